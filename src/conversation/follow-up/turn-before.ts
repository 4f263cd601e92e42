import type { Mention } from '../../annotate/mention.js'
import type { Answer, AnswerPhrase } from '../../answer/answer.js'
import { annotationsOf } from '../../answer/annotations-of.js'
import type { Article } from '../../corpus/article.js'
import type { Span } from '../../text/span.js'
import type { TurnBefore } from './follow-up.js'

const MOST_PEOPLE = 6
/** A longer answer is a statement rather than a name. */
const LONGEST_NAME = 90

/** What the next question may lean on, of an answered one. */
export function turnBefore({
  question,
  answers,
  grade,
  citations,
}: Pick<Answer, 'question' | 'grade' | 'answers' | 'citations'>): TurnBefore {
  const [best] = answers
  const [evidence] = citations
  const people = [
    ...answers.flatMap((phrase) => peopleIn(phrase.article, phrase)),
    ...(evidence && grade === 'answer' ? peopleIn(evidence.article, evidence) : []),
  ]
  return {
    question,
    answer: best === undefined ? null : nameOf(best, question.type === 'who'),
    people: [...new Set(people)].slice(0, MOST_PEOPLE),
    article: evidence?.article.id ?? null,
  }
}

function peopleIn(article: Article, span: Span): readonly string[] {
  return annotationsOf(article).mentions.flatMap((mention) =>
    mention.kind === 'person' && overlaps(mention, span) ? [mention.name] : [],
  )
}

/** The answer if all of it is one mention; for a person asked for, the name in it. */
function nameOf(phrase: AnswerPhrase, isPerson: boolean): string | null {
  const inside = annotationsOf(phrase.article).mentions.filter((one) => overlaps(one, phrase))
  const person = inside.find(({ kind }) => kind === 'person')
  if (isPerson && person?.kind === 'person') return person.name
  const text = phrase.text.trim()
  const whole = inside.find((mention) => NAMING.has(mention.kind) && covers(mention, phrase))
  return whole === undefined || text.length > LONGEST_NAME ? null : text
}

const NAMING: ReadonlySet<Mention['kind']> = new Set([
  'person',
  'office',
  'organisation',
  'place',
  'quantity',
])

function overlaps(mention: Span, { start, end }: Span): boolean {
  return mention.start < end && mention.end > start
}

/** All of the phrase but an article before it. */
function covers(mention: Span, { start, end, text }: AnswerPhrase): boolean {
  const article = /^(?:the|an?)\s/iu.exec(text)?.[0].length ?? 0
  return mention.start <= start + article && mention.end >= end
}
