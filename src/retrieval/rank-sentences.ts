import type { Article } from '../corpus/article.js'
import type { MatchedSentence, RankedPassage } from './rank-passages.js'
import { NEIGHBOURS, NEIGHBOURS_DECAY, SENTENCE_WEIGHTS } from './weights.js'

export interface RankedSentence {
  readonly article: Article
  /** Index into `article.sentences`. */
  readonly index: number
  readonly passage: RankedPassage
  readonly matched: MatchedSentence
  readonly score: number
  /** The rarity of what the sentences around it match and it does not. */
  readonly neighbours: number
}

/** Weights by query term. */
type TermWeights = readonly number[]

function strongestMatches({ matches }: MatchedSentence, { rarities }: RankedPassage): TermWeights {
  const strongest = rarities.map(() => 0)
  for (const { queryTerm, weight } of matches) {
    strongest[queryTerm] = Math.max(weight, strongest[queryTerm] ?? 0)
  }
  return strongest
}

/** For each sentence what those before it match, the less the further away. */
function matchedBefore(held: readonly TermWeights[]): readonly TermWeights[] {
  const before: TermWeights[] = []
  held.forEach((own, i) => {
    const last = held[i - 1]
    const further = before[i - 1]
    before.push(
      own.map((_, term) => Math.max(last?.[term] ?? 0, NEIGHBOURS_DECAY * (further?.[term] ?? 0))),
    )
  })
  return before
}

/**
 * For each sentence the rarity of what those around it in the passage match and it does not itself: a story goes on
 * about what it has named.
 */
function neighboursOf(passage: RankedPassage): readonly number[] {
  const held = passage.sentences.map((sentence) => strongestMatches(sentence, passage))
  const before = matchedBefore(held)
  const after = matchedBefore(held.toReversed()).toReversed()
  return held.map((own, i) =>
    passage.rarities.reduce((sum, rarity, term) => {
      const around = Math.max(
        NEIGHBOURS.before * (before[i]?.[term] ?? 0),
        NEIGHBOURS.after * (after[i]?.[term] ?? 0),
      )
      return sum + rarity * Math.max(0, around - (own[term] ?? 0))
    }, 0),
  )
}

/** All sentences of ranked passages, by their own matches, their passage's score and their neighbours. */
export function rankSentences(passages: readonly RankedPassage[]): readonly RankedSentence[] {
  const ranked: RankedSentence[] = []
  for (const passage of passages) {
    const around = neighboursOf(passage)
    passage.sentences.forEach((matched, i) => {
      const { bm25, proximity, exactForm } = matched.features
      const neighbours = around[i] ?? 0
      const score =
        bm25 +
        SENTENCE_WEIGHTS.proximity * proximity +
        SENTENCE_WEIGHTS.exactForm * exactForm +
        SENTENCE_WEIGHTS.passage * passage.score +
        SENTENCE_WEIGHTS.neighbours * neighbours
      ranked.push({
        article: passage.passage.article,
        index: matched.index,
        passage,
        matched,
        score,
        neighbours,
      })
    })
  }
  return ranked.sort((a, b) => b.score - a.score)
}
