import { constants, brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rss, STORIES, TITLES } from './documents.js'
import type { FeedServer } from './feed-server.js'
import { createFeedWorld, DAY, MINUTE, type FeedWorld } from './feed-world.js'

let world: FeedWorld

beforeEach(async () => {
  world = await createFeedWorld()
})

afterEach(async () => {
  await world.close()
})

const MB = 1024 * 1024

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">${Array.from(
  { length: 9 },
  (_, n) => `<!ENTITY ${'bcdefghij'[n]} "${`&${'abcdefghi'[n]};`.repeat(10)}">`,
).join('')}]>`

type Behaviour = (server: FeedServer) => void

const body =
  (text: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (server) =>
    server.serve('/feed', { body: text, headers })

const redirect =
  (location: string, status = 302): Behaviour =>
  (server) => {
    server.serve('/feed', { body: '', status, headers: { location } })
    server.serve('/other', { body: '', status, headers: { location: '/feed' } })
    for (let n = 0; n < 10; n += 1) {
      server.serve(`/${n}`, { body: '', status, headers: { location: `/${n + 1}` } })
    }
  }

/** What a feed does, and what operators are told of it. */
const HOSTILE: readonly (readonly [string, Behaviour, RegExp])[] = [
  ['a bomb of entities', body(rss(STORIES, '<x>&j;</x>', LAUGHS)), /declares entities/u],
  [
    'an entity of the file system',
    body(rss([{ title: '&x;' }], '', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
    /declares entities/u,
  ],
  [
    'an entity behind a quoted bracket',
    body(rss([{ title: '&x;' }], '', '<!DOCTYPE r SYSTEM "a>b" [<!ENTITY x "y">]>')),
    /declares entities/u,
  ],
  [
    'a bomb of gzip',
    body(gzipSync(Buffer.alloc(60 * MB)), { 'content-encoding': 'gzip' }),
    /too large/u,
  ],
  [
    'a bomb of brotli',
    body(
      brotliCompressSync(Buffer.alloc(60 * MB), {
        params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
      }),
      {
        'content-encoding': 'br',
      },
    ),
    /too large/u,
  ],
  [
    'no end',
    (server) =>
      server.serve('/feed', (_, response) => {
        const more = () => {
          while (!response.destroyed && response.write('<item></item>'.repeat(5_000)));
        }
        response.on('drain', more)
        more()
      }),
    /too large/u,
  ],
  ['a redirect in a circle', redirect('/other'), /redirects in a circle/u],
  ['a redirect to itself', redirect('/feed'), /redirects in a circle/u],
  ['redirects without end', redirect('/1'), /too many redirects/u],
  [
    'a redirect to this machine',
    redirect('http://localhost:22/'),
    /localhost is in a private network/u,
  ],
  [
    'a redirect to IPv6 for this machine',
    redirect('http://[::1]/'),
    /\[::1\] is in a private network/u,
  ],
  [
    'a redirect to metadata',
    redirect('http://169.254.169.254/latest', 301),
    /169\.254\.169\.254 is in a private/u,
  ],
  [
    'a redirect to a number',
    redirect('http://2130706433:1/'),
    /127\.0\.0\.1 is in a private network/u,
  ],
  ['a redirect to a file', redirect('file:///etc/passwd'), /something else than http/u],
  ['a web page', body('<!doctype html><html><body><h1>Not here</h1></body></html>'), /is no feed/u],
  [
    'a web page that names a feed',
    body('<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>'),
    /is no feed, but names http:\/\/127\.0\.0\.1:\d+\/rss$/u,
  ],
  ['nothing', body(''), /is empty/u],
  ['white space', body(' \n\t '.repeat(1000)), /is empty|is no feed/u],
  [
    'a picture',
    body(Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 256)),
    /is no feed/u,
  ],
  [
    'elements nested without end',
    body(rss(STORIES, `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`)),
    /is no well-formed feed/u,
  ],
  ['a start and no item', body('<rss version="2.0"><channel><title>St'), /is no feed/u],
  [
    'broken JSON',
    body('{"version": "https://jsonfeed.org/version/1.1", "items": ['),
    /is no feed/u,
  ],
  ['JSON of something else', body('{"items": 3}'), /is no feed/u],
  ['404', (server) => server.serve('/feed', { body: '', status: 404 }), /answers 404/u],
  ['410', (server) => server.serve('/feed', { body: '', status: 410 }), /has ended \(410 Gone\)/u],
  [
    'half a body',
    (server) =>
      server.serve('/feed', (_, response) => {
        response.writeHead(200, { 'content-length': '100000' })
        response.write(rss(STORIES))
        setTimeout(() => response.destroy(), 20)
      }),
    /breaks off/u,
  ],
]

test.each(HOSTILE)('%s: nothing is taken, and that is told once', async (_, behave, problem) => {
  behave(world.server)
  const feed = world.server.url('/feed')
  const followed = await world.follow([feed])
  expect(world.told).toEqual([expect.stringMatching(problem)])
  expect(world.told[0]).toContain(`feed ${feed}: `)
  expect(followed.list()).toMatchObject([
    { problem: expect.stringMatching(problem) as string, articles: 0 },
  ])
  for (let n = 0; n < 3; n += 1) await world.pass(DAY)
  await world.follow([feed])
  await world.pass(DAY)
  expect(world.told).toHaveLength(1)
  expect(world.files().size).toBe(0)
})

test('hostile feeds do not keep good ones waiting, and take no memory', async () => {
  HOSTILE.forEach(([, behave], n) => {
    behave({ ...world.server, serve: (path, page) => world.server.serve(`/h${n}${path}`, page) })
  })
  world.server.serve('/good', { body: rss(STORIES) })
  const before = process.memoryUsage().rss
  let most = 0
  const watching = setInterval(() => (most = Math.max(most, process.memoryUsage().rss - before)), 5)
  await world.follow([
    ...HOSTILE.map((_, n) => world.server.url(`/h${n}/feed`)),
    world.server.url('/good'),
  ])
  clearInterval(watching)
  expect((await world.titles()).length).toBe(TITLES.length)
  expect(world.files().size).toBe(TITLES.length)
  expect(most).toBeLessThan(200 * MB)
})

test('a host that is not allowed is not asked', async () => {
  world.server.serve('/feed', { body: rss(STORIES) })
  await world.follow([world.server.url('/feed'), `http://localhost:${world.server.port}/feed`], {
    allowPrivate: [],
  })
  expect(world.server.asked).toEqual([])
  expect(world.told).toEqual([
    expect.stringMatching(
      /127\.0\.0\.1 is in a private network; FEEDS_ALLOW_PRIVATE can allow it/u,
    ),
    expect.stringMatching(/localhost is in a private network/u),
  ])
  expect(world.files().size).toBe(0)
})

