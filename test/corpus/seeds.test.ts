import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Article, FurnitureKind } from '../../src/corpus/article.js'
import { parseArticle } from '../../src/corpus/parse-article.js'

function seed(name: string): Article {
  const text = readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8')
  const outcome = parseArticle({ name, text, sidecar: null })
  if (outcome.kind === 'rejected') throw new Error(outcome.reason)
  return outcome.article
}

function furniture(article: Article): readonly (readonly [FurnitureKind, string])[] {
  return article.furniture.map(({ kind, start, end }) => [kind, article.text.slice(start, end)])
}

describe('the seed articles', () => {
  test('000: a date header and a dateline glued to the story', () => {
    const article = seed('000_7339cb7163b2c10b.txt')
    expect(article).toMatchObject({
      title: null,
      outlet: 'Kazinform',
      dateline: 'ASTANA',
      published: { value: '2023-03-01', precision: 'day', from: 'header' },
    })
    expect(furniture(article)).toEqual([
      ['date', 'date 2023-03-01'],
      ['dateline', 'ASTANA. KAZINFORM'],
    ])
    expect(article.sentences).toHaveLength(8)
  })

  test('001: a dateline without its year, inferred from an anniversary', () => {
    const article = seed('001_0f55b7b5fa43bf67.txt')
    expect(article).toMatchObject({
      title:
        'Kazakhstan’s experience in implementing political, human rights reforms presented at UN',
      outlet: 'ANI',
      dateline: 'Astana [Kazakhstan]',
      published: { value: '2023-12-15', precision: 'day', from: 'inferred' },
      publishedWithoutYear: '--12-15',
    })
    expect(furniture(article)).toEqual([['dateline', 'Astana [Kazakhstan], December 15 (ANI):']])
  })

  test('002: rates, section, repeated title, credit with time and counter, share lines', () => {
    const article = seed('002_f27d79ec9bb3c41b.txt')
    expect(article).toMatchObject({
      title:
        'Kazakhstan reaffirms commitment to international human rights obligations at 48th UPR Session',
      outlet: 'El.kz',
      published: { value: '2025-01-23', precision: 'day', from: 'header' },
    })
    expect(furniture(article)).toEqual([
      ['rate', '522.42'],
      ['rate', '543.89'],
      ['rate', '5.28'],
      ['section', 'News'],
      ['repeated title', article.title],
      ['photo credit', 'Фото: Ministry of Justice of Kazakhstan 23.01.2025 18:08 54'],
      ['share', 'Share:'],
      [
        'subscribe',
        'Telegram Subscribe to our Telegram channel and be the first to know the news!',
      ],
    ])
  })

  test('003: a date header, a dateline with a dash, no title', () => {
    const article = seed('003_6a340b9f012d0bbe.txt')
    expect(article).toMatchObject({
      title: null,
      outlet: null,
      dateline: 'ASTANA',
      published: { value: '2023-02-01', precision: 'day', from: 'header' },
    })
    expect(furniture(article)).toEqual([
      ['date', 'date 2023-02-01'],
      ['dateline', 'ASTANA –'],
    ])
  })

  test('004: a caption, a footer that names the outlet, and a day that is no publication', () => {
    const article = seed('004_bb4eba796883312e.txt')
    expect(article).toMatchObject({
      outlet: 'The Astana Times',
      dateline: 'NUR-SULTAN',
      published: null,
      publishedWithoutYear: null,
    })
    expect(article.furniture.map(({ kind }) => kind)).toEqual(['dateline', 'caption', 'subscribe'])
  })

  test.each(readdirSync(new URL('../../seeds', import.meta.url)))('%s loses nothing', (name) => {
    const { text, sentences, furniture } = seed(name)
    const parts = [...sentences, ...furniture].sort((a, b) => a.start - b.start)
    const gaps = parts.map(({ start }, index) => text.slice(parts[index - 1]?.end ?? 0, start))
    expect([...gaps, text.slice(parts.at(-1)?.end)].join('').trim()).toBe('')
  })
})
