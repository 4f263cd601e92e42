import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/corpus/article.js'
import { FIRST_NEWS, news, until, useDigestStage } from './digest-stage.js'

const stage = useDigestStage()

const SECOND = 1000
const [bridge, court] = FIRST_NEWS as [Article, Article]
const WITHDRAWN = 'This article was withdrawn.'

const post = (chat = stage.channel) => stage.api.replies(chat)[0]?.text ?? ''
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function postAtNine(chat = stage.channel): Promise<{ readonly stop: () => Promise<void> }> {
  stage.schedule(chat)
  const bot = stage.run(stage.deps())
  stage.clock.advance(10 * SECOND)
  await stage.api.waitForReplies(chat)
  return bot
}

describe('a digest that was posted', () => {
  test('says that an article was withdrawn, in its place', async () => {
    await postAtNine()
    const [heading] = post().split('\n')
    stage.publish([court])
    await until(() => post().includes(WITHDRAWN))
    expect(post()).not.toContain('bridge')
    expect(post()).toContain('The court of Pavlodar released the editor Askar Bekov.')
    expect(post().startsWith(heading ?? '?')).toBe(true)
  })

  test('shows the corrected lead of an article', async () => {
    await postAtNine()
    stage.publish([news('bridge', 'Dana Omarova will open the bridge in May.'), court])
    await until(() => post().includes('will open the bridge in May'))
    expect(post()).not.toContain('Dana Omarova opened')
    expect(post()).toContain('News of court')
  })

  test('is not edited where the correction is further down, or the file got another name', async () => {
    await postAtNine()
    stage.publish([
      { ...bridge, text: `${bridge.text} It is 300 metres long.` },
      { ...court, id: news('renamed', '').id },
    ])
    await pause(400)
    expect(stage.api.callsOf('editMessageText')).toEqual([])
  })

  test('is not edited where the article was away for a moment only', async () => {
    await postAtNine()
    stage.publish([court])
    await pause(20)
    stage.publish(FIRST_NEWS)
    await pause(400)
    expect(post()).not.toContain(WITHDRAWN)
  })

  test('is put right by the next bot where this one ended', async () => {
    const bot = await postAtNine()
    const other = stage.api.privateChat(stage.user, { start: true })
    stage.schedule(other)
    stage.clock.advance(24 * 3600 * SECOND)
    await stage.api.waitForReplies(other)
    const fault = stage.api.fault({
      method: 'editMessageText',
      kind: 'bad-gateway',
      times: Infinity,
    })
    stage.publish([court])
    await until(() => fault.met > 0)
    await bot.stop()
    expect(post()).not.toContain(WITHDRAWN)
    fault.lift()
    stage.run(stage.deps())
    await until(() => [post(), post(other)].every((text) => text.includes(WITHDRAWN)))
    expect(post()).toContain('News of court')
  })

  test('is too old to be put right after two days', async () => {
    await postAtNine()
    stage.clock.advance(49 * 3600 * SECOND)
    stage.publish([court])
    await pause(400)
    expect(post()).not.toContain(WITHDRAWN)
  })

  test('stays as it is where the whole corpus was exchanged', async () => {
    const many = Array.from({ length: 5 }, (_, i) => news(`n${i}`, `Story ${i} began in Oral.`))
    stage.publish(many)
    await postAtNine()
    stage.publish([court])
    await pause(400)
    expect(post()).toContain('Story 1 began')
  })
})

const parts = () =>
  stage.store.targets
    .ofChat(stage.channel.id)
    .flatMap(({ id }) => stage.store.targets.editionsOf(id, 1))
    .flatMap(({ id }) => stage.store.outbox.partsOf(id))

async function waitAtNine(): Promise<void> {
  stage.schedule(stage.channel)
  stage.api.fault({ method: 'sendMessage', kind: 'too-many-requests', retryAfter: 600 })
  stage.run(stage.deps())
  stage.clock.advance(10 * SECOND)
  await until(() => parts().some(({ attempts }) => attempts > 0))
}

describe('a digest that waits', () => {
  test('says what is right when it is sent', async () => {
    await waitAtNine()
    stage.publish([court])
    await until(() => JSON.stringify(parts()).includes(WITHDRAWN))
    stage.clock.advance(700 * SECOND)
    await stage.api.waitForReplies(stage.channel)
    expect(post()).toContain(WITHDRAWN)
    expect(post()).not.toContain('bridge')
    expect(stage.api.callsOf('editMessageText')).toEqual([])
  })

  test('is not sent where nothing of it is left', async () => {
    await waitAtNine()
    stage.publish([news('lake', 'The Aral lake grew by a metre.')])
    await until(() => parts().every(({ state }) => state.kind === 'dropped'))
    stage.clock.advance(700 * SECOND)
    await pause(200)
    expect(post()).toBe('')
  })
})
