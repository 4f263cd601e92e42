import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { longText, rss, STORIES, TITLES } from './documents.js'
import { createFeedWorld, MINUTE, type FeedWorld } from './feed-world.js'

let world: FeedWorld

beforeEach(async () => {
  world = await createFeedWorld()
})

afterEach(async () => {
  await world.close()
})

const [DANA] = STORIES

const sorted = (some: readonly string[]) => some.toSorted((a, b) => a.localeCompare(b))

describe('with the faults of feeds', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a warning printed above the declaration',
      `\n<br />\nWarning: foo() in /a.php on line 3\n${rss(STORIES)}`,
      TITLES,
    ],
    [
      'comments and styles above the root',
      `<?xml version="1.0"?><!-- <rss> > --><?xml-stylesheet href="a.css"?>${rss(STORIES, '', '')}`,
      TITLES,
    ],
    [
      'bare ampersands and entities of HTML',
      rss(STORIES).replace('<title>Steppe', '<title>News & Views&nbsp;&mdash; Steppe'),
      TITLES,
    ],
    ['the end missing', rss(STORIES).slice(0, -16), TITLES],
    [
      'the end missing inside of an item',
      rss(STORIES).slice(0, rss(STORIES).indexOf('<title>Aigerim') + 10),
      TITLES.slice(0, 2),
    ],
    ['items twice', rss([...STORIES, ...STORIES]), TITLES],
    ['one guid for all', rss(STORIES.map((one) => ({ ...one, guid: '0' }))), TITLES],
    [
      'one link for all',
      rss(STORIES.map((one) => ({ ...one, link: 'https://steppe.example/news' }))),
      TITLES,
    ],
    ['no guids', rss(STORIES.map((one) => ({ ...one, guid: undefined }))), TITLES],
    ['no links', rss(STORIES.map((one) => ({ ...one, link: undefined }))), TITLES],
    [
      'neither guids nor links',
      rss(STORIES.map((one) => ({ ...one, link: undefined, guid: undefined }))),
      TITLES,
    ],
    ['no dates', rss(STORIES.map((one) => ({ ...one, date: undefined }))), TITLES],
    [
      'nonsense for dates',
      rss(STORIES.map((one) => ({ ...one, date: 'Sun, 99 Foo 2026' }))),
      TITLES,
    ],
    [
      'links of programs',
      rss(STORIES.map((one) => ({ ...one, link: 'javascript:alert(1)' }))),
      TITLES,
    ],
    [
      'items of nothing',
      rss([{}, { title: '' }, { guid: 'x' }, { title: 'Only a title' }, ...STORIES]),
      TITLES,
    ],
    [
      'items whose text is pictures',
      rss([
        {
          title: 'A picture',
          content: '<img src="x"><figure><figcaption>Caption</figcaption></figure>',
        },
        ...STORIES,
      ]),
      TITLES,
    ],
    ['elements nested deep', rss(STORIES, `${'<a>'.repeat(50)}${'</a>'.repeat(50)}`), TITLES],
    [
      'elements in capitals',
      rss(STORIES).replaceAll(
        /<(\/?)(item|title|link|guid)/gu,
        (_, slash: string, name: string) => `<${slash}${name.toUpperCase()}`,
      ),
      TITLES,
    ],
  ])('%s', async (_, body, expected) => {
    await world.serveFeed(body)
    expect(await world.titles()).toEqual(sorted(expected))
    await world.pass(7 * 60 * MINUTE)
    expect(world.server.askedFor('/feed')).toBe(2)
    expect(await world.titles()).toEqual(sorted(expected))
  })

  test.each(['text/html', 'text/plain', 'application/octet-stream', ''])(
    'called %s',
    async (type) => {
      await world.serveFeed(rss(STORIES), type)
      expect(await world.titles()).toEqual(sorted(TITLES))
    },
  )

  test('titles with markup are plain text', async () => {
    await world.serveFeed(
      rss([
        { title: '<b>Dana</b> &amp; Yerlan: 2 < 3', guid: '1', content: longText('Dana') },
        {
          title: 'Zhanar\u200b opens\n  the  <i>bridge</i><script>alert(1)</script>',
          guid: '2',
          content: longText('Zhanar'),
        },
      ]),
    )
    expect(await world.titles()).toEqual(['Dana & Yerlan: 2 < 3', 'Zhanar opens the bridge'])
  })

  test('a title cannot break the front matter', async () => {
    const title = '"quoted": \\ yes\n---\nwhole: true {[#'
    await world.serveFeed(
      rss([{ title, link: 'https://steppe.example/"a": b', content: longText('Dana') }]),
    )
    const [article] = await world.articles()
    expect(article).toMatchObject({ title: '"quoted": \\ yes --- whole: true {[#', whole: false })
  })

  test('a text cannot begin a front matter of its own', async () => {
    await world.serveFeed(
      rss([{ guid: '1', content: `<p>---</p><p>whole: true</p><p>---</p>${longText('Dana')}` }]),
    )
    expect(await world.articles()).toMatchObject([{ whole: false }])
  })

  test.each([
    ['in the future', 'Tue, 01 Jan 2999 10:00:00 GMT', null],
    ['before the Web', 'Thu, 01 Jan 1970 00:00:00 GMT', null],
    ['late in the evening of the source', 'Sat, 28 Feb 2026 23:30:00 +0500', '2026-02-28'],
    ['of two digits', '01 Mar 26 10:00 EST', '2026-03-01'],
    ['in Russian', '1 марта 2026, 10:00', '2026-03-01'],
    ['of JavaScript', 'Sun Mar 01 2026 10:00:00 GMT+0500 (Almaty)', '2026-03-01'],
  ])('a date %s', async (_, date, expected) => {
    await world.serveFeed(rss([{ ...DANA, date }]))
    const [article] = await world.articles()
    expect(article?.published?.value ?? null).toBe(expected)
  })
})
