import type { Answer, AnswerPhrase } from '../answer/answer.js'
import { inline, paragraph, tightParagraph, type Block } from './block.js'
import type { LocalMessages } from './messages.js'
import { plainText } from './plain-text.js'
import { truncate } from './truncate.js'

const ANSWERS_SHOWN = 5
const MAX_ANSWER = 300

/**
 * The short answers in bold, and the date they stand for where the words alone do not tell it. An event that
 * its article leaves undated is dated by its report, and says so.
 */
export function answerHeading(answer: Answer, messages: LocalMessages): readonly Block[] {
  const phrases = answer.answers
    .slice(0, ANSWERS_SHOWN)
    .map(({ text }) => truncate(plainText(text).trim(), MAX_ANSWER))
    .filter((text) => text !== '')
  const inlines = phrases.flatMap((text, index) =>
    index === 0 ? [inline(text, 'bold')] : [inline('; '), inline(text, 'bold')],
  )
  const blocks = inlines.length > 0 ? [paragraph(...inlines)] : []
  const dateLine = dateLineOf(answer, messages)
  if (dateLine === null) return blocks
  return [
    ...blocks,
    blocks.length > 0 ? tightParagraph(inline(dateLine)) : paragraph(inline(dateLine)),
  ]
}

function dateLineOf(answer: Answer, messages: LocalMessages): string | null {
  const { date, answers, question } = answer
  if (date !== null) {
    const written = messages.date(date)
    if (!date.certain) return messages.text('date-inferred', { date: written })
    return isTold(answers[0], date.value, messages) ? null : written
  }
  const published = answer.citations[0]?.article.published
  if (question.type !== 'when' || answers.length > 0 || !published) return null
  const reported = messages.date(published, 'reported')
  return published.from === 'inferred'
    ? messages.text('date-inferred', { date: reported })
    : reported
}

/** The answer's own words already name the year, in the reader's language. */
function isTold(phrase: AnswerPhrase | undefined, value: string, messages: LocalMessages): boolean {
  return phrase?.article.lang === messages.locale && phrase.text.includes(value.slice(0, 4))
}
