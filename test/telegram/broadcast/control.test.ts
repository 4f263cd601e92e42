import { describe, expect, test } from 'vitest'
import { editionId } from '../../../src/digest/edition.js'
import type { DigestTarget } from '../../../src/digest/digest-target.js'
import type { WireChat } from '../../bot-api/wire.js'
import { news, until, useDigestStage } from './digest-stage.js'

const stage = useDigestStage()

const SECOND = 1000
const DAY = 24 * 3600 * SECOND

const texts = (chat: WireChat) => stage.api.replies(chat).map(({ text }) => text ?? '')
const stateOf = ({ id }: DigestTarget) => stage.store.targets.byId(id)?.state
const partsOf = ({ id }: DigestTarget) =>
  stage.store.targets
    .editionsOf(id, 9)
    .flatMap((edition) => stage.store.outbox.partsOf(edition.id))
    .map(({ state }) => state.kind)
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The post of a new bot, at nine. */
async function postAtNine(chat = stage.channel): Promise<string> {
  stage.run(stage.deps())
  stage.clock.advance(10 * SECOND)
  const [post] = await stage.api.waitForReplies(chat)
  return post?.text ?? ''
}

/** Presses a button of the first message to the admin. */
async function press(button: number): Promise<Readonly<Record<string, unknown>>> {
  const [message] = stage.api.replies(stage.adminChat)
  const data = message?.reply_markup?.inline_keyboard[0]?.[button]?.callback_data ?? ''
  if (message === undefined) throw new Error('no message')
  return await stage.api.waitForAnswer(stage.api.pressButton(message, data))
}

async function becomeUncertain(accepted: boolean): Promise<DigestTarget> {
  const target = stage.schedule(stage.channel)
  stage.api.fault({
    method: 'sendMessage',
    kind: 'reset',
    accepted,
    when: ({ chat_id: id }) => id === stage.channel.id,
  })
  const bot = stage.run(stage.deps())
  stage.clock.advance(10 * SECOND)
  const [told] = await stage.api.waitForReplies(stage.adminChat)
  expect(told?.text).toMatch(/^I do not know whether the digest in “Bridge news” was posted/)
  expect(partsOf(target)).toEqual(['uncertain'])
  await bot.stop()
  return target
}

describe('a schedule stops, and its admin is told once', () => {
  test('when the admin is none any more', async () => {
    const target = stage.schedule(stage.channel)
    stage.api.demote(stage.channel, stage.api.bot, stage.admin)
    stage.run(stage.deps())
    stage.clock.advance(10 * SECOND)
    const [told] = await stage.api.waitForReplies(stage.adminChat)
    expect(told?.text).toMatch(/^You may not post in “Bridge news” any more/)
    expect(stateOf(target)).toEqual({ kind: 'stopped', reason: 'admin left' })
    stage.clock.advance(DAY)
    await pause(200)
    expect(texts(stage.channel)).toEqual([])
    expect(texts(stage.adminChat)).toHaveLength(1)
  })

  test('when the bot may not post any more', async () => {
    const target = stage.schedule(stage.channel)
    stage.api.setBot(stage.channel, stage.admin, { can_manage_chat: true })
    stage.run(stage.deps())
    stage.clock.advance(10 * SECOND)
    await until(() => stateOf(target)?.kind === 'stopped')
    expect(stateOf(target)).toEqual({ kind: 'stopped', reason: 'no right' })
    await stage.api.waitForReplies(stage.adminChat)
    expect(texts(stage.channel)).toEqual([])
  })

  test('when the bot loses the right between the look and the post', async () => {
    const target = stage.schedule(stage.channel)
    stage.api.fault({
      method: 'sendMessage',
      kind: 'error',
      code: 400,
      description: 'Bad Request: need administrator rights in the channel chat',
      when: ({ chat_id: id }) => id === stage.channel.id,
    })
    stage.run(stage.deps())
    stage.clock.advance(10 * SECOND)
    const [told] = await stage.api.waitForReplies(stage.adminChat)
    expect(told?.text).toMatch(/^I may not post in “Bridge news” any more/)
    expect(stateOf(target)).toEqual({ kind: 'stopped', reason: 'no right' })
    await pause(200)
    expect(texts(stage.adminChat)).toHaveLength(1)
  })

  test('when the topic was closed', async () => {
    const forum = stage.api.supergroup({ title: 'Bridge club', forum: true, owner: stage.admin })
    const topicId = stage.api.topic(forum, 'News')
    const target = stage.schedule(forum, { topicId })
    stage.api.closeTopic(forum, topicId)
    stage.run(stage.deps())
    stage.clock.advance(10 * SECOND)
    await stage.api.waitForReplies(stage.adminChat)
    expect(stateOf(target)).toEqual({ kind: 'stopped', reason: 'no right' })
  })

  test('in the language of their own', async () => {
    stage.schedule(stage.channel)
    stage.store.settings.set({ chatId: stage.admin.id, locale: 'ru', blocked: false })
    stage.api.demote(stage.channel, stage.api.bot, stage.admin)
    stage.run(stage.deps())
    stage.clock.advance(10 * SECOND)
    const [told] = await stage.api.waitForReplies(stage.adminChat)
    expect(told?.text).toMatch(/^Вы больше не можете публиковать/)
  })
})

