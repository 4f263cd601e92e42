import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startBotApi, type BotApi } from '../bot-api/start-bot-api.js'
import { newFolder, spawnBot, type BotProcess } from './bot-process.js'

vi.setConfig({ testTimeout: 60_000 })

let api: BotApi
let bot: BotProcess
let corpus: string

beforeEach(async () => {
  api = await startBotApi()
  corpus = newFolder()
})

afterEach(async () => {
  bot.kill('SIGKILL')
  await bot.exit
  await api.close()
  rmSync(corpus, { recursive: true })
})

const patience = { timeoutMs: 20_000 }

/** Says who opened ten bridges; all articles are always of one mind. */
function write(opener: string): void {
  for (let n = 0; n < 10; n++) {
    const text = `The bridge of Aktau\n\n${opener} opened the bridge number ${n} in Aktau.\n`
    writeFileSync(join(corpus, `bridge-${n}.txt`), text)
  }
}

test('/reload answers from the new articles from one question to the next, never from half of them', async () => {
  write('Dana Omarova')
  const operator = api.user({ languageCode: 'en' })
  const OPERATOR_IDS = String(operator.id)
  const { token: BOT_TOKEN, root: TELEGRAM_API_ROOT } = api
  bot = spawnBot({ BOT_TOKEN, TELEGRAM_API_ROOT, CORPUS_DIR: corpus, OPERATOR_IDS })
  const [reader, desk] = [api.user({ languageCode: 'en' }), api.privateChat(operator)]
  const chat = api.privateChat(reader)
  const ask = (n: number) => void api.sendText(chat, reader, `Who opened the bridge number ${n}?`)

  ask(0)
  await bot.whileItRuns(api.waitForReplies(chat, 1, patience))
  write('Yerlan Bekov')
  api.sendText(desk, operator, '/reload')
  for (let n = 0; n < 10; n++) ask(n)
  await bot.whileItRuns(api.waitForReplies(chat, 11, patience))
  const [report] = await bot.whileItRuns(api.waitForReplies(desk, 1, patience))
  expect(report?.text).toMatch(/^Done\..* 10 articles\.\nNew: 0 · changed: 10 · removed: 0$/)
  ask(0)
  await bot.whileItRuns(api.waitForReplies(chat, 12, patience))

  const openers = api.replies(chat).map(({ text = '' }) => text.split('\n')[0])
  const [first, last] = [openers.indexOf('Yerlan Bekov'), openers.lastIndexOf('Dana Omarova')]
  expect(first).toBe(last + 1)
  expect(new Set(openers)).toEqual(new Set(['Dana Omarova', 'Yerlan Bekov']))
})
