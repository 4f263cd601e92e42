import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net'
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type {
  FetchLimits,
  FetchOutcome,
} from '../../../../src/adapters/feeds/fetch/fetch-outcome.js'
import { createGuardedFetch } from '../../../../src/adapters/feeds/fetch/guarded-fetch.js'
import type { Resolve } from '../../../../src/adapters/feeds/fetch/guarded-lookup.js'
import { createHostPolicy } from '../../../../src/adapters/feeds/fetch/host-policy.js'
import { startFeedServer, type FeedServer } from '../../../feeds/feed-server.js'

const MB = 1024 * 1024
const LIMITS: FetchLimits = { answer: 300, total: 600, sent: MB, body: 2 * MB }

let server: FeedServer

beforeEach(async () => {
  server = await startFeedServer()
})

afterEach(async () => {
  await server.close()
})

interface Options {
  readonly named?: readonly string[]
  readonly resolve?: Resolve
  readonly known?: { readonly etag: string | null; readonly modified: string | null }
  readonly signal?: AbortSignal
  readonly limits?: Partial<FetchLimits>
}

async function get(url: string, options: Options = {}): Promise<FetchOutcome> {
  const { named = [server.host], resolve, known, signal = new AbortController().signal } = options
  const fetch = createGuardedFetch({
    policy: createHostPolicy(named),
    userAgent: 'zhauap-test',
    now: () => Date.UTC(2026, 2, 1),
    ...(resolve && { resolve }),
  })
  const limits = { ...LIMITS, ...options.limits }
  return await fetch({ url, accept: 'text/xml', limits, signal, ...(known && { known }) })
}

const text = (outcome: FetchOutcome) =>
  outcome.kind === 'ok' ? new TextDecoder().decode(outcome.body) : outcome

/** A name server that gives these addresses, one list a question. */
function names(...answers: readonly (readonly string[])[]): Resolve & { asked: number } {
  const resolve = ((_: string, done: Parameters<Resolve>[1]) => {
    const found = answers[Math.min(resolve.asked, answers.length - 1)] ?? []
    resolve.asked += 1
    done(
      null,
      found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }) as Resolve & { asked: number }
  resolve.asked = 0
  return resolve
}

describe('addresses', () => {
  test.each([
    'http://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::1]:PORT/',
    'http://0.0.0.0:PORT/',
    'http://169.254.169.254/latest/meta-data/',
    'https://127.0.0.1:PORT/',
  ])('%s is refused, and not asked', async (url) => {
    const outcome = await get(url.replace('PORT', String(server.port)), { named: [] })
    expect(outcome.kind).toBe('private')
    expect(server.asked).toEqual([])
  })

  test('a name that leads to a private address is refused', async () => {
    const url = `http://news.example:${server.port}/`
    expect(await get(url, { resolve: names(['127.0.0.1']) })).toEqual({
      kind: 'private',
      host: 'news.example',
    })
    expect(await get(url, { resolve: names(['8.8.8.8', '127.0.0.1']) })).toMatchObject({
      kind: 'private',
    })
    expect(await get(url, { resolve: names(['64:ff9b::7f00:1']) })).toMatchObject({
      kind: 'private',
    })
    expect(server.asked).toEqual([])
  })

  test('a name is looked up once, and asked where it was found', async () => {
    server.serve('/', { body: 'news' })
    const resolve = names(['127.0.0.1'], ['10.0.0.1'])
    const named = ['news.example']
    expect(text(await get(`http://news.example:${server.port}/`, { resolve, named }))).toBe('news')
    expect(resolve.asked).toBe(1)
  })

  test('a name that leads elsewhere the second time is looked at anew behind a redirect', async () => {
    server.serve('/', {
      body: '',
      status: 302,
      headers: { location: `http://news.example:${server.port}/next` },
    })
    server.serve('/next', { body: 'secret' })
    const outcome = await get(server.url('/'), { resolve: names(['127.0.0.1']) })
    expect(outcome).toEqual({ kind: 'private', host: 'news.example' })
    expect(server.askedFor('/next')).toBe(0)
  })

  test.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'gopher://127.0.0.1/',
    'javascript:alert(1)',
    'data:text/xml,x',
    'nonsense',
    '',
  ])('"%s" is no URL', async (url) => {
    expect(await get(url)).toEqual({ kind: 'no URL' })
    server.serve('/', { body: '', status: 302, headers: { location: url || '//' } })
    const outcome = await get(server.url('/'))
    expect(['no URL', 'failed']).toContain(outcome.kind)
  })
})

