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

const kinds = () => api.pendingUpdates.map((update) => Object.keys(update)[1])

test('the bot hears of its own changes, and of others as an administrator who asked', async () => {
  const group = api.supergroup({ owner, bot: 'left' })
  api.addBot(group, owner)
  api.join(group, reader)
  await callMethod(api, 'getUpdates', {
    allowed_updates: ['my_chat_member', 'chat_member', 'message'],
  })
  api.promote(group, owner, reader)
  expect(kinds()).toEqual(['my_chat_member', 'message', 'message'])
  api.setBot(group, owner, 'administrator')
  api.demote(group, owner, reader)
  api.leave(group, reader)
  expect(kinds().slice(3)).toEqual(['my_chat_member', 'chat_member', 'chat_member', 'message'])
  expect(api.pendingUpdates[4]).toMatchObject({
    chat_member: {
      from: { id: owner.id },
      old_chat_member: { status: 'administrator' },
      new_chat_member: { status: 'member', user: { id: reader.id } },
    },
  })
})

test('getChatMember and getChatAdministrators tell who may do what', async () => {
  const channel = api.channel({ owner, bot: { can_post_messages: true } })
  const statusOf = async (user: WireUser) =>
    (await callMethod(api, 'getChatMember', { chat_id: channel.id, user_id: user.id })).result
  expect(await statusOf(owner)).toMatchObject({ status: 'creator' })
  expect(await statusOf(reader)).toMatchObject({ status: 'left' })
  expect(await statusOf(api.bot)).toMatchObject({
    status: 'administrator',
    can_post_messages: true,
    can_delete_messages: false,
  })
  api.promote(channel, owner, reader, { can_post_messages: true })
  const { result } = await callMethod(api, 'getChatAdministrators', { chat_id: channel.id })
  expect(result).toMatchObject([
    { user: { id: api.bot.id } },
    { status: 'creator' },
    { user: { id: reader.id } },
  ])
  expect(await callMethod(api, 'getChatMemberCount', { chat_id: channel.id })).toMatchObject({
    result: 3,
  })
})

test('a bot that does not administer a channel does not see its members', async () => {
  const channel = api.channel({ owner, bot: 'member' })
  const params = { chat_id: channel.id, user_id: owner.id }
  expect(await callMethod(api, 'getChatMember', params)).toMatchObject({
    description: 'Bad Request: member list is inaccessible',
  })
  expect(await callMethod(api, 'getChatMember', { ...params, user_id: 1 })).toMatchObject({
    description: 'Bad Request: PARTICIPANT_ID_INVALID',
  })
})
