import { Index } from 'flexsearch'
import {
  IMPACT_SLOTS,
  impactSlot,
  type PassageIndex,
  type Postings,
  type TermPostings,
} from '../retrieval/passage-index.js'

/** More than any segment holds; FlexSearch would otherwise stop at 100. */
const NO_LIMIT = 2 ** 31 - 1

/** Terms never hold a space, so that joining and splitting them is exact. */
const SEPARATOR = ' '

/**
 * A {@link PassageIndex} on FlexSearch: its own encoder, ranking, cache and context are off, its
 * resolution slots hold BM25 impacts.
 */
export function createFlexsearchIndex(postings?: readonly TermPostings[]): PassageIndex {
  let current: ReadonlyMap<string, number> = new Map()
  let length = 0
  const index = new Index({
    tokenize: 'strict',
    resolution: IMPACT_SLOTS,
    cache: false,
    context: false,
    fastupdate: false,
    encode: (content: string) => content.split(SEPARATOR),
    // Called once per distinct term with the whole list: the counts are taken once per passage, in `add`.
    score: (_content: unknown, term: string) => impactSlot(current.get(term) ?? 1, length),
  })
  // Its import takes what it would parse from text as well; only the types do not say so.
  if (postings) index.import('map', postings as unknown as string)
  return {
    add(passage, terms) {
      const counts = new Map<string, number>()
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
      current = counts
      length = terms.length
      index.add(passage, terms.join(SEPARATOR))
    },
    postings(term) {
      const { result } = index.search(term, { resolve: false, limit: NO_LIMIT }) as unknown as {
        result: Postings
      }
      return result
    },
  }
}
