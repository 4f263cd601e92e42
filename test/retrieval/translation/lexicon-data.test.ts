import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { kazakhLexicon } from '../../../src/retrieval/translation/kazakh-lexicon.js'
import { LONGEST_PHRASE, type Lexicon } from '../../../src/retrieval/translation/lexicon.js'
import {
  itemsOf,
  parseItem,
  type LexiconEntry,
} from '../../../src/retrieval/translation/parse-lexicon.js'
import { russianLexicon } from '../../../src/retrieval/translation/russian-lexicon.js'
import { isStopWord } from '../../../src/text/stop-words.js'

const ROOM = new URL('../../../src/retrieval/translation/', import.meta.url)

interface DataFile {
  readonly name: string
  readonly entries: readonly LexiconEntry[]
}

async function dataOf(language: string): Promise<readonly DataFile[]> {
  const folder = new URL(`${language}/`, ROOM)
  return Promise.all(
    readdirSync(fileURLToPath(folder)).map(async (name) => {
      const texts: Record<string, unknown> = await import(new URL(name, folder).href)
      return { name, entries: Object.values(texts).map(String).flatMap(itemsOf).flatMap(parseItem) }
    }),
  )
}

/** The words of a lemma as a question would have them. */
function wordsOf(lemma: string): readonly string[] {
  return lemma
    .toLowerCase()
    .replace(/-$/u, '')
    .split(/[\s-]+/u)
}

const LEMMA = /^\p{Script=Cyrillic}+(?:[ -]\p{Script=Cyrillic}+)*-?$/u
const TRANSLATION = /^[a-z0-9]+(?: [a-z0-9]+)*$/u

describe.each([
  { language: 'russian', lexicon: russianLexicon, least: 2_500 },
  { language: 'kazakh', lexicon: kazakhLexicon, least: 1_800 },
] satisfies readonly { language: string; lexicon: Lexicon; least: number }[])(
  'the $language lexicon',
  async ({ language, lexicon, least }) => {
    const files = await dataOf(language)
    const entries = files.flatMap((file) => file.entries)

    test(`has ${least} lemmas and more`, () => {
      expect(new Set(entries.map(({ lemma }) => lemma)).size).toBeGreaterThan(least)
    })

    test.each(files)('$name is well formed', ({ entries: listed }) => {
      const bad = listed.filter(
        ({ lemma, translations }) =>
          !LEMMA.test(lemma) || translations.some((english) => !TRANSLATION.test(english)),
      )
      expect(bad).toEqual([])
    })

    test('has no phrase longer than what is looked up', () => {
      const long = entries.filter(
        ({ lemma }) => wordsOf(lemma).filter((word) => !isStopWord(word)).length > LONGEST_PHRASE,
      )
      expect(long).toEqual([])
    })

    test('finds every lemma as listed', () => {
      const lost = entries.filter(({ lemma, translations }) => {
        const words = wordsOf(lemma)
        if (words.some(isStopWord)) return false
        const found = lexicon.find(words)
        return found === null || (translations.length > 0 && found.length < words.length)
      })
      expect(lost.map(({ lemma }) => lemma)).toEqual([])
    })
  },
)
