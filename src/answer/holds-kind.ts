import type { Mention } from '../annotate/mention.js'
import type { AnswerType } from '../question/answer-type.js'
import type { Article } from '../corpus/article.js'
import type { Question, QuestionType } from '../question/question.js'
import { mentionsIn } from './mentions-in.js'

/** What a sentence must hold to answer a question of a plain type: a mention of a kind, or words that stand for one. */
interface Requirement {
  readonly mentions: readonly Mention['kind'][]
  readonly words: RegExp
}

const REQUIREMENTS: Readonly<Partial<Record<QuestionType, Requirement>>> = {
  when: {
    mentions: ['date', 'time', 'duration'],
    words: /\b(?:when|after|before|during|until|till|since|while|once|upon)\b|\d{3}/iu,
  },
  where: {
    mentions: ['place', 'organisation'],
    words:
      /\b(?:in|at|on|near|from|to|into|through|across|along|within|between) (?:the |a |an )?\p{L}/iu,
  },
  'how many': {
    mentions: ['quantity', 'duration', 'date'],
    words:
      /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|half|third|quarter|hundreds?|thousands?|millions?|billions?|once|twice|thrice|several|many|few|none|no|all|most|majority)\b/iu,
  },
}

/** Amounts that words tell as well as numbers: an area, a rate, a code. */
const LOOSE: ReadonlySet<AnswerType> = new Set(['NUM:volsize', 'NUM:other', 'NUM:code', 'NUM:ord'])

/** Whether a sentence holds the kind of thing asked for; true for types that any words may answer. */
export function holdsKind(
  { type, answerType }: Question,
  article: Article,
  index: number,
): boolean {
  const requirement = REQUIREMENTS[type]
  if (!requirement || article.lang !== 'en' || LOOSE.has(answerType)) return true
  const { start, end } = article.sentences[index] ?? {}
  return (
    mentionsIn(article, index).some(({ kind }) => requirement.mentions.includes(kind)) ||
    requirement.words.test(article.text.slice(start, end))
  )
}
