import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bridgeStory, longText, rss, STORIES, TITLES } from './documents.js'
import { createFeedWorld, DAY, MINUTE, type FeedWorld } from './feed-world.js'

let world: FeedWorld

beforeEach(async () => {
  world = await createFeedWorld()
})

afterEach(async () => {
  await world.close()
})

const [DANA, YERLAN] = STORIES

const sorted = (some: readonly string[]) => some.toSorted((a, b) => a.localeCompare(b))

describe('from one reading to the next', () => {
  test('what is new is added, what has changed is changed, what is gone stays', async () => {
    await world.serveFeed(rss([DANA, YERLAN]))
    const before = world.files()
    world.server.serve('/feed', {
      body: rss([
        { ...DANA, title: 'Dana Omarova closes bridge number 1' },
        bridgeStory('Serik Akhmetov', 4),
      ]),
    })
    await world.pass(40 * MINUTE)
    expect(await world.titles()).toEqual(
      sorted([
        'Dana Omarova closes bridge number 1',
        YERLAN.title ?? '',
        'Serik Akhmetov opens bridge number 4',
      ]),
    )
    expect([...world.files().keys()].filter((name) => before.has(name))).toEqual([...before.keys()])
  })

  test('a file that somebody changed or removed is theirs', async () => {
    await world.serveFeed(rss([DANA, YERLAN]))
    const [first = '', second = ''] = world.files().keys()
    world.write(first, 'The operator has written this instead. It stays.\n')
    world.remove(second)
    world.server.serve('/feed', {
      body: rss([
        { ...DANA, title: 'Changed' },
        { ...YERLAN, title: 'Changed, too' },
      ]),
    })
    await world.pass(40 * MINUTE)
    expect([...world.files()]).toEqual([
      [first, 'The operator has written this instead. It stays.\n'],
    ])
  })

  test('an unchanged feed is asked for as such', async () => {
    world.server.serve('/feed', (request, response) => {
      const isKnown = request.headers['if-none-match'] === 'W/"v1"'
      response.writeHead(isKnown ? 304 : 200, {
        etag: 'W/"v1"',
        'last-modified': 'Sun, 01 Mar 2026 00:00:00 GMT',
      })
      response.end(isKnown ? undefined : rss(STORIES))
    })
    await world.follow([world.server.url('/feed')])
    await world.pass(40 * MINUTE)
    expect(world.server.asked.map(({ headers }) => headers['if-modified-since'])).toEqual([
      undefined,
      'Sun, 01 Mar 2026 00:00:00 GMT',
    ])
    expect(await world.titles()).toEqual(sorted(TITLES))
  })

  test('a feed that has moved for good is read where it is', async () => {
    world.server.serve('/old', { body: '', status: 301, headers: { location: '/new' } })
    world.server.serve('/new', { body: rss(STORIES) })
    const followed = await world.follow([world.server.url('/old')])
    await world.pass(40 * MINUTE)
    expect(world.server.asked.map(({ path }) => path)).toEqual(['/old', '/new', '/new'])
    expect(followed.list()).toMatchObject([{ url: world.server.url('/old'), articles: 3 }])
    world.server.serve('/new', { body: '', status: 404 })
    await world.pass(40 * MINUTE)
    world.server.serve('/old', { body: rss([...STORIES, bridgeStory('Serik Akhmetov', 4)]) })
    await world.pass(DAY)
    expect(await world.titles()).toHaveLength(4)
  })

  test('after a restart goes on where it was', async () => {
    await world.serveFeed(rss(STORIES))
    const before = world.files()
    await world.follow([world.server.url('/feed')])
    expect(world.server.askedFor('/feed')).toBe(1)
    await world.pass(40 * MINUTE)
    expect(world.server.askedFor('/feed')).toBe(2)
    expect(world.files()).toEqual(before)
  })

  test('the feeds of one site give each of its articles once', async () => {
    world.server.serve('/world', {
      body: rss(STORIES.map((one) => ({ ...one, guid: `world ${one.guid}` }))),
    })
    world.server.serve('/sport', {
      body: rss(
        [...STORIES, bridgeStory('Serik Akhmetov', 4)].map((one) => ({
          ...one,
          link: `${one.link}?utm_source=sport`,
        })),
      ),
    })
    await world.follow([world.server.url('/world'), world.server.url('/sport')])
    expect(await world.titles()).toHaveLength(4)
    await world.pass(40 * MINUTE)
    expect(await world.titles()).toHaveLength(4)
  })

  test('the same text at another address of the site is the same article', async () => {
    await world.serveFeed(
      rss([
        DANA,
        { ...DANA, guid: 'amp', link: 'https://steppe.example/amp/1', title: 'The bridge' },
      ]),
    )
    expect(await world.titles()).toHaveLength(1)
    await world.pass(40 * MINUTE)
    expect(await world.titles()).toHaveLength(1)
  })

  test('a thousand items are a thousand articles', async () => {
    const many = Array.from({ length: 1_000 }, (_, n) => ({
      ...DANA,
      title: `Number ${n}`,
      guid: `${n}`,
      link: `https://steppe.example/news/${n}`,
      content: longText(`Dana ${n}`),
    }))
    await world.serveFeed(rss(many))
    expect(world.files().size).toBe(1_000)
    expect(new Set(await world.titles()).size).toBe(1_000)
  }, 20_000)
})

