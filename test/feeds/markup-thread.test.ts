import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Download } from '../../src/adapters/feeds/markup/markup-reader.js'
import type {
  createMarkupThread,
  MarkupThread,
} from '../../src/adapters/feeds/markup/markup-thread.js'
import { MAIN } from '../telegram/bot-process.js'
import { longText, page, rss, STORIES } from './documents.js'

/** A thread runs what is built. */
let create: typeof createMarkupThread
let thread: MarkupThread | undefined

beforeAll(async () => {
  const path = join(MAIN, '../adapters/feeds/markup/markup-thread.js')
  const built = (await import(pathToFileURL(path).href)) as { createMarkupThread: typeof create }
  create = built.createMarkupThread
})

afterEach(async () => {
  await thread?.close()
})

const download = (text: string): Download => ({
  body: Buffer.from(text),
  contentType: 'text/html; charset=utf-8',
  url: 'https://steppe.example/news/1',
})
const ITEM = { title: 'A bridge for Aktau', paragraphs: [] }
const CONTEXT = { feed: 'https://steppe.example/rss', now: 0 }

test('it reads one document after the other', async () => {
  thread = create()
  const story = page('A bridge for Aktau', longText('Dana Omarova'))
  const [feed, found, none] = await Promise.all([
    thread.feed(download(rss(STORIES)), CONTEXT),
    thread.page(download(story), ITEM),
    thread.page(download(''), ITEM),
  ])
  expect(feed).toMatchObject({
    kind: 'feed',
    feed: { title: 'Steppe Courier' },
    items: [{}, {}, {}],
  })
  expect(found?.paragraphs.join(' ')).toContain('Dana Omarova opened the bridge')
  expect(none).toBeNull()
})

test('what takes too long, or too much memory, fails alone', async () => {
  thread = create(2_500)
  const bombs = [
    `<rss version="2.0"><channel>${'<i>x</i>'.repeat(1_200_000)}</channel></rss>`,
    `<rss version="2.0"><channel>${'<i>y</i>'.repeat(1_200_000)}</channel></rss>`,
  ].map(async (text) => thread?.feed(download(text), CONTEXT))
  const good = thread.feed(download(rss(STORIES)), CONTEXT)
  const outcomes = await Promise.allSettled(bombs)
  expect(outcomes).toMatchObject(
    bombs.map(() => ({ status: 'rejected', reason: { code: 'MARKUP_TOO_HARD' } })),
  )
  expect(await good).toMatchObject({ kind: 'feed' })
}, 60_000)

test('what is closed reads nothing more', async () => {
  thread = create()
  const reading = thread.feed(download(rss(STORIES)), CONTEXT)
  const waiting = thread.feed(download(rss(STORIES)), CONTEXT)
  await thread.close()
  await expect(reading).rejects.toThrow('takes too long')
  await expect(waiting).rejects.toThrow('takes too long')
  await expect(thread.page(download(''), ITEM)).rejects.toThrow('takes too long')
})
