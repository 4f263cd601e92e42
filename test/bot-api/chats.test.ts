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

  test('a message that is no text', () => {
    api.sendContent(api.privateChat(reader), reader, { sticker: { emoji: '👍' } })
    expect(api.pendingUpdates).toMatchObject([{ message: { sticker: { emoji: '👍' } } }])
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
    const [mine, group] = [api.privateChat(reader, { start: true }), api.group()]
    const [first, second] = [api.supergroup(), api.channel()]
    const ids: number[] = []
    for (const chat of [mine, group, first, first, second, mine]) ids.push(await idIn(chat))
    expect(ids).toEqual([1, 2, 1, 2, 1, 3])
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
    api.setBot(forum, owner, { can_manage_topics: true })
    expect(await send(forum, { message_thread_id: thread })).toMatchObject({ ok: true })
  })
})
