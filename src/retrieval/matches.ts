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

/** A query in the numbers of one segment. */
export interface CompiledQuery {
  readonly byTerm: ReadonlyMap<number, { readonly queryTerm: number; readonly weight: number }>
  readonly wordNumbers: readonly (number | undefined)[]
}

export function compileQuery(segment: Segment, query: Query): CompiledQuery {
  const byTerm = new Map<number, { queryTerm: number; weight: number }>()
  query.terms.forEach(({ alternatives }, queryTerm) => {
    for (const { term, weight } of alternatives) {
      const number = segment.termNumbers.get(term)
      if (number === undefined) continue
      const known = byTerm.get(number)
      if (!known || known.weight < weight) byTerm.set(number, { queryTerm, weight })
    }
  })
  return {
    byTerm,
    wordNumbers: query.terms.map(({ word }) => segment.wordNumbers.get(word)),
  }
}

/** The occurrences between two tokens (half-open), in order. */
export function findMatches(
  segment: Segment,
  query: CompiledQuery,
  first: number,
  end: number,
): readonly Match[] {
  const matches: Match[] = []
  for (let position = first; position < end; position += 1) {
    const hit = query.byTerm.get(segment.tokens[position] ?? -1)
    if (hit === undefined) continue
    const exact = query.wordNumbers[hit.queryTerm] === segment.words[position]
    matches.push({ position, queryTerm: hit.queryTerm, weight: hit.weight, exact })
  }
  return matches
}
