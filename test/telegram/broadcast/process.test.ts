import { rmSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Store } from '../../../src/adapters/store/create-store.js'
import { openStore } from '../../../src/adapters/store/open-store.js'
import { storeFile } from '../../../src/adapters/store/store-file.js'
import type { TargetId } from '../../../src/digest/digest-target.js'
import { startBotApi, type BotApi } from '../../bot-api/start-bot-api.js'
import type { WireChat, WireUser } from '../../bot-api/wire.js'
import { aTarget, someSettings } from '../../builders/targets.js'
import { newFolder, spawnBot, type BotProcess } from '../bot-process.js'
import { until } from './digest-stage.js'

let api: BotApi
let folder: string
let store: Store
let admin: WireUser
let bots: BotProcess[]

beforeEach(async () => {
  api = await startBotApi()
  folder = newFolder()
  store = openStore(storeFile(folder))
  admin = api.user()
  bots = []
})

afterEach(async () => {
  for (const bot of bots) bot.kill('SIGKILL')
  await Promise.all(bots.map(({ exit }) => exit))
  store.close()
  await api.close()
  rmSync(folder, { recursive: true, force: true })
})

function start(): BotProcess {
  const bot = spawnBot({
    BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
    DATA_DIR: folder,
  })
  bots.push(bot)
  return bot
}

/** A daily digest that is due. */
function dueNow(chat: WireChat, responsible: number): TargetId {
  return store.targets.add({
    ...aTarget({ chatId: chat.id, audience: chat.type === 'channel' ? 'channel' : 'private' }),
    settings: someSettings({ schedule: { days: ['mon'], time: '09:00' } }),
    responsible,
    nextSlot: Date.now(),
  }).id
}

const patience = 30_000

test('a digest of the seeds arrives in a channel and at a reader, and its questions open the bot', async () => {
  const channel = api.channel({ owner: admin })
  const id = dueNow(channel, admin.id)
  const user = api.user()
  const reader = api.privateChat(user, { start: true })
  dueNow(reader, user.id)
  const bot = start()
  const [post] = await bot.whileItRuns(api.waitForReplies(channel, 1, { timeoutMs: patience }))
  expect(post?.entities?.map(({ url }) => url ?? '').join(' ')).toMatch(
    /https:\/\/t\.me\/zhauap_test_bot\?start=q_/,
  )
  await api.waitForReplies(reader)
  expect(store.targets.editionsOf(id, 9).map(({ kind }) => kind)).toEqual(['scheduled'])
  bot.kill('SIGTERM')
  expect(await bot.exit).toBe(0)
})

test('a process that is killed while it posts leaves the post to the admin of the channel', async () => {
  const channel = api.channel({ title: 'Bridge news', owner: admin })
  const chat = api.privateChat(admin, { start: true })
  const id = dueNow(channel, admin.id)
  const hang = api.fault({ method: 'sendMessage', kind: 'hang' })
  const bot = start()
  await bot.whileItRuns(until(() => hang.met > 0, patience))
  bot.kill('SIGKILL')
  await bot.exit
  hang.lift()
  start()
  const [told] = await api.waitForReplies(chat, 1, { timeoutMs: patience })
  expect(told?.text).toMatch(/^I do not know whether the digest in “Bridge news .*” was posted/)
  expect(api.replies(channel)).toEqual([])
  if (told !== undefined) await api.waitForAnswer(api.pressButton(told, 'Send it'))
  await api.waitForReplies(channel, 1, { timeoutMs: patience })
  await until(() => store.delivered(0).sent === 1)
  expect(api.replies(channel)).toHaveLength(1)
  expect(store.targets.editionsOf(id, 9)).toHaveLength(1)
}, 60_000)
