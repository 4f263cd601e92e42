import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLocaleFiles } from '../../src/adapters/locale-files.js'
import { articleId, type Article } from '../../src/corpus/article.js'
import type { Digest } from '../../src/digest/compose-digest.js'
import { digestItem } from '../../src/digest/digest-item.js'
import { LONGEST_TITLE, readTitle } from '../../src/digest/verbs/frame-verbs.js'
import type { Block } from '../../src/messages/block.js'
import { digestBlocks, type DigestFrame } from '../../src/messages/digest-blocks.js'
import { createMessages } from '../../src/messages/messages.js'
import { blocksToText, packDigest } from '../../src/telegram/broadcast/pack-digest.js'
import { fitsMessage } from '../../src/telegram/rendering/rich-text.js'
import { splitRichText } from '../../src/telegram/rendering/split-rich-text.js'
import { LANGUAGES } from '../../src/text/language.js'
import { anyArticle, nastyText } from '../builders/any-article.js'
import { articleOf } from '../builders/article-of.js'

const MESSAGES = createMessages(readLocaleFiles())

const BRIDGE: Article = {
  ...articleOf('It was raining. The mayor came.', {
    title: 'The bridge is open',
    published: '2026-06-01',
  }),
  outlet: 'Steppe Herald',
  url: 'https://news.example/bridge',
}
const COPY: Article = { ...BRIDGE, outlet: 'El.kz', url: 'https://el.example/1' }
const UNLINKED: Article = { ...BRIDGE, outlet: 'Kursiv', url: null }

const FRAME: DigestFrame = {
  settings: { title: null, hashtags: [], zone: 'Asia/Almaty' },
  // 01:30 on the next day in Almaty.
  at: Date.UTC(2026, 5, 1, 20, 30),
  questionLink: (question) => `https://t.me/bot?start=${question.length}`,
  moreLink: 'https://t.me/bot?start=latest',
}
const EMPTY: Digest = { isFirst: false, stories: [], more: 0, questions: [] }

function shown(groups: readonly (readonly Block[])[]): string {
  return groups
    .flat()
    .map(({ inlines }) => inlines.map(({ text }) => text).join(''))
    .join('\n')
}

function english(digest: Partial<Digest>, frame: Partial<DigestFrame> = {}): string {
  return shown(digestBlocks({ ...EMPTY, ...digest }, { ...FRAME, ...frame }, MESSAGES.in('en')))
}

