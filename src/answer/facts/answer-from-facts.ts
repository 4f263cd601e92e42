import type { Question } from '../../question/question.js'
import type { Query } from '../../retrieval/query.js'
import { fold } from '../../text/fold.js'
import type { AnswerPhrase } from '../answer.js'
import type { CandidateAnswer } from '../candidate.js'
import { annotationsOf } from '../annotations-of.js'
import type { Library } from '../library.js'
import type { Span } from '../../text/span.js'
import type { EvidenceSentence } from '../order-evidence.js'
import { readFactQuestion } from './fact-question.js'
import { locatedFacts, newestFacts, type LocatedFact } from './located-facts.js'
import { matchesFact } from './matches-fact.js'

/**
 * What facts say to a question: an answer, or that the office asked for is not the one (or not at the time)
 * that the articles tell a holder of.
 */
export type FactFinding = FactAnswer | { readonly kind: 'another office' }

/** Facts that answer, each with the sentence that says it. */
export interface FactAnswer {
  readonly kind: 'answer'
  /** Newest evidence first, each person and office once. */
  readonly facts: readonly LocatedFact[]
  readonly answers: readonly AnswerPhrase[]
  /** The evidence of each fact, in the same order. */
  readonly evidence: readonly EvidenceSentence[]
}

const MOST_FACTS = 5

function phraseOf(
  { article, personSpan, officeSpan }: LocatedFact,
  isHolder: boolean,
): AnswerPhrase {
  const { start, end } = isHolder ? personSpan : officeSpan
  return { article, start, end, text: article.text.slice(start, end) }
}

/**
 * Whether the likely answer is no holder of the office: no person at all, or one whom the articles give
 * offices, this one not among them.
 */
function isAnother(answer: CandidateAnswer | undefined): boolean {
  if (!answer) return true
  const overlaps = ({ start, end }: Span): boolean => start < answer.end && end > answer.start
  const { mentions } = annotationsOf(answer.article)
  return (
    !mentions.some((mention) => mention.kind === 'person' && overlaps(mention)) ||
    locatedFacts(answer.article).some(({ personSpan }) => overlaps(personSpan))
  )
}

/** What dated facts tell; null where the question asks for something else or they tell nothing. */
export function answerFromFacts(
  question: Question,
  query: Query,
  sentences: readonly EvidenceSentence[],
  candidates: readonly CandidateAnswer[],
  library: Library,
): FactFinding | null {
  const asked = readFactQuestion(question)
  if (!asked) return null
  const matches = (fact: LocatedFact) => matchesFact(fact, asked, question, query)
  const sentenceOf = ({ article, sentence }: LocatedFact) =>
    sentences.find((one) => one.article === article && one.index === sentence)
  const articles = new Set(sentences.map(({ article }) => article))
  const said = [...articles]
    .flatMap(locatedFacts)
    .filter((fact) => matches(fact) && sentenceOf(fact) !== undefined)
  const located = newestFacts(said, matches, library)
    .flatMap((fact) => {
      const sentence = sentenceOf(fact)
      return sentence ? [{ fact, sentence }] : []
    })
    .slice(0, MOST_FACTS)
  if (located.length === 0) {
    const another = asked.kind === 'holder' && asked.isNamed && isAnother(candidates[0])
    return another ? { kind: 'another office' } : null
  }
  const answers = new Map<string, AnswerPhrase>()
  for (const { fact } of located) {
    const phrase = phraseOf(fact, asked.kind === 'holder')
    if (!answers.has(fold(phrase.text))) answers.set(fold(phrase.text), phrase)
  }
  return {
    kind: 'answer',
    facts: located.map(({ fact }) => fact),
    answers: [...answers.values()],
    evidence: located.map(({ sentence }) => sentence),
  }
}
