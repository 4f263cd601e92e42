import { describe, expect, test } from 'vitest'
import { readLocaleFiles } from '../../src/adapters/locale-files.js'
import { CATALOGUE, type MessageKey } from '../../src/messages/catalogue.js'
import { createMessages } from '../../src/messages/messages.js'
import { LANGUAGES } from '../../src/text/language.js'

const messages = createMessages(readLocaleFiles())

/** Telegram's limits, in characters. @see https://core.telegram.org/bots/api#setmycommands and its neighbours */
const LIMITS: readonly (readonly [of: string, keys: RegExp, limit: number])[] = [
  ['the name of a bot', /^bot-name$/, 64],
  ['the description of a bot', /^bot-description$/, 512],
  ['the short description of a bot', /^bot-short-description$/, 120],
  ['the description of a command', /^command-/, 256],
  [
    'the answer to a press',
    /^(?:button-stale|button-failure|article-gone|language-admins|noted-)/,
    200,
  ],
  ['a button that is read at a glance', /^(?:button-(?!stale|failure)|inline-|language-each$)/, 40],
]

/** Messages without variables are whole as they are. */
const KEYS = (Object.keys(CATALOGUE) as MessageKey[]).filter((key) => CATALOGUE[key].length === 0)

describe.each(LANGUAGES)('in %s', (locale) => {
  test.each(LIMITS)('%s is short enough', (_of, keys, limit) => {
    const texts = KEYS.filter((key) => keys.test(key)).map((key) => [
      key,
      messages.in(locale).text(key as 'unsupported'),
    ])
    expect(texts).not.toEqual([])
    expect(texts.filter(([, text = '']) => text.length > limit)).toEqual([])
  })

  test('no message has a space too many, or a straight quotation mark', () => {
    const texts = KEYS.map((key) => [key, messages.in(locale).text(key as 'unsupported')])
    expect(texts.filter(([, text = '']) => /\s{2}|^\s|\s$|["']| [,.!?;]/u.test(text))).toEqual([])
  })
})
