import { afterEach, beforeEach, expect, test } from 'vitest'
import { callMethod } from './call-method.js'
import { startBotApi, type BotApi } from './start-bot-api.js'

let api: BotApi
let chat: number
beforeEach(async () => {
  api = await startBotApi()
  chat = api.privateChat(api.user(), { start: true }).id
})
afterEach(() => api.close())

const command = { command: 'ask', description: 'Ask a question' }
const numbered = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ command: `ask_${i}`, description: 'Ask' }))
const named = (name: string) => [{ command: name, description: 'Ask' }]
const described = (description: string) => [{ command: 'ask', description }]

test.each<[string, object]>([
  ['100 commands', { commands: numbered(100) }],
  ['a command of 32 letters', { commands: named('a'.repeat(32)) }],
  ['a description of 256 letters', { commands: described('a'.repeat(256)) }],
  ['no language', { commands: [command], language_code: '' }],
  ['a scope', { commands: [command], scope: { type: 'all_group_chats' } }],
])('setMyCommands accepts %s', async (_, params) => {
  expect(await callMethod(api, 'setMyCommands', { ...params })).toMatchObject({ ok: true })
})

const strictly = 'strict server: setMyCommands: '
test.each<[string, object, string]>([
  ['101 commands', { commands: numbered(101) }, 'BOT_COMMANDS_TOO_MUCH'],
  ['a command in capitals', { commands: named('Ask') }, 'BOT_COMMAND_INVALID'],
  ['a command of 33 letters', { commands: named('a'.repeat(33)) }, 'BOT_COMMAND_INVALID'],
  ['no description', { commands: described(' ') }, 'BOT_COMMAND_DESCRIPTION_INVALID'],
  [
    'a description of 257 letters',
    { commands: described('a'.repeat(257)) },
    'BOT_COMMAND_DESCRIPTION_INVALID',
  ],
  ['a command twice', { commands: [command, command] }, 'strict server: a command is listed twice'],
  [
    'a language of three letters',
    { commands: [command], language_code: 'kaz' },
    `${strictly}language_code must match`,
  ],
  [
    'a scope of no kind',
    { commands: [command], scope: { type: 'everyone' } },
    `${strictly}scope must be a scope with the type`,
  ],
  [
    'a chat scope without its chat',
    { commands: [command], scope: { type: 'chat' } },
    `${strictly}scope lacks the field "chat_id"`,
  ],
  [
    'a chat scope of an unknown chat',
    { commands: [command], scope: { type: 'chat', chat_id: -1 } },
    'chat not found',
  ],
])('setMyCommands refuses %s', async (_, params, problem) => {
  const answer = await callMethod(api, 'setMyCommands', { ...params })
  expect(answer.status).toBe(400)
  expect(answer.description).toContain(`Bad Request: ${problem}`)
})

test.each([
  ['setMyName', 'name', 64],
  ['setMyDescription', 'description', 512],
  ['setMyShortDescription', 'short_description', 120],
])('%s takes a %s of %i letters and no more', async (method, field, limit) => {
  expect(await callMethod(api, method, { [field]: 'a'.repeat(limit) })).toMatchObject({ ok: true })
  expect(await callMethod(api, method, { [field]: 'a'.repeat(limit + 1) })).toMatchObject({
    description: `Bad Request: strict server: ${method}: ${field} must not be longer than ${limit}`,
  })
})

test('commands are kept by scope and language', async () => {
  const ru = { ...command, description: 'Спросить' }
  await callMethod(api, 'setMyCommands', { commands: [command] })
  await callMethod(api, 'setMyCommands', { commands: [ru], language_code: 'ru' })
  const scope = { type: 'chat', chat_id: chat }
  expect(await callMethod(api, 'getMyCommands', {})).toMatchObject({ result: [command] })
  expect(await callMethod(api, 'getMyCommands', { language_code: 'ru' })).toMatchObject({
    result: [ru],
  })
  expect(await callMethod(api, 'getMyCommands', { scope })).toMatchObject({ result: [] })
  await callMethod(api, 'deleteMyCommands', { language_code: 'ru' })
  expect(await callMethod(api, 'getMyCommands', { language_code: 'ru' })).toMatchObject({
    result: [],
  })
})

test('a description falls back to the one for all languages', async () => {
  await callMethod(api, 'setMyShortDescription', { short_description: 'Answers from the news' })
  expect(await callMethod(api, 'getMyShortDescription', { language_code: 'kk' })).toMatchObject({
    result: { short_description: 'Answers from the news' },
  })
})
