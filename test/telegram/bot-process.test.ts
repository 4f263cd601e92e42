import { afterEach, beforeEach, expect, test } from 'vitest'
import { startBotApi, type BotApi } from '../bot-api/start-bot-api.js'
import { spawnBot, type BotProcess } from './bot-process.js'

let api: BotApi
let bot: BotProcess | undefined

beforeEach(async () => {
  api = await startBotApi()
  bot = undefined
})

afterEach(async () => {
  bot?.kill('SIGKILL')
  await bot?.exit
  await api.close()
})

function start(env: Readonly<Record<string, string>> = {}): BotProcess {
  bot = spawnBot({ BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, ...env })
  return bot
}

const patience = { timeoutMs: 15_000 }

test('the bot answers with excerpt and source, and SIGTERM ends it within 5 s', async () => {
  const running = start()
  const user = api.user({ languageCode: 'en' })
  const chat = api.privateChat(user)
  api.sendText(chat, user, 'Who is Eamon Gilmore?')
  const [reply] = await running.whileItRuns(api.waitForReplies(chat, 1, patience))
  expect(reply?.text).toMatch(/Special Representative/)
  expect(reply?.text).toMatch(/\n(—|\[1\]) .* · /)
  const kinds = reply?.entities?.map(({ type }) => type)
  expect(kinds).toEqual(expect.arrayContaining(['bold', expect.stringMatching(/blockquote$/)]))

  const asked = performance.now()
  running.kill('SIGTERM')
  expect(await running.exit).toBe(0)
  expect(performance.now() - asked).toBeLessThan(5_000)
  expect(api.pendingUpdates).toEqual([])
  expect(running.stdout()).toBe('')
  expect(running.stderr()).not.toContain(api.token)
})

test('the bot survives a conflict, bad gateways and resets', async () => {
  const method = 'getUpdates'
  const faults = [
    api.fault({ kind: 'bad-gateway', method: 'getMe' }),
    api.fault({ kind: 'reset', method: 'getMe' }),
    api.fault({ kind: 'conflict', method }),
    api.fault({ kind: 'bad-gateway', method }),
    api.fault({ kind: 'reset', method }),
    api.fault({ kind: 'bad-gateway', method: 'sendMessage' }),
    api.fault({ kind: 'reset', method: 'sendMessage' }),
  ]
  const running = start()
  const user = api.user({ languageCode: 'ru' })
  const chat = api.privateChat(user)
  api.sendText(chat, user, '/start')
  const [reply] = await running.whileItRuns(api.waitForReplies(chat, 1, patience))
  expect(reply?.text).toMatch(/^Отвечаю на вопросы по 5 новостным статьям/)
  expect(faults.map(({ met }) => met)).toEqual([1, 1, 1, 1, 1, 1, 1])
})

test.each([
  ['missing', '', /BOT_TOKEN/],
  [
    'refused',
    '7000000001:AAE-not-the-token-of-any-bot',
    /BOT_TOKEN.*Unauthorized|Unauthorized.*BOT_TOKEN/,
  ],
])('a token that is %s is one clear line and exit code 2', async (_what, token, line) => {
  const running = start({ BOT_TOKEN: token, LOG_LEVEL: 'warn' })
  expect(await running.exit).toBe(2)
  expect(running.stderr().trim()).toMatch(line)
  expect(running.stderr().trim().split('\n')).toHaveLength(1)
  expect(running.stderr()).not.toContain('AAE-not-the-token')
})
