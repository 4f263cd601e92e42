import { afterEach, beforeEach, expect, test } from 'vitest'
import { callMethod } from './call-method.js'
import { startBotApi, type BotApi } from './start-bot-api.js'
import type { WireUser } from './wire.js'

let api: BotApi
let owner: WireUser
let reader: WireUser
beforeEach(async () => {
  api = await startBotApi()
  owner = api.user({ firstName: 'Owner' })
  reader = api.user({ firstName: 'Asel' })
})
afterEach(() => api.close())

const send = ({ id }: { readonly id: number }) =>
  callMethod(api, 'sendMessage', { chat_id: id, text: 'Hello' })
const texts = () =>
  api.pendingUpdates.map(({ message }) => (message as { text?: string } | undefined)?.text)

test('only what is meant for the bot reaches it', async () => {
  const group = api.supergroup({ members: [reader] })
  const other = api.user({ isBot: true, username: 'other_bot' })
  await send(group)
  const [own] = api.replies(group)
  api.sendText(group, reader, 'Who is it?')
  api.sendText(group, reader, '/ask@other_bot Who?')
  api.sendText(group, reader, 'See @zhauap_test_botanist')
  api.sendText(group, other, '/ask@zhauap_test_bot Who?')
  expect(texts()).toEqual([])
  api.sendText(group, reader, '/ask@Zhauap_Test_Bot Who?')
  const mention = api.sendText(group, reader, 'And @ZHAUAP_test_bot, when?')
  const reply = api.sendText(group, reader, 'Where?', own === undefined ? {} : { replyTo: own })
  api.sendText(group, reader, 'Why?', { replyTo: reply })
  api.sendText(group, reader, 'How?', { replyTo: mention })
  api.sendText(group, reader, 'Shared', { viaBot: api.bot })
  expect(texts()).toEqual([
    '/ask@Zhauap_Test_Bot Who?',
    'And @ZHAUAP_test_bot, when?',
    'Where?',
    'Why?',
    'How?',
    'Shared',
  ])
})

test('a command without a name goes to the bot that wrote last', async () => {
  const group = api.group({ members: [reader] })
  const other = api.user({ isBot: true })
  api.sendText(group, reader, '/first')
  api.sendText(group, other, 'Hello')
  api.sendText(group, reader, '/second')
  await send(group)
  api.sendText(group, reader, '/third')
  expect(texts()).toEqual(['/first', '/third'])
})

test('everything reaches an administrator, and a bot without privacy mode', () => {
  const group = api.group({ members: [reader] })
  api.sendText(group, reader, 'one')
  api.setBot(group, owner, 'administrator')
  api.sendText(group, reader, 'two')
  api.setBot(group, owner, 'member')
  api.privacyMode(false)
  api.sendText(group, reader, 'three')
  api.kickBot(group, owner)
  api.sendText(group, reader, 'four')
  expect(texts().filter((text) => text !== undefined)).toEqual(['two', 'three'])
})

test('of photos and the like, only what is meant for the bot', () => {
  const group = api.group({ members: [reader] })
  const caption = '@zhauap_test_bot who?'
  api.sendContent(group, reader, { sticker: { emoji: '👍' } })
  api.sendContent(group, reader, { photo: [], caption: 'Look' })
  api.sendContent(group, reader, {
    photo: [],
    caption,
    caption_entities: [{ type: 'mention', offset: 0, length: 16 }],
  })
  expect(api.pendingUpdates).toMatchObject([{ message: { caption } }])
  expect(api.pendingUpdates).toHaveLength(1)
})
