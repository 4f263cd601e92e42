import { tfPart, type Bm25Parameters } from './bm25.js'
import type { Match } from './matches.js'
import { NEAR, ONLY_LIKE } from './weights.js'

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

const NO_FEATURES: MatchFeatures = { bm25: 0, proximity: 0, exactForm: 0 }

/** The distance of two neighbouring query terms; a reversed pair counts one further. */
function distanceBetween(left: Match, right: Match): number {
  const gap = right.position - left.position
  return gap > 0 ? gap : 1 - gap
}

/** By query term, how near the term after it stands at its nearest, 0 to 1. */
function closenessOf(matches: readonly Match[], idfs: readonly number[]): readonly number[] {
  const nearest = idfs.map(() => 0)
  for (const [i, match] of matches.entries()) {
    for (let j = i + 1; j < matches.length; j += 1) {
      const other = matches[j]
      if (!other || other.position - match.position > NEAR) break
      const [left, right] = match.queryTerm < other.queryTerm ? [match, other] : [other, match]
      if (right.queryTerm - left.queryTerm !== 1) continue
      const closeness = (left.weight * right.weight) / distanceBetween(left, right)
      nearest[left.queryTerm] = Math.max(closeness, nearest[left.queryTerm] ?? 0)
    }
  }
  return nearest
}

function proximityOf(matches: readonly Match[], idfs: readonly number[]): number {
  if (matches.length < 2) return 0
  return closenessOf(matches, idfs).reduce(
    (sum, closeness, i) => sum + closeness * Math.min(idfs[i] ?? 0, idfs[i + 1] ?? 0),
    0,
  )
}

/**
 * How often each query term occurs, by the weights of its matches. Words that are only like it count where it does
 * not occur itself, and then once, so that a passage full of them does not pass for one about it.
 */
function frequenciesOf(matches: readonly Match[], count: number): readonly number[] {
  const frequencies = Array.from({ length: count }, () => 0)
  const like = Array.from({ length: count }, () => 0)
  for (const { queryTerm, weight } of matches) {
    if (weight >= ONLY_LIKE) frequencies[queryTerm] = (frequencies[queryTerm] ?? 0) + weight
    else like[queryTerm] = Math.max(weight, like[queryTerm] ?? 0)
  }
  return frequencies.map((frequency, term) => (frequency > 0 ? frequency : (like[term] ?? 0)))
}

/** Weighs the matches in a stretch of `length` terms. */
export function matchFeatures(
  matches: readonly Match[],
  length: number,
  { idfs, parameters, averageLength }: Weighing,
): MatchFeatures {
  if (matches.length === 0) return NO_FEATURES
  const frequencies = frequenciesOf(matches, idfs.length)
  const exactly = idfs.map(() => 0)
  for (const { queryTerm, exact } of matches) {
    if (exact) exactly[queryTerm] = 1
  }
  let bm25 = 0
  let exactForm = 0
  for (let term = 0; term < idfs.length; term += 1) {
    const rarity = idfs[term] ?? 0
    bm25 += rarity * tfPart(frequencies[term] ?? 0, length, averageLength, parameters)
    exactForm += rarity * (exactly[term] ?? 0)
  }
  return { bm25, proximity: proximityOf(matches, idfs), exactForm }
}
