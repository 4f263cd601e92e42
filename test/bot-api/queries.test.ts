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

const tooOld = 'Bad Request: query is too old and response timeout expired or query ID is invalid'

const answerPress = (id: string, params: object = {}) =>
  callMethod(api, 'answerCallbackQuery', { callback_query_id: id, ...params })
const answerInline = (id: string, results: readonly object[], params: object = {}) =>
  callMethod(api, 'answerInlineQuery', { inline_query_id: id, results, ...params })
const article = (id: string, text = 'A') => ({
  type: 'article',
  id,
  title: 'An answer',
  input_message_content: { message_text: text, parse_mode: 'HTML' },
})

describe('buttons', () => {
  let message: WireMessage
  beforeEach(async () => {
    const reply_markup = {
      inline_keyboard: [
        [
          { text: 'More', callback_data: 'more:1' },
          { text: 'Site', url: 'https://example.com/' },
        ],
      ],
    }
    const { result } = await callMethod(api, 'sendMessage', {
      chat_id: chat.id,
      text: 'A',
      reply_markup,
    })
    message = result as WireMessage
  })

  test.each(['more:1', 'More'])('a button is pressed by its data or its text: %s', (name) => {
    const { id } = api.pressButton(message, name)
    expect(api.pendingUpdates).toMatchObject([
      { callback_query: { id, from: { id: reader.id }, data: 'more:1', message: { text: 'A' } } },
    ])
  })

  test('a press is answered once', async () => {
    const query = api.pressButton(message, 'more:1')
    expect(await answerPress(query.id, { text: 'x'.repeat(200) })).toMatchObject({ ok: true })
    expect(await api.waitForAnswer(query)).toMatchObject({ text: 'x'.repeat(200) })
    expect(await answerPress(query.id)).toMatchObject({ status: 400, description: tooOld })
  })

  test.each([
    ['a text of 201 letters', { text: 'x'.repeat(201) }, 'MESSAGE_TOO_LONG'],
    ['an address elsewhere', { url: 'https://example.com' }, 'URL_INVALID'],
  ])('%s is refused', async (_, params, problem) => {
    const { id } = api.pressButton(message, 'more:1')
    expect(await answerPress(id, params)).toMatchObject({ description: `Bad Request: ${problem}` })
    expect(await answerPress(id, { url: 'https://t.me/zhauap_test_bot?start=more' })).toMatchObject(
      {
        ok: true,
      },
    )
  })

  test('neither an unknown press nor an old one can be answered', async () => {
    const query = api.pressButton(message, 'more:1')
    api.expireQuery(query)
    expect(await answerPress(query.id)).toMatchObject({ description: tooOld })
    expect(await answerPress('12345')).toMatchObject({ description: tooOld })
  })

  test('only a button that is there can be pressed, unless the press is stale', () => {
    expect(() => api.pressButton(message, 'less')).toThrow(
      /no button "less" .* but More \(more:1\)/,
    )
    expect(() => api.pressButton(message, 'Site')).toThrow('no button "Site"')
    api.pressButton(message, 'less', { stale: true, inaccessible: true })
    expect(api.pendingUpdates).toMatchObject([
      { callback_query: { data: 'less', message: { date: 0 } } },
    ])
  })
})

describe('inline mode', () => {
  test('a query, its answer and the choice of a result', async () => {
    const group = api.group({ members: [reader] })
    const query = api.inlineQuery(reader, 'who is it')
    expect(api.pendingUpdates).toMatchObject([
      { inline_query: { id: query.id, query: 'who is it', offset: '', chat_type: 'private' } },
    ])
    const reply_markup = { inline_keyboard: [[{ text: 'More', callback_data: 'a' }]] }
    await answerInline(query.id, [{ ...article('1', '<b>He</b>'), reply_markup }])
    const message = api.chooseResult(query, '1', group)
    expect(message).toMatchObject({
      text: 'He',
      entities: [{ type: 'bold' }],
      via_bot: { id: api.bot.id },
      from: { id: reader.id },
    })
    const [, chosen] = api.pendingUpdates
    expect(chosen).toMatchObject({ chosen_inline_result: { result_id: '1', query: 'who is it' } })

    const press = api.pressButton(message, 'More', { user: reader })
    const update = api.pendingUpdates.at(-1)?.['callback_query'] as { inline_message_id: string }
    expect(update).not.toHaveProperty('message')
    expect(
      await callMethod(api, 'editMessageText', {
        inline_message_id: update.inline_message_id,
        text: 'She',
      }),
    ).toMatchObject({ result: true })
    expect(api.messages(group).at(-1)).toMatchObject({ text: 'She' })
    expect(press.from).toEqual(reader)
  })

  const fifty = (count: number) => Array.from({ length: count }, (_, i) => article(`${i}`))
  test.each<[string, readonly object[], object, string | undefined]>([
    ['no results', [], {}, undefined],
    [
      '50 results',
      fifty(50),
      { cache_time: 0, is_personal: true, next_offset: 'x'.repeat(64) },
      undefined,
    ],
    [
      'a button above them',
      [],
      { button: { text: 'Ask in private', start_parameter: 'ask' } },
      undefined,
    ],
    ['an id of 64 bytes', [article('ә'.repeat(32))], {}, undefined],
    ['51 results', fifty(51), {}, 'too many inline query results specified'],
    ['an id twice', [article('1'), article('1')], {}, 'RESULT_ID_DUPLICATE'],
    ['an id of 65 bytes', [article('x'.repeat(65))], {}, 'RESULT_ID_INVALID'],
    ['an empty id', [article('')], {}, 'RESULT_ID_INVALID'],
    ['an offset of 65 bytes', [], { next_offset: 'x'.repeat(65) }, 'NEXT_OFFSET_INVALID'],
    [
      'a result without content',
      [{ type: 'article', id: '1', title: 'A' }],
      {},
      'strict server: answerInlineQuery: results[0] lacks the field "input_message_content"',
    ],
    [
      'a result of another type',
      [{ ...article('1'), type: 'photo' }],
      {},
      'strict server: answerInlineQuery: results[0].type must be one of article',
    ],
    [
      'broken markup',
      [article('1', '<b>A')],
      {},
      'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
    ],
    ['a text of 4097 letters', [article('1', 'x'.repeat(4097))], {}, 'message is too long'],
    [
      'a button with two ends',
      [],
      { button: { text: 'A', start_parameter: 'a', web_app: { url: 'https://example.com' } } },
      'strict server: answerInlineQuery: button must have one of web_app and start_parameter',
    ],
    [
      'a button with a start of 65 letters',
      [],
      { button: { text: 'A', start_parameter: 'x'.repeat(65) } },
      'strict server: answerInlineQuery: button.start_parameter must match',
    ],
  ])('an answer with %s', async (_, results, params, problem) => {
    const { id } = api.inlineQuery(reader, 'who')
    const { ok, description = '' } = await answerInline(id, results, params)
    expect(ok).toBe(problem === undefined)
    expect(description).toContain(problem ?? '')
  })

  test('a press is no inline query', async () => {
    const query = api.inlineQuery(reader, 'who')
    expect(
      await callMethod(api, 'answerCallbackQuery', { callback_query_id: query.id }),
    ).toMatchObject({ description: tooOld })
    await answerInline(query.id, [])
    expect(await answerInline(query.id, [])).toMatchObject({ description: tooOld })
  })
})
