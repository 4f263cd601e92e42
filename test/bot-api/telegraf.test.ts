import { Telegraf } from 'telegraf'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startBotApi, type BotApi } from './start-bot-api.js'

let api: BotApi
let bot: Telegraf
let polling: Promise<void>

beforeEach(async () => {
  api = await startBotApi()
  bot = new Telegraf(api.token, { telegram: { apiRoot: api.root } })
  bot.on('message', (ctx) => ctx.reply(`<b>Echo</b>: ${ctx.text}`, { parse_mode: 'HTML' }))
  polling = bot.launch()
})

afterEach(async () => {
  bot.stop()
  await polling
  await api.close()
})

test('a telegraf bot answers, and the readers see parsed text', async () => {
  const user = api.user({ languageCode: 'en' })
  const chat = api.privateChat(user)
  api.sendText(chat, user, 'Who is it?')
  const [reply] = await api.waitForReplies(chat)
  expect(reply).toMatchObject({
    text: 'Echo: Who is it?',
    entities: [{ type: 'bold', offset: 0, length: 4 }],
    chat: { id: user.id },
  })
  await api.waitForPoll()
  expect(api.pendingUpdates).toEqual([])
})
