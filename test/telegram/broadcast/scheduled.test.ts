import { describe, expect, test } from 'vitest'
import { FIRST_NEWS, news, until, useDigestStage } from './digest-stage.js'

const stage = useDigestStage()

const SECOND = 1000
const HOUR = 3600 * SECOND
const DAY = 24 * HOUR

const texts = (chat = stage.channel) => stage.api.replies(chat).map(({ text }) => text ?? '')
const editions = (id: Parameters<typeof stage.store.targets.byId>[0]) =>
  stage.store.targets.editionsOf(id, 9).map(({ kind }) => kind)

describe('a digest of a channel', () => {
  test('arrives at its slot, not before, and once', async () => {
    const { id } = stage.schedule(stage.channel)
    stage.run(stage.deps())
    await stage.api.waitForPoll()
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(texts()).toEqual([])
    stage.clock.advance(10 * SECOND)
    const [post] = await stage.api.waitForReplies(stage.channel)
    expect(post?.text).toContain('News of bridge')
    expect(post?.text).toContain('Dana Omarova opened the bridge over the Ishim in Astana.')
    expect(post?.text).toContain('News of court')
    stage.clock.advance(HOUR)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(texts()).toHaveLength(1)
    expect(editions(id)).toEqual(['scheduled'])
    expect(stage.store.targets.byId(id)?.nextSlot).toBe(Date.UTC(2026, 2, 3, 4))
  })

  test('shows the next day what is new, and nothing else', async () => {
    stage.schedule(stage.channel)
    stage.run(stage.deps())
    stage.clock.advance(10 * SECOND)
    await stage.api.waitForReplies(stage.channel)
    stage.publish([...FIRST_NEWS, news('lake', 'The Aral lake grew by a metre this winter.')])
    stage.clock.advance(DAY)
    const [, second] = await stage.api.waitForReplies(stage.channel, 2)
    expect(second?.text).toContain('The Aral lake grew by a metre this winter.')
    expect(second?.text).not.toContain('bridge')
  })

  test('skips a day without news, or says so, as its admin likes', async () => {
    const quiet = stage.schedule(stage.channel)
    const other = stage.api.channel({ title: 'Told', owner: stage.admin })
    stage.schedule(other, {}, { whenEmpty: 'tell' })
    stage.run(stage.deps())
    stage.clock.advance(10 * SECOND)
    await stage.api.waitForReplies(stage.channel)
    await stage.api.waitForReplies(other)
    stage.clock.advance(DAY)
    const [, said] = await stage.api.waitForReplies(other, 2)
    expect(said?.text).toMatch(/nothing new/i)
    await until(() => editions(quiet.id).length === 2)
    expect(editions(quiet.id)).toEqual(['empty', 'scheduled'])
    expect(texts()).toHaveLength(1)
  })

  test('is left out once when its admin said so', async () => {
    const { id } = stage.schedule(stage.channel, { skipNext: true })
    stage.run(stage.deps())
    stage.clock.advance(10 * SECOND)
    await until(() => editions(id).length === 1)
    expect(editions(id)).toEqual(['skipped'])
    expect(stage.store.targets.byId(id)?.skipNext).toBe(false)
    stage.clock.advance(DAY)
    await stage.api.waitForReplies(stage.channel)
    expect(editions(id)).toEqual(['scheduled', 'skipped'])
  })

  test('is sent late where the machine slept, once', async () => {
    const { id } = stage.schedule(stage.channel)
    stage.clock.advance(3 * HOUR)
    stage.run(stage.deps())
    await stage.api.waitForReplies(stage.channel)
    expect(editions(id)).toEqual(['late'])
  })

  test('is not sent where it slept too long: its admin is told, and the next one is whole', async () => {
    const { id } = stage.schedule(stage.channel)
    stage.clock.advance(20 * HOUR)
    stage.run(stage.deps())
    const [told] = await stage.api.waitForReplies(stage.adminChat)
    expect(told?.text).toMatch(/Bridge news.*was due while I was not running/)
    expect(editions(id)).toEqual(['missed'])
    expect(texts()).toEqual([])
    stage.clock.advance(5 * HOUR)
    const [post] = await stage.api.waitForReplies(stage.channel)
    expect(post?.text).toContain('News of bridge')
  })

  test('keeps its settings: silence, previews, its topic and language', async () => {
    const forum = stage.api.supergroup({ forum: true, owner: stage.admin })
    const topicId = stage.api.topic(forum, 'News')
    stage.schedule(
      forum,
      { topicId },
      { silent: true, linkPreviews: true, locale: 'ru', title: 'Новости моста' },
    )
    stage.run(stage.deps())
    stage.clock.advance(10 * SECOND)
    await stage.api.waitForReplies(forum)
    const { params } = await stage.api.waitForCall('sendMessage')
    expect(params).toMatchObject({
      chat_id: forum.id,
      message_thread_id: topicId,
      disable_notification: true,
      link_preview_options: { is_disabled: false },
    })
    expect(params['text']).toMatch(/^Новости моста/)
  })
})

test('a clock that was days ahead for a while leaves no digest out', async () => {
  const { id } = stage.schedule(stage.channel, { nextSlot: stage.clock.date() + 20 * DAY })
  stage.run(stage.deps())
  await until(() => stage.store.targets.byId(id)?.nextSlot === Date.UTC(2026, 2, 2, 4))
  stage.clock.advance(10 * SECOND)
  await stage.api.waitForReplies(stage.channel)
  expect(editions(id)).toEqual(['scheduled'])
})

describe('a digest of a reader', () => {
  test('arrives at its slot', async () => {
    const chat = stage.api.privateChat(stage.user, { start: true })
    stage.schedule(chat)
    stage.run(stage.deps())
    stage.clock.advance(10 * SECOND)
    const [post] = await stage.api.waitForReplies(chat)
    expect(post?.text).toContain('News of bridge')
    expect(stage.api.callsOf('getChatMember')).toEqual([])
  })

  test('that was missed is replaced by a line that says so', async () => {
    const chat = stage.api.privateChat(stage.user, { start: true })
    stage.schedule(chat)
    stage.clock.advance(20 * HOUR)
    stage.run(stage.deps())
    const [post] = await stage.api.waitForReplies(chat)
    expect(post?.text).toMatch(/could not be sent: I was not running/)
  })

  test('is composed once for many who get the same', async () => {
    const chats = Array.from({ length: 60 }, () =>
      stage.api.privateChat(stage.api.user(), { start: true }),
    )
    for (const chat of chats) stage.schedule(chat)
    stage.run(stage.deps())
    stage.clock.advance(10 * SECOND)
    await until(() => chats.every((chat) => texts(chat).length === 1))
    expect(new Set(chats.flatMap(texts)).size).toBe(1)
  })
})
