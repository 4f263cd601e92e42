import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callMethod } from './call-method.js'
import { startBotApi, type BotApi } from './start-bot-api.js'
import type { WireChat, WireUser } from './wire.js'

let api: BotApi
let owner: WireUser
let reader: WireUser
beforeEach(async () => {
  api = await startBotApi()
  owner = api.user({ firstName: 'Owner' })
  reader = api.user({ firstName: 'Asel', username: 'asel', languageCode: 'kk' })
})
afterEach(() => api.close())

const send = (chat: Pick<WireChat, 'id'>, params: object = {}) =>
  callMethod(api, 'sendMessage', { chat_id: chat.id, text: 'Hello', ...params })
const idIn = async (chat: WireChat) =>
  ((await send(chat)).result as { message_id: number }).message_id
const kinds = () => api.pendingUpdates.map((update) => Object.keys(update)[1])
const texts = () =>
  api.pendingUpdates.map(({ message }) => (message as { text?: string } | undefined)?.text)

describe('private chats', () => {
  test('a bot may not write to a user it has never met', async () => {
    expect(await send(reader)).toMatchObject({
      status: 400,
      description: 'Bad Request: chat not found',
    })
  })

  test('a bot may not start a chat with somebody it knows from a group', async () => {
    api.group({ members: [reader] })
    expect(await send(reader)).toMatchObject({
      status: 403,
      description: "Forbidden: bot can't initiate conversation with a user",
    })
  })

  test('a bot may write once the user has', async () => {
    const chat = api.privateChat(reader)
    const { message_id: id } = api.sendText(chat, reader, '/start')
    expect(api.pendingUpdates).toMatchObject([
      {
        message: {
          message_id: id,
          from: { id: reader.id, language_code: 'kk', username: 'asel' },
          chat: { id: reader.id, type: 'private', first_name: 'Asel' },
          text: '/start',
          entities: [{ type: 'bot_command', offset: 0, length: 6 }],
        },
      },
    ])
    expect(await send(chat)).toMatchObject({ ok: true, result: { message_id: id + 1 } })
    expect(api.messages(chat).map(({ text }) => text)).toEqual(['/start', 'Hello'])
    expect(api.replies(chat).map(({ text }) => text)).toEqual(['Hello'])
  })

  test('dates are seconds', () => {
    const { date } = api.sendText(api.privateChat(reader), reader, 'Hello')
    expect(Math.abs(date - Date.now() / 1000)).toBeLessThan(5)
  })

  test('blocking and unblocking, with the updates that tell of it', async () => {
    const chat = api.privateChat(reader, { start: true })
    api.block(reader)
    expect(await send(chat)).toMatchObject({
      status: 403,
      description: 'Forbidden: bot was blocked by the user',
    })
    expect(
      await callMethod(api, 'sendChatAction', { chat_id: chat.id, action: 'typing' }),
    ).toMatchObject({ status: 403 })
    api.unblock(reader)
    expect(await send(chat)).toMatchObject({ ok: true })
    expect(api.pendingUpdates).toMatchObject([
      {
        my_chat_member: {
          old_chat_member: { status: 'member' },
          new_chat_member: { status: 'kicked' },
        },
      },
      {
        my_chat_member: {
          old_chat_member: { status: 'kicked' },
          new_chat_member: { status: 'member' },
        },
      },
    ])
  })

  test('an account that is gone', async () => {
    const chat = api.privateChat(reader, { start: true })
    api.deactivate(reader)
    expect(await send(chat)).toMatchObject({
      status: 403,
      description: 'Forbidden: user is deactivated',
    })
  })

  test('an edited message is another update', () => {
    const message = api.sendText(api.privateChat(reader), reader, 'Who?')
    api.editText(message, 'Who is it?')
    expect(api.pendingUpdates).toMatchObject([
      { message: { text: 'Who?' } },
      { edited_message: { message_id: message.message_id, text: 'Who is it?' } },
    ])
  })
})

