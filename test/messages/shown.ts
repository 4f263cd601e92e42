import { readLocaleFiles } from '../../src/adapters/locale-files.js'
import type { Answer } from '../../src/answer/answer.js'
import { articleId } from '../../src/corpus/article.js'
import type { Locale } from '../../src/messages/locale.js'
import { createMessages } from '../../src/messages/messages.js'
import { renderTerminal } from '../../src/messages/render-terminal.js'
import { aCitation, anAnswer, anArticle, aPhrase } from '../builders/answers.js'

export const messages = createMessages(readLocaleFiles())

export const opening = 'Dana Omarova, Minister of Transport, opened the bridge on Jan. 30.'
export const length = 'It is 900 metres long.'
export const bridge = anArticle(['Rain fell.', opening, length])
export const older = anArticle(['Dana Omarova was Deputy Minister of Transport then.'], {
  id: articleId('older.txt'),
  title: null,
  published: { value: '2021-06', precision: 'month', from: 'text' },
})

/** Who opened the bridge. */
export const opener = {
  answers: [aPhrase(bridge, 'Dana Omarova')],
  citations: [aCitation(bridge, opening, ['Dana Omarova'])],
} satisfies Partial<Answer>

/** An answer, of grade `answer` unless overridden, as a terminal without colours shows it. */
export function shown(overrides: Partial<Answer>, locale: Locale = 'en'): string {
  const options = { messages: messages.in(locale), colour: false }
  return renderTerminal(anAnswer({ grade: 'answer', ...overrides }), options)
}
