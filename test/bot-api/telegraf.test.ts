import { Telegraf } from 'telegraf'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startBotApi, type BotApi } from './start-bot-api.js'

let api: BotApi
let bot: Telegraf
let polling: Promise<unknown>

beforeEach(async () => {
  api = await startBotApi()
  bot = new Telegraf(api.token, { telegram: { apiRoot: api.root } })
  bot.on('message', (ctx) => ctx.reply(`<b>Echo</b>: ${ctx.text}`, { parse_mode: 'HTML' }))
  polling = bot.launch().catch((error: unknown) => error)
})

afterEach(async () => {
  await api.close()
})

const stop = async () => {
  bot.stop()
  return await polling
}

test('a telegraf bot answers, and readers see text without markup', async () => {
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
  await stop()
})

test('a burst from many chats is answered, each message once', async () => {
  const chats = Array.from({ length: 50 }, () => {
    const user = api.user()
    return { user, chat: api.privateChat(user) }
  })
  for (let round = 0; round < 4; round++)
    for (const { user, chat } of chats) api.sendText(chat, user, `Question ${round}`)
  await Promise.all(chats.map(({ chat }) => api.waitForReplies(chat, 4)))
  await api.waitForPoll()
  expect(api.callsOf('sendMessage')).toHaveLength(200)
  expect(api.confirmedUpdates).toHaveLength(200)
  await stop()
})

test('a second instance ends the polling of the first', async () => {
  await api.waitForPoll()
  api.interruptPoll()
  expect(await polling).toMatchObject({ response: { error_code: 409 } })
})
