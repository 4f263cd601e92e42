import { expect, test } from 'vitest'
import { renderAnswer } from '../../src/messages/render-answer.js'
import { blocksToTerminal, renderTerminal } from '../../src/messages/render-terminal.js'
import { aCitation, anAnswer, anArticle } from '../builders/answers.js'
import { messages, opener } from './shown.js'

test('control characters of an article reach no terminal', () => {
  const hostile = anArticle(['The \u001B[2J\u0007bridge\r\nopened\u009B.'], {
    title: 'A\u001Btitle',
    outlet: '\u0000',
  })
  const reply = renderTerminal(
    anAnswer({ grade: 'answer', citations: [aCitation(hostile, hostile.text)] }),
    { messages: messages.in('en'), colour: false },
  )
  expect(reply.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  expect(reply).toContain('│ The  [2J bridge  opened .\n— A title · 1 March 2023')
})

test('colour marks what a reply sets in bold, and quotation bars', () => {
  const blocks = renderAnswer(anAnswer({ grade: 'answer', ...opener }), messages.in('en'), null)
  expect(blocksToTerminal(blocks, true)).toContain(
    '\u001B[1mDana Omarova\u001B[22m\n\n\u001B[2m│ \u001B[22m\u001B[1mDana Omarova\u001B[22m, Minister',
  )
})