describe('rights', () => {
  test('that Telegram does not tell are asked for again: nothing is posted or stopped meanwhile', async () => {
    const target = stage.schedule(stage.channel)
    const reader = stage.api.privateChat(stage.user, { start: true })
    stage.schedule(reader)
    const fault = stage.api.fault({ method: 'getChatMember', kind: 'bad-gateway', times: Infinity })
    stage.run(stage.deps())
    stage.clock.advance(10 * SECOND)
    await stage.api.waitForReplies(reader)
    await until(() => fault.met > 0)
    expect(stateOf(target)).toEqual({ kind: 'active' })
    expect(texts(stage.channel)).toEqual([])
    fault.lift()
    stage.clock.advance(40 * SECOND)
    await stage.api.waitForReplies(stage.channel)
  })

  test('are asked for again before a part that has waited', async () => {
    const target = stage.schedule(stage.channel)
    stage.api.fault({ method: 'sendMessage', kind: 'too-many-requests', retryAfter: 7200 })
    stage.run(stage.deps())
    stage.clock.advance(10 * SECOND)
    await until(
      () => partsOf(target).includes('waiting') && stage.api.callsOf('sendMessage').length > 0,
    )
    stage.api.demote(stage.channel, stage.api.bot, stage.admin)
    stage.clock.advance(7300 * SECOND)
    const [told] = await stage.api.waitForReplies(stage.adminChat)
    expect(told?.text).toMatch(/^You may not post/)
    expect(partsOf(target)).toEqual(['failed'])
    expect(texts(stage.channel)).toEqual([])
  })
})

test('who asked for a digest and is no admin any more ends that digest, not the schedule of another', async () => {
  const other = stage.api.user()
  stage.api.promote(stage.channel, stage.admin, other, {
    can_manage_chat: true,
    can_post_messages: true,
  })
  const target = stage.schedule(stage.channel)
  const { broadcaster } = stage.run(stage.deps())
  stage.api.fault({ method: 'sendMessage', kind: 'too-many-requests', retryAfter: 120 })
  expect(await broadcaster.sendNow(target, other.id)).toMatchObject({ kind: 'sending' })
  const [{ id: edition } = { id: editionId('') }] = stage.store.targets.editionsOf(target.id, 1)
  await until(() => stage.store.outbox.partsOf(edition).some(({ attempts }) => attempts > 0))
  stage.api.demote(stage.channel, stage.admin, other)
  stage.clock.advance(130 * SECOND)
  await until(() => partsOf(target).includes('failed'))
  expect(stateOf(target)).toEqual({ kind: 'active' })
})

describe('a chat that cannot be reached', () => {
  test('because its reader has blocked the bot gets nothing more', async () => {
    const chat = stage.api.privateChat(stage.user, { start: true })
    const target = stage.schedule(chat)
    stage.api.deactivate(stage.user)
    stage.run(stage.deps())
    stage.clock.advance(10 * SECOND)
    await until(() => stateOf(target)?.kind === 'stopped')
    expect(stateOf(target)).toEqual({ kind: 'stopped', reason: 'unreachable' })
  })

  test('because the bot was removed unseen gets nothing more, and its admin is told', async () => {
    const target = stage.schedule(stage.channel)
    stage.api.fault({
      method: 'sendMessage',
      kind: 'error',
      code: 403,
      description: 'Forbidden: bot was kicked from the channel chat',
      when: ({ chat_id: id }) => id === stage.channel.id,
    })
    stage.run(stage.deps())
    stage.clock.advance(10 * SECOND)
    const [told] = await stage.api.waitForReplies(stage.adminChat)
    expect(told?.text).toMatch(/^I cannot write in “Bridge news” any more/)
    expect(stateOf(target)).toEqual({ kind: 'stopped', reason: 'unreachable' })
  })

  test('holds up no other', async () => {
    const dead = Array.from({ length: 5 }, () => stage.api.user())
    for (const user of dead) stage.schedule(stage.api.privateChat(user))
    const reader = stage.api.privateChat(stage.user, { start: true })
    stage.schedule(reader)
    expect(await postAtNine(reader)).toContain('News of bridge')
  })

  test('under its old number is followed, with all that is stored of it', async () => {
    const group = stage.api.group({ title: 'Bridge club', owner: stage.admin })
    const target = stage.schedule(group)
    const next = stage.api.migrate(group, stage.admin)
    expect(await postAtNine(next)).toContain('News of bridge')
    expect(stage.store.targets.byId(target.id)?.chatId).toBe(next.id)
    await pause(100)
    expect(texts(next)).toHaveLength(1)
  })

  test('under its old number is followed when the bot finds out by posting', async () => {
    const group = stage.api.group({ title: 'Bridge club', owner: stage.admin })
    const target = stage.schedule(group)
    const next = stage.api.supergroup({ title: 'Bridge club', owner: stage.admin })
    stage.api.fault({
      method: 'sendMessage',
      kind: 'error',
      code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: next.id },
      when: ({ chat_id: id }) => id === group.id,
    })
    expect(await postAtNine(next)).toContain('News of bridge')
    expect(stage.store.targets.byId(target.id)?.chatId).toBe(next.id)
    await until(() => partsOf(target).every((state) => state === 'sent'))
    expect(texts(group)).toEqual([])
  })
})

