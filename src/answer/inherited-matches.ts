import type { Anaphor } from '../annotate/annotations.js'
import type { Article } from '../corpus/article.js'
import type { Query } from '../retrieval/query.js'
import { terms } from '../text/terms.js'
import { annotationsOf } from './annotations-of.js'

/** How far what an anaphor stands for counts as said in its own sentence. */
const SHARE: Readonly<Record<Anaphor['kind'], number>> = {
  person: 1,
  speaker: 1,
  'same thing': 0.9,
  'sentence before': 0.6,
}

interface Inherited {
  readonly term: string
  readonly share: number
}

const ofSentences = new WeakMap<Article, Map<number, readonly Inherited[]>>()

/** Found once per article and sentence. */
function inheritedOf(article: Article, index: number): readonly Inherited[] {
  const known = ofSentences.get(article) ?? new Map<number, readonly Inherited[]>()
  if (known.size === 0) ofSentences.set(article, known)
  const before = known.get(index)
  if (before) return before
  const found = annotationsOf(article)
    .anaphora.filter(({ sentence }) => sentence === index)
    .flatMap(({ kind, antecedent }) =>
      terms(article.text, antecedent.start, antecedent.end).map(({ term }) => ({
        term,
        share: SHARE[kind],
      })),
    )
  known.set(index, found)
  return found
}

/** The question's words by index term, with the number of the query term and the weight. */
export type QueryTermsByTerm = ReadonlyMap<
  string,
  { readonly queryTerm: number; readonly weight: number }
>

export function queryTermsByTerm({ terms: queryTerms }: Query): QueryTermsByTerm {
  const byTerm = new Map<string, { queryTerm: number; weight: number }>()
  queryTerms.forEach(({ alternatives }, queryTerm) => {
    for (const { term, weight } of alternatives) {
      if ((byTerm.get(term)?.weight ?? 0) < weight) byTerm.set(term, { queryTerm, weight })
    }
  })
  return byTerm
}

/**
 * The query terms that a sentence does not say itself but means: what its pronouns, "the meeting" and "this document"
 * stand for, and whose quotation it goes on with. Weights 0 to 1 by number of the query term.
 */
export function inheritedMatches(
  article: Article,
  index: number,
  byTerm: QueryTermsByTerm,
): ReadonlyMap<number, number> {
  const matched = new Map<number, number>()
  for (const { term, share } of inheritedOf(article, index)) {
    const hit = byTerm.get(term)
    if (!hit) continue
    const weight = share * hit.weight
    if ((matched.get(hit.queryTerm) ?? 0) < weight) matched.set(hit.queryTerm, weight)
  }
  return matched
}
