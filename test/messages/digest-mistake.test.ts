import { describe, expect, test } from 'vitest'
import { readLocaleFiles } from '../../src/adapters/locale-files.js'
import type { DigestMistake } from '../../src/digest/digest-command.js'
import { readDigestCommand } from '../../src/digest/read-digest-command.js'
import { DIGEST_VERBS } from '../../src/digest/verbs/digest-verbs.js'
import { digestMistake } from '../../src/messages/digest-mistake.js'
import { createMessages } from '../../src/messages/messages.js'
import { LANGUAGES, type Language } from '../../src/text/language.js'

const MESSAGES = createMessages(readLocaleFiles())

function lines(mistake: DigestMistake, locale: Language): readonly string[] {
  return digestMistake(mistake, MESSAGES.in(locale)).map(({ inlines }) =>
    inlines.map(({ text }) => text).join(''),
  )
}

function told(typed: string, locale: Language): readonly string[] {
  const read = readDigestCommand(typed)
  if (read.kind !== 'mistake') throw new Error(`${typed} is right`)
  return lines(read, locale)
}

describe('a mistake is told with the right form', () => {
  test.each<[string, Language, readonly string[]]>([
    [
      'daily 25:00',
      'en',
      ['“25:00” is not a time of day.', 'Like this:', 'daily 09:00', 'daily off'],
    ],
    ['zone Almati', 'en', ['I know no time zone “Almati”.', 'Like this:', 'zone Asia/Almaty']],
    ['dayly 9', 'ru', ['Не знаю команды «dayly».', 'Например:', 'daily 09:00', 'daily off']],
    ['статей сто', 'ru', ['В дайджесте от 1 до 20 статей, а не «сто».', 'Например:', 'articles 5']],
    ['articles', 'ru', ['После этого слова чего-то не хватает.', 'Например:', 'articles 5']],
    [
      'мақала 21',
      'kk',
      ['Дайджесте 1-ден 20-ға дейін мақала болады, «21» емес.', 'Мысалы:', 'articles 5'],
    ],
    [
      'order',
      'kk',
      ['Бұл сөзден кейін бірдеңе жетіспейді.', 'Мысалы:', 'order newest', 'order important'],
    ],
  ])('%s, in %s', (typed, locale, shown) => {
    expect(told(typed, locale)).toEqual(shown)
  })

  test('and in one line, however it was typed', () => {
    const [sentence = ''] = told(`articles ${'a\u0000\n🙂 '.repeat(2_000)}`, 'en')
    expect(sentence.length).toBeLessThan(120)
    expect(sentence).not.toMatch(/[\p{Cc}\p{Cs}]/u)
  })

  test.each(LANGUAGES)('of every kind in %s', (locale) => {
    const mistakes = DIGEST_VERBS.flatMap(({ name, counterexamples }) =>
      Object.keys(counterexamples).map((rest) => `${name} ${rest}`),
    )
    for (const typed of [...mistakes, '', '🙂']) {
      const [sentence = '', ...forms] = told(typed, locale)
      expect(sentence).not.toMatch(/“”|«»|\{/u)
      expect(sentence).toMatch(/\p{L}.*[.?]$/u)
      expect(forms.length).toBeGreaterThan(1)
    }
  })
})
