import { tfPart, type Bm25Parameters } from './bm25.js'
import type { Match } from './matches.js'
import { NEAR } from './weights.js'

/** What the occurrences of query terms in a stretch of text say about it; all are sums of rarities. */
export interface MatchFeatures {
  readonly bm25: number
  /** For each pair of neighbouring query terms that stand near each other, the lesser rarity over their distance. */
  readonly proximity: number
  /** The rarities of the terms that stand there in just the form of the question. */
  readonly exactForm: number
}

export interface Weighing {
  /** By query term: its rarity times its weight. */
  readonly idfs: readonly number[]
  readonly parameters: Bm25Parameters
  readonly averageLength: number
}

/** The distance of two neighbouring query terms; a reversed pair counts one further. */
function distanceBetween(left: Match, right: Match): number {
  const gap = right.position - left.position
  return gap > 0 ? gap : 1 - gap
}

function proximityOf(matches: readonly Match[], idfs: readonly number[]): number {
  const nearest = new Map<number, number>()
  matches.forEach((match, i) => {
    for (let j = i + 1; j < matches.length; j += 1) {
      const other = matches[j]
      if (!other || other.position - match.position > NEAR) break
      const [left, right] = match.queryTerm < other.queryTerm ? [match, other] : [other, match]
      if (right.queryTerm - left.queryTerm !== 1) continue
      const closeness = (left.weight * right.weight) / distanceBetween(left, right)
      const before = nearest.get(left.queryTerm) ?? 0
      if (closeness > before) nearest.set(left.queryTerm, closeness)
    }
  })
  let sum = 0
  for (const [term, closeness] of nearest) {
    sum += Math.min(idfs[term] ?? 0, idfs[term + 1] ?? 0) * closeness
  }
  return sum
}

/** Weighs the matches in a stretch of `length` terms. */
export function matchFeatures(
  matches: readonly Match[],
  length: number,
  { idfs, parameters, averageLength }: Weighing,
): MatchFeatures {
  if (matches.length === 0) return { bm25: 0, proximity: 0, exactForm: 0 }
  const frequencies = new Map<number, number>()
  const exact = new Set<number>()
  for (const { queryTerm, weight, exact: isExact } of matches) {
    frequencies.set(queryTerm, (frequencies.get(queryTerm) ?? 0) + weight)
    if (isExact) exact.add(queryTerm)
  }
  let bm25 = 0
  for (const [term, tf] of frequencies) {
    bm25 += (idfs[term] ?? 0) * tfPart(tf, length, averageLength, parameters)
  }
  let exactForm = 0
  for (const term of exact) exactForm += idfs[term] ?? 0
  return { bm25, proximity: proximityOf(matches, idfs), exactForm }
}