test('pages are not asked for in a private network, either', async () => {
  const summary = 'Dana Omarova opened the bridge in Aktau.'
  await world.serveFeed(
    rss([{ title: 'A bridge', link: `http://localhost:${world.server.port}/page`, summary }]),
  )
  expect(world.server.askedFor('/page')).toBe(0)
  expect(await world.titles()).toEqual(['A bridge'])
})

test('a server that is down for a while is not told of; for longer, once', async () => {
  await world.serveFeed(rss(STORIES))
  world.server.serve('/feed', { body: '', status: 503 })
  await world.pass(40 * MINUTE)
  await world.pass(40 * MINUTE)
  expect(world.told).toEqual([])
  for (let n = 0; n < 6; n += 1) await world.pass(DAY)
  expect(world.told).toEqual([expect.stringMatching(/answers 503 Service Unavailable/u)])
  world.server.serve('/feed', { body: rss(STORIES.slice(0, 2)) })
  const followed = await world.follow([world.server.url('/feed')])
  await world.pass(DAY + 3 * 60 * MINUTE)
  expect(followed.list()).toMatchObject([{ problem: null, articles: 3 }])
})

test('failures are tried again less and less often', async () => {
  world.server.serve('/feed', { body: '', status: 500 })
  await world.follow([world.server.url('/feed')])
  const asked = async (minutes: number) => {
    await world.pass(minutes * MINUTE)
    return world.server.askedFor('/feed')
  }
  expect([
    await asked(29),
    await asked(2),
    await asked(50),
    await asked(15),
    await asked(110),
    await asked(20),
  ]).toEqual([1, 2, 2, 3, 3, 4])
})

test('Retry-After is obeyed', async () => {
  world.server.serve('/feed', { body: '', status: 429, headers: { 'retry-after': '7200' } })
  await world.follow([world.server.url('/feed')])
  await world.pass(119 * MINUTE)
  expect(world.server.askedFor('/feed')).toBe(1)
  await world.pass(2 * MINUTE)
  expect(world.server.askedFor('/feed')).toBe(2)
})

test('a feed that has ended is read no more, unless it is added again', async () => {
  world.server.serve('/feed', { body: rss(STORIES) })
  const followed = await world.follow()
  await followed.add(world.server.url('/feed'), 7, { whole: false })
  await world.settled()
  world.server.serve('/feed', { body: '', status: 410 })
  await world.pass(40 * MINUTE)
  await world.pass(30 * DAY)
  expect(followed.list()).toMatchObject([
    { nextAt: null, problem: 'has ended (410 Gone)', articles: 3 },
  ])
  const asked = world.server.askedFor('/feed')
  await world.pass(DAY)
  expect(world.server.askedFor('/feed')).toBe(asked)
  await followed.add(world.server.url('/feed'), 7, { whole: false })
  await world.settled()
  expect(world.server.askedFor('/feed')).toBe(asked + 1)
})
