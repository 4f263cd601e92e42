import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callMethod, type Encoding } from './call-method.js'
import { startBotApi, type BotApi } from './start-bot-api.js'

let api: BotApi
let chat: number
beforeAll(async () => {
  api = await startBotApi()
  chat = api.privateChat(api.user({ username: 'asel_reads' }), { start: true }).id
})
afterAll(() => api.close())

const everyType = () => ({
  chat_id: chat,
  text: 'Үшін & <б> "1"',
  disable_notification: true,
  reply_markup: button({ callback_data: 'more:1' }),
  link_preview_options: { is_disabled: true },
})

const button = (fields: object) => ({ inline_keyboard: [[{ text: 'More', ...fields }]] })

describe('encodings', () => {
  test.each<Encoding>(['json', 'query', 'urlencoded', 'multipart'])(
    '%s carries every type',
    async (encoding) => {
      const answer = await callMethod(api, 'sendMessage', everyType(), { encoding })
      expect(answer.result).toMatchObject({
        text: 'Үшін & <б> "1"',
        reply_markup: button({ callback_data: 'more:1' }),
      })
    },
  )

  test.each([
    [
      'JSON that ends early',
      'application/json',
      '{"chat_id":1',
      "Bad Request: can't parse JSON object",
    ],
    ['JSON that is a list', 'application/json', '[1]', "Bad Request: can't parse JSON object"],
    [
      'an unknown type',
      'text/plain',
      'chat_id=1',
      'Bad Request: strict server: unknown content type "text/plain"',
    ],
    [
      'a multipart body without its parts',
      'multipart/form-data; boundary=x',
      'chat_id',
      'Bad Request: strict server: broken multipart body',
    ],
    [
      'a parameter twice',
      'application/x-www-form-urlencoded',
      'text=a&text=b',
      'Bad Request: strict server: "text" given twice',
    ],
  ])('refuses %s', async (_, type, body, description) => {
    const url = `${api.root}/bot${api.token}/sendMessage`
    const response = await fetch(url, { method: 'POST', body, headers: { 'content-type': type } })
    expect(await response.json()).toMatchObject({ ok: false, error_code: 400, description })
  })

  test.each([
    [
      'an integer',
      { message_thread_id: '1.5' },
      'can\'t parse the parameter "message_thread_id" of sendMessage',
    ],
    [
      'a boolean',
      { protect_content: 'yes' },
      'can\'t parse the parameter "protect_content" of sendMessage',
    ],
    ['JSON', { entities: '[{' }, 'can\'t parse the parameter "entities" of sendMessage'],
    ['a list', { entities: '{}' }, 'sendMessage: entities must be an array, not object'],
  ])('refuses a form field that is not %s', async (_, fields, problem) => {
    const answer = await callMethod(
      api,
      'sendMessage',
      { chat_id: chat, text: 'A', ...fields },
      { encoding: 'urlencoded' },
    )
    expect(answer.description).toBe(`Bad Request: strict server: ${problem}`)
  })
})

describe('sendMessage accepts', () => {
  test.each<[string, object]>([
    [
      'a keyboard of plain texts',
      { reply_markup: { keyboard: [['Yes', { text: 'No' }]], resize_keyboard: true } },
    ],
    ['the removal of a keyboard', { reply_markup: { remove_keyboard: true } }],
    [
      'a forced reply',
      { reply_markup: { force_reply: true, input_field_placeholder: 'Your question' } },
    ],
    ['a styled button', { reply_markup: button({ callback_data: 'a', style: 'primary' }) }],
    ['a button with 64 bytes of data', { reply_markup: button({ callback_data: 'ә'.repeat(32) }) }],
    ['an address without a scheme', { reply_markup: button({ url: 'example.com/a' }) }],
    ['a button that copies', { reply_markup: button({ copy_text: { text: 'x'.repeat(256) } }) }],
    [
      'a button that goes inline',
      { reply_markup: button({ switch_inline_query_current_chat: '' }) },
    ],
    ['parse modes in any case', { parse_mode: 'html' }],
  ])('%s', async (_, fields) => {
    const params = { chat_id: chat, text: 'A', ...fields }
    expect(await callMethod(api, 'sendMessage', params)).toMatchObject({ ok: true })
  })

  test('a chat id in digits', async () => {
    const params = { chat_id: `${chat}`, text: 'A' }
    expect(await callMethod(api, 'sendMessage', params)).toMatchObject({ ok: true })
  })
})

