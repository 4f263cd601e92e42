import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callMethod } from './call-method.js'
import { startBotApi, type BotApi } from './start-bot-api.js'
import type { WireChat, WireMessage, WireUser } from './wire.js'

let api: BotApi
let reader: WireUser
let chat: WireChat
beforeEach(async () => {
  api = await startBotApi()
  reader = api.user()
  chat = api.privateChat(reader, { start: true })
})
afterEach(() => api.close())

const call = (method: string, params: object) =>
  callMethod(api, method, { chat_id: chat.id, ...params })
const send = async (params: object): Promise<WireMessage> =>
  (await call('sendMessage', { text: 'Hello', ...params })).result as WireMessage
const keyboard = (data: string) => ({ inline_keyboard: [[{ text: 'More', callback_data: data }]] })

test('the answer to a call is the message that readers see', async () => {
  const sent = await send({
    text: ' <b>Hello</b> &amp; so on ',
    parse_mode: 'HTML',
    protect_content: true,
  })
  expect(sent).toMatchObject({
    from: { id: api.bot.id },
    text: 'Hello & so on',
    entities: [{ type: 'bold', offset: 0, length: 5 }],
    has_protected_content: true,
  })
  expect(api.messages(chat)).toEqual([sent])
})

describe('replies', () => {
  let question: WireMessage
  beforeEach(() => {
    question = api.sendText(chat, reader, 'Who is the chair of it?', {
      entities: [{ type: 'bold', offset: 11, length: 5 }],
    })
  })
  const reply = (fields: object) =>
    call('sendMessage', {
      text: 'A',
      reply_parameters: { message_id: question.message_id, ...fields },
    })

  test('a reply shows what it replies to', async () => {
    expect(await reply({})).toMatchObject({
      result: { reply_to_message: { text: 'Who is the chair of it?' } },
    })
  })

  test('a message that is gone', async () => {
    api.deleteText(question)
    expect(await reply({})).toMatchObject({
      description: 'Bad Request: message to be replied not found',
    })
    const answer = await reply({ allow_sending_without_reply: true })
    expect(answer.ok).toBe(true)
    expect(answer.result).not.toHaveProperty('reply_to_message')
  })

  test.each([
    ['plain words', { quote: 'of it' }, 17],
    ['bold words as bold', { quote: 'the <b>chair</b>', quote_parse_mode: 'HTML' }, 7],
    [
      'bold words by an entity',
      { quote: 'chair', quote_entities: [{ type: 'bold', offset: 0, length: 5 }] },
      11,
    ],
  ])('%s can be quoted', async (_, fields, position) => {
    expect(await reply(fields)).toMatchObject({ result: { quote: { position } } })
  })

  test.each([
    ['other words', { quote: 'of them' }],
    ['bold words as plain', { quote: 'the chair' }],
    ['plain words as bold', { quote: '<b>of it</b>', quote_parse_mode: 'HTML' }],
  ])('%s cannot', async (_, fields) => {
    expect(await reply(fields)).toMatchObject({ description: 'Bad Request: QUOTE_TEXT_INVALID' })
  })
})

describe('editing', () => {
  test('a text with its keyboard', async () => {
    const { message_id: id } = await send({ reply_markup: keyboard('a') })
    const answer = await call('editMessageText', {
      message_id: id,
      text: '<i>Bye</i>',
      parse_mode: 'HTML',
    })
    expect(answer.result).toMatchObject({
      message_id: id,
      text: 'Bye',
      entities: [{ type: 'italic' }],
    })
    expect(answer.result).toHaveProperty('edit_date')
    expect(answer.result).not.toHaveProperty('reply_markup')
    expect(api.messages(chat)).toEqual([answer.result])
  })

  test('a keyboard alone, and its removal', async () => {
    const { message_id: id } = await send({ reply_markup: keyboard('a') })
    const changed = await call('editMessageReplyMarkup', {
      message_id: id,
      reply_markup: keyboard('b'),
    })
    expect(changed.result).toMatchObject({ text: 'Hello', reply_markup: keyboard('b') })
    const removed = await call('editMessageReplyMarkup', { message_id: id })
    expect(removed.result).not.toHaveProperty('reply_markup')
  })

  test.each([
    [
      'the same text',
      { text: '<b>Hello</b>', parse_mode: 'HTML', reply_markup: keyboard('a') },
      'message is not modified: specified new message content',
    ],
    ['4097 letters', { text: 'x'.repeat(4097) }, 'MESSAGE_TOO_LONG'],
    [
      'a reply keyboard',
      { text: 'A', reply_markup: { force_reply: true } },
      'strict server: editMessageText: reply_markup has an unknown field "force_reply"',
    ],
    ['another message', { text: 'A', message_id: 4_000 }, 'message to edit not found'],
    ['no message', { text: 'A', message_id: undefined }, 'message identifier is not specified'],
    ['no chat', { text: 'A', chat_id: undefined }, 'chat_id is empty'],
    [
      'an inline message that is none',
      { text: 'A', chat_id: undefined, message_id: undefined, inline_message_id: 'x' },
      'MESSAGE_ID_INVALID',
    ],
  ])('%s is refused', async (_, fields, problem) => {
    const { message_id } = await send({
      text: 'Hello',
      entities: [{ type: 'bold', offset: 0, length: 5 }],
      reply_markup: keyboard('a'),
    })
    const answer = await call('editMessageText', { message_id, ...fields })
    expect(answer.status).toBe(400)
    expect(answer.description).toContain(`Bad Request: ${problem}`)
  })

  test("a reader's message, and one that brought a reply keyboard, cannot be edited", async () => {
    const theirs = api.sendText(chat, reader, 'Who?')
    const own = await send({ reply_markup: { keyboard: [['Yes']] } })
    for (const { message_id } of [theirs, own])
      expect(await call('editMessageText', { message_id, text: 'A' })).toMatchObject({
        description: "Bad Request: message can't be edited",
      })
  })
})

describe('deleting', () => {
  test("the bot's own message, and in a private chat the reader's", async () => {
    const own = await send({})
    const theirs = api.sendText(chat, reader, 'Who?')
    for (const { message_id } of [own, theirs])
      expect(await call('deleteMessage', { message_id })).toMatchObject({ ok: true })
    expect(api.messages(chat)).toEqual([])
    expect(await call('deleteMessage', { message_id: own.message_id })).toMatchObject({
      description: 'Bad Request: message to delete not found',
    })
  })

  test("not a member's message in a group, unless an administrator may", async () => {
    const group = api.group({ members: [reader] })
    const { message_id } = api.sendText(group, reader, 'Who?')
    const params = { chat_id: group.id, message_id }
    expect(await call('deleteMessage', params)).toMatchObject({
      description: "Bad Request: message can't be deleted",
    })
    api.setBot(group, reader, { can_delete_messages: true })
    expect(await call('deleteMessage', params)).toMatchObject({ ok: true })
  })

  test('nothing older than 48 hours', async () => {
    const { message_id } = await send({})
    api.advance(48 * 3600 * 1000 + 1000)
    expect(await call('deleteMessage', { message_id })).toMatchObject({
      description: "Bad Request: message can't be deleted",
    })
  })
})

test('a channel takes inline keyboards only', async () => {
  const channel = api.channel()
  const markup = { force_reply: true }
  expect(
    await call('sendMessage', { chat_id: channel.id, text: 'A', reply_markup: markup }),
  ).toMatchObject({
    description: 'Bad Request: inline keyboard expected',
  })
})
