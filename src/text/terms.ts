import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemRussian } from '@orama/stemmers/russian'
import { fold } from './fold.js'
import { stemKazakh } from './stem-kazakh.js'
import { isStopWord } from './stop-words.js'
import { tokens, type Token } from './tokens.js'

/** A token that carries meaning, with the term that index and query share for it. */
export interface Term extends Token {
  /** Folded, not stemmed. */
  readonly word: string
  /** Folded and stemmed: the index term. */
  readonly term: string
}

const CYRILLIC = /\p{Script=Cyrillic}/u
const KAZAKH_LETTER = /[әғқңөұүһі]/u
const NUMBER = /^\p{N}/u
const INITIALISM = /^(?:\p{L}\.)+$/u
/** Folding has made plain spaces of the no-break ones. */
const GROUPED_THOUSANDS = /(?<=\p{N})[,\s](?=\p{N}{3}(?!\p{N}))/gu
const WHITE = /\s+/gu
const POSSESSIVE = /'s?$/

const ACRONYM = /^\p{Lu}{2,}$/u

/** How many words' stems are remembered: some ten megabytes, several times the words of a large corpus' head. */
const REMEMBERED = 100_000
const remembered = new Map<string, string>()

function stem(word: string): string {
  if (NUMBER.test(word)) return word
  if (!CYRILLIC.test(word)) return stemEnglish(word)
  return KAZAKH_LETTER.test(word) ? stemKazakh(word) : stemRussian(word)
}

/**
 * The folded word of a token, without a possessive ending, dots of initials, separators of thousands or
 * white space.
 */
export function wordOf(token: string): string {
  const folded = fold(token)
  if (NUMBER.test(folded)) return folded.replace(GROUPED_THOUSANDS, '')
  if (INITIALISM.test(folded)) return folded.replaceAll('.', '')
  return folded.replace(POSSESSIVE, '').replace(WHITE, '')
}

/** The index term of a folded word; a pure function of the word, so that index and query always agree. */
export function termOf(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const term = stem(word) || word
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(word, term)
  return term
}

/** A stop word, unless it is written like an acronym ("US", "IT", "WHO") among words that are not. */
function carriesMeaning(token: Token, word: string, text: string): boolean {
  if (!isStopWord(word)) return true
  return (ACRONYM.test(token.text) || INITIALISM.test(token.text)) && text !== text.toUpperCase()
}

/** Analyses a stretch of text for the index or for a query: tokens without stop words, folded and stemmed. */
export function terms(text: string, start = 0, end = text.length): readonly Term[] {
  const found: Term[] = []
  for (const token of tokens(text, start, end)) {
    const word = wordOf(token.text)
    if (word !== '' && carriesMeaning(token, word, text)) {
      found.push({ ...token, word, term: termOf(word) })
    }
  }
  return found
}