const to = (location: string, status = 301) => ({ body: 'moved', status, headers: { location } })

describe('redirects', () => {
  test('are followed, also relative ones, and a move for good is told', async () => {
    server.serve('/a', to('/b'))
    server.serve('/b', to('c', 308))
    server.serve('/c', { body: 'news' })
    expect(await get(server.url('/a'))).toMatchObject({
      kind: 'ok',
      url: server.url('/c'),
      movedTo: server.url('/c'),
    })
  })

  test('a move for now ends what is for good', async () => {
    server.serve('/a', to('/b'))
    server.serve('/b', to('/c', 302))
    server.serve('/c', to('/d', 301))
    server.serve('/d', { body: 'news' })
    expect(await get(server.url('/a'))).toMatchObject({
      kind: 'ok',
      url: server.url('/d'),
      movedTo: server.url('/b'),
    })
    expect(await get(server.url('/b'))).toMatchObject({ movedTo: null })
  })

  test('in a circle are noticed', async () => {
    server.serve('/a', to('/b'))
    server.serve('/b', to('/a#again'))
    expect(await get(server.url('/a'))).toMatchObject({
      kind: 'failed',
      problem: 'redirects in a circle',
    })
    expect(server.asked.length).toBe(2)
  })

  test('are five at most', async () => {
    for (let n = 0; n < 10; n += 1) server.serve(`/${n}`, to(`/${n + 1}`, 302))
    server.serve('/10', { body: 'news' })
    expect(await get(server.url('/5'))).toMatchObject({ kind: 'ok' })
    expect(await get(server.url('/0'))).toMatchObject({
      kind: 'failed',
      problem: 'too many redirects',
    })
  })

  test('without a place to go are no redirects', async () => {
    server.serve('/a', { body: '', status: 301 })
    expect(await get(server.url('/a'))).toMatchObject({
      kind: 'failed',
      problem: 'answers 301 Moved Permanently',
      passing: false,
    })
  })

  test('credentials are for the host that they are given for', async () => {
    const other = await startFeedServer()
    server.serve('/a', to('/b', 302))
    server.serve('/b', to(other.url('/c').replace('//', '//evil:word@'), 302))
    other.serve('/c', { body: 'news' })
    const url = server.url('/a').replace('//', '//us%65r:p%40ss@')
    const outcome = await get(url, { named: [server.host, other.host] })
    const auth = `Basic ${btoa('user:p@ss')}`
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([auth, auth])
    expect(other.asked.map(({ headers }) => headers.authorization)).toEqual([undefined])
    expect(outcome).toMatchObject({ kind: 'ok', url: other.url('/c') })
    await other.close()
  })
})

describe('what is asked', () => {
  test('names the program, and what is known', async () => {
    server.serve('/', { body: '', status: 304 })
    const known = { etag: '"v1"', modified: 'Sun, 01 Mar 2026 00:00:00 GMT' }
    expect(await get(server.url('/'), { known })).toMatchObject({ kind: 'not modified' })
    expect(server.asked[0]?.headers).toMatchObject({
      'user-agent': 'zhauap-test',
      accept: 'text/xml',
      'if-none-match': '"v1"',
      'if-modified-since': 'Sun, 01 Mar 2026 00:00:00 GMT',
    })
    expect(server.asked[0]?.headers).not.toHaveProperty('cookie')
  })
})

