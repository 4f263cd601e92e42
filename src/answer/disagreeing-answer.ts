import type { Mention } from '../annotate/mention.js'
import type { Question, QuestionType } from '../question/question.js'
import type { Query } from '../retrieval/query.js'
import { fold } from '../text/fold.js'
import type { AnswerPhrase } from './answer.js'
import type { CandidateAnswer } from './candidate.js'
import { annotationsOf } from './annotations-of.js'
import type { EvidenceSentence } from './order-evidence.js'
import { refineAnswers } from './refine-answers.js'

/** Log-odds that another article's evidence may be worse by: it is about as likely to be right. */
const AS_GOOD = 2
/** The share of what the best evidence holds of the question. */
const AS_MUCH = 0.9

/** What a phrase comes down to, so that two ways of saying it are one; null where it cannot be told. */
type ReadValue = (mention: Mention) => string | null

const VALUES: Readonly<Partial<Record<QuestionType, ReadValue>>> = {
  when: (mention) => (mention.kind === 'date' ? (mention.date?.value ?? null) : null),
  'how many': (mention) => (mention.kind === 'quantity' ? String(mention.value) : null),
  who: (mention) => (mention.kind === 'person' ? fold(mention.name) : null),
}

function valueOf({ article, start, end }: AnswerPhrase, read: ReadValue): string | null {
  for (const mention of annotationsOf(article).mentions) {
    if (mention.start >= end || mention.end <= start) continue
    const value = read(mention)
    if (value !== null) return value
  }
  return null
}

/** "2023" and "2023-03" agree, and so do "Azimova" and "Elvira Azimova". */
function agree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a)
}

/**
 * What another article says to the same question, about as surely as the best evidence does, where it names another
 * day, number or person; null where the articles agree or cannot be compared.
 */
export function disagreeingAnswer(
  question: Question,
  query: Query,
  candidates: readonly CandidateAnswer[],
  sentences: readonly EvidenceSentence[],
  answer: AnswerPhrase | undefined,
): AnswerPhrase | null {
  const read = VALUES[question.type]
  const [best] = sentences
  if (!read || !best || !answer) return null
  const said = valueOf(answer, read)
  if (said === null) return null
  for (const sentence of sentences) {
    if (sentence.article === answer.article || sentence.score < best.score - AS_GOOD) continue
    if (sentence.features.covered < AS_MUCH * best.features.covered) continue
    const [other] = refineAnswers(question, query, candidates, [sentence])
    const value = other === undefined ? null : valueOf(other, read)
    if (other && value !== null && !agree(value, said)) return other
  }
  return null
}
