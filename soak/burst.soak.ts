import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startBotApi, type BotApi } from '../test/bot-api/start-bot-api.js'
import { spawnBot } from '../test/telegram/bot-process.js'
import { allAnswered, askAll, QUESTIONS, readers, said } from './load.js'

const CHATS = 200
const ROUNDS = 3

let api: BotApi

beforeEach(async () => {
  api = await startBotApi()
})

afterEach(() => api.close())

function environment() {
  return { BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, LOG_LEVEL: 'info' }
}

/** Answers per second to a burst from many chats, and what each chat was told. */
async function burst() {
  const everybody = readers(api, CHATS)
  const start = performance.now()
  askAll(api, everybody)
  await allAnswered(api, everybody)
  const perSecond = (CHATS * QUESTIONS.length * 1000) / (performance.now() - start)
  return { perSecond, told: everybody.map((reader) => said(api, reader)) }
}

/** What one reader is told who asks one question after another. */
async function toldOneByOne(): Promise<readonly (string | undefined)[]> {
  const [reader] = readers(api, 1)
  if (reader === undefined) throw new Error('no reader')
  for (const [index, question] of QUESTIONS.entries()) {
    api.sendText(reader.chat, reader.user, question)
    await api.waitForReplies(reader.chat, index + 1, { timeoutMs: 30_000 })
  }
  return said(api, reader)
}

async function echoBurst(): Promise<number> {
  const script = fileURLToPath(new URL('echo-bot.mjs', import.meta.url))
  const echo = spawn(process.execPath, [script], { env: environment(), stdio: 'inherit' })
  await toldOneByOne()
  const { perSecond, told } = await burst()
  for (const texts of told) {
    // telegraf runs the updates of a chat side by side: nothing is lost, but the order is.
    expect(texts).toHaveLength(QUESTIONS.length)
    expect(new Set(texts)).toEqual(new Set(QUESTIONS))
  }
  echo.kill('SIGTERM')
  await once(echo, 'exit')
  return perSecond
}

async function zhauapBurst(): Promise<number> {
  const bot = spawnBot(environment())
  const expected = await bot.whileItRuns(toldOneByOne())
  expect(new Set(expected).size).toBe(QUESTIONS.length)
  const { perSecond, told } = await bot.whileItRuns(burst())
  await api.waitForPoll()
  for (const texts of told) expect(texts).toEqual(expected)
  bot.kill('SIGTERM')
  expect(await bot.exit).toBe(0)
  expect(api.pendingUpdates).toEqual([])
  return perSecond
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

test('1,000 questions from 200 chats are answered once each, in order, at 150 a second or more', async () => {
  const rates: { zhauap: number; echo: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    rates.push({ zhauap: await zhauapBurst(), echo: await echoBurst() })
  }
  const [zhauap, echo] = [median(rates.map((r) => r.zhauap)), median(rates.map((r) => r.echo))]
  console.log(
    `burst: ${zhauap.toFixed(0)} answers a second; a bare telegraf echo bot ${echo.toFixed(0)}; ` +
      `ratio ${(zhauap / echo).toFixed(2)} (medians of ${ROUNDS} rounds)`,
  )
  expect(zhauap).toBeGreaterThan(150)
})

test('a bot that is stopped amid a burst, again and again, leaves nothing out and says nothing twice', async () => {
  let bot = spawnBot(environment())
  const expected = await bot.whileItRuns(toldOneByOne())
  const everybody = readers(api, CHATS)
  askAll(api, everybody)
  const replies = () => everybody.reduce((sum, reader) => sum + said(api, reader).length, 0)
  for (const share of [0.2, 0.4, 0.6]) {
    await expect.poll(replies, { timeout: 60_000, interval: 5 }).toBeGreaterThan(share * CHATS * 5)
    const start = performance.now()
    bot.kill('SIGTERM')
    expect(await bot.exit).toBe(0)
    const ms = performance.now() - start
    console.log(`stopped amid the burst after ${replies()} answers, in ${ms.toFixed(0)} ms`)
    expect(ms).toBeLessThan(5_000)
    bot = spawnBot(environment())
  }
  await bot.whileItRuns(allAnswered(api, everybody))
  await api.waitForPoll()
  for (const reader of everybody) expect(said(api, reader)).toEqual(expected)
  bot.kill('SIGTERM')
  expect(await bot.exit).toBe(0)
})
