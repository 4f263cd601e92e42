import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { atom, jsonFeed, longText, rdf, rss, STORIES, TITLES, type Story } from './documents.js'
import { encode, encodeUtf16 } from './encode.js'
import { createFeedWorld, MINUTE, type FeedWorld } from './feed-world.js'

let world: FeedWorld

beforeEach(async () => {
  world = await createFeedWorld()
})

afterEach(async () => {
  await world.close()
})

const sorted = (some: readonly string[]) => some.toSorted((a, b) => a.localeCompare(b))

/** Without its channel, and what is younger than 1999. */
const RSS_091 = `<?xml version="1.0"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel><title>Steppe Courier</title><link>https://steppe.example/</link><language>en</language>
${STORIES.map(({ title, link, content = '' }) => `<item><title>${title}</title><link>${link}</link><description>${content.replaceAll('<', '&lt;')}</description></item>`).join('')}
</channel></rss>`

describe('of every format', () => {
  test.each([
    ['RSS 2.0', rss(STORIES)],
    ['RSS 0.91 with its DOCTYPE', RSS_091],
    [
      'RSS 0.92 with items outside of the channel',
      rss(STORIES).replace('version="2.0"', 'version="0.92"'),
    ],
    ['Atom', atom(STORIES.map((one) => ({ ...one, date: '2026-03-01T10:00:00+05:00' })))],
    ['RSS 1.0', rdf(STORIES.map((one) => ({ ...one, date: '2026-03-01' })))],
    ['JSON Feed', jsonFeed(STORIES)],
  ])('%s: each item is an article, once', async (_, body) => {
    await world.serveFeed(body)
    const articles = await world.articles()
    expect(await world.titles()).toEqual(sorted(TITLES))
    for (const article of articles) {
      expect(article).toMatchObject({
        outlet: 'Steppe Courier',
        whole: false,
        lang: 'en',
        names: [article.id],
      })
      expect(article.url).toMatch(/^https:\/\/steppe\.example\/news\/\d$/u)
      expect(article.furniture.map(({ kind }) => kind)).toEqual(['front matter'])
      expect(article.sentences.length).toBeGreaterThan(6)
      expect(article.published?.from ?? 'sidecar').toBe('sidecar')
    }
    await world.pass(40 * MINUTE)
    expect(world.server.askedFor('/feed')).toBe(2)
    expect(await world.articles()).toEqual(articles)
    expect(world.told).toEqual([])
  })

  test('a file says in plain text what the article is', async () => {
    await world.serveFeed(rss([STORIES[0]]))
    const [[name, text] = ['', '']] = world.files()
    expect(name).toMatch(
      /^feeds\/127\.0\.0\.1\/2026-03-01-dana-omarova-opens-bridge-number-1-[a-z0-9]{8}\.txt$/u,
    )
    expect(text).toMatch(
      /^---\ntitle: "Dana Omarova opens bridge number 1"\noutlet: "Steppe Courier"\ndate: 2026-03-01\nurl: "https:\/\/steppe\.example\/news\/1"\nwhole: false\nfeed: "http:\/\/127\.0\.0\.1:\d+\/feed"\nitem: "[\w-]+"\n---\n\nDana Omarova opens bridge number 1\n\nDana Omarova opened the bridge/u,
    )
  })
})

const bom = (...bytes: readonly number[]) => Buffer.from(bytes)

