import { expect, test } from 'vitest'
import { readLocaleFiles } from '../../src/adapters/locale-files.js'
import { coverageOf } from '../../src/messages/coverage.js'
import { createMessages } from '../../src/messages/messages.js'
import { renderAnswers } from '../../src/messages/render-answers.js'
import { blocksToTerminal } from '../../src/messages/render-terminal.js'
import { anAnswer, anArticle, aQuestion } from '../builders/answers.js'

const options = {
  messages: createMessages(readLocaleFiles()),
  preferred: 'kk',
  coverage: coverageOf([anArticle(['Rain fell.'])]),
} as const

function reply(...texts: readonly string[]): string {
  const answers = texts.map((text) => {
    const lang = /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'
    return anAnswer({ question: aQuestion(text, { lang }) })
  })
  return blocksToTerminal(renderAnswers(answers, options), false)
}

test('one question is answered without repeating it, with the coverage', () => {
  expect(reply('Who won?')).toMatch(/^My articles do not answer this\.\n\nWhat I do know/)
})

test('several are each answered under their own words and in their own language', () => {
  expect(reply('Who won?', 'Кто проиграл?')).toBe(
    'Who won?\n\nMy articles do not answer this.\n\nКто проиграл?\n\nВ моих статьях ответа на это нет.',
  )
})

test('a chosen language frames whatever is asked', () => {
  const blocks = renderAnswers([anAnswer()], { ...options, chosen: 'kk' })
  expect(blocksToTerminal(blocks, false)).toMatch(/^Мақалаларымда бұл сұраққа жауап жоқ/)
})

test('more than eight are too many for one reply', () => {
  const texts = Array.from({ length: 9 }, (_, n) => `Who won match ${n}?`)
  expect(reply(...texts)).toContain('match 7?')
  expect(reply(...texts)).not.toContain('match 8?')
  expect(reply(...texts)).toMatch(/first 8 questions\. Please send the others separately\.$/)
})

test('none is met with how to ask, in the reader’s language', () => {
  expect(reply()).toMatch(/^Сұрақтың өзін де жазыңызшы/)
})
