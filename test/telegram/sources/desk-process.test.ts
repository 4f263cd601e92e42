import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startBotApi, type BotApi } from '../../bot-api/start-bot-api.js'
import type { WireChat, WireMessage, WireUser } from '../../bot-api/wire.js'
import { longText } from '../../feeds/documents.js'
import { newFolder, spawnBot, type BotProcess } from '../bot-process.js'

vi.setConfig({ testTimeout: 120_000 })

const patience = { timeoutMs: 50_000 }

let api: BotApi
let [folder, corpus] = ['', '']
let bot: BotProcess
let operator: WireUser
let desk: WireChat

beforeEach(async () => {
  api = await startBotApi()
  ;[folder, corpus] = [newFolder(), newFolder()]
  operator = api.user({ languageCode: 'en' })
  desk = api.privateChat(operator)
  writeFileSync(join(corpus, 'school.txt'), 'The school of Aktau\n\nIt opened.\n')
  start()
})

afterEach(async () => {
  bot.kill('SIGKILL')
  await bot.exit
  await api.close()
  for (const path of [folder, corpus]) rmSync(path, { recursive: true, force: true })
})

function start(): void {
  bot = spawnBot({
    BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
    CORPUS_DIR: corpus,
    DATA_DIR: folder,
    OPERATOR_IDS: String(operator.id),
  })
}

async function after(act: () => unknown): Promise<WireMessage> {
  const before = api.replies(desk).length
  act()
  const reply = (await bot.whileItRuns(api.waitForReplies(desk, before + 1, patience)))[before]
  if (reply === undefined) throw new Error('no reply')
  return reply
}

async function press(message: WireMessage, button: string): Promise<WireMessage> {
  await bot.whileItRuns(api.waitForAnswer(api.pressButton(message, button), patience))
  const now = api.replies(desk).find(({ message_id: id }) => id === message.message_id)
  if (now === undefined) throw new Error('the message is gone')
  return now
}

const ask = (text: string) => after(() => api.sendText(desk, operator, text))

test('a saved page is added by a bot that was killed since, asked about, and withdrawn', async () => {
  const page = `<html><body><article><h1>Port</h1>${longText('Yerlan Bekov', 'port')}</article></body></html>`
  const offer = await after(() => api.sendDocument(desk, operator, page, { name: 'port.html' }))
  // What is not confirmed would be answered again.
  await vi.waitFor(() => expect(api.pendingUpdates).toEqual([]))
  bot.kill('SIGKILL')
  await bot.exit
  start()
  expect((await press(offer, 'Add, only to be quoted')).text).toMatch(/^Added\./)
  expect((await ask('Who opened the port in Aktau?')).text).toMatch(/^Yerlan Bekov\n/)

  const list = await ask('/articles port')
  const card = await after(() => api.pressButton(list, '1'))
  expect((await press(await press(card, 'Withdraw'), 'Withdraw')).text).toMatch(/^Withdrawn: /)
  expect((await ask('Who opened the port in Aktau?')).text).not.toContain('Yerlan Bekov')
  expect(readdirSync(join(folder, 'withdrawn', 'added'))).toEqual(['port.txt'])
  expect(bot.stderr()).not.toContain(api.token)
  bot.kill('SIGTERM')
  expect(await bot.exit).toBe(0)
})
