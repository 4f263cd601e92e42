import { describe, expect, test } from 'vitest'
import { buttonsOf, usePanelStage } from '../digests/panel-stage.js'

const stage = usePanelStage()

describe('a channel that makes the bot an administrator', () => {
  test.each([
    ['en', /^I may post in “Garden” now\./],
    ['ru', /^Теперь я могу публиковать в «Garden»\./],
    ['kk', /^Енді «Garden» чатында жариялай аламын\./],
  ])(
    'is linked, and the admin told in private what to do next, in %s',
    async (languageCode, said) => {
      const owner = stage.api.user({ languageCode })
      const chat = stage.api.privateChat(owner, { start: true })
      const channel = stage.api.channel({ title: 'Garden', username: 'garden', owner, bot: 'left' })
      stage.api.addBot(channel, owner, 'administrator')
      const [note] = await stage.api.waitForReplies(chat)
      expect(note?.text).toMatch(said)
      expect(stage.store.targets.linked(channel.id)).toEqual({
        chatId: channel.id,
        audience: 'channel',
        title: 'Garden',
        username: 'garden',
        mayPost: true,
      })
      expect(stage.store.targets.linkedOf(owner.id)).toHaveLength(1)
      expect(stage.api.replies(channel)).toEqual([])
    },
  )

  test('without the right to post says which right is missing, and goes on when it has it', async () => {
    const channel = stage.api.channel({ title: 'Garden', owner: stage.admin, bot: 'left' })
    stage.api.addBot(channel, stage.admin, { can_edit_messages: true })
    const [note] = await stage.api.waitForReplies(stage.adminChat)
    expect(note?.text).toMatch(/^I was added to “Garden”, but I may not post there\./)
    expect(buttonsOf(note ?? fail())).toEqual([])
    stage.api.setBot(channel, stage.admin, 'administrator')
    const [, then] = await stage.api.waitForReplies(stage.adminChat, 2)
    expect(then?.text).toMatch(/^I may post in “Garden” now\./)
  })

  test('whose admin has never started the bot is linked in silence', async () => {
    const owner = stage.api.user()
    const channel = stage.api.channel({ title: 'Garden', owner, bot: 'left' })
    stage.api.addBot(channel, owner, 'administrator')
    await stage.settled()
    expect(stage.store.targets.linkedOf(owner.id)).toHaveLength(1)
    expect(stage.lines().join()).not.toContain('"level":50')
  })

  test('is told of once, however often its other rights change', async () => {
    const { channel, admin } = stage
    stage.api.setBot(channel, admin, 'administrator')
    await stage.api.waitForReplies(stage.adminChat)
    stage.api.setBot(channel, admin, { can_post_messages: true, can_pin_messages: true })
    await stage.settled()
    expect(stage.api.replies(stage.adminChat)).toHaveLength(1)
  })
})

