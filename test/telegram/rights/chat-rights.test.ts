import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createGateway } from '../../../src/telegram/api/gateway.js'
import { SYSTEM_CLOCK } from '../../../src/telegram/api/clock.js'
import { createCallApi } from '../../../src/telegram/api/call-api.js'
import {
  createChatRights,
  type ChatRights,
  type Right,
} from '../../../src/telegram/rights/chat-rights.js'
import { Telegraf } from 'telegraf'
import type { Fault } from '../../bot-api/faults.js'
import { startBotApi, type BotApi } from '../../bot-api/start-bot-api.js'
import type { WireChat, WireUser } from '../../bot-api/wire.js'
import { QUICK } from '../run-bot.js'

let api: BotApi
let rights: ChatRights

beforeEach(async () => {
  api = await startBotApi()
  const { telegram } = new Telegraf(api.token, { telegram: { apiRoot: `${api.root}/` } })
  const gateway = createGateway({
    callApi: createCallApi(telegram),
    timings: QUICK,
    clock: SYSTEM_CLOCK,
    onMigration: () => undefined,
  })
  rights = createChatRights({ gateway, botId: () => api.bot.id, patience: 'once' })
})

afterEach(async () => await api.close())

const { signal } = new AbortController()
const channelOf = ({ id }: WireChat) => ({ chatId: id, audience: 'channel' as const })
const groupOf = ({ id }: WireChat) => ({ chatId: id, audience: 'group' as const })

describe('who may manage a channel', () => {
  test.each<[string, Right, (chat: WireChat, owner: WireUser, other: WireUser) => void]>([
    [
      'an administrator who may post',
      'granted',
      (chat, owner, other) => api.promote(chat, owner, other, { can_post_messages: true }),
    ],
    [
      'an administrator who may not',
      'denied',
      (chat, owner, other) =>
        api.promote(chat, owner, other, { can_post_messages: false, can_manage_chat: true }),
    ],
    [
      'one who was an administrator',
      'denied',
      (chat, owner, other) => {
        api.promote(chat, owner, other, { can_post_messages: true })
        api.demote(chat, owner, other)
      },
    ],
    ['a subscriber', 'denied', (chat, _owner, other) => api.join(chat, other)],
    ['a stranger', 'denied', () => undefined],
    [
      'an administrator of a channel that the bot has left',
      'unknown',
      (chat, owner, other) => {
        api.promote(chat, owner, other, { can_post_messages: true })
        api.kickBot(chat, owner)
      },
    ],
    [
      'an administrator of a channel where the bot is none',
      'unknown',
      (chat, owner, other) => {
        api.promote(chat, owner, other, { can_post_messages: true })
        api.setBot(chat, owner, 'member')
      },
    ],
  ])('%s: %s', async (_who, right, act) => {
    const [owner, other] = [api.user(), api.user()]
    const chat = api.channel({ owner })
    act(chat, owner, other)
    expect(await rights.ofUser(channelOf(chat), other.id, signal)).toBe(right)
  })

  test('its owner; nobody of an unknown chat; nobody that Telegram does not know', async () => {
    const owner = api.user()
    const chat = api.channel({ owner })
    expect(await rights.ofUser(channelOf(chat), owner.id, signal)).toBe('granted')
    expect(await rights.ofUser({ chatId: -1_001, audience: 'channel' }, owner.id, signal)).toBe(
      'unknown',
    )
    expect(await rights.ofUser(channelOf(chat), 77, signal)).toBe('denied')
  })
})

test('a group is managed by its administrators, whatever else they may do', async () => {
  const [owner, admin, member] = [api.user(), api.user(), api.user()]
  const chat = api.supergroup({ owner, members: [member] })
  api.promote(chat, owner, admin)
  const all = [owner, admin, member].map(({ id }) => rights.ofUser(groupOf(chat), id, signal))
  expect(await Promise.all(all)).toEqual(['granted', 'granted', 'denied'])
})

test('a private chat is its reader’s own, without asking', async () => {
  const place = { chatId: 5, audience: 'private' as const }
  expect(await rights.ofUser(place, 5, signal)).toBe('granted')
  expect(await rights.ofUser(place, 6, signal)).toBe('denied')
  expect(await rights.ofBot(place, signal)).toBe('granted')
  expect(api.calls).toEqual([])
})

describe('where the bot may post', () => {
  test.each<[string, Right, () => ReturnType<typeof channelOf> | ReturnType<typeof groupOf>]>([
    [
      'a channel that lets it',
      'granted',
      () => channelOf(api.channel({ bot: { can_post_messages: true } })),
    ],
    [
      'a channel that does not',
      'denied',
      () => channelOf(api.channel({ bot: { can_edit_messages: true } })),
    ],
    ['a channel that it has left', 'denied', () => channelOf(api.channel({ bot: 'left' }))],
    [
      'a chat that nobody knows',
      'denied',
      () => ({ chatId: -1_001, audience: 'channel' as const }),
    ],
    ['a group that it is a member of', 'granted', () => groupOf(api.supergroup())],
    ['a group that has muted it', 'denied', () => groupOf(api.supergroup({ bot: 'muted' }))],
    [
      'a group that has removed it',
      'denied',
      () => {
        const owner = api.user()
        const chat = api.supergroup({ owner })
        api.kickBot(chat, owner)
        return groupOf(chat)
      },
    ],
  ])('%s: %s', async (_where, right, place) => {
    expect(await rights.ofBot(place(), signal)).toBe(right)
  })
})

test('what Telegram does not tell is unknown', async () => {
  const owner = api.user()
  const place = channelOf(api.channel({ owner }))
  const faults: readonly Fault[] = [
    { kind: 'reset' },
    { kind: 'bad-gateway' },
    { kind: 'too-many-requests', retryAfter: 7 },
    { kind: 'error', code: 400, description: 'Bad Request: CHAT_ADMIN_REQUIRED' },
  ]
  for (const fault of faults) {
    api.fault({ ...fault, method: 'getChatMember', times: 2 })
    expect(await rights.ofUser(place, owner.id, signal)).toBe('unknown')
    expect(await rights.ofBot(place, signal)).toBe('unknown')
  }
})
