import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFlexsearchIndex } from '../../src/adapters/flexsearch-index.js'
import { answerQuestion } from '../../src/answer/answer-question.js'
import { buildLibrary } from '../../src/answer/library.js'
import { articleId, type Article } from '../../src/corpus/article.js'
import {
  composeDigest,
  digestKey,
  type Digest,
  type DigestInput,
} from '../../src/digest/compose-digest.js'
import { digestItem } from '../../src/digest/digest-item.js'
import { defaultSettings, type DigestSettings } from '../../src/digest/digest-settings.js'
import { articleOf } from '../builders/article-of.js'
import { seedLibrary } from '../builders/seed-library.js'

const EVENTS = [
  'A bridge over the Ishim was opened in Astana by the mayor and two hundred schoolchildren with flags.',
  'Farmers near Kostanay harvested more wheat than in any year since records of the ministry began.',
  'The appeal of three miners was heard in Karaganda and the regional court put off its decision.',
  'Scientists counted eleven snow leopards in the mountains above Almaty with cameras that they hid.',
  'A train with forty wagons of coal left the rails near Aktobe and nobody was hurt in the accident.',
  'The national library has put nine thousand old newspapers on its pages where anybody can read them.',
  'Doctors of Shymkent opened a clinic for children whose parents work far away in the oil fields.',
]

interface Given {
  readonly event: number
  readonly published?: string
  readonly outlet?: string
}

/** Articles named by their place, met in that order, one a day from 1 June 2026. */
function articlesOf(given: readonly Given[]): readonly Article[] {
  return given.map(({ event, published, outlet = null }, i) => {
    const article = articleOf(EVENTS[event] ?? '', published === undefined ? {} : { published })
    return { ...article, id: articleId(`${i}.txt`), names: [articleId(`${i}.txt`)], outlet }
  })
}

const CHOICE: DigestSettings = defaultSettings('UTC', 'en')
const DAY = 24 * 60 * 60 * 1000

function inputOf(articles: readonly Article[], changes: Partial<DigestInput> = {}): DigestInput {
  const met = articles.map(
    ({ id }, i) => [id, { seq: i + 1, at: Date.UTC(2026, 5, 1) + i * DAY }] as const,
  )
  return {
    library: buildLibrary(articles, createFlexsearchIndex),
    choice: CHOICE,
    seen: new Map(met),
    covered: null,
    earlier: [],
    today: '2026-07-01',
    ...changes,
  }
}

function names({ stories }: Digest): readonly string[] {
  return stories.map(({ article }) => article.id.replace('.txt', ''))
}

function digestOf(given: readonly Given[], changes: Partial<DigestInput> = {}): Digest {
  return composeDigest(inputOf(articlesOf(given), changes))
}

describe('a first digest', () => {
  test('takes the newest articles there are, undated ones last, and speaks of no others', () => {
    const digest = digestOf(
      [
        { event: 0 },
        { event: 1, published: '2026-05-03' },
        { event: 2, published: '2026-05' },
        { event: 3, published: '2026-05-09' },
        { event: 4, published: '2025-12-31' },
      ],
      { choice: { ...CHOICE, articles: 4 } },
    )
    expect(names(digest)).toEqual(['3', '1', '2', '4'])
    expect(digest.more).toBe(0)
  })

  test('has no stories where there are no articles', () => {
    expect(digestOf([])).toEqual({ isFirst: true, stories: [], more: 0, questions: [] })
  })
})

