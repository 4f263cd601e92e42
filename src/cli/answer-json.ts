import type { Answer, Citation } from '../answer/answer.js'

/** The answer as other programs read it; field names are a contract. */
export interface AnswerJson {
  readonly id: string | number | null
  readonly question: string
  readonly lang: string
  readonly type: string
  readonly answerType: string
  readonly rule: string
  readonly grade: string
  readonly refusal: string | null
  readonly answered: boolean
  readonly confidence: number
  readonly answer: string | null
  readonly answers: readonly string[]
  readonly answerDate?: { readonly value: string; readonly certain: boolean }
  readonly facts?: readonly object[]
  readonly repairs?: readonly object[]
  readonly citations: readonly object[]
  /** The answers to further questions of the same text. */
  readonly further?: readonly AnswerJson[]
  /** Milliseconds. */
  readonly ms: number
}

function citationJson({ article, role, excerpt, start, end }: Citation): object {
  return {
    article: article.id,
    title: article.title,
    outlet: article.outlet,
    published: article.published?.value ?? null,
    publishedFrom: article.published?.from ?? 'none',
    url: article.url,
    role,
    excerpt,
    start,
    end,
  }
}

function round(confidence: number): number {
  return Math.round(confidence * 10_000) / 10_000
}

export function answerJson(
  answer: Answer,
  id: string | number | null,
  ms: number,
  further: readonly Answer[] = [],
): AnswerJson {
  const { question, answers, date, facts, repairs } = answer
  return {
    id,
    question: question.text,
    lang: question.lang,
    type: question.type,
    answerType: question.answerType,
    rule: question.rule,
    grade: answer.grade,
    refusal: answer.refusal,
    answered: answer.grade === 'answer',
    confidence: round(answer.confidence),
    answer: answers[0]?.text ?? null,
    answers: answers.map(({ text }) => text),
    ...(date ? { answerDate: { value: date.value, certain: date.certain } } : {}),
    ...(facts.length > 0
      ? { facts: facts.map((fact) => ({ ...fact, asOf: fact.asOf?.value ?? null })) }
      : {}),
    ...(repairs.length > 0 ? { repairs } : {}),
    citations: answer.citations.map(citationJson),
    ...(further.length > 0 ? { further: further.map((one) => answerJson(one, id, 0)) } : {}),
    ms: Math.round(ms * 100) / 100,
  }
}
