import { beforeEach, describe, expect, test } from 'vitest'
import { aTurn } from '../builders/turns.js'
import { useStage } from './run-bot.js'

const stage = useStage()

beforeEach(async () => {
  stage.run()
  await stage.api.waitForPoll()
})

/** Until everything that has happened so far is handled. */
async function settled() {
  stage.ask()
  await stage.api.waitForReplies(stage.chat, stage.api.replies(stage.chat).length + 1)
  await stage.api.waitForPoll()
}

describe('a group that becomes a supergroup', () => {
  test('takes along what is stored of it', async () => {
    const owner = stage.api.user()
    const group = stage.api.group({ owner })
    stage.store.settings.set({ chatId: group.id, locale: 'kk', blocked: false })
    const turn = stage.store.turns.add(aTurn({ chatId: group.id }))
    const supergroup = stage.api.migrate(group, owner)
    await settled()
    expect(stage.store.settings.get(supergroup.id).locale).toBe('kk')
    expect(stage.store.settings.get(group.id).locale).toBeNull()
    expect(stage.store.turns.byId(turn.id)?.chatId).toBe(supergroup.id)
  })

  test('gets the answer to what it asked as a group', async () => {
    const owner = stage.api.user()
    const group = stage.api.group({ owner, members: [stage.user] })
    stage.api.sendText(group, stage.user, '/ask@zhauap_test_bot Who opened the bridge?')
    const supergroup = stage.api.migrate(group, owner)
    expect((await stage.api.waitForReplies(supergroup))[0]?.text).toMatch(/^Dana Omarova/)
  })
})

describe('a group that removes the bot', () => {
  test('is forgotten, and hears nothing', async () => {
    const owner = stage.api.user()
    const group = stage.api.supergroup({ owner })
    stage.store.settings.set({ chatId: group.id, locale: 'kk', blocked: false })
    const turn = stage.store.turns.add(aTurn({ chatId: group.id }))
    stage.api.kickBot(group, owner)
    await settled()
    expect(stage.store.settings.get(group.id).locale).toBeNull()
    expect(stage.store.turns.byId(turn.id)).toBeNull()
    expect(stage.api.replies(group)).toEqual([])
  })

  test('or adds it, hears nothing until it asks', async () => {
    const owner = stage.api.user()
    const group = stage.api.supergroup({ owner, bot: 'left' })
    stage.store.settings.set({ chatId: group.id, locale: null, blocked: true })
    stage.api.addBot(group, owner)
    await settled()
    expect(stage.store.settings.get(group.id).blocked).toBe(false)
    expect(stage.api.replies(group)).toEqual([])
  })
})

test('a reader who blocks the bot is remembered until the block is gone, with the chosen language', async () => {
  const reader = stage.api.user()
  const chat = stage.api.privateChat(reader, { start: true })
  stage.store.settings.set({ chatId: chat.id, locale: 'ru', blocked: false })
  stage.api.block(reader)
  await settled()
  expect(stage.store.settings.get(chat.id)).toMatchObject({ blocked: true, locale: 'ru' })
  stage.api.unblock(reader)
  await settled()
  expect(stage.store.settings.get(chat.id)).toMatchObject({ blocked: false, locale: 'ru' })
})

test('broken updates of these kinds harm nothing', async () => {
  for (const content of [{}, { chat: stage.chat }, { chat: stage.chat, new_chat_member: {} }, 7]) {
    stage.api.rawUpdate({ my_chat_member: content })
  }
  stage.api.rawUpdate({ message: { chat: stage.chat, migrate_to_chat_id: 'x' } })
  await settled()
  expect(stage.api.replies(stage.chat)).toHaveLength(1)
})