describe('a post that may or may not be there', () => {
  test('is sent, once, when its admin says so: after a restart too', async () => {
    const target = await becomeUncertain(false)
    stage.run(stage.deps())
    expect(await press(1)).toMatchObject({ text: 'It is on its way.' })
    await stage.api.waitForReplies(stage.channel)
    await until(() => partsOf(target)[0] === 'sent')
    await pause(100)
    expect(texts(stage.channel)).toHaveLength(1)
    expect(texts(stage.adminChat)).toHaveLength(1)
  })

  test('stays as it is when its admin has seen it there', async () => {
    const target = await becomeUncertain(true)
    stage.run(stage.deps())
    expect(await press(0)).toMatchObject({ text: 'Good: I send nothing.' })
    expect(partsOf(target)).toEqual(['sent'])
    await pause(100)
    expect(texts(stage.channel)).toHaveLength(1)
  })

  test('is nothing that somebody without the right can decide', async () => {
    const target = await becomeUncertain(false)
    stage.api.demote(stage.channel, stage.api.bot, stage.admin)
    const { lines } = stage.run(stage.deps())
    expect(await press(1)).toMatchObject({ show_alert: true })
    await pause(100)
    expect(partsOf(target)).toEqual(['uncertain'])
    expect(texts(stage.channel)).toEqual([])
    expect(lines.join('')).toContain('a press without the right to post')
  })
})

describe('a digest that is asked for', () => {
  test('is posted exactly as the preview shows it', async () => {
    const target = stage.schedule(stage.channel, {}, { hashtags: ['#bridges'], silent: true })
    stage.publish(
      Array.from({ length: 20 }, (_, i) =>
        news(`n${i}`, `Story ${i} began. ${'Word '.repeat(70)}.`),
      ),
    )
    const wide = { ...target, settings: { ...target.settings, articles: 20 } }
    stage.store.targets.update(target.id, { settings: wide.settings })
    const { broadcaster } = stage.run(stage.deps())
    const preview = await broadcaster.preview(wide)
    expect(preview.length).toBeGreaterThan(1)
    expect(stage.store.targets.editionsOf(target.id, 1)).toEqual([])
    const sent = await broadcaster.sendNow(target, stage.admin.id)
    expect(sent).toMatchObject({ kind: 'sending', parts: preview.length })
    await stage.api.waitForReplies(stage.channel, preview.length)
    const calls = stage.api.callsOf('sendMessage').map(({ params }) => params)
    const place = { chat_id: stage.channel.id }
    const posted = calls.filter(({ chat_id: id }) => id === stage.channel.id)
    expect(posted).toEqual(
      preview.map((body) => JSON.parse(JSON.stringify({ ...body, ...place })) as unknown),
    )
  })

  test('is refused to who is no admin, and where the bot may not post', async () => {
    const target = stage.schedule(stage.channel)
    const { broadcaster } = stage.run(stage.deps())
    const refused = await broadcaster.sendNow(target, stage.user.id)
    expect(refused).toEqual({ kind: 'refused', who: 'user' })
    stage.api.setBot(stage.channel, stage.admin, { can_manage_chat: true })
    await until(() => stateOf(target)?.kind === 'stopped')
    const unable = await broadcaster.sendNow(target, stage.admin.id)
    expect(unable).toEqual({ kind: 'refused', who: 'bot' })
    expect(texts(stage.channel)).toEqual([])
  })

  test('has nothing to say twice', async () => {
    const target = stage.schedule(stage.channel)
    const { broadcaster } = stage.run(stage.deps())
    await broadcaster.sendNow(target, stage.admin.id)
    await stage.api.waitForReplies(stage.channel)
    const [told] = await stage.api.waitForReplies(stage.adminChat)
    expect(told?.text).toBe('Posted in “Bridge news”.')
    expect(await broadcaster.sendNow(target, stage.admin.id)).toEqual({ kind: 'nothing new' })
    expect(await broadcaster.preview(stage.store.targets.byId(target.id) ?? target)).toEqual([])
  })
})

test('a bot that is stopped while it posts ends in time, and its successor asks the admin', async () => {
  const target = stage.schedule(stage.channel)
  const hang = stage.api.fault({ method: 'sendMessage', kind: 'hang' })
  const bot = stage.run(stage.deps())
  stage.clock.advance(10 * SECOND)
  await until(() => hang.met > 0)
  const asked = performance.now()
  await bot.stop()
  expect(performance.now() - asked).toBeLessThan(4_000)
  expect(partsOf(target)).toEqual(['uncertain'])
  stage.run(stage.deps())
  const [told] = await stage.api.waitForReplies(stage.adminChat)
  expect(told?.text).toMatch(/^I do not know whether/)
})
