import { foldKazakh, kazakhFromLatin } from '../../question/kazakh/fold-kazakh.js'
import { KAZAKH_STOP_WORDS } from '../../question/kazakh/function-words.js'
import { RUSSIAN_STOP_WORDS } from '../../question/russian/function-words.js'
import type { Question } from '../../question/question.js'
import type { Language } from '../../text/language.js'
import type { Term } from '../../text/terms.js'
import { kazakhLexicon } from './kazakh-lexicon.js'
import { kazakhLoans } from './kazakh-loans.js'
import { harmonyOf, mayFollow } from './kazakh-suffixes.js'
import { LONGEST_PHRASE, type Found, type Lexicon } from './lexicon.js'
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

const RUSSIAN_FIRST = [russianLexicon, kazakhLexicon]
const KAZAKH_FIRST = [kazakhLexicon, kazakhLoans, russianLexicon]

function readableOf({ word }: Term, lang: Language): Readable {
  if (CYRILLIC.test(word)) {
    const isKazakh = lang === 'kk' || KAZAKH_LETTER.test(word)
    return { word, lexicons: isKazakh ? KAZAKH_FIRST : RUSSIAN_FIRST }
  }
  return lang === 'kk'
    ? { word: kazakhFromLatin(word), lexicons: [kazakhLexicon] }
    : { word, lexicons: [] }
}

function isFunctionWord(word: string, lang: Language): boolean {
  return lang === 'kk' ? KAZAKH_STOP_WORDS.has(foldKazakh(word)) : RUSSIAN_STOP_WORDS.has(word)
}

const ORDINAL_ENDING = /^(?:й|я|е|х|го|му|м|ю|ая|ый|ой|ое|ую|ом|ые|ых|ші|шы|ши|нші|ншы)$/u
const LONGEST_ENDING = 4

/** The Cyrillic term that a hyphen joins to the one at `at` ("48-й", "75-жылдық"), null where there is none. */
function joinedTo(terms: readonly Term[], at: number, text: string): Term | null {
  const [term, next] = [terms[at], terms[at + 1]]
  if (!term || !next || !CYRILLIC.test(next.word)) return null
  return text.slice(term.end, next.start) === '-' ? next : null
}

/** A Kazakh case after a hyphen ("NASA-ның") or an ordinal's letters ("48-й"), no words of their own. */
function isEnding({ word }: Term, lang: Language): boolean {
  if (ORDINAL_ENDING.test(word)) return true
  if (lang !== 'kk' || word.length > LONGEST_ENDING) return false
  return mayFollow(foldKazakh(word), 'noun', harmonyOf(word))
}

const AFTER_HYPHEN = /^-(\p{Script=Cyrillic}+)/u

function findNumerals(terms: readonly Term[], at: number, text: string): Found | null {
  const end = terms[at]?.end ?? 0
  const [, ending = null] = AFTER_HYPHEN.exec(text.slice(end, end + LONGEST_ENDING + 1)) ?? []
  const translations = numeralsOf(terms[at]?.word ?? '', ending?.toLowerCase() ?? null)
  return translations && { length: 1, translations }
}

/**
 * What the lexicons have for the question's terms from number `at` on, the longest phrase first; null
 * for words that they do not know and for English ones.
 */
export function findTranslations(
  terms: readonly Term[],
  at: number,
  { text, lang }: Pick<Question, 'text' | 'lang'>,
): Found | null {
  const term = terms[at]
  if (!term) return null
  if (at > 0 && joinedTo(terms, at - 1, text) && isEnding(term, lang)) {
    return { length: 1, translations: LEFT_OUT }
  }
  if (lang !== 'en') {
    const numerals = findNumerals(terms, at, text)
    if (numerals) return numerals
  }
  const { word, lexicons } = readableOf(term, lang)
  if (lexicons.length === 0) return null
  if (isFunctionWord(word, lang)) return { length: 1, translations: LEFT_OUT }
  const words = terms.slice(at, at + LONGEST_PHRASE).map((other) => readableOf(other, lang).word)
  for (const lexicon of lexicons) {
    const found = lexicon.find(words)
    if (found) return found
  }
  return null
}
