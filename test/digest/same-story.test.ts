import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/corpus/article.js'
import { groupStories, isSameStory } from '../../src/digest/same-story.js'
import { RETELLINGS, told } from './retellings.js'
import {
  appointment,
  BRIDGE,
  BRIDGE_CRACK,
  COURT,
  exchangeRates,
  OTHER_COURT,
  SCHOOL,
  type TestStory,
} from './stories.js'

const STORIES = { BRIDGE, COURT, SCHOOL }

const RATES = exchangeRates('12 March 2025', ['501.2', '545.1', '5.61', '123'])

describe.each(Object.entries(STORIES))('the story %s', (_, story) => {
  test.each(Object.entries(RETELLINGS))('is the same %s', (_how, retell) => {
    expect(isSameStory(told(story), told(retell(story)))).toBe(true)
    expect(isSameStory(told(retell(story)), told(story))).toBe(true)
  })
})

test.each<[string, TestStory, TestStory]>([
  ['what happened to the same bridge later', BRIDGE, BRIDGE_CRACK],
  ['another court, another plant', COURT, OTHER_COURT],
  [
    'the rates of another day',
    RATES,
    exchangeRates('13 March 2025', ['502.9', '546.8', '5.70', '141']),
  ],
  [
    'the appointment of somebody else',
    appointment('Serik Omarov', 'akim of Kostanay region', 'deputy minister of transport', '1971'),
    appointment(
      'Daulet Imanbekov',
      'judge of the Supreme Court',
      'chairman of the city court',
      '1968',
    ),
  ],
  [
    'one paragraph of background',
    BRIDGE,
    { title: 'x', paragraphs: [...SCHOOL.paragraphs, BRIDGE.paragraphs[1] ?? ''] },
  ],
  [
    'a line that is quoted at length elsewhere',
    { title: 'x', paragraphs: BRIDGE.paragraphs.slice(2, 3) },
    BRIDGE,
  ],
])('%s is another story', (_, one, other) => {
  expect(isSameStory(told(one), told(other))).toBe(false)
  expect(isSameStory(told(other), told(one))).toBe(false)
})

function names(groups: readonly (readonly Article[])[]): readonly (readonly string[])[] {
  return groups.map((group) => group.map(({ id }) => id))
}

/** A text of its own for each number. */
function other(n: number): TestStory {
  const words = Array.from(
    { length: 150 },
    (_, i) => `w${(Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(i + 1, 0x85ebca6b)) >>> 12}`,
  )
  return {
    title: `Number ${n}`,
    paragraphs: [`It is said that ${words.join(' ')}.`, 'The rest is known to all.'],
  }
}

describe('groups', () => {
  const copy = RETELLINGS['with a word of a sentence changed']?.(BRIDGE) ?? BRIDGE
  const cut = RETELLINGS['without its last paragraphs']?.(BRIDGE) ?? BRIDGE

  test('keep the order of the articles, outside and inside', () => {
    const articles = [
      told(COURT, 'court'),
      told(BRIDGE, 'bridge'),
      told(BRIDGE_CRACK, 'crack'),
      told(cut, 'cut'),
      told(SCHOOL, 'school'),
      told(copy, 'copy'),
    ]
    expect(names(groupStories(articles))).toEqual([
      ['court'],
      ['bridge', 'cut', 'copy'],
      ['crack'],
      ['school'],
    ])
  })

  test('are not brought together by a round-up that holds the stories of both', () => {
    const roundUp = { title: 'The week', paragraphs: [...BRIDGE.paragraphs, ...COURT.paragraphs] }
    const articles = [told(roundUp, 'week'), told(BRIDGE, 'bridge'), told(COURT, 'court')]
    const groups = groupStories(articles)
    expect(groups).toHaveLength(2)
    expect(groups.find((group) => group.some(({ id }) => id === 'bridge'))).not.toContain(
      articles[2],
    )
  })

  test('of nothing are none, and of one article one', () => {
    expect(groupStories([])).toEqual([])
    expect(names(groupStories([told(BRIDGE, 'bridge')]))).toEqual([['bridge']])
  })

  test('hold each article once, whatever the order', () => {
    // Two that were cut in different places share too little.
    const retellings = Object.entries(RETELLINGS).filter(([how]) => !how.includes('third'))
    const articles = Object.entries(STORIES).flatMap(([name, story]) =>
      retellings.map(([how, retell]) => told(retell(story), `${name} ${how}`)),
    )
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 1 }), (some) => {
        const groups = groupStories(some)
        expect(new Set(groups.flat())).toEqual(new Set(some))
        expect(groups.flat()).toHaveLength(some.length)
        expect(groups).toHaveLength(new Set(some.map(({ id }) => id.split(' ')[0])).size)
        const positions = groups.map((group) => group.map((article) => some.indexOf(article)))
        expect(positions).toEqual(positions.map((group) => group.toSorted((a, b) => a - b)))
        const first = positions.map(([position = -1]) => position)
        expect(first).toEqual(first.toSorted((a, b) => a - b))
      }),
      { numRuns: 30 },
    )
  })

  test('of thousands of articles, hundreds of them copies of one, are found soon', () => {
    const articles = Array.from({ length: 2_000 }, (_, n) =>
      told(n % 5 === 0 ? BRIDGE : other(n), `${n}`),
    )
    const began = performance.now()
    const groups = groupStories(articles)
    expect(groups).toHaveLength(1_601)
    expect(performance.now() - began).toBeLessThan(8_000)
  })
})