describe('in every encoding', () => {
  const RUSSIAN: Story = {
    title: 'Дана Омарова открыла мост в Актау',
    guid: 'мост',
    content: `<p>Дана Омарова открыла мост в Актау в пятницу. Строительство заняло четыре года и обошлось в 31 миллиард тенге. Жители ждали этого дня с самого утра и собрались на набережной.</p>
<p>«Нам дважды говорили, что денег нет, — сказала Омарова, — и дважды они находились». Подрядчик заплатил штраф за задержку и обещал до конца года привести в порядок подъездную дорогу. Автобусы пойдут по мосту с понедельника.</p>
<p>По словам инженеров, зимой работы останавливали из-за штормов. Жители просят посадить вдоль дороги деревья, и совет намерен это обсудить на ближайшем заседании.</p>`,
  }
  const declared = (encoding: string) =>
    rss([RUSSIAN], '', `<?xml version="1.0" encoding="${encoding}"?>`)

  test.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(declared('utf-8')), 'text/xml'],
    [
      'UTF-8 with a mark',
      Buffer.concat([bom(0xef, 0xbb, 0xbf), Buffer.from(declared('utf-8'))]),
      'text/xml',
    ],
    [
      'UTF-16 with a mark',
      Buffer.concat([bom(0xff, 0xfe), encodeUtf16(declared('utf-16'), 'little')]),
      'text/xml',
    ],
    [
      'UTF-16, big end first, with a mark',
      Buffer.concat([bom(0xfe, 0xff), encodeUtf16(declared('utf-16'), 'big')]),
      'text/xml',
    ],
    ['UTF-16 without a mark', encodeUtf16(declared('utf-16'), 'little'), 'text/xml'],
    ['UTF-16, big end first, without a mark', encodeUtf16(declared('utf-16'), 'big'), 'text/xml'],
    [
      'windows-1251 as the document says',
      encode(declared('windows-1251'), 'windows-1251'),
      'text/xml',
    ],
    [
      'windows-1251 as the server says',
      encode(rss([RUSSIAN]), 'windows-1251'),
      'text/xml; charset="Windows-1251"',
    ],
    ['windows-1251 as nobody says', encode(rss([RUSSIAN]), 'windows-1251'), 'text/xml'],
    [
      'windows-1251 called UTF-8',
      encode(declared('utf-8'), 'windows-1251'),
      'text/xml; charset=utf-8',
    ],
    ['windows-1251 called ISO-8859-1', encode(declared('iso-8859-1'), 'windows-1251'), 'text/xml'],
    ['windows-1251 called KOI8-R', encode(declared('koi8-r'), 'windows-1251'), 'text/xml'],
    [
      'windows-1251 called nonsense',
      encode(declared('none-such'), 'windows-1251'),
      'text/xml; charset=x',
    ],
    ['KOI8-R', encode(declared('koi8-r'), 'koi8-r'), 'text/xml'],
    ['KOI8-R as nobody says', encode(rss([RUSSIAN]), 'koi8-r'), 'text/xml'],
    ['IBM866', encode(declared('ibm866'), 'ibm866'), 'text/xml'],
    [
      'UTF-8 called windows-1251',
      Buffer.from(declared('windows-1251')),
      'text/xml; charset=windows-1251',
    ],
    [
      'UTF-8 called ISO-8859-1 by the server',
      Buffer.from(declared('utf-8')),
      'text/xml; charset=iso-8859-1',
    ],
  ])('%s', async (_, body, type) => {
    await world.serveFeed(body, type)
    expect(await world.titles()).toEqual([RUSSIAN.title])
    const [article] = await world.articles()
    expect(article?.lang).toBe('ru')
    expect(article?.text).toContain('дважды говорили, что денег нет')
  })

  test('Western letters stay such', async () => {
    const text = longText('José Muñoz').replaceAll('bridge', 'café')
    await world.serveFeed(
      encode(
        rss(
          [{ title: 'José Muñoz', content: text }],
          '',
          '<?xml version="1.0" encoding="iso-8859-1"?>',
        ),
        'windows-1252',
      ),
    )
    expect(await world.titles()).toEqual(['José Muñoz'])
  })

  test.each<[string, Uint8Array]>([
    ['gzip', gzipSync(rss(STORIES))],
    ['br', brotliCompressSync(rss(STORIES))],
    ['deflate', deflateRawSync(rss(STORIES))],
  ])('compressed by %s', async (encoding, body) => {
    await world.serveFeed(body, 'text/xml', { 'content-encoding': encoding })
    expect(await world.titles()).toEqual(sorted(TITLES))
  })
})
