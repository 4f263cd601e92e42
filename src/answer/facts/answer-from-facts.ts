import type { Question } from '../../question/question.js'
import type { Query } from '../../retrieval/query.js'
import { fold } from '../../text/fold.js'
import type { AnswerPhrase } from '../answer.js'
import type { CandidateAnswer } from '../candidate.js'
import { annotationsOf, type Library } from '../library.js'
import type { Span } from '../../text/span.js'
import type { EvidenceSentence } from '../order-evidence.js'
import { readFactQuestion } from './fact-question.js'
import { locatedFacts, type LocatedFact } from './located-facts.js'
import { matchFacts } from './match-facts.js'

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

/** One fact a person and office, the newest; the same office in other words is the same. */
function distinct(facts: readonly LocatedFact[]): readonly LocatedFact[] {
  const seen = new Set<string>()
  return facts.filter(({ person, key }) => {
    const name = `${fold(person)}|${key.ranks.join()}|${key.roles.join()}`
    return seen.size < seen.add(name).size
  })
}

/**
 * Whether the likely answer is no holder of the office: no person at all, or one whom the articles give
 * offices, this one not among them.
 */
function isAnother(answer: CandidateAnswer | undefined, facts: readonly LocatedFact[]): boolean {
  if (!answer) return true
  const overlaps = ({ start, end }: Span): boolean => start < answer.end && end > answer.start
  const { mentions } = annotationsOf(answer.article)
  return (
    !mentions.some((mention) => mention.kind === 'person' && overlaps(mention)) ||
    facts.some(({ article, personSpan }) => article === answer.article && overlaps(personSpan))
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
  const all = locatedFacts(library)
  const located = distinct(matchFacts(all, asked, question, query))
    .flatMap((fact) => {
      const sentence = sentences.find(
        ({ article, index }) => article === fact.article && index === fact.sentence,
      )
      return sentence ? [{ fact, sentence }] : []
    })
    .slice(0, MOST_FACTS)
  if (located.length === 0) {
    const another = asked.kind === 'holder' && asked.isNamed && isAnother(candidates[0], all)
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
