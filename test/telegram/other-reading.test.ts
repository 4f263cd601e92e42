import { beforeAll, expect, test } from 'vitest'
import { createAnswerer } from '../../src/answer/answer-memory.js'
import type { Library } from '../../src/answer/library.js'
import type { WireMessage } from '../bot-api/wire.js'
import { seedLibrary } from '../builders/seed-library.js'
import { useStage } from './run-bot.js'

const stage = useStage()

let seeds: Library
beforeAll(async () => {
  seeds = await seedLibrary()
})

function run() {
  const answer = createAnswerer(seeds)
  return stage.run({ ask: (text) => answer(text, '2026-11-22'), library: () => seeds })
}

async function lastReply(count: number): Promise<WireMessage> {
  const reply = (await stage.api.waitForReplies(stage.chat, count)).at(-1)
  if (reply === undefined) throw new Error('no reply')
  return reply
}

function rows(message: WireMessage | undefined) {
  return message?.reply_markup?.inline_keyboard.map((row) => row.map(({ text }) => text))
}

async function press(message: WireMessage, button: string) {
  const query = stage.api.pressButton(message, button, { user: stage.user })
  await expect.poll(() => query.answer).toBeDefined()
  return query.answer?.['text']
}

/** The source of a reply's first quotation. */
function source(message: WireMessage) {
  return message.text?.split('\n').find((line) => /^(?:—|\[1\]) /u.test(line))
}

test('a question that fits two things has the other one as a button, once, after a restart too', async () => {
  const first = run()
  stage.ask('Who signed the memorandum?')
  const likelier = await lastReply(1)
  const [[label = ''] = []] = rows(likelier) ?? []
  expect(label).toMatch(/^Or: (?:Kazakhstan’s National|The Constitutional Court).*…$/)
  await first.stop()
  run()

  expect(await press(likelier, label)).toBeUndefined()
  const other = await lastReply(2)
  expect(source(other)).toBeDefined()
  expect(source(other)).not.toBe(source(likelier))
  expect(rows(stage.api.replies(stage.chat)[0])).toEqual(rows(likelier)?.slice(1))
})

test('the other answer has its own evidence, and comes back from it', async () => {
  run()
  stage.ask('Who signed the memorandum?')
  const likelier = await lastReply(1)
  await press(likelier, rows(likelier)?.[0]?.[0] ?? '')
  const other = await lastReply(2)
  await press(other, 'Read the article')
  const reading = stage.api.replies(stage.chat)[1]
  expect(reading?.text).toMatch(/\nPage \d of \d\n/)
  await press(reading ?? other, 'Back to the answer')
  expect(stage.api.replies(stage.chat)[1]?.text).toBe(other.text)
})
