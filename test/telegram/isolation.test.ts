import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/answer/answer.js'
import { anAnswer } from '../builders/answers.js'
import { askAboutBridge, QUICK, useStage } from './run-bot.js'

const stage = useStage()

/** A repair shows what was asked. */
function answerThatShows(text: string): Answer {
  return anAnswer({ repairs: [{ from: 'x', to: text }] })
}

describe('one update harms no other', () => {
  test('when the answer cannot be found for a bug, its reader is told', async () => {
    const secretText = 'my secret question'
    const running = stage.run({
      ask: (text) => {
        if (text === secretText) throw new TypeError(`cannot read ${text}`)
        return askAboutBridge(text)
      },
    })
    stage.ask(secretText)
    stage.ask()
    const replies = await stage.api.waitForReplies(stage.chat, 2)
    expect(replies[0]?.text).toMatch(/^Something went wrong on my side/)
    expect(replies[1]?.text).toMatch(/^Dana Omarova/)
    const log = running.lines.join('')
    expect(log).toMatch(/"name":"TypeError","stack":"at /)
    expect(log).not.toContain(secretText)
  })

  test('when it is broken', async () => {
    stage.run()
    for (const message of [null, {}, { chat: null }, { chat: { id: 1, type: 'private' } }, 7]) {
      stage.api.rawUpdate({ message })
    }
    stage.api.rawUpdate({ brand_new_kind: { text: 'hello' } })
    stage.api.rawUpdate({ update_id: 'seven', message: {} })
    stage.ask()
    expect(await stage.api.waitForReplies(stage.chat)).toHaveLength(1)
  })

  test('when Telegram refuses its reply', async () => {
    const other = stage.api.user()
    stage.api.fault({
      kind: 'error',
      code: 403,
      description: 'Forbidden: bot was blocked by the user',
      method: 'sendMessage',
      when: ({ chat_id: id }) => id === other.id,
      times: Infinity,
    })
    stage.run()
    stage.api.sendText(stage.api.privateChat(other), other, 'Who opened it?')
    stage.ask()
    await stage.api.waitForReplies(stage.chat)
    expect(
      stage.api.callsOf('sendMessage').filter(({ params }) => params['chat_id'] === other.id),
    ).toHaveLength(1)
  })

  test('when its handler takes too long: the chat goes on, and nothing more is said', async () => {
    const hang = stage.api.fault({ kind: 'hang', method: 'sendMessage' })
    const running = stage.run({ timings: { ...QUICK, call: 10_000, handler: 300 } })
    stage.ask()
    await expect.poll(() => hang.met).toBe(1)
    stage.ask('And who opened it?')
    expect(await stage.api.waitForReplies(stage.chat)).toHaveLength(1)
    hang.lift()
    await stage.api.waitForPoll()
    expect(stage.api.replies(stage.chat)).toHaveLength(1)
    expect(running.lines.join('')).toContain('HandlerDeadlineError')
  })

  test('when its reply hangs, beyond holding up the next poll once', async () => {
    const other = stage.api.user()
    const toOther = ({ chat_id: id }: Readonly<Record<string, unknown>>) => id === other.id
    stage.api.fault({ kind: 'hang', method: 'sendMessage', when: toOther, times: Infinity })
    stage.run({ timings: { ...QUICK, call: 20_000, confirmation: 1_000, drain: 300 } })
    stage.api.sendText(stage.api.privateChat(other), other, 'Who opened it?')
    await stage.api.waitForCall('getUpdates')
    const start = performance.now()
    for (let n = 1; n <= 5; n++) {
      stage.api.sendText(stage.api.privateChat(other), other, 'And who opened it?')
      stage.ask()
      await stage.api.waitForReplies(stage.chat, n)
    }
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})

test('questions of many chats are answered once each, in order within a chat', async () => {
  stage.api.fault({ kind: 'slow', ms: 100, method: 'sendMessage', times: 10, after: 20 })
  stage.run({ ask: (text) => [answerThatShows(text)] })
  const readers = Array.from({ length: 40 }, () => stage.api.user())
  const numbers = [0, 1, 2, 3, 4]
  for (const n of numbers) {
    for (const reader of readers)
      stage.api.sendText(stage.api.privateChat(reader), reader, `number ${n}`)
  }
  for (const reader of readers) {
    const replies = await stage.api.waitForReplies(stage.api.privateChat(reader), numbers.length)
    const answered = replies.map(({ text }) => Number(/number (\d)/.exec(text ?? '')?.[1]))
    expect(answered).toEqual(numbers)
  }
})
