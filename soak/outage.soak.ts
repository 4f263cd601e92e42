import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Fault } from '../test/bot-api/faults.js'
import { startBotApi, type BotApi } from '../test/bot-api/start-bot-api.js'
import { spawnBot, type BotProcess } from '../test/telegram/bot-process.js'

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

let api: BotApi
let bot: BotProcess

beforeEach(async () => {
  api = await startBotApi()
  bot = spawnBot({ BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root })
})

afterEach(async () => {
  bot.kill('SIGTERM')
  const exit = await Promise.race([bot.exit, pause(5_000).then(() => 'nothing')])
  bot.kill('SIGKILL')
  await api.close()
  if (exit !== 0) throw new Error(`SIGTERM ended the bot within 5 s with ${exit}: ${bot.stderr()}`)
  if (bot.stderr().includes(api.token)) throw new Error('the token is in the log')
})

/** Milliseconds until the bot answers a new reader. */
async function timeToAnswer(): Promise<number> {
  const user = api.user({ languageCode: 'en' })
  const chat = api.privateChat(user)
  const start = performance.now()
  api.sendText(chat, user, 'Who is Eamon Gilmore?')
  await bot.whileItRuns(api.waitForReplies(chat, 1, { timeoutMs: 120_000 }))
  await pause(1_000)
  expect(api.replies(chat)).toHaveLength(1)
  return performance.now() - start - 1_000
}

test('30 s without the server', async () => {
  await timeToAnswer()
  await api.stop()
  await pause(30_000)
  await api.restart()
  const ms = await timeToAnswer()
  console.log(`30 s without the server: answers ${seconds(ms)} after it is back`)
  expect(ms).toBeLessThan(15_000)
})

test('30 s without the server while a reply is on its way', async () => {
  await timeToAnswer()
  const user = api.user({ languageCode: 'en' })
  const chat = api.privateChat(user)
  api.fault({ kind: 'reset', method: 'sendMessage' })
  api.sendText(chat, user, 'Who is Eamon Gilmore?')
  await api.waitForCall('sendMessage', { from: api.calls.length })
  await api.stop()
  await pause(30_000)
  await api.restart()
  const start = performance.now()
  await api.waitForReplies(chat, 1, { timeoutMs: 60_000 })
  const ms = performance.now() - start
  console.log(`a reply during the outage: sent ${seconds(ms)} after it`)
  expect(ms).toBeLessThan(15_000)
})

test.each<[string, Fault, number]>([
  ['a poll that never answers', { kind: 'hang', method: 'getUpdates' }, 60_000],
  [
    'a poll whose body never ends',
    { kind: 'slow', ms: 600_000, part: 'body', method: 'getUpdates' },
    60_000,
  ],
  ['a reply that never is accepted', { kind: 'hang', method: 'sendMessage' }, 60_000],
  ['three conflicts', { kind: 'conflict', method: 'getUpdates', times: 3 }, 60_000],
  ['ten bad gateways', { kind: 'bad-gateway', method: 'getUpdates', times: 10 }, 90_000],
])('%s', async (what, fault, limit) => {
  await timeToAnswer()
  const planned = api.fault(fault)
  // The poll that is open is answered first; the fault meets the next one.
  if (fault.method === 'getUpdates') await timeToAnswer().catch(() => 0)
  const ms = await timeToAnswer()
  console.log(`${what}: answers after ${seconds(ms)}`)
  expect(planned.met).toBeGreaterThan(0)
  expect(ms).toBeLessThan(limit)
})