describe('a group that adds the bot', () => {
  test('is linked; who added it is told, if they may manage it', async () => {
    const group = stage.api.supergroup({ title: 'Readers', owner: stage.admin, bot: 'left' })
    stage.api.addBot(group, stage.admin)
    const [note] = await stage.api.waitForReplies(stage.adminChat)
    expect(note?.text).toMatch(/^I may post in “Readers” now\./)
    expect(stage.store.targets.linked(group.id)?.audience).toBe('group')
  })

  test('by a plain member is linked in silence', async () => {
    const member = stage.api.user()
    const chat = stage.api.privateChat(member, { start: true })
    const group = stage.api.supergroup({ owner: stage.admin, members: [member], bot: 'left' })
    stage.api.addBot(group, member)
    await stage.settled()
    expect(stage.api.replies(chat)).toEqual([])
    expect(stage.store.targets.linked(group.id)).not.toBeNull()
  })

  test('takes its digest along when it becomes a supergroup', async () => {
    const group = stage.api.group({ title: 'Readers', owner: stage.admin })
    stage.api.sendText(group, stage.admin, '/digest@zhauap_test_bot')
    await stage.api.waitForReplies(group)
    const before = stage.target(group)
    const supergroup = stage.api.migrate(group, stage.admin)
    await stage.settled()
    expect(stage.target(group)).toBeNull()
    expect(stage.target(supergroup)).toMatchObject({ id: before?.id, title: 'Readers' })
    expect(stage.store.targets.linked(supergroup.id)).not.toBeNull()
  })

  test('and is told to have left it meanwhile keeps its digest', async () => {
    const group = stage.api.group({ title: 'Readers', owner: stage.admin })
    const supergroup = stage.api.migrate(group, stage.admin)
    await stage.settled()
    const { id } = stage.schedule(group)
    const member = { user: stage.api.bot, status: 'left' }
    const left = { chat: group, from: stage.admin, date: 1, new_chat_member: member }
    stage.api.rawUpdate({ my_chat_member: { ...left, old_chat_member: member } })
    await stage.settled()
    expect(stage.target(supergroup)).toMatchObject({ id, state: { kind: 'active' } })
  })

  test('and renames itself is called by its new name, its topics by theirs', async () => {
    const group = stage.api.supergroup({ title: 'Readers', owner: stage.admin, forum: true })
    const thread = stage.api.topic(group, 'News')
    stage.api.sendText(group, stage.admin, '/digest@zhauap_test_bot', { thread })
    stage.api.sendText(group, stage.admin, '/digest@zhauap_test_bot')
    await stage.api.waitForReplies(group, 2)
    const [whole] = stage.store.targets.ofChat(group.id)
    const topic = stage.store.targets.at(group.id, thread)
    expect(whole?.title).toBe('Readers')
    expect(topic?.title).toBe(`Readers · ${thread}`)
    const renamed = { ...group, title: 'Writers' }
    const message = { message_id: 900, date: 1, from: stage.admin, chat: renamed, text: 'Hello' }
    stage.api.rawUpdate({ message })
    await stage.settled()
    expect(stage.store.targets.ofChat(group.id).map(({ title }) => title)).toEqual([
      'Writers',
      `Writers · ${thread}`,
    ])
  })
})

describe('a digest', () => {
  test('stops where the bot may not post any more, and who set it up is told', async () => {
    const { channel, admin } = stage
    stage.api.setBot(channel, admin, 'administrator')
    stage.schedule(channel)
    await stage.settled()
    const other = stage.api.user()
    stage.api.setBot(channel, other, { can_edit_messages: true })
    const [, note] = await stage.api.waitForReplies(stage.adminChat, 2)
    expect(note?.text).toMatch(/^I may not post in “Bridge news” any more/)
    expect(stage.target()).toMatchObject({
      state: { kind: 'stopped', reason: 'no right' },
      nextSlot: null,
    })
    stage.api.setBot(channel, admin, 'administrator')
    const [, , again] = await stage.api.waitForReplies(stage.adminChat, 3)
    expect(again?.text).toMatch(
      /^I may post in “Bridge news” again\. Its digest is still turned off/,
    )
    await stage.press(again ?? fail(), 'Set up the digest')
    await stage.press(again ?? fail(), 'Turn on')
    expect(stage.target()).toMatchObject({ state: { kind: 'active' } })
    expect(stage.target()?.nextSlot).toBeGreaterThan(stage.clock.date())
  })

  test('stops where the bot is removed, and its settings wait for it to come back', async () => {
    const { channel, admin } = stage
    stage.api.setBot(channel, admin, 'administrator')
    const { id, settings } = stage.schedule(channel)
    await stage.settled()
    stage.api.kickBot(channel, admin)
    const [, note] = await stage.api.waitForReplies(stage.adminChat, 2)
    expect(note?.text).toMatch(/^I was removed from “Bridge news”.*90 days/)
    expect(stage.target()).toMatchObject({ state: { kind: 'stopped', reason: 'unreachable' } })
    expect(stage.store.targets.linked(channel.id)).toBeNull()
    stage.api.setBot(channel, admin, 'administrator')
    await stage.api.waitForReplies(stage.adminChat, 3)
    expect(stage.target()).toMatchObject({ id, settings })
  })
})

test('broken updates of the bot’s membership harm nothing', async () => {
  const chat = { id: -1_002_300_000_099, type: 'channel', title: 'Broken' }
  for (const content of [
    { chat },
    { chat, new_chat_member: null },
    { chat, new_chat_member: { status: 7 } },
    { chat, new_chat_member: { status: 'administrator', can_post_messages: true } },
    { chat, from: {}, new_chat_member: { status: 'left' } },
  ]) {
    stage.api.rawUpdate({ my_chat_member: content })
  }
  await stage.settled()
  expect(stage.api.replies(stage.adminChat)).toEqual([])
})

function fail(): never {
  throw new Error('the bot said nothing')
}