const nowhere: Resolve = (_, done) => done(Object.assign(new Error('x'), { code: 'ENOTFOUND' }), [])

describe('refusals', () => {
  test.each<[number, string | undefined, object]>([
    [404, undefined, { problem: 'answers 404 Not Found', passing: true, retryAfter: null }],
    [
      500,
      undefined,
      { problem: 'answers 500 Internal Server Error', passing: true, retryAfter: null },
    ],
    [503, '120', { passing: true, retryAfter: 120_000 }],
    [429, 'Sun, 01 Mar 2026 01:00:00 GMT', { passing: true, retryAfter: 3_600_000 }],
    [429, 'soon', { passing: true, retryAfter: null }],
    [451, undefined, { passing: false }],
    [204, undefined, { problem: 'answers 204 No Content', passing: false }],
  ])('%i with Retry-After %s', async (status, retryAfter, expected) => {
    server.serve('/', {
      body: '',
      status,
      ...(retryAfter && { headers: { 'retry-after': retryAfter } }),
    })
    expect(await get(server.url('/'))).toMatchObject({ kind: 'failed', ...expected })
  })

  test('410 is gone', async () => {
    server.serve('/', { body: '', status: 410 })
    expect(await get(server.url('/'))).toEqual({ kind: 'gone' })
  })

  test('a host that is not there, and one that refuses', async () => {
    expect(await get('http://nowhere.example/', { resolve: nowhere })).toMatchObject({
      problem: 'no such host',
      passing: true,
    })
    await server.close()
    expect(await get(server.url('/'))).toMatchObject({
      problem: 'refuses connections',
      passing: true,
    })
    server = await startFeedServer()
  })
})

describe('bodies', () => {
  const LONG = 'новости '.repeat(10_000)

  test.each<[string, Uint8Array]>([
    ['gzip', gzipSync(LONG)],
    ['x-gzip', gzipSync(LONG)],
    ['GZIP', gzipSync(LONG)],
    ['deflate', deflateSync(LONG)],
    ['deflate', deflateRawSync(LONG)],
    ['br', brotliCompressSync(LONG)],
    ['identity', Buffer.from(LONG)],
  ])('compressed by %s are read', async (encoding, body) => {
    server.serve('/', { body, headers: { 'content-encoding': encoding } })
    expect(text(await get(server.url('/')))).toBe(LONG)
  })

  test('that are cut off inside of gzip are read as far as they go', async () => {
    const body = gzipSync(LONG)
    server.serve('/', {
      body: body.subarray(0, body.length - 20),
      headers: { 'content-encoding': 'gzip' },
    })
    expect(text(await get(server.url('/')))).toMatch(/^новости новости/u)
  })

  test('compressed in an unknown way, or wrongly, are a problem', async () => {
    server.serve('/', { body: 'x', headers: { 'content-encoding': 'zstd' } })
    expect(await get(server.url('/'))).toMatchObject({
      problem: 'compressed as "zstd"',
      passing: false,
    })
    server.serve('/', { body: 'no gzip at all', headers: { 'content-encoding': 'gzip' } })
    expect(await get(server.url('/'))).toMatchObject({
      kind: 'failed',
      problem: 'is compressed wrongly',
    })
    server.serve('/', { body: '', headers: { 'content-encoding': 'gzip' } })
    expect(text(await get(server.url('/')))).toBe('')
  })

  const zeros = Buffer.alloc(100 * MB)

  test.each<[string, string, () => Uint8Array]>([
    ['a bomb of gzip', 'gzip', () => gzipSync(zeros, { level: 9 })],
    [
      'a bomb of brotli',
      'br',
      () => brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
    ],
    ['a bomb of deflate', 'deflate', () => deflateSync(zeros, { level: 9 })],
  ])('%s is too large, and takes no memory', async (_, encoding, make) => {
    server.serve('/', { body: make(), headers: { 'content-encoding': encoding } })
    const before = process.memoryUsage()
    let most = 0
    const watching = setInterval(() => {
      const { rss, external } = process.memoryUsage()
      most = Math.max(most, rss - before.rss, external - before.external)
    }, 1)
    const limits = { total: 10_000, answer: 10_000 }
    expect(await get(server.url('/'), { limits })).toMatchObject({
      kind: 'failed',
      problem: 'too large',
    })
    clearInterval(watching)
    expect(most).toBeLessThan(40 * MB)
  })

  test('without end are too large', async () => {
    let sent = 0
    server.serve('/', (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(64 * 1024, 'x')))
          sent += 64 * 1024
      }
      response.on('drain', more)
      more()
    })
    expect(await get(server.url('/'), { limits: { total: 10_000 } })).toMatchObject({
      problem: 'too large',
      passing: false,
    })
    expect(sent).toBeLessThan(20 * MB)
  })

  test('that say that they are too large are not read', async () => {
    server.serve('/', (_, response) => {
      response.writeHead(200, { 'content-length': String(3 * MB) })
      response.write('x')
    })
    expect(await get(server.url('/'))).toMatchObject({ problem: 'too large' })
  })

  test('that drip are not read in time', async () => {
    server.serve('/', (_, response) => {
      const dripping = setInterval(() => response.write('<'), 20)
      response.on('close', () => clearInterval(dripping))
    })
    expect(await get(server.url('/'))).toMatchObject({
      kind: 'failed',
      problem: 'not read in time',
      passing: true,
    })
  })

  test('that break off are a problem that may pass', async () => {
    server.serve('/', (_, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('<rss>')
      setTimeout(() => response.destroy(), 20)
    })
    expect(await get(server.url('/'))).toMatchObject({
      kind: 'failed',
      problem: 'breaks off',
      passing: true,
    })
  })
})

