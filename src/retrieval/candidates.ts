import type { Article } from '../corpus/article.js'
import { impactOf, IMPACT_SLOTS } from './passage-index.js'
import type { Query, QueryTerm } from './query.js'
import type { SearchIndex } from './search-index.js'
import type { Segment } from './segment.js'
import { Strongest, type CandidatePassage } from './strongest.js'

const IMPACTS = Float64Array.from({ length: IMPACT_SLOTS }, (_, slot) => impactOf(slot))

/** Working memory of one segment: all zero between two searches. */
interface Scratch {
  readonly scores: Float64Array
  readonly best: Float64Array
  readonly touched: Uint32Array
}

const scratches = new WeakMap<Segment, Scratch>()

function scratchOf(segment: Segment): Scratch {
  const known = scratches.get(segment)
  if (known) return known
  const size = segment.passages.length
  const scratch = {
    scores: new Float64Array(size),
    best: new Float64Array(size),
    touched: new Uint32Array(size),
  }
  scratches.set(segment, scratch)
  return scratch
}

/** Adds one term's impacts to the scores; returns how many passages are touched by now. */
function addTerm(
  { scores, touched }: Scratch,
  postings: ReturnType<Segment['index']['postings']>,
  factor: number,
  touchedBefore: number,
): number {
  let count = touchedBefore
  for (let slot = 0; slot < postings.length; slot += 1) {
    const passages = postings[slot]
    if (passages === undefined) continue
    const gain = (IMPACTS[slot] ?? 0) * factor
    for (let i = 0; i < passages.length; i += 1) {
      const passage = passages[i] ?? 0
      const before = scores[passage] ?? 0
      if (before === 0) {
        touched[count] = passage
        count += 1
      }
      scores[passage] = before + gain
    }
  }
  return count
}

/** As {@link addTerm}, for a set of terms of which a passage counts only the strongest. */
function addAlternatives(
  segment: Segment,
  scratch: Scratch,
  term: QueryTerm,
  idf: number,
  touchedBefore: number,
): number {
  const { scores, best, touched } = scratch
  const ofThisTerm: number[] = []
  for (const { term: alternative, weight } of term.alternatives) {
    segment.index.postings(alternative).forEach((passages, slot) => {
      const gain = (IMPACTS[slot] ?? 0) * idf * weight * term.weight
      for (const passage of passages ?? []) {
        const before = best[passage] ?? 0
        if (before === 0) ofThisTerm.push(passage)
        if (gain > before) best[passage] = gain
      }
    })
  }
  let count = touchedBefore
  for (const passage of ofThisTerm) {
    const before = scores[passage] ?? 0
    if (before === 0) {
      touched[count] = passage
      count += 1
    }
    scores[passage] = before + (best[passage] ?? 0)
    best[passage] = 0
  }
  return count
}

/**
 * The passages that match a query best by their quantised impacts, strongest first, equally strong ones in
 * passage order: term at a time over the postings, then the `limit` strongest.
 */
export function findCandidates(
  index: SearchIndex,
  query: Query,
  idfs: readonly number[],
  limit: number,
): readonly CandidatePassage[] {
  const strongest = new Strongest(limit)
  for (const { segment, removedPassages } of index.segments) {
    const scratch = scratchOf(segment)
    let touched = 0
    query.terms.forEach((term, i) => {
      const idf = idfs[i] ?? 0
      const [only, second] = term.alternatives
      if (only && !second) {
        const postings = segment.index.postings(only.term)
        touched = addTerm(scratch, postings, idf * only.weight * term.weight, touched)
      } else touched = addAlternatives(segment, scratch, term, idf, touched)
    })
    for (let i = 0; i < touched; i += 1) {
      const passage = scratch.touched[i] ?? 0
      const impact = scratch.scores[passage] ?? 0
      scratch.scores[passage] = 0
      if (impact >= strongest.threshold && !removedPassages.has(passage)) {
        strongest.offer({ segment, passage, impact })
      }
    }
  }
  return strongest.sorted()
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
