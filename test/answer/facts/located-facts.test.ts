import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generateNews } from '../../../bench/corpus/generate-news.js'
import { createFlexsearchIndex } from '../../../src/adapters/flexsearch-index.js'
import {
  locatedFacts,
  newestFacts,
  type LocatedFact,
} from '../../../src/answer/facts/located-facts.js'
import { buildLibrary } from '../../../src/answer/library.js'
import type { ArticleFile } from '../../../src/corpus/article-file.js'
import { parseArticle } from '../../../src/corpus/parse-article.js'
import { fold } from '../../../src/text/fold.js'

const SEEDS = new URL('../../../seeds/', import.meta.url)

const seeds = readdirSync(SEEDS).map((name): ArticleFile => ({
  name,
  text: readFileSync(new URL(name, SEEDS), 'utf8'),
  sidecar: null,
}))
const articles = [...seeds, ...generateNews(60, seeds, 5)].flatMap((file) => {
  const outcome = parseArticle(file)
  return outcome.kind === 'article' ? [outcome.article] : []
})
const library = buildLibrary(articles, createFlexsearchIndex)
const all = library.articles.flatMap(locatedFacts)

function group({ person, key }: LocatedFact): string {
  return JSON.stringify([fold(person), key.ranks, key.roles])
}

/** Of all facts of the library in the order of their evidence the first of each group. */
function newestOfAll(
  facts: readonly LocatedFact[],
  matches: (fact: LocatedFact) => boolean,
): readonly LocatedFact[] {
  const wanted = new Set(facts.map(group))
  return all
    .toSorted(
      (a, b) =>
        (b.asOf?.value ?? '').localeCompare(a.asOf?.value ?? '') ||
        (a.article.id < b.article.id ? -1 : Number(a.article.id > b.article.id)) ||
        a.personSpan.start - b.personSpan.start,
    )
    .filter(matches)
    .filter((fact) => wanted.delete(group(fact)))
}

describe('the newest facts about the same people and offices', () => {
  test('tell of people whom several articles give an office', () => {
    expect(all.length).toBeGreaterThan(100)
    expect(new Set(all.map(group)).size).toBeLessThan(0.95 * all.length)
  })

  test('are those that reading all articles finds', () => {
    const some = fc.array(fc.constantFrom(...all), { maxLength: 12 })
    fc.assert(
      fc.property(some, fc.subarray([...library.articles]), (facts, shunned) => {
        const matches = ({ article }: LocatedFact) => !shunned.includes(article)
        expect(newestFacts(facts, matches, library)).toEqual(newestOfAll(facts, matches))
      }),
      { numRuns: 100 },
    )
  })
})
