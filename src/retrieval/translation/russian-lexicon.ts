import { fold } from '../../text/fold.js'
import { isStopWord } from '../../text/stop-words.js'
import { termOf } from '../../text/terms.js'
import { entriesByBeginning } from './entries-by-beginning.js'
import type { Lexicon } from './lexicon.js'
import type { LexiconEntry } from './parse-lexicon.js'
import { russianStems } from './russian-stems.js'
import { RUSSIAN_DIPLOMACY_AND_WAR } from './russian/diplomacy-and-war.js'
import { RUSSIAN_ECONOMY } from './russian/economy.js'
import { RUSSIAN_EVERYDAY } from './russian/everyday.js'
import { RUSSIAN_GEOGRAPHY } from './russian/geography.js'
import { RUSSIAN_GOVERNMENT } from './russian/government.js'
import { RUSSIAN_LAW } from './russian/law.js'
import { RUSSIAN_QUALITIES } from './russian/qualities.js'
import { RUSSIAN_SCIENCE_AND_CULTURE } from './russian/science-and-culture.js'
import { RUSSIAN_SOCIETY } from './russian/society.js'
import { RUSSIAN_VERBS } from './russian/verbs.js'

const SOURCES = [
  RUSSIAN_GOVERNMENT,
  RUSSIAN_LAW,
  RUSSIAN_DIPLOMACY_AND_WAR,
  RUSSIAN_GEOGRAPHY,
  RUSSIAN_QUALITIES,
  RUSSIAN_VERBS,
  RUSSIAN_SOCIETY,
  RUSSIAN_ECONOMY,
  RUSSIAN_SCIENCE_AND_CULTURE,
  RUSSIAN_EVERYDAY,
]

interface Table {
  /** Translations of words just as they are listed; acronyms stand only here. */
  readonly asListed: ReadonlyMap<string, readonly string[]>
  /** Translations by the stem of a word, or the stems of a phrase joined by spaces. */
  readonly byStems: ReadonlyMap<string, readonly string[]>
  /** How many words the longest phrase has that begins with a stem. */
  readonly longest: ReadonlyMap<string, number>
}

const ACRONYM = /^\p{Lu}{2,}$/u

function joined(known: readonly string[] | undefined, more: readonly string[]): readonly string[] {
  return known ? [...new Set([...known, ...more])] : more
}

function wordsOf(lemma: string): readonly string[] {
  return fold(lemma)
    .split(/[\s-]+/u)
    .filter((word) => !isStopWord(word))
}

function buildTable(entries: readonly LexiconEntry[]): Table {
  const asListed = new Map<string, readonly string[]>()
  const byStems = new Map<string, readonly string[]>()
  const longest = new Map<string, number>()
  const alternating: [string, readonly string[]][] = []
  for (const { lemma, translations } of entries) {
    const words = wordsOf(lemma)
    const [word = ''] = words
    if (words.length === 1) asListed.set(word, joined(asListed.get(word), translations))
    if (ACRONYM.test(lemma)) continue
    const stems = words.map(termOf)
    const [first = ''] = stems
    const key = stems.join(' ')
    byStems.set(key, joined(byStems.get(key), translations))
    longest.set(first, Math.max(stems.length, longest.get(first) ?? 0))
    if (words.length > 1) continue
    for (const stem of russianStems(word)) alternating.push([stem, translations])
  }
  for (const [stem, translations] of alternating) {
    if (!byStems.has(stem)) byStems.set(stem, translations)
    if (!longest.has(stem)) longest.set(stem, 1)
  }
  return { asListed, byStems, longest }
}

const tableOf = entriesByBeginning(SOURCES, (word) => fold(word.slice(0, 2)), buildTable)

/** Endings of nouns that name the act of a verb, on stems: "подписан" of "подписание". */
const ACTS = /(?:н|ан|ен|ени|ани)$/u

/** Russian into English, by Snowball stems. */
export const russianLexicon: Lexicon = {
  find(words) {
    const [word = ''] = words
    const { asListed, byStems, longest } = tableOf(word)
    const stems = words.map(termOf)
    const [first = ''] = stems
    const most = Math.min(longest.get(first) ?? 0, stems.length)
    for (let length = most; length > 1; length -= 1) {
      const translations = byStems.get(stems.slice(0, length).join(' '))
      if (translations) return { length, translations }
    }
    const translations =
      asListed.get(word) ?? byStems.get(first) ?? byStems.get(first.replace(ACTS, ''))
    return translations ? { length: 1, translations } : null
  },
}

/** Translations of a word just as the Russian lexicon lists it; null for its forms and unknown words. */
export function listedInRussian(word: string): readonly string[] | null {
  return tableOf(word).asListed.get(word) ?? null
}