describe('a digest shows', () => {
  test.each([
    ['en', 'News digest · 2 June 2026'],
    ['ru', 'Дайджест новостей · 2 июня 2026 г.'],
    ['kk', 'Жаңалықтар дайджесі · 2026 жылғы 2 маусым'],
  ] as const)('its day where it is read, in %s', (locale, heading) => {
    const [first = ''] = shown(digestBlocks(EMPTY, FRAME, MESSAGES.in(locale))).split('\n')
    expect(first).toBe(heading)
  })

  test('its own title', () => {
    const settings = { ...FRAME.settings, title: 'Rights' }
    expect(english({}, { settings })).toMatch(/^Rights · 2 June 2026\n/)
  })

  test('a story with headline, outlet, date, lead and who else tells it', () => {
    const story = { ...digestItem(BRIDGE), others: [COPY, UNLINKED] }
    const groups = digestBlocks({ ...EMPTY, stories: [story] }, FRAME, MESSAGES.in('en'))
    expect(shown(groups)).toBe(
      [
        'News digest · 2 June 2026',
        'The bridge is open',
        'Steppe Herald · 1 June 2026',
        'It was raining. The mayor came.',
        'Also: El.kz, Kursiv',
      ].join('\n'),
    )
    const links = groups.flat().flatMap(({ inlines }) => inlines.filter(({ url }) => url !== null))
    expect(links.map(({ text, url }) => [text, url])).toEqual([
      ['The bridge is open', 'https://news.example/bridge'],
      ['El.kz', 'https://el.example/1'],
    ])
  })

  test('that nothing is new', () => {
    expect(english({})).toBe('News digest · 2 June 2026\nNothing new since the last digest.')
  })

  test('that there is nothing yet', () => {
    expect(english({ isFirst: true })).toMatch(/\nThere are no articles for this digest yet\.$/)
  })

  test.each([
    [1, 'And one more new article'],
    [7, 'And 7 more new articles'],
  ])('that there were %d more', (more, line) => {
    expect(english({ more })).toContain(line)
  })

  test('questions that are links', () => {
    const digest = { ...EMPTY, questions: ['Who came?'] }
    const last = digestBlocks(digest, FRAME, MESSAGES.in('en')).at(-1)
    expect(shown([last ?? []])).toBe('Today’s questions\n• Who came?')
    expect(last?.at(-1)?.inlines.at(-1)?.url).toBe('https://t.me/bot?start=9')
  })

  test('hashtags at its end', () => {
    const settings = { ...FRAME.settings, hashtags: ['#rights', '#құқық'] }
    expect(english({}, { settings })).toMatch(/\n#rights #құқық$/)
  })

  test('its reader’s settings as a link, below everything', () => {
    const settings = { ...FRAME.settings, hashtags: ['#rights'] }
    const frame = { ...FRAME, settings, settingsLink: 'https://t.me/bot?start=s' }
    const [foot] = digestBlocks(EMPTY, frame, MESSAGES.in('en')).at(-1) ?? []
    expect(foot?.inlines).toEqual([
      { text: 'Settings, unsubscribe', style: 'plain', url: frame.settingsLink },
    ])
    expect(english({}, { settings })).not.toContain('unsubscribe')
  })
})

/** A story has one piece unless it is too long for a message by itself. */
function piecesOf(blocks: readonly Block[], story: number): readonly number[] {
  return splitRichText(blocksToText(blocks)).map(() => story)
}

const digests: fc.Arbitrary<Digest> = fc.record({
  isFirst: fc.boolean(),
  stories: fc.array(
    fc
      .record({ article: anyArticle, others: fc.array(anyArticle, { maxLength: 8 }) })
      .map(({ article, others }) => ({ ...digestItem(article), others })),
    { maxLength: 20 },
  ),
  more: fc.nat({ max: 5000 }),
  questions: fc.array(nastyText, { maxLength: 3 }),
})

const titles = nastyText.map((text) => readTitle(text.slice(0, LONGEST_TITLE)))

describe('any digest', () => {
  test('makes messages within Telegram’s limits, split between stories', () => {
    fc.assert(
      fc.property(digests, fc.constantFrom(...LANGUAGES), titles, (digest, locale, title) => {
        const settings = { ...FRAME.settings, title, hashtags: ['#rights'] }
        const groups = digestBlocks(digest, { ...FRAME, settings }, MESSAGES.in(locale)).map(
          (blocks, i) => ({
            heading: [],
            blocks,
            article: digest.stories[i] ? { id: articleId(String(i)), checksum: '' } : null,
          }),
        )
        const messages = packDigest(groups)
        expect(messages.length).toBeGreaterThan(0)
        for (const { text } of messages) {
          expect(fitsMessage(text)).toBe(true)
          expect(text.text.trim()).not.toBe('')
        }
        const parts = messages.flatMap(({ shown }) => shown.map(({ id }) => Number(id)))
        expect(parts).toEqual(
          digest.stories.flatMap((_, i) => piecesOf(groups[i]?.blocks ?? [], i)),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('of twenty full stories is a handful of messages', () => {
    const lead = 'The mayor of the town came to the bridge and spoke at length about it. '.repeat(3)
    const article = { ...BRIDGE, ...articleOf(lead, { title: 'The bridge is open '.repeat(9) }) }
    const stories = Array.from({ length: 20 }, () => ({
      ...digestItem(article),
      others: [COPY, UNLINKED],
    }))
    const groups = digestBlocks({ ...EMPTY, stories }, FRAME, MESSAGES.in('en'))
    const packed = packDigest(groups.map((blocks) => ({ heading: [], blocks, article: null })))
    expect(packed.length).toBeLessThanOrEqual(4)
  })
})
