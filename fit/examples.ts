import { createFlexsearchIndex } from '../src/adapters/flexsearch-index.js'
import { annotateArticle } from '../src/annotate/annotate-article.js'
import type { Annotations } from '../src/annotate/annotations.js'
import type { Article } from '../src/corpus/article.js'
import { EVIDENCE_SENTENCES } from '../src/answer/weights.js'
import { rarityIn } from '../src/answer/extraction/extraction-context.js'
import { readSentences } from '../src/answer/extraction/situations.js'
import { slotsOf } from '../src/answer/extraction/slots.js'
import { analyzeQuestion } from '../src/question/analyze-question.js'
import { buildQuery } from '../src/retrieval/build-query.js'
import { rankPassages } from '../src/retrieval/rank-passages.js'
import { rankSentences } from '../src/retrieval/rank-sentences.js'
import { buildSearchIndex } from '../src/retrieval/search-index.js'
import type { Pack, PackQuestion } from './read-pack.js'
import { answerTokens, tokenF1 } from './token-f1.js'

/** A question with all its candidates as slots, and how good each is. */
export interface Example {
  readonly pack: string
  readonly question: PackQuestion
  /** How often it is trained on in a pass. */
  readonly copies: number
  readonly kind: number
  readonly expected: number
  readonly role: number
  readonly slots: Uint16Array
  readonly count: number
  readonly texts: readonly string[]
  /** What finding it is worth in training: squared F1, nothing outside the right article. */
  readonly gain: Float32Array
  /** Token F1 and exact match with the best accepted answer. */
  readonly f1: Float32Array
  readonly exact: Uint8Array
}

/** Whether the article is given, or the whole pack is searched. */
type Mode = 'given' | 'searched'

/** Runs search and extraction up to the scoring, as the answering pipeline does. */
function readQuestions(pack: Pack, mode: Mode): readonly Example[] {
  const index = buildSearchIndex(pack.articles, createFlexsearchIndex)
  const annotations = new Map<Article, Annotations>()
  const annotationsOf = (article: Article) => {
    const found = annotations.get(article) ?? annotateArticle(article)
    annotations.set(article, found)
    return found
  }
  const context = { rarity: rarityIn(index), annotationsOf }
  return pack.questions.map((row) => {
    const question = analyzeQuestion(row.question, { lang: 'en' })
    const query = buildQuery(question, index)
    const within = ({ id }: Article) => id === row.file
    const sentences = rankSentences(rankPassages(index, query, mode === 'given' ? { within } : {}))
      .filter((sentence) => sentence.article.sentences[sentence.index]?.role === 'body')
      .slice(0, EVIDENCE_SENTENCES)
    const { frame, situations } = readSentences(question, query, sentences, context)
    const rows = situations.map((situation) => slotsOf(situation))
    const slots = new Uint16Array(rows.reduce((sum, { length }) => sum + length, 0))
    let at = 0
    for (const part of rows) {
      slots.set(part, at)
      at += part.length
    }
    const inArticle = situations.flatMap(({ match: { analysis } }) =>
      analysis.proposals.map(() => analysis.article.id === row.file),
    )
    const texts = situations.flatMap(({ match: { analysis } }) =>
      analysis.proposals.map(({ from, to }) =>
        analysis.article.text.slice(analysis.words[from]?.start, analysis.words[to - 1]?.end),
      ),
    )
    const golds = row.answers.map((answer) => answerTokens(answer))
    const tokens = texts.map((text) => answerTokens(text))
    const f1 = Float32Array.from(tokens, (own) =>
      Math.max(...golds.map((gold) => tokenF1(own, gold))),
    )
    return {
      pack: mode === 'given' ? pack.name : `${pack.name}, searched`,
      question: row,
      copies: pack.searchable ? 1 : 2,
      kind: frame.kind,
      expected: frame.expected,
      role: frame.role,
      slots,
      count: texts.length,
      texts,
      gain: Float32Array.from(f1, (own, i) => (inArticle[i] ? own ** 2 : 0)),
      f1,
      exact: Uint8Array.from(tokens, (own) =>
        golds.some((gold) => gold.join(' ') === own.join(' ')) ? 1 : 0,
      ),
    }
  })
}

/**
 * Every question twice: with its article given and, where that makes sense, searched for in the whole pack.
 */
export function examplesOf(pack: Pack): readonly Example[] {
  const given = readQuestions(pack, 'given')
  return pack.searchable ? [...given, ...readQuestions(pack, 'searched')] : given
}
