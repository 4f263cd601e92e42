import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { ASKER_KEPT_FOR } from '../../../src/conversation/conversation-store.js'
import type { Reloaded } from '../../../src/telegram/operators/reload.js'
import { aTurn } from '../../builders/turns.js'
import { QUICK, useStage } from '../run-bot.js'

const stage = useStage()

describe('a reader who asks more than twenty questions a minute', () => {
  test('gets twenty answers and one notice, and nobody else notices', async () => {
    stage.run()
    const other = stage.api.user({ languageCode: 'en' })
    const otherChat = stage.api.privateChat(other)
    for (let n = 0; n < 50; n++) stage.ask()
    stage.api.sendText(otherChat, other, 'Who opened the bridge?')
    expect((await stage.api.waitForReplies(otherChat))[0]?.text).toMatch(/^Dana/)
    await stage.api.waitForReplies(stage.chat, 21)
    await stage.api.waitForPoll()
    const replies = stage.api.replies(stage.chat).map(({ text = '' }) => text)
    expect(replies).toHaveLength(21)
    expect(replies.filter((text) => text.startsWith('Dana'))).toHaveLength(20)
    expect(replies.at(-1)).toMatch(
      /^That was more than 20 questions in a minute\. Please go on in \d+/,
    )
  })

  test('is the same one in every chat, and leaves others in a group alone', async () => {
    stage.run()
    for (let n = 0; n < 20; n++) stage.ask()
    await stage.api.waitForReplies(stage.chat, 20)
    const other = stage.api.user({ languageCode: 'en' })
    const group = stage.api.supergroup({ members: [stage.user, other] })
    stage.api.sendText(group, stage.user, '/ask Who opened the bridge?')
    stage.api.sendText(group, other, '/ask Who opened the bridge?')
    const replies = await stage.api.waitForReplies(group, 2)
    expect(replies.map(({ text }) => text?.slice(0, 8))).toEqual(['That was', 'Dana Oma'])
  })

  test('may talk to others in a group as much as they like', async () => {
    stage.run()
    const group = stage.api.supergroup({ members: [stage.user] })
    stage.api.privacyMode(false)
    for (let n = 0; n < 30; n++) stage.api.sendText(group, stage.user, 'Nobody asks the bot')
    stage.api.sendText(group, stage.user, '/ask Who opened the bridge?')
    expect((await stage.api.waitForReplies(group))[0]?.text).toMatch(/^Dana/)
  })
})

const actions = () => stage.api.callsOf('sendChatAction').map(({ params }) => params)

async function slowReload(): Promise<Reloaded> {
  await pause(800)
  return { kind: 'failed', reason: 'no folder' }
}

describe('the bot is shown to be typing', () => {
  test('when an answer takes longer than half a second', async () => {
    stage.run({ operatorIds: [stage.user.id], reload: slowReload })
    stage.ask('/reload')
    await stage.api.waitForReplies(stage.chat)
    expect(actions()).toEqual([{ chat_id: stage.chat.id, action: 'typing' }])
  })

  test('in the topic of the question, when Telegram lets the answer wait', async () => {
    stage.api.fault({ kind: 'too-many-requests', retryAfter: 1, method: 'sendMessage' })
    stage.run()
    const chat = stage.api.supergroup({ members: [stage.user], forum: true })
    const thread = stage.api.topic(chat, 'Bridges')
    stage.api.sendText(chat, stage.user, '/ask Who opened the bridge?', { thread })
    await stage.api.waitForReplies(chat)
    expect(actions()).toMatchObject([{ chat_id: chat.id, message_thread_id: thread }])
  })

  test('not for an answer that is fast, nor after it', async () => {
    stage.run()
    stage.ask()
    await stage.api.waitForReplies(stage.chat)
    await pause(600)
    expect(actions()).toEqual([])
  })
})

test('a chat that blocked the bot is remembered, until it writes again', async () => {
  const description = 'Forbidden: bot was blocked by the user'
  stage.api.fault({ kind: 'error', code: 403, description, method: 'sendMessage' })
  stage.run()
  stage.store.settings.set({ chatId: stage.chat.id, locale: 'ru', blocked: false })
  stage.ask()
  const blocked = () => stage.store.settings.get(stage.chat.id).blocked
  await expect.poll(blocked).toBe(true)
  stage.ask()
  await stage.api.waitForReplies(stage.chat)
  expect(stage.store.settings.get(stage.chat.id)).toEqual({
    chatId: stage.chat.id,
    locale: 'ru',
    blocked: false,
  })
})

test('who asked in a group is forgotten in time while the bot runs', async () => {
  const at = Date.now() - ASKER_KEPT_FOR + 200
  const { id } = stage.store.turns.add(aTurn({ chatId: -5, userId: 7, at }))
  stage.run({ timings: { ...QUICK, upkeep: 50 } })
  expect(stage.store.turns.byId(id)?.userId).toBe(7)
  await expect.poll(() => stage.store.turns.byId(id)?.userId).toBeNull()
})
