import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { BotDeps } from '../../../src/telegram/bot.js'
import type { WireMessage } from '../../bot-api/wire.js'
import { longText, rss } from '../../feeds/documents.js'
import { createFeedWorld, type FeedWorld } from '../../feeds/feed-world.js'
import { useStage } from '../run-bot.js'

const stage = useStage()

let world: FeedWorld
beforeEach(async () => {
  world = await createFeedWorld()
  const stories = ['harbour', 'bridge'].map((what) => ({
    title: `A ${what} for Aktau`,
    link: `https://steppe.example/${what}`,
    content: longText('Dana Omarova', what),
  }))
  world.server.serve('/rss', { body: rss(stories) })
  world.server.serve('/empty', { body: rss([]) })
})
afterEach(() => world.close())

/** Runs a bot whose operator the user is, with the feeds of the world. */
async function run(urls: readonly string[] = [], overrides: Partial<BotDeps> = {}) {
  const feeds = await world.follow(urls)
  stage.run({ operatorIds: [stage.user.id], feeds, ...overrides })
  return feeds
}

async function send(text: string): Promise<WireMessage> {
  const before = stage.api.replies(stage.chat).length
  stage.ask(text)
  const reply = (await stage.api.waitForReplies(stage.chat, before + 1))[before]
  if (reply === undefined) throw new Error('no reply')
  return reply
}

async function press(message: WireMessage, button: string, options = {}) {
  const told = (await stage.api.waitForAnswer(stage.api.pressButton(message, button, options)))[
    'text'
  ]
  const now = stage.api
    .replies(message.chat)
    .find(({ message_id: id }) => id === message.message_id)
  if (now === undefined) throw new Error('the message is gone')
  return { message: now, told }
}

const buttons = ({ reply_markup: markup }: WireMessage) =>
  markup?.inline_keyboard.map((row) => row.map(({ text }) => text)) ?? []

const followed = async (feeds: { list(): readonly { readonly url: string }[] }) =>
  feeds.list().map(({ url }) => url.replace(world.server.url(''), ''))

describe('/feeds add', () => {
  test('looks at the feed, follows it, and says what was found', async () => {
    const feeds = await run()
    const added = await send(`/feeds add ${world.server.url('/rss')}`)
    expect(added.text).toBe(
      'I follow “Steppe Courier” from now on. It has 2 items, which I am reading.\nIts articles are only quoted.',
    )
    expect(await followed(feeds)).toEqual(['/rss'])
    expect(feeds.list()[0]).toMatchObject({ addedBy: stage.user.id, whole: false })
    await expect.poll(() => feeds.list()[0]?.articles, { timeout: 15_000 }).toBe(2)
    expect([...world.files().values()].join()).toMatch(/whole: false/)
    const list = await send('/feeds')
    expect(list.text).toMatch(
      /^One feed is followed\n\n1\. Steppe Courier\nhttp:.*\/rss\n2 articles so far · last read: \w{3}, .*\nIts articles are only quoted\.\n/,
    )
  })

  test('of a feed without items says so', async () => {
    await run()
    expect((await send(`/feeds add ${world.server.url('/empty')}`)).text).toMatch(
      /It has no items at the moment\./,
    )
  })

  test('of one that is followed already changes nothing', async () => {
    const feeds = await run()
    const first = await send(`/feeds add ${world.server.url('/rss')}`)
    await press(first, 'May be shown whole')
    const again = await send(`/feeds add ${world.server.url('/rss')}`)
    expect(again.text).toBe('I follow “Steppe Courier” already.\nIts articles may be shown whole.')
    expect(feeds.list()).toMatchObject([{ whole: true }])
  })

  test.each<[string, () => string, RegExp]>([
    ['no address', () => 'steppe', /^This is no web address\. Like this:\n• \/feeds add https:/],
    ['another kind of address', () => 'ftp://steppe.example/rss', /^This is no web address/],
    [
      'a loopback address',
      () => 'http://localhost:1/rss',
      /^localhost.* is inside a private network.*\nFEEDS_ALLOW_PRIVATE=localhost/s,
    ],
    [
      'an address inside a network',
      () => 'http://192.168.1.7/rss',
      /^192\.168\.1\.7 is inside a private/,
    ],
    ['a page', () => world.server.url('/page'), /names these feeds:\n• \/feeds add http:.*\/rss$/],
    ['something else', () => world.server.url('/text'), /but no feed\.$/],
    ['nothing', () => world.server.url('/nothing'), /^I could not read this address:\n.*404/],
  ])('of %s follows nothing, and says why', async (_what, address, said) => {
    world.server.serve('/page', {
      body: '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body>News</body></html>',
      type: 'text/html',
    })
    world.server.serve('/text', { body: 'Hello', type: 'text/plain' })
    const feeds = await run()
    expect((await send(`/feeds add ${address()}`)).text).toMatch(said)
    expect(feeds.list()).toEqual([])
  })

  test('never shows the password of an address', async () => {
    await run()
    const address = world.server.url('/rss').replace('http://', 'http://reader:secret@')
    await send(`/feeds add ${address}`)
    await send('/feeds')
    const said = stage.api.replies(stage.chat).map(({ text }) => text)
    expect(said.join('\n')).not.toContain('secret')
  })
})