describe('a later digest', () => {
  const given = [
    { event: 0, published: '2026-06-01' },
    { event: 1, published: '2026-06-05' },
    { event: 2, published: '2019-01-01' },
    { event: 3 },
    { event: 4, published: '2026-06-03' },
  ]

  test('takes what was met since, an undated article as of that day', () => {
    expect(names(digestOf(given, { covered: 1 }))).toEqual(['1', '3', '4', '2'])
  })

  test('is empty where nothing was', () => {
    expect(digestOf(given, { covered: 5 })).toMatchObject({ isFirst: false, stories: [], more: 0 })
  })

  test('says how many more there were', () => {
    const digest = digestOf(given, { covered: 0, choice: { ...CHOICE, articles: 2 } })
    expect(names(digest)).toEqual(['1', '3'])
    expect(digest.more).toBe(3)
  })

  test('leaves what is not noted yet for the next', () => {
    const input = inputOf(articlesOf(given), { covered: 0 })
    const seen = new Map([...input.seen].slice(0, 2))
    expect(names(composeDigest({ ...input, seen }))).toEqual(['1', '0'])
  })

  test('counts only what passes the filters', () => {
    const choice = {
      ...CHOICE,
      articles: 1,
      include: ['wheat', 'coal', 'leopard'],
      exclude: ['Aktobe'],
    }
    const digest = digestOf(given, { covered: 0, choice })
    expect(names(digest)).toEqual(['1'])
    expect(digest.more).toBe(1)
  })
})

describe('a story', () => {
  const given = [
    { event: 0, published: '2026-06-01', outlet: 'Kazinform' },
    { event: 1, published: '2026-06-04', outlet: 'Kursiv' },
    { event: 0, published: '2026-06-02', outlet: 'El.kz' },
    { event: 0, published: '2026-06-03', outlet: 'El.kz' },
    { event: 0, published: '2026-06-01' },
  ]

  test('is told once, by the newest, with each other outlet', () => {
    const [first, second] = digestOf(given).stories
    expect(first?.others).toEqual([])
    expect(second?.article.id).toBe('3.txt')
    expect(second?.others.map(({ outlet }) => outlet)).toEqual(['Kazinform'])
  })

  test('that more outlets tell is more important', () => {
    const choice: DigestSettings = { ...CHOICE, order: 'important' }
    expect(names(digestOf(given, { choice }))).toEqual(['3', '1'])
    expect(names(digestOf(given))).toEqual(['1', '3'])
  })

  test('of an earlier digest is not told again by another outlet', () => {
    const articles = articlesOf(given)
    const input = inputOf(articles, { covered: 1, earlier: articles.slice(0, 1) })
    expect(names(composeDigest(input))).toEqual(['1'])
  })
})

function leadOf(article: Article): readonly string[] {
  return digestItem(article).lead.map(({ start, end }) => article.text.slice(start, end))
}

describe('a lead', () => {
  test('is at most two sentences, word for word', async () => {
    const library = await seedLibrary()
    const { stories } = composeDigest({ ...inputOf([]), library })
    expect(stories.length).toBe(5)
    for (const { article, lead } of stories) {
      expect([1, 2]).toContain(lead.length)
      for (const { start, end } of lead) {
        expect(article.sentences).toContainEqual(
          expect.objectContaining({ start, end, role: 'body' }),
        )
      }
    }
  })

  const long = `It was ${'very '.repeat(50)}cold.`
  test.each<[string, string, string | null, readonly string[]]>([
    [
      'two sentences',
      'It rained. The mayor came. He left.',
      'A bridge',
      ['It rained.', 'The mayor came.'],
    ],
    [
      'what follows the heading',
      'The bridge is open.\n\nThe mayor came. It rained.',
      'THE BRIDGE IS OPEN',
      ['The mayor came.', 'It rained.'],
    ],
    [
      'what follows the sentence that stands for a heading',
      'The bridge is open. The mayor came. It rained.',
      null,
      ['The mayor came.', 'It rained.'],
    ],
    ['a sentence that was cut for a heading', `${long} It rained.`, null, [long, 'It rained.']],
    [
      'what follows lines that are no sentences',
      'Egemen Qazaqstan · 18 қараша\n\nАлматы\n\nКөпір ашылды. Әкім келді.',
      'Көпір',
      ['Көпір ашылды.', 'Әкім келді.'],
    ],
    [
      'a text without any end',
      'Bridge open\n\nMayor there',
      'News',
      ['Bridge open', 'Mayor there'],
    ],
    ['the only sentence there is', 'The bridge is open.', null, ['The bridge is open.']],
    ['one sentence where two are long', `${long} ${long}`, 'A bridge', [long]],
  ])('is %s', (_, text, title, lead) => {
    expect(leadOf(articleOf(text, title === null ? {} : { title }))).toEqual(lead)
  })
})

