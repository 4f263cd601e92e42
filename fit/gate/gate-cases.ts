import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createFlexsearchIndex } from '../../src/adapters/flexsearch-index.js'
import { answerFromFacts } from '../../src/answer/facts/answer-from-facts.js'
import { findCandidateAnswers } from '../../src/answer/find-candidate-answers.js'
import { GATE, judge } from '../../src/answer/gate.js'
import { buildLibrary, type Library } from '../../src/answer/library.js'
import { orderEvidence, weighEvidence } from '../../src/answer/order-evidence.js'
import { refineAnswers } from '../../src/answer/refine-answers.js'
import { supportOf } from '../../src/answer/support.js'
import type { Article } from '../../src/corpus/article.js'
import { parseArticle } from '../../src/corpus/parse-article.js'
import { analyzeQuestion } from '../../src/question/analyze-question.js'
import { buildQuery } from '../../src/retrieval/build-query.js'
import { rankPassages } from '../../src/retrieval/rank-passages.js'
import { rankSentences } from '../../src/retrieval/rank-sentences.js'

/** A question before the gate. */
export interface GateCase {
  /** Where it is from; `-no` ends sets of questions that the articles do not answer. */
  readonly set: string
  readonly question: string
  readonly answerable: boolean
  /** A value for each feature of the gate. */
  readonly values: readonly number[]
  readonly vetoed: boolean
  /** What the gate says now. */
  readonly confidence: number
}

interface Row {
  readonly question: string
  readonly lang?: 'en' | 'ru' | 'kk'
  readonly answerable?: boolean
  readonly gold?: readonly { readonly article: string }[]
}

const NOW = '2026-01-01'
/** Articles of one title that make a corpus as small as a reader's. */
const FEW = 6

function readArticles(folder: string): readonly Article[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '')
      const parsed = parseArticle({ name, text, sidecar: null })
      return parsed.kind === 'article' ? [parsed.article] : []
    })
}

function readRows(file: string): readonly Row[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
}

function caseOf(row: Row, library: Library, set: string, answerable: boolean): GateCase {
  const question = analyzeQuestion(row.question, { lang: row.lang, now: NOW })
  const query = buildQuery(question, library.index)
  const ranked = rankSentences(rankPassages(library.index, query))
  const weighed = weighEvidence(question, query, ranked, library.index)
  const candidates = findCandidateAnswers(question, query, weighed, library)
  const ordered = orderEvidence(question, weighed, candidates)
  const finding = answerFromFacts(question, query, ordered, candidates, library)
  const evidence = finding?.kind === 'answer' ? [...finding.evidence, ...ordered] : ordered
  const [phrase = null] =
    finding?.kind === 'answer'
      ? finding.answers
      : refineAnswers(question, query, candidates, evidence)
  const support = supportOf(question, query, evidence[0], phrase, candidates, library.index)
  const { confidence, explanation } = judge(support, finding)
  return {
    set: answerable ? set : `${set}-no`,
    question: row.question,
    answerable,
    values: GATE.map(({ value }) => value(support)),
    vetoed: explanation.parts.some(({ label }) => label === 'veto'),
    confidence,
  }
}

/** The project's own questions over the seeds. */
export function casesOfSet(name: string): readonly GateCase[] {
  const library = buildLibrary(readArticles('seeds'), createFlexsearchIndex)
  return readRows(`test/questions/${name}.jsonl`).map((row) =>
    caseOf(row, library, name, row.answerable === true),
  )
}

const goldOf = ({ gold }: Row) => gold?.[0]?.article ?? ''
/** Files of one title share what stands before the first hyphen. */
const titleOf = (id: string) => id.split('-')[0] ?? id

/**
 * The questions of a pack of open questions: over all its articles, with the half that holds their title taken out, and
 * over a few articles of their title, with theirs or without.
 */
export function casesOfPack(folder: string): readonly GateCase[] {
  const articles = readArticles(join(folder, 'corpus'))
  const rows = readRows(join(folder, 'questions.jsonl'))
  const name = basename(folder)
  const titles = [...new Set(articles.map(({ id }) => titleOf(id)))]
  const halfOf = (id: string) => titles.indexOf(titleOf(id)) % 2
  const whole = buildLibrary(articles, createFlexsearchIndex)
  const halves = [0, 1].map((half) =>
    buildLibrary(
      articles.filter(({ id }) => halfOf(id) === half),
      createFlexsearchIndex,
    ),
  )
  const open = rows.flatMap((row) => {
    const other = halves[1 - halfOf(goldOf(row))]
    const without = other ? [caseOf(row, other, name, false)] : []
    return [caseOf(row, whole, name, true), ...without]
  })
  const small = titles.flatMap((title) => {
    const few = articles.filter(({ id }) => titleOf(id) === title).slice(0, FEW)
    const library = buildLibrary(few, createFlexsearchIndex)
    const held = new Set<string>(few.map(({ id }) => id))
    return rows
      .filter((row) => titleOf(goldOf(row)) === title)
      .map((row) => caseOf(row, library, `${name} small`, held.has(goldOf(row))))
  })
  return [...open, ...small]
}
