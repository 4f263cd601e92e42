import type { Query } from './query.js'
import type { Segment } from './segment.js'

/** An occurrence of a query term in a segment. */
export interface Match {
  /** Counts the tokens of the segment. */
  readonly position: number
  /** Index into `query.terms`. */
  readonly queryTerm: number
  /** The weight of the alternative that matched. */
  readonly weight: number
  /** The word stands there just as in the question, not only its stem. */
  readonly exact: boolean
}

interface Hit {
  readonly queryTerm: number
  readonly weight: number
}

/** A query in the numbers of one segment. */
export interface CompiledQuery {
  readonly byTerm: ReadonlyMap<number, Hit>
  /** By the last bits of a term's number: 0 where no term of the query has them, as for most tokens. */
  readonly filter: Uint8Array
  readonly wordNumbers: readonly (number | undefined)[]
}

const FILTER_SIZE = 1024
const LAST_BITS = FILTER_SIZE - 1

export function compileQuery(segment: Segment, query: Query): CompiledQuery {
  const byTerm = new Map<number, Hit>()
  const filter = new Uint8Array(FILTER_SIZE)
  query.terms.forEach(({ alternatives }, queryTerm) => {
    for (const { term, weight } of alternatives) {
      const number = segment.termNumbers.get(term)
      if (number === undefined) continue
      const known = byTerm.get(number)
      if (!known || known.weight < weight) byTerm.set(number, { queryTerm, weight })
      filter[number & LAST_BITS] = 1
    }
  })
  return {
    byTerm,
    filter,
    wordNumbers: query.terms.map(({ word }) => segment.wordNumbers.get(word)),
  }
}

const NO_MATCHES: readonly Match[] = []

/** The occurrences between two tokens (half-open), in order. */
export function findMatches(
  { tokens, words }: Segment,
  { byTerm, filter, wordNumbers }: CompiledQuery,
  first: number,
  end: number,
): readonly Match[] {
  let matches: Match[] | null = null
  for (let position = first; position < end; position += 1) {
    const term = tokens[position] ?? 0
    if (filter[term & LAST_BITS] === 0) continue
    const hit = byTerm.get(term)
    if (hit === undefined) continue
    const { queryTerm, weight } = hit
    const exact = wordNumbers[queryTerm] === words[position]
    matches ??= []
    matches.push({ position, queryTerm, weight, exact })
  }
  return matches ?? NO_MATCHES
}
