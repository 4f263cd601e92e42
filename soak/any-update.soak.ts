import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startBotApi, type BotApi } from '../test/bot-api/start-bot-api.js'
import { channelsOf, makePlaces, sendUpdates, strays, unanswered } from '../test/fuzz/fuzz-chats.js'
import { spawnBot, type BotProcess } from '../test/telegram/bot-process.js'

const CHATS = 500
const UPDATES = 10_000
const ROUNDS = 10
const patience = 120_000

let api: BotApi
let bot: BotProcess

beforeEach(async () => {
  api = await startBotApi({ privacyMode: false })
  const collector = fileURLToPath(new URL('collect-garbage.cjs', import.meta.url))
  bot = spawnBot({
    BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
    LOG_LEVEL: 'fatal',
    NODE_OPTIONS: `--expose-gc --require ${collector}`,
  })
})

afterEach(async () => {
  bot.kill('SIGKILL')
  await bot.exit
  await api.close()
})

/** Megabytes of the bot's process without its garbage. */
async function memory(): Promise<number> {
  bot.kill('SIGUSR2')
  await sleep(500)
  return (
    Number(execFileSync('ps', ['-o', 'rss=', '-p', String(bot.pid)], { encoding: 'utf8' })) / 1024
  )
}

test('10,000 random updates from 500 chats: no crash, every press answered, nothing astray, memory flat', async () => {
  const places = makePlaces(api, CHATS)
  const sizes: number[] = []
  const presses: string[] = []
  const start = performance.now()
  for (let round = 0; round < ROUNDS; round++) {
    const options = { count: UPDATES / ROUNDS, seed: round + 1, patience }
    presses.push(...(await bot.whileItRuns(sendUpdates(api, places, options))))
    sizes.push(await memory())
  }
  const seconds = (performance.now() - start) / 1000
  await expect.poll(() => unanswered(api, presses), { timeout: patience }).toEqual([])
  const replies = places.reduce((sum, { chat }) => sum + api.replies(chat).length, 0)
  console.log(
    `${UPDATES} updates from ${CHATS} chats in ${seconds.toFixed(0)} s: ${replies} messages, ` +
      `${presses.length} presses, memory ${sizes.map((size) => size.toFixed(0)).join(' ')} MB`,
  )
  expect(presses.length).toBeGreaterThan(UPDATES / 20)
  expect(replies).toBeGreaterThan(UPDATES / 10)
  expect(strays(api, places)).toEqual([])
  expect(channelsOf(places).flatMap((chat) => api.replies(chat))).toEqual([])

  const later = sizes.slice(ROUNDS / 2)
  const middle = (Math.max(...later) + Math.min(...later)) / 2
  for (const size of later) expect(Math.abs(size - middle)).toBeLessThan(middle / 10)

  const user = api.user({ languageCode: 'en' })
  const chat = api.privateChat(user)
  api.sendText(chat, user, 'Who is Eamon Gilmore?')
  const [reply] = await bot.whileItRuns(api.waitForReplies(chat))
  expect(reply?.text).toMatch(/EU Special Representative/)
  bot.kill('SIGTERM')
  expect(await bot.exit).toBe(0)
})
