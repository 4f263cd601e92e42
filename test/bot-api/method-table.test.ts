import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callMethod } from './call-method.js'
import { methodTable } from './params/method-table.js'
import type { Fields } from './params/shape.js'
import { startBotApi, type BotApi } from './start-bot-api.js'

let api: BotApi
beforeEach(async () => {
  api = await startBotApi()
})
afterEach(() => api.close())

test('getMe tells who the bot is, and whether it hears everything in groups', async () => {
  const first = await callMethod(api, 'getMe')
  expect(first.result).toMatchObject({
    id: api.bot.id,
    is_bot: true,
    username: 'zhauap_test_bot',
    can_read_all_group_messages: false,
  })
  api.privacyMode(false)
  const second = await callMethod(api, 'getMe')
  expect(second.result).toMatchObject({ can_read_all_group_messages: true })
})

test('method names are the same in upper and lower case', async () => {
  expect(await callMethod(api, 'GETME')).toMatchObject({ status: 200, ok: true })
  expect(api.calls[0]?.method).toBe('getMe')
})

test.each([
  ['a method that does not exist', 'sendTelegram', 404, 'Not Found: method not found'],
  ['a method of Telegram outside of the table', 'sendDice', 404, 'Not Found: method not found'],
  ['a name of a field of every object', 'constructor', 404, 'Not Found: method not found'],
])('%s is unknown', async (_, method, status, description) => {
  const answer = await callMethod(api, method)
  expect(answer).toEqual({ status, ok: false, error_code: status, description })
  expect(api.calls).toMatchObject([{ method, outcome: { kind: 'refused', code: status } }])
})

test.each([
  ['a wrong token', '7000000001:other', 401, 'Unauthorized'],
  ['something that is no token', 'nonsense', 404, 'Not Found'],
])('%s is refused', async (_, token, status, description) => {
  expect(await callMethod({ root: api.root, token }, 'getMe')).toMatchObject({
    status,
    description,
  })
})

test('a path without a method is refused', async () => {
  expect(await fetch(`${api.root}/`)).toMatchObject({ status: 404 })
})

test('logOut ends the service of this server', async () => {
  expect(await callMethod(api, 'logOut')).toMatchObject({ ok: true })
  expect(await callMethod(api, 'getMe')).toMatchObject({ status: 401, description: 'Unauthorized' })
})

describe('every method', () => {
  const methods = Object.entries(methodTable) as [string, Fields][]

  test.each(methods.map(([name]) => name))('%s refuses an unknown parameter', async (method) => {
    expect(await callMethod(api, method, { colour: 'red' })).toMatchObject({
      status: 400,
      description: `Bad Request: strict server: ${method} has no parameter "colour"`,
    })
  })

  const needy = methods.flatMap(([method, fields]) => {
    const [name] = Object.entries(fields).find(([, { required }]) => required) ?? []
    return name === undefined ? [] : [[method, name] as const]
  })

  test.each(needy)('%s refuses a call without %s', async (method, name) => {
    const texts = [
      `Bad Request: parameter "${name}" is required`,
      'Bad Request: chat_id is empty',
      'Bad Request: message text is empty',
    ]
    const { status, description } = await callMethod(api, method)
    expect(status).toBe(400)
    expect(texts).toContain(description)
  })
})