describe('groups and channels', () => {
  const makers = {
    group: () => api.group({ owner }),
    supergroup: () => api.supergroup({ owner }),
    channel: () => api.channel({ owner }),
  }

  test.each(Object.keys(makers) as (keyof typeof makers)[])(
    'a bot that is kicked from a %s, or left it',
    async (type) => {
      const chat = makers[type]()
      expect(await send(chat)).toMatchObject({ ok: true })
      api.kickBot(chat, owner)
      expect(await send(chat)).toMatchObject({
        status: 403,
        description: `Forbidden: bot was kicked from the ${type} chat`,
      })
      api.setBot(chat, owner, type === 'channel' ? 'administrator' : 'member')
      await callMethod(api, 'leaveChat', { chat_id: chat.id })
      expect(await send(chat)).toMatchObject({
        status: 403,
        description: `Forbidden: bot is not a member of the ${type} chat`,
      })
      expect(await callMethod(api, 'getChat', { chat_id: chat.id })).toMatchObject({ status: 403 })
    },
  )

  test('ids do not fit into 32 bits', () => {
    const ids = [reader.id, ...Object.values(makers).map((make) => make().id)]
    expect(ids.every((id) => Math.abs(id) > 2 ** 32)).toBe(true)
  })

  test('a channel takes posts only from an administrator who may post', async () => {
    const chat = api.channel({ owner, username: 'news_kz', bot: { can_manage_chat: true } })
    const refusal = {
      status: 400,
      description: 'Bad Request: need administrator rights in the channel chat',
    }
    expect(await send(chat)).toMatchObject(refusal)
    api.setBot(chat, owner, { can_post_messages: true })
    const byName = await callMethod(api, 'sendMessage', { chat_id: '@News_KZ', text: 'Hello' })
    expect(byName).toMatchObject({
      result: { sender_chat: { id: chat.id }, chat: { type: 'channel' } },
    })
    expect(byName.result).not.toHaveProperty('from')
  })

  test('a post and its edit reach the bot without their author', () => {
    const post = api.sendText(api.channel({ owner }), owner, 'News')
    api.editText(post, 'Old news')
    expect(post).not.toHaveProperty('from')
    expect(kinds()).toEqual(['channel_post', 'edited_channel_post'])
  })

  test('no chat action in a channel', async () => {
    const { id } = api.channel({ owner })
    expect(
      await callMethod(api, 'sendChatAction', { chat_id: id, action: 'typing' }),
    ).toMatchObject({ ok: false })
  })

  test('a muted bot may not write', async () => {
    const chat = api.group({ bot: 'muted' })
    expect(await send(chat)).toMatchObject({
      description: 'Bad Request: not enough rights to send text messages to the chat',
    })
  })

  test('a group that became a supergroup tells its new id', async () => {
    const group = api.group({ owner })
    const supergroup = api.migrate(group, owner)
    expect(await send(group)).toEqual({
      status: 400,
      ok: false,
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: supergroup.id },
    })
    expect(await send(supergroup)).toMatchObject({ ok: true })
    expect(api.pendingUpdates).toMatchObject([
      { message: { chat: { id: group.id }, migrate_to_chat_id: supergroup.id } },
      { message: { chat: { id: supergroup.id }, migrate_from_chat_id: group.id } },
    ])
  })

  test('supergroups number their own messages, private chats and groups share one count', async () => {
    const [group, other] = [api.group(), api.supergroup()]
    const first = await idIn(group)
    expect([await idIn(other), await idIn(other), await idIn(group)]).toEqual([1, 2, first + 1])
  })

  test('topics of a forum', async () => {
    const forum = api.supergroup({ forum: true })
    const thread = api.topic(forum, 'Questions')
    const question = api.sendText(forum, reader, '/ask Who?', { thread })
    expect(question).toMatchObject({ message_thread_id: thread, is_topic_message: true })
    expect(await send(forum, { message_thread_id: thread })).toMatchObject({
      result: { message_thread_id: thread, is_topic_message: true },
    })
    expect(
      await send(forum, { reply_parameters: { message_id: question.message_id } }),
    ).toMatchObject({ result: { message_thread_id: thread } })
    expect(await send(forum, { message_thread_id: thread + 99 })).toMatchObject({
      description: 'Bad Request: message thread not found',
    })
    api.closeTopic(forum, thread)
    expect(await send(forum, { message_thread_id: thread })).toMatchObject({
      description: 'Bad Request: TOPIC_CLOSED',
    })
  })
})

describe('privacy mode', () => {
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
})

describe('members', () => {
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
})