describe('sendMessage refuses', () => {
  const strictly = 'strict server: sendMessage: '
  test.each<[string, object, string]>([
    ['a number as text', { text: 5 }, `${strictly}text must be a string, not number`],
    ['null', { parse_mode: null }, `${strictly}parse_mode must be a string, not null`],
    [
      'a boolean as text',
      { protect_content: 'true' },
      `${strictly}protect_content must be a boolean, not string`,
    ],
    [
      'an integer in quotes',
      { message_thread_id: '7' },
      `${strictly}message_thread_id must be an integer, not string`,
    ],
    [
      'a fraction',
      { message_thread_id: 1.5 },
      `${strictly}message_thread_id must be an integer, not number`,
    ],
    ['a lone surrogate', { text: '\uD83D' }, 'strings must be encoded in UTF-8'],
    ['a chat name without @', { chat_id: 'somewhere' }, 'chat not found'],
    [
      'an unknown parse mode',
      { parse_mode: 'BBCode' },
      `${strictly}parse_mode must match /^(html|markdownv2|markdown|none|)$/i`,
    ],
    [
      'an unknown field of an object',
      { link_preview_options: { disabled: true } },
      `${strictly}link_preview_options has an unknown field "disabled"`,
    ],
    [
      'preview options that contradict',
      { link_preview_options: { prefer_small_media: true, prefer_large_media: true } },
      `${strictly}link_preview_options prefers both small and large media`,
    ],
    [
      'an object without a required field',
      { reply_parameters: {} },
      `${strictly}reply_parameters lacks the field "message_id"`,
    ],
    [
      'a reply markup of no kind',
      { reply_markup: { buttons: [] } },
      `${strictly}reply_markup must be an inline keyboard, a keyboard, its removal or a forced reply`,
    ],
    [
      'a reply markup of two kinds',
      { reply_markup: { inline_keyboard: [], keyboard: [] } },
      `${strictly}reply_markup has an unknown field "keyboard"`,
    ],
    [
      'a removal that does not remove',
      { reply_markup: { remove_keyboard: false } },
      `${strictly}reply_markup.remove_keyboard must be true, not boolean`,
    ],
    [
      'a keyboard of one row',
      { reply_markup: { inline_keyboard: [{ text: 'A', callback_data: 'a' }] } },
      `${strictly}reply_markup.inline_keyboard[0] must be an array, not object`,
    ],
    [
      'a button that does nothing',
      { reply_markup: button({}) },
      'text buttons are unallowed in the inline keyboard',
    ],
    [
      'a button without a text',
      { reply_markup: button({ text: ' ', callback_data: 'a' }) },
      'text buttons are unallowed in the inline keyboard',
    ],
    [
      'a button that does two things',
      { reply_markup: button({ callback_data: 'a', url: 'https://example.com' }) },
      `${strictly}the button "More" does several things`,
    ],
    [
      'a button with 65 bytes of data',
      { reply_markup: button({ callback_data: `${'ә'.repeat(32)}a` }) },
      'BUTTON_DATA_INVALID',
    ],
    [
      'a button without data',
      { reply_markup: button({ callback_data: '' }) },
      'BUTTON_DATA_INVALID',
    ],
    [
      'nine buttons in a row',
      {
        reply_markup: {
          inline_keyboard: [Array.from({ length: 9 }, () => ({ text: 'A', callback_data: 'a' }))],
        },
      },
      `${strictly}reply_markup.inline_keyboard[0] must not have more than 8 elements`,
    ],
    [
      '101 buttons',
      {
        reply_markup: {
          inline_keyboard: Array.from({ length: 17 }, () =>
            Array.from({ length: 6 }, () => ({ text: 'A', callback_data: 'a' })),
          ),
        },
      },
      'reply markup is too long',
    ],
    [
      'a link to nowhere',
      { reply_markup: button({ url: 'example' }) },
      "inline keyboard button URL 'example' is invalid: Wrong HTTP URL",
    ],
    [
      'an entity of an unknown kind',
      { entities: [{ type: 'blink', offset: 0, length: 1 }] },
      'strict server: sendMessage: entities[0].type must be one of',
    ],
    [
      'a link entity without its address',
      { entities: [{ type: 'text_link', offset: 0, length: 1 }] },
      `${strictly}entities[0] is a text_link and lacks "url"`,
    ],
    [
      'a bold entity with an address',
      { entities: [{ type: 'bold', offset: 0, length: 1, url: 'https://example.com' }] },
      `${strictly}entities[0] is a bold and has no "url"`,
    ],
    [
      'a date with a wrong format',
      {
        entities: [
          { type: 'date_time', offset: 0, length: 1, unix_time: 1, date_time_format: 'tw' },
        ],
      },
      `${strictly}entities[0].date_time_format must match`,
    ],
  ])('%s', async (_, fields, description) => {
    const answer = await callMethod(api, 'sendMessage', { chat_id: chat, text: 'A', ...fields })
    expect(answer.status).toBe(400)
    expect(answer.description).toContain(`Bad Request: ${description}`)
  })
})

test.each([
  ['an unknown update', 'getUpdates', { allowed_updates: ['messages'] }, 'allowed_updates[0]'],
  ['an unknown action', 'sendChatAction', { chat_id: 1, action: 'thinking' }, 'action'],
])('%s is refused', async (_, method, params, name) => {
  const answer = await callMethod(api, method, params)
  expect(answer.description).toContain(`strict server: ${method}: ${name} must be one of`)
})