describe('today’s questions', () => {
  test.each(['en', 'ru', 'kk'] as const)('in %s are answered, from the digest', async (locale) => {
    const library = await seedLibrary()
    const choice = { ...CHOICE, locale, articles: 3 }
    const { stories, questions } = composeDigest({ ...inputOf([]), library, choice })
    expect([2, 3]).toContain(questions.length)
    const shown = stories.map(({ article }) => article)
    for (const question of questions) {
      const answer = answerQuestion(library, question, { now: '2026-07-01' })
      expect(answer.grade).toBe('answer')
      expect(shown).toContain(answer.citations[0]?.article)
    }
  })
})

describe('the same articles', () => {
  const given = fc.array(
    fc.record(
      {
        event: fc.nat({ max: EVENTS.length - 1 }),
        published: fc.constantFrom('2026-06-01', '2026-06', '2026-06-02', '2025'),
        outlet: fc.constantFrom('Kazinform', 'El.kz', 'Kursiv'),
      },
      { requiredKeys: ['event'] },
    ),
    { maxLength: 12 },
  )

  test('give the same digest in whatever order they come, each story once', () => {
    fc.assert(
      fc.property(
        given,
        fc.constantFrom('newest', 'important'),
        fc.option(fc.nat({ max: 6 })),
        fc.infiniteStream(fc.nat()),
        (some, order, covered, picks) => {
          const articles = articlesOf(some)
          const library = buildLibrary([], createFlexsearchIndex)
          const choice: DigestSettings = { ...CHOICE, order }
          const input = { ...inputOf(articles, { covered, choice }), library }
          const shuffled = articles
            .map((article) => ({ article, at: picks.next().value }))
            .sort((a, b) => a.at - b.at)
            .map(({ article }) => article)
          const digest = composeDigest({ ...input, articles })
          expect(composeDigest({ ...input, articles: shuffled })).toEqual(digest)
          const told = digest.stories.map(({ article }) => article.text)
          expect(new Set(told).size).toBe(told.length)
          const isNew = ({ id }: Article) => (input.seen.get(id)?.seq ?? 0) > (covered ?? 0)
          expect(digest.stories.every(({ article }) => isNew(article))).toBe(true)
          const texts = new Set(articles.filter(isNew).map(({ text }) => text))
          expect(told.length).toBe(Math.min(texts.size, choice.articles))
        },
      ),
    )
  })
})

describe('the key of a digest', () => {
  const articles = articlesOf([{ event: 0 }, { event: 1 }])
  const input = inputOf(articles)

  test('is the same for targets that get the same', () => {
    const choice = { ...CHOICE, title: 'Mine', zone: 'Asia/Almaty', silent: true }
    expect(digestKey({ ...input, choice })).toBe(digestKey(input))
    expect(digestKey({ ...input, earlier: articles })).toBe(
      digestKey({ ...input, earlier: articles.toReversed() }),
    )
  })

  test.each<[string, Partial<DigestInput>]>([
    ['number of articles', { choice: { ...CHOICE, articles: 6 } }],
    ['words', { choice: { ...CHOICE, include: ['a'] } }],
    ['other words', { choice: { ...CHOICE, exclude: ['a'] } }],
    ['order', { choice: { ...CHOICE, order: 'important' } }],
    ['language', { choice: { ...CHOICE, locale: 'kk' } }],
    ['coverage', { covered: 1 }],
    ['earlier articles', { earlier: articles }],
    ['day', { today: '2026-07-02' }],
  ])('differs by %s', (_, changes) => {
    expect(digestKey({ ...input, ...changes })).not.toBe(digestKey(input))
  })
})
