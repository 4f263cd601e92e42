import type { Article } from '../corpus/article.js'
import type { Passage } from '../corpus/passages.js'
import { addTerm, impactSumsOf } from './impact-sums.js'
import type { LiveSegment } from './live-segment.js'
import { passageOrder } from './passage-order.js'
import type { Query } from './query.js'
import type { SearchIndex } from './search-index.js'
import type { Segment } from './segment.js'
import { Strongest } from './strongest.js'

/** A passage proposed for exact ranking. */
export interface CandidatePassage {
  readonly segment: Segment
  /** Its number in the segment. */
  readonly passage: number
  /** The sum of quantised impacts, each times the rarity of its query term and its own weight. */
  readonly impact: number
}

function strongestFirst(a: CandidatePassage, b: CandidatePassage): number {
  if (a.impact !== b.impact) return b.impact - a.impact
  if (a.segment === b.segment) return a.passage - b.passage
  const [first, second] = [a.segment.passages[a.passage], b.segment.passages[b.passage]]
  return first && second ? passageOrder(first, second) : 0
}

interface CandidateOptions {
  readonly limit: number
  /** Only passages of these articles; all where not given. */
  readonly accepts: ((article: Article) => boolean) | undefined
}

function isAccepted(passage: Passage | undefined, accepts: CandidateOptions['accepts']): boolean {
  return accepts === undefined || (passage !== undefined && accepts(passage.article))
}

/** The strongest passages of one segment, in no order. */
function strongestOf(
  { segment, removedPassages }: LiveSegment,
  query: Query,
  idfs: readonly number[],
  { limit, accepts }: CandidateOptions,
): readonly CandidatePassage[] {
  const impacts = impactSumsOf(segment)
  for (const [i, { alternatives, weight: share }] of query.terms.entries()) {
    for (const { term, weight } of alternatives) {
      const factor = (idfs[i] ?? 0) * share * weight
      if (factor > 0) addTerm(impacts, segment.index.postings(term), factor)
    }
  }
  const { sums, touched, count } = impacts
  const strongest = new Strongest(limit)
  let threshold = 0
  for (let i = 0; i < count; i += 1) {
    const passage = touched[i] ?? 0
    const impact = sums[passage] ?? 0
    sums[passage] = 0
    const isOffered = impact >= threshold && !removedPassages.has(passage)
    if (isOffered && isAccepted(segment.passages[passage], accepts)) {
      threshold = strongest.offer(impact, passage)
    }
  }
  impacts.count = 0
  return strongest.kept().map(({ impact, passage }) => ({ segment, passage, impact }))
}

/**
 * The `limit` passages that match a query best by their quantised impacts, strongest first, equally
 * strong ones in passage order.
 */
export function findCandidates(
  index: SearchIndex,
  query: Query,
  idfs: readonly number[],
  limit: number,
  accepts?: (article: Article) => boolean,
): readonly CandidatePassage[] {
  return index.segments
    .flatMap((segment) => strongestOf(segment, query, idfs, { limit, accepts }))
    .sort(strongestFirst)
    .slice(0, limit)
}

/** Every passage of the articles that `accepts` names, in order, without regard to what it matches. */
export function allPassages(
  index: SearchIndex,
  accepts: (article: Article) => boolean,
): readonly CandidatePassage[] {
  return index.segments.flatMap(({ segment, removedPassages }) =>
    segment.passages.flatMap(({ article }, passage) =>
      accepts(article) && !removedPassages.has(passage) ? [{ segment, passage, impact: 0 }] : [],
    ),
  )
}
