import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createFlexsearchIndex } from '../../src/adapters/flexsearch-index.js'
import { findCandidateAnswers } from '../../src/answer/find-candidate-answers.js'
import { buildLibrary } from '../../src/answer/library.js'
import { orderEvidence, weighEvidence } from '../../src/answer/order-evidence.js'
import { EVIDENCE_WEIGHTS } from '../../src/answer/weights.js'
import type { ArticleId } from '../../src/corpus/article.js'
import { parseArticle } from '../../src/corpus/parse-article.js'
import { analyzeQuestion } from '../../src/question/analyze-question.js'
import { buildQuery } from '../../src/retrieval/build-query.js'
import { rankPassages } from '../../src/retrieval/rank-passages.js'
import { rankSentences } from '../../src/retrieval/rank-sentences.js'

export const FEATURE_NAMES = Object.keys(
  EVIDENCE_WEIGHTS,
) as readonly (keyof typeof EVIDENCE_WEIGHTS)[]

/** A question with the sentences that were ranked for it. */
export interface Ranking {
  readonly set: string
  readonly question: string
  /** Questions of one group stay in one fold. */
  readonly group: string
  /** A row of {@link FEATURE_NAMES} for every sentence. */
  readonly rows: readonly (readonly number[])[]
  /** Numbers of the rows that hold the answer. */
  readonly right: readonly number[]
}

interface Row {
  readonly question: string
  readonly lang?: 'en' | 'ru' | 'kk'
  readonly within?: readonly string[]
  readonly gold?: readonly {
    readonly article: string
    readonly start: number
    readonly end: number
  }[]
}

const NOW = '2026-01-01'

/**
 * Ranks the answerable questions of a JSON Lines file over a folder of articles, as the answering pipeline does, up
 * to the weighing of evidence. Questions whose evidence is not among the ranked sentences are left out.
 */
export function readRankings(corpus: string, questions: string): readonly Ranking[] {
  const articles = readdirSync(corpus)
    .toSorted()
    .flatMap((name) => {
      const text = readFileSync(join(corpus, name), 'utf8').replace(/^\uFEFF/, '')
      const parsed = parseArticle({ name, text, sidecar: null })
      return parsed.kind === 'article' ? [parsed.article] : []
    })
  const library = buildLibrary(articles, createFlexsearchIndex)
  const rows = readFileSync(questions, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  return rows.flatMap((row): readonly Ranking[] => {
    const { gold = [], within } = row
    const group = gold[0]?.article
    if (group === undefined) return []
    const question = analyzeQuestion(row.question, { lang: row.lang, now: NOW })
    const query = buildQuery(question, library.index)
    const names = within && new Set(within.map((name) => library.byName.get(name as ArticleId)))
    const passages = rankPassages(
      library.index,
      query,
      names ? { within: (article) => names.has(article) } : {},
    )
    const weighed = weighEvidence(question, query, rankSentences(passages), library.index)
    const candidates = findCandidateAnswers(question, query, weighed, library)
    const evidence = orderEvidence(question, weighed, candidates).filter(
      ({ article, index }) => article.sentences[index]?.role !== 'title',
    )
    const right = evidence.flatMap(({ article, index }, i) => {
      const sentence = article.sentences[index]
      const holds = gold.some(
        (span) =>
          article.names.some((name) => name === span.article) &&
          sentence !== undefined &&
          sentence.start <= span.start + 1 &&
          sentence.end >= span.end - 1,
      )
      return holds ? [i] : []
    })
    if (right.length === 0 || right.length === evidence.length) return []
    return [
      {
        set: corpus.endsWith('corpus')
          ? basename(join(corpus, '..'))
          : basename(questions, '.jsonl'),
        question: row.question,
        group,
        rows: evidence.map(({ features }) => FEATURE_NAMES.map((name) => features[name])),
        right,
      },
    ]
  })
}
