import { findTranslations } from '../retrieval/translation/find-translations.js'
import type { Language } from '../text/language.js'
import { stemKazakh } from '../text/stem-kazakh.js'
import { textLanguage } from '../text/text-language.js'
import { termOf, terms, wordOf, type Term } from '../text/terms.js'

/** A word that a filter asks for. */
export interface TopicWord {
  readonly term: string
  /** Its stem in a Kazakh text. */
  readonly kazakh: string
  /** The folded word where it may be a name: no dictionary knows it. */
  readonly name: string | null
}

/** Readings of a phrase, each of consecutive words; any of them will do. */
export type Topic = readonly (readonly TopicWord[])[]

/** Of a dictionary's translations, those that are most likely meant. */
const TRANSLATIONS = 2
/** Of a phrase whose words have several translations. */
const MOST_READINGS = 8

/**
 * What a word or phrase of a filter asks for: itself, and the English translations of a Russian or Kazakh one, since
 * articles come in each language. Nothing where it has no word that carries meaning.
 *
 * @param locale - of who asks: "сот" is a court in Kazakh, and has to do with a hundred in Russian
 */
export function readTopic(phrase: string, locale: Language = 'en'): Topic {
  const words = terms(phrase)
  if (words.length === 0) return []
  const parts = partsOf(words, phrase, locale)
  const itself = parts.flatMap(({ own }) => own)
  if (parts.every(({ translations }) => translations === null)) return [itself]
  return [itself, ...readings(parts)]
}

interface Part {
  readonly own: readonly TopicWord[]
  /** Null for what no dictionary has: names, and English words. */
  readonly translations: readonly (readonly TopicWord[])[] | null
}

/** The phrase in the longest parts that the dictionaries have, and single words between them. */
function partsOf(words: readonly Term[], text: string, locale: Language): readonly Part[] {
  const written = textLanguage(text)
  const question = { text, lang: written === 'ru' && locale === 'kk' ? locale : written }
  const parts: Part[] = []
  for (let at = 0; at < words.length;) {
    const found = findTranslations(words, at, question)
    const length = found?.length ?? 1
    const own = words.slice(at, at + length)
    parts.push({
      own: own.map(({ term, word }) => ({
        term,
        kazakh: stemKazakh(word),
        name: found ? null : word,
      })),
      translations: found ? found.translations.slice(0, TRANSLATIONS).map(english) : null,
    })
    at += length
  }
  return parts
}

function english(translation: string): readonly TopicWord[] {
  return terms(translation).map(({ text }) => {
    const term = termOf(wordOf(text))
    return { term, kazakh: term, name: null }
  })
}

function readings(parts: readonly Part[]): Topic {
  let begun: Topic = [[]]
  for (const { own, translations } of parts) {
    const continued = translations ?? [own]
    // English leaves the part out.
    if (continued.length === 0) continue
    begun = begun
      .flatMap((reading) => continued.map((next) => [...reading, ...next]))
      .slice(0, MOST_READINGS)
  }
  return begun.filter((reading) => reading.length > 0)
}