describe('servers that are none', () => {
  let odd: Server
  let port: number

  async function speak(behaviour: (write: (text: string) => void) => void): Promise<void> {
    odd = createTcpServer((socket) => {
      socket.on('error', () => {})
      behaviour((line) => void socket.write(line))
    })
    await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve))
    port = (odd.address() as AddressInfo).port
  }

  async function ask(): Promise<FetchOutcome> {
    const outcome = await get(`http://127.0.0.1:${port}/`, { named: [`127.0.0.1:${port}`] })
    odd.close()
    return outcome
  }

  test('one that never answers', async () => {
    await speak(() => {})
    expect(await ask()).toMatchObject({
      kind: 'failed',
      problem: 'no answer in time',
      passing: true,
    })
  })

  test('one that speaks something else', async () => {
    await speak((write) => write('SSH-2.0-OpenSSH_9.6\r\n'))
    expect(await ask()).toMatchObject({ kind: 'failed', problem: 'does not speak HTTP' })
  })

  test('one with a header of 100 KB', async () => {
    await speak((write) => write(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`))
    expect(await ask()).toMatchObject({ problem: 'sends too large a header' })
  })

  test('one that drips its header', async () => {
    await speak((write) => {
      write('HTTP/1.1 200 OK\r\n')
      const dripping = setInterval(() => write('x: y\r\n'), 20)
      setTimeout(() => clearInterval(dripping), 2_000)
    })
    expect(await ask()).toMatchObject({ problem: 'no answer in time' })
  })
})

test('what is stopped rejects with the reason', async () => {
  server.serve('/', () => {})
  const stopping = new AbortController()
  const asking = get(server.url('/'), {
    signal: stopping.signal,
    limits: { answer: 5_000, total: 5_000 },
  })
  setTimeout(() => stopping.abort(new Error('enough')), 30)
  await expect(asking).rejects.toThrow('enough')
})