describe('operators', () => {
  test('add, list and remove feeds; articles stay', async () => {
    world.server.serve('/feed', { body: rss(STORIES) })
    const followed = await world.follow()
    expect(await followed.add(` ${world.server.url('/feed')} `, 7, { whole: true })).toMatchObject({
      kind: 'added',
      items: 3,
      feed: { title: 'Steppe Courier', addedBy: 7, whole: true, articles: 0 },
    })
    await world.settled()
    expect(followed.list()).toMatchObject([
      { url: world.server.url('/feed'), addedBy: 7, articles: 3, problem: null },
    ])
    expect((await world.articles()).every(({ whole }) => whole)).toBe(true)
    expect(await followed.add(world.server.url('/feed'), 8, { whole: true })).toMatchObject({
      kind: 'known',
      feed: { addedBy: 7 },
    })

    const again = await world.follow()
    expect(again.list()).toMatchObject([{ addedBy: 7, articles: 3 }])
    expect(again.remove(world.server.url('/feed'))).toBe('removed')
    expect(again.remove(world.server.url('/feed'))).toBe('unknown')
    expect(again.list()).toEqual([])
    await world.pass(DAY)
    expect(await world.titles()).toEqual(sorted(TITLES))

    await again.add(world.server.url('/feed'), 7, { whole: true })
    await world.settled()
    expect(await world.titles()).toEqual(sorted(TITLES))
  })

  test('allow the whole text, and take that back, for articles that are there already', async () => {
    const url = world.server.url('/feed')
    await world.serveFeed(rss(STORIES))
    const followed = await world.follow()
    await followed.add(url, 7, { whole: false })
    await world.settled()
    const before = world.files()
    const [first = ''] = before.keys()
    world.write(first, `${before.get(first)}An operator has added this.\n`)
    const shown = async () => (await world.articles()).map(({ whole }) => whole)
    expect(await followed.add(url, 7, { whole: true })).toMatchObject({ feed: { whole: true } })
    expect(await shown()).toEqual([false, true, true])
    await followed.add(url, 7, { whole: false })
    expect(await shown()).toEqual([false, false, false])
    expect(new Set(world.files().keys())).toEqual(new Set(before.keys()))
    await world.follow([`${url}#whole`])
    await world.pass(40 * MINUTE)
    expect(await shown()).toEqual([false, true, true])
  })

  test('cannot remove what the environment names, and #whole allows the whole text', async () => {
    world.server.serve('/feed', { body: rss(STORIES) })
    const followed = await world.follow([`${world.server.url('/feed')}#whole`])
    expect(followed.remove(world.server.url('/feed'))).toBe('configured')
    expect(followed.list()).toMatchObject([{ addedBy: null, whole: true }])
    expect((await world.articles()).every(({ whole }) => whole)).toBe(true)
    const without = await world.follow([])
    expect(without.list()).toEqual([])
  })

  test('are told what is at an address', async () => {
    const { server } = world
    server.serve('/feed', { body: rss(STORIES) })
    server.serve('/page', {
      body: '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" type="application/atom+xml" href="javascript:x"></head><body>x</body></html>',
      type: 'text/html',
    })
    const followed = await world.follow()
    expect(await followed.check(server.url('/feed'))).toEqual({
      kind: 'feed',
      title: 'Steppe Courier',
      items: 3,
    })
    expect(await followed.check(server.url('/page'))).toEqual({
      kind: 'no feed',
      feeds: [server.url('/feed')],
    })
    expect(await followed.check(server.url('/nothing'))).toEqual({
      kind: 'unreachable',
      problem: 'answers 404 Not Found',
    })
    expect(await followed.check('http://localhost:1/')).toEqual({
      kind: 'private',
      host: 'localhost',
    })
    expect(await followed.add('http://[::1]/', 7, { whole: false })).toEqual({
      kind: 'private',
      host: '[::1]',
    })
    expect(await followed.check('file:///etc/passwd')).toEqual({ kind: 'no URL' })
    expect(await followed.add('not a url', 7, { whole: false })).toEqual({ kind: 'no URL' })
    expect(followed.list()).toEqual([])
    expect(world.files().size).toBe(0)
  })
})
