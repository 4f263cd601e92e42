import type { Article } from '../corpus/article.js'
import type { MatchedSentence, RankedPassage } from './rank-passages.js'
import { SENTENCE_WEIGHTS } from './weights.js'

export interface RankedSentence {
  readonly article: Article
  /** Index into `article.sentences`. */
  readonly index: number
  readonly passage: RankedPassage
  readonly matched: MatchedSentence
  readonly score: number
  /** What the neighbouring sentences add. */
  readonly neighbours: number
}

function bm25Of(sentence: MatchedSentence | undefined): number {
  return sentence?.features.bm25 ?? 0
}

/** All sentences of ranked passages, by their own matches, their passage's score and their neighbours. */
export function rankSentences(passages: readonly RankedPassage[]): readonly RankedSentence[] {
  const ranked: RankedSentence[] = []
  for (const passage of passages) {
    passage.sentences.forEach((matched, i) => {
      const { bm25, proximity, exactForm } = matched.features
      const neighbours =
        SENTENCE_WEIGHTS.previous * bm25Of(passage.sentences[i - 1]) +
        SENTENCE_WEIGHTS.next * bm25Of(passage.sentences[i + 1])
      const score =
        bm25 +
        SENTENCE_WEIGHTS.proximity * proximity +
        SENTENCE_WEIGHTS.exactForm * exactForm +
        SENTENCE_WEIGHTS.passage * passage.score +
        neighbours
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
