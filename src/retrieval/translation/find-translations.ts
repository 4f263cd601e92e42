import { foldKazakh, kazakhFromLatin } from '../../question/kazakh/fold-kazakh.js'
import { KAZAKH_STOP_WORDS } from '../../question/kazakh/function-words.js'
import { RUSSIAN_STOP_WORDS } from '../../question/russian/function-words.js'
import type { Language } from '../../text/language.js'
import type { Term } from '../../text/terms.js'
import { kazakhLexicon } from './kazakh-lexicon.js'
import type { Found, Lexicon } from './lexicon.js'
import { numeralsOf } from './numerals.js'
import { russianLexicon } from './russian-lexicon.js'

const CYRILLIC = /\p{Script=Cyrillic}/u
const KAZAKH_LETTER = /[әғқңөұүһі]/u
const LEFT_OUT: readonly string[] = []

/** A question word as its lexicon reads it, and the lexicons to ask. */
interface Readable {
  readonly word: string
  readonly lexicons: readonly Lexicon[]
}

function readableOf({ word }: Term, lang: Language): Readable {
  if (!CYRILLIC.test(word)) {
    return lang === 'kk'
      ? { word: kazakhFromLatin(word), lexicons: [kazakhLexicon] }
      : { word, lexicons: [] }
  }
  if (KAZAKH_LETTER.test(word)) return { word, lexicons: [kazakhLexicon, russianLexicon] }
  return {
    word,
    lexicons: lang === 'kk' ? [kazakhLexicon, russianLexicon] : [russianLexicon, kazakhLexicon],
  }
}

function isFunctionWord(word: string, lang: Language): boolean {
  return lang === 'kk' ? KAZAKH_STOP_WORDS.has(foldKazakh(word)) : RUSSIAN_STOP_WORDS.has(word)
}

/** The letters that a hyphen joins to a number ("48-й", "75-ші"), null where there are none. */
function endingAfter(terms: readonly Term[], at: number): Term | null {
  const [number, next] = [terms[at], terms[at + 1]]
  if (!number || !next || next.start !== number.end + 1 || !CYRILLIC.test(next.word)) return null
  return next
}

const ORDINAL_ENDING = /^(?:й|я|е|х|го|му|м|ю|ая|ый|ой|ое|ую|ом|ые|ых|ші|шы|ши|нші|ншы)$/u

function findNumerals(terms: readonly Term[], at: number): Found | null {
  const after = endingAfter(terms, at)
  const translations = numeralsOf(terms[at]?.word ?? '', after?.word ?? null)
  if (!translations) return null
  return { length: after && ORDINAL_ENDING.test(after.word) ? 2 : 1, translations }
}

/**
 * What the lexicons have for the question's terms from number `at` on, the longest phrase first; null
 * for words that they do not know and for English ones.
 */
export function findTranslations(terms: readonly Term[], at: number, lang: Language): Found | null {
  const term = terms[at]
  if (!term) return null
  if (lang !== 'en') {
    const numerals = findNumerals(terms, at)
    if (numerals) return numerals
  }
  const { word, lexicons } = readableOf(term, lang)
  if (lexicons.length === 0) return null
  if (isFunctionWord(word, lang)) return { length: 1, translations: LEFT_OUT }
  const words = terms.map((other) => readableOf(other, lang).word)
  for (const lexicon of lexicons) {
    const found = lexicon.find(words, at)
    if (found) return found
  }
  return null
}