describe('/feeds', () => {
  test('of a bot without feeds says how to add one', async () => {
    await run()
    expect((await send('/feeds')).text).toMatch(/^No feed is followed yet.*\/feeds add https:/s)
  })

  test('tells what is wrong with a feed', async () => {
    const feeds = await run()
    await send(`/feeds add ${world.server.url('/rss')}`)
    await expect.poll(() => feeds.list()[0]?.readAt, { timeout: 15_000 }).not.toBeNull()
    world.server.serve('/rss', { body: 'gone', status: 500 })
    await world.pass(24 * 60 * 60_000)
    await expect.poll(() => feeds.list()[0]?.problem, { timeout: 15_000 }).not.toBeNull()
    expect((await send('/feeds')).text).toMatch(/\n⚠️ .*500/)
  })

  test.each(['delete 1', 'add', 'add a b', 'remove', 'list all'])(
    '%s is answered with the right forms',
    async (typed) => {
      await run()
      expect((await send(`/feeds ${typed}`)).text).toMatch(
        /^That is not how feeds are set\. Like this:\n• \/feeds add .*\n• \/feeds remove 1\n/,
      )
    },
  )

  test('pages through many feeds', async () => {
    const urls = Array.from({ length: 18 }, (_, n) => world.server.url(`/feed${n}`))
    await run(urls)
    const first = await send('/feeds')
    expect(first.text).toMatch(/^18 feeds are followed\nPage 1 of 3\n/)
    const { message: second } = await press(first, '›')
    expect(second.text).toMatch(/\nPage 2 of 3\n\n7\. /)
    const { message: third } = await press(second, '›')
    expect(buttons(third).at(-1)).toEqual(['‹'])
    expect(third.text).toMatch(/\n18\. .*set in FEEDS/s)
  })
})

describe('a feed is removed', () => {
  test.each([
    ['by its number', () => '1'],
    ['by its address', () => world.server.url('/rss')],
  ])('%s', async (_how, which) => {
    const feeds = await run()
    await send(`/feeds add ${world.server.url('/rss')}`)
    await expect.poll(() => feeds.list()[0]?.articles, { timeout: 15_000 }).toBe(2)
    expect((await send(`/feeds remove ${which()}`)).text).toBe(
      'I do not follow “Steppe Courier” any more. Its articles stay.',
    )
    expect(feeds.list()).toEqual([])
    expect(world.files().size).toBe(2)
  })

  test('by its button, once that is confirmed', async () => {
    const feeds = await run()
    await send(`/feeds add ${world.server.url('/rss')}`)
    const list = await send('/feeds')
    expect(buttons(list)).toEqual([['1. Remove', '1. May be shown whole']])
    const { message: asked } = await press(list, '1. Remove')
    expect(asked.text).toMatch(/^Shall I no longer follow “Steppe Courier”\?/)
    const { message: kept } = await press(asked, 'Keep')
    expect(kept.text).toMatch(/^One feed is followed/)
    const { message: removed } = await press((await press(kept, '1. Remove')).message, 'Remove')
    expect(removed.text).toMatch(/^I do not follow/)
    expect(feeds.list()).toEqual([])
    expect((await press(removed, 'feeds:0', { stale: true })).message.text).toMatch(/^No feed/)
  })

  test.each(['7', '0', 'https://other.example/rss'])('but not %s, which is none', async (which) => {
    const feeds = await run()
    await send(`/feeds add ${world.server.url('/rss')}`)
    expect((await send(`/feeds remove ${which}`)).text).toMatch(/^I follow no such feed/)
    expect(feeds.list()).toHaveLength(1)
  })

  test('but one of FEEDS only there', async () => {
    const feeds = await run([world.server.url('/rss')])
    const list = await send('/feeds')
    expect(list.text).toMatch(/only quoted\. · set in FEEDS\n/)
    expect(buttons(list)).toEqual([])
    expect((await send('/feeds remove 1')).text).toMatch(/is set in FEEDS: remove it there\.$/)
    expect(feeds.list()).toHaveLength(1)
  })
})

test('how articles may be shown is changed by a button', async () => {
  const feeds = await run()
  await send(`/feeds add ${world.server.url('/rss')}`)
  const { message: whole } = await press(await send('/feeds'), '1. May be shown whole')
  expect(whole.text).toMatch(/\nIts articles may be shown whole\.\n/)
  expect(feeds.list()).toMatchObject([{ whole: true }])
  await press(whole, '1. Only quote')
  expect(feeds.list()).toMatchObject([{ whole: false }])
})

describe('nobody but an operator', () => {
  test.each(['/feeds', '/feeds add https://steppe.example/rss', '/feeds remove 1'])(
    'can use %s',
    async (text) => {
      const feeds = await run([], { operatorIds: [stage.user.id + 1] })
      expect((await send(text)).text).toMatch(/^I do not know this command/)
      expect(feeds.list()).toEqual([])
    },
  )

  test('can press the buttons, whoever has forwarded the list', async () => {
    const feeds = await run()
    await send(`/feeds add ${world.server.url('/rss')}`)
    const list = await send('/feeds')
    const data = list.reply_markup?.inline_keyboard.flat().map((one) => one.callback_data ?? '')
    const user = stage.api.user({ languageCode: 'en' })
    for (const one of [...(data ?? []), ...(data ?? []).map((d) => d.replace('ask', 'remove'))]) {
      expect((await press(list, one, { user, stale: true })).told).toMatch(/older message/)
    }
    expect(feeds.list()).toMatchObject([{ whole: false }])
  })
})

test.each(['feed:', 'feed:abc:remove', 'feeds:x', 'feeds:'])(
  'data that no button carries (%s) changes nothing',
  async (data) => {
    const feeds = await run()
    await send(`/feeds add ${world.server.url('/rss')}`)
    const list = await send('/feeds')
    expect((await press(list, data, { stale: true })).told).toMatch(/older message|no such feed/)
    expect(feeds.list()).toHaveLength(1)
  },
)
