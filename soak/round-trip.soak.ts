import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readQuestionSet, type SetName } from '../eval/question-set.js'
import { startBotApi, type BotApi } from '../test/bot-api/start-bot-api.js'
import { spawnBot } from '../test/telegram/bot-process.js'
import { askAll, QUESTIONS, readers } from './load.js'

/** As many questions of one reader are answered in a minute. */
const OF_ONE_READER = 15
const CHATS = 200

const setOf = (name: SetName) =>
  readQuestionSet(new URL(`../test/questions/${name}.jsonl`, import.meta.url)).map(
    ({ question }) => question,
  )

/** Asked first, so that both bots are warm; the others are then asked for the first time. */
const WARM_UP = setOf('second')
const MEASURED = setOf('development')

let api: BotApi

beforeEach(async () => {
  api = await startBotApi()
})

afterEach(() => api.close())

function environment() {
  return { BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, LOG_LEVEL: 'warn' }
}

function spawnEcho() {
  const script = fileURLToPath(new URL('echo-bot.mjs', import.meta.url))
  return spawn(process.execPath, [script], { env: environment(), stdio: 'inherit' })
}

/** Milliseconds from each question to its reply, asked one after another. */
async function roundTrips(questions: readonly string[]): Promise<readonly number[]> {
  const times: number[] = []
  for (let first = 0; first < questions.length; first += OF_ONE_READER) {
    const [reader] = readers(api, 1)
    if (reader === undefined) throw new Error('no reader')
    for (const question of questions.slice(first, first + OF_ONE_READER)) {
      const start = performance.now()
      api.sendText(reader.chat, reader.user, question)
      const asked = api.replies(reader.chat).length + 1
      await api.waitForReplies(reader.chat, asked, { timeoutMs: 30_000 })
      times.push(performance.now() - start)
    }
  }
  return times
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0

test('a question takes 8 ms more than an echo, half of the time', async () => {
  const bot = spawnBot(environment())
  await bot.whileItRuns(roundTrips(WARM_UP))
  const zhauap = await bot.whileItRuns(roundTrips(MEASURED))
  bot.kill('SIGTERM')
  await bot.exit
  const echo = spawnEcho()
  await roundTrips(WARM_UP)
  const bare = await roundTrips(MEASURED)
  echo.kill('SIGTERM')
  await once(echo, 'exit')
  const [ours, theirs] = [quantile(zhauap, 0.5), quantile(bare, 0.5)]
  console.log(
    `round trip: p50 ${ours.toFixed(1)} ms (p95 ${quantile(zhauap, 0.95).toFixed(1)}); ` +
      `a bare telegraf echo bot ${theirs.toFixed(1)} ms (p95 ${quantile(bare, 0.95).toFixed(1)})`,
  )
  expect(ours - theirs).toBeLessThan(8)
})

test('of 200 readers who ask at once, 95 of 100 questions are answered within 1.5 s', async () => {
  const bot = spawnBot(environment())
  const [warm, ...everybody] = readers(api, CHATS + 1)
  if (warm === undefined) throw new Error('no reader')
  askAll(api, [warm])
  await bot.whileItRuns(api.waitForReplies(warm.chat, QUESTIONS.length, { timeoutMs: 30_000 }))
  const start = performance.now()
  const times = everybody.map(async ({ user, chat }, index) => {
    api.sendText(chat, user, QUESTIONS[index % QUESTIONS.length] ?? '')
    await api.waitForReplies(chat, 1, { timeoutMs: 60_000 })
    return performance.now() - start
  })
  const waited = await bot.whileItRuns(Promise.all(times))
  console.log(
    `${CHATS} at once: p50 ${quantile(waited, 0.5).toFixed(0)} ms, p95 ${quantile(waited, 0.95).toFixed(0)} ms`,
  )
  expect(quantile(waited, 0.95)).toBeLessThan(1_500)
  bot.kill('SIGTERM')
  expect(await bot.exit).toBe(0)
})
