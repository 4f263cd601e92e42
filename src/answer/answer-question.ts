import type { Article, ArticleId } from '../corpus/article.js'
import { analyzeQuestion } from '../question/analyze-question.js'
import type { Question } from '../question/question.js'
import { buildQuery } from '../retrieval/build-query.js'
import type { Query } from '../retrieval/query.js'
import { rankPassages } from '../retrieval/rank-passages.js'
import { rankSentences, type RankedSentence } from '../retrieval/rank-sentences.js'
import type { Language } from '../text/language.js'
import type { Answer, AnswerPhrase, Citation, Refusal } from './answer.js'
import { citeContext, citeEvidence } from './cite.js'
import { answerFromAcronym } from './facts/answer-from-acronym.js'
import { answerFromFacts } from './facts/answer-from-facts.js'
import { citeFacts } from './facts/cite-facts.js'
import { dateOfAnswer } from './date-of-answer.js'
import { disagreeingAnswer } from './disagreeing-answer.js'
import { explainAnswer } from './explain-answer.js'
import { findCandidateAnswers } from './find-candidate-answers.js'
import { judge, refuse, type Verdict } from './gate.js'
import type { Library } from './library.js'
import { orderEvidence, weighEvidence } from './order-evidence.js'
import { refineAnswers } from './refine-answers.js'
import { supportOf } from './support.js'
import { EVIDENCE_SHOWN, FURTHER_EVIDENCE, NEAREST_SHOWN } from './weights.js'

export interface AnswerOptions {
  /** The question's language where the asker has said it. */
  readonly lang?: Language | undefined
  /** Today, `YYYY-MM-DD`: what "last year" is counted from. */
  readonly now: string
  /** Only these articles are searched; unknown names match nothing. */
  readonly within?: readonly ArticleId[] | undefined
  /** Cites this many best sentences whatever the grade: a ranking. */
  readonly limit?: number | undefined
}

/** UTF-16 units; the longest text that Telegram carries. */
export const LONGEST_QUESTION = 4096

/**
 * Answers one question from the library: analyse, search, rank, propose answers, judge, cite.
 * Every text has an outcome; the same text, library and options always give the same one.
 */
export function answerQuestion(library: Library, text: string, options: AnswerOptions): Answer {
  const question = analyzeQuestion(text.slice(0, LONGEST_QUESTION), {
    lang: options.lang,
    now: options.now,
  })
  const query = buildQuery(question, library.index)
  const unusable = reasonNotToSearch(text, query)
  if (unusable) return silent(question, query, refuse(unusable))

  const within = options.within && withinArticles(library, options.within)
  const passages = rankPassages(library.index, query, within ? { within } : {})
  const ranked = rankSentences(passages)
  const weighed = weighEvidence(question, query, ranked, library.index)
  const candidates = findCandidateAnswers(question, query, weighed, library)
  const ordered = orderEvidence(question, weighed, candidates)
  const finding =
    answerFromAcronym(question, query, ordered) ??
    answerFromFacts(question, query, ordered, candidates, library)
  const facts = finding?.kind === 'answer' ? finding : null
  const sentences = facts ? [...new Set([...facts.evidence, ...ordered])] : ordered
  const phrases = facts?.answers ?? refineAnswers(question, query, candidates, sentences)
  const [best] = sentences
  const support = supportOf(question, query, best, phrases[0] ?? null, candidates, library.index)
  const verdict = judge(support, finding)
  const other = facts ? null : disagreeingAnswer(question, query, candidates, sentences, phrases[0])
  const answers = verdict.grade === 'answer' ? [...phrases, ...(other ? [other] : [])] : []
  const shown = facts
    ? sentences.slice(0, options.limit ?? facts.evidence.length)
    : evidenceToShow(sentences, verdict, options.limit)
  const citations = cite(shown, query, answers, options.limit)
  return {
    question,
    grade: verdict.grade,
    refusal: verdict.refusal,
    confidence: verdict.confidence,
    answers,
    date: dateOfAnswer(answers[0]),
    facts: facts ? citeFacts(facts.facts, citations) : [],
    citations,
    repairs: repairsOf(query),
    get explanation() {
      return explainAnswer(question, query, passages, sentences, candidates, verdict)
    },
  }
}

function reasonNotToSearch(text: string, query: Query): Refusal | null {
  if (text.trim() === '') return 'empty'
  if (text.length > LONGEST_QUESTION) return 'too long'
  return query.terms.length === 0 ? 'no words' : null
}

function silent(question: Question, query: Query, verdict: Verdict): Answer {
  return {
    question,
    grade: verdict.grade,
    refusal: verdict.refusal,
    confidence: verdict.confidence,
    answers: [],
    date: null,
    facts: [],
    citations: [],
    repairs: [],
    explanation: explainAnswer(question, query, [], [], [], verdict),
  }
}

function withinArticles(
  library: Library,
  names: readonly ArticleId[],
): (article: Article) => boolean {
  const articles = new Set(names.map((name) => library.byName.get(name)))
  return (article) => articles.has(article)
}

function evidenceToShow(
  sentences: readonly RankedSentence[],
  { grade }: Verdict,
  limit: number | undefined,
): readonly RankedSentence[] {
  if (limit !== undefined) return sentences.slice(0, limit)
  const [best, ...others] = sentences
  if (!best || grade === 'none') return []
  const most = grade === 'answer' ? EVIDENCE_SHOWN : NEAREST_SHOWN
  const enough = best.score - FURTHER_EVIDENCE
  return [best, ...others.filter(({ score }) => score >= enough)].slice(0, most)
}

/** A ranking cites each sentence once; otherwise context follows the evidence that leans on it. */
function cite(
  shown: readonly RankedSentence[],
  query: Query,
  answers: readonly AnswerPhrase[],
  limit: number | undefined,
): readonly Citation[] {
  const cited = new Set(shown.map(({ article, index }) => `${article.id}#${index}`))
  return shown.flatMap((sentence) => {
    const { article, index } = sentence
    const evidence = citeEvidence(
      sentence,
      query,
      answers.filter((answer) => answer.article === article),
    )
    if (limit !== undefined || cited.has(`${article.id}#${index - 1}`)) return [evidence]
    const context = citeContext(article, index)
    return context ? [evidence, context] : [evidence]
  })
}

function repairsOf(query: Query): Answer['repairs'] {
  return query.terms.flatMap(({ word, repairedTo }) =>
    repairedTo === null ? [] : [{ from: word, to: repairedTo }],
  )
}
