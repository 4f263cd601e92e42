import { COUNTRIES, PLACES } from './lexicon/places.js'
import { ADDRESS_TITLES, FIELD_WORDS, LOWER_BODIES, RANK_WORDS } from './lexicon/roles.js'
import { isBody, isFunctionWord, isRole } from './word-class.js'
import type { WordRange } from './word-range.js'
import type { Word } from './words.js'

const LINKS = new Set(['of', 'for', 'at', 'in', 'to', 'on', 'with'])
const INNER_LINKS = new Set(['of', 'for', 'and', 'on', 'the', '&', 'in', 'against'])
const POSSESSIVES = new Set(['our', 'his', 'her', 'their', 'its', 'my', 'your'])

const isCapital = (word: Word | undefined): boolean =>
  word?.shape === 'capital' || word?.shape === 'acronym'

const isBodyAhead = (words: readonly Word[], at: number): boolean => {
  for (let i = at; i < at + 3; i += 1) {
    const word = words[i]
    if (!word || !isCapital(word)) return false
    if (isBody(word)) return true
  }
  return false
}

/** Reads what an office is of, for, at, in or to; `people` are the ranges of names, which end it. */
export class OfficeComplement {
  private readonly words: readonly Word[]
  private readonly people: readonly WordRange[]

  constructor(words: readonly Word[], people: readonly WordRange[]) {
    this.words = words
    this.people = people
  }

  /** What the office is of, for, at, in or to, as often as such a phrase follows. */
  end(start: number): number {
    let end = this.aliasEnd(start)
    for (;;) {
      const link = this.words[end]
      if (!link || link.shape !== 'lower' || !LINKS.has(link.lower)) return end
      const next = this.complementEnd(end + 1, link.lower)
      if (next === null) return end
      end = next
    }
  }

  /** The second name of an office in brackets: "Commissioner (Ombudsperson)". */
  private aliasEnd(start: number): number {
    const [open, alias, close] = this.words.slice(start, start + 3)
    return open?.text === '(' && alias && isRole(alias) && close?.text === ')' ? start + 3 : start
  }

  private complementEnd(start: number, link: string): number | null {
    let at = start
    const determiner = this.words[at]
    if (!determiner || POSSESSIVES.has(determiner.lower)) return null
    if (determiner.shape === 'lower' && /^(?:the|a|an)$/u.test(determiner.lower)) at += 1
    const word = this.words[at]
    if (!word || this.isPerson(at)) return null
    if (isCapital(word)) return this.capitalsEnd(at, link)
    return link === 'of' || link === 'for' ? this.lowerBodyEnd(at) : null
  }

  /** "Foreign Affairs", "the Constitutional Court of the Republic of Kazakhstan", "Culture, Sports and Tourism". */
  private capitalsEnd(start: number, link: string): number | null {
    const first = this.words[start]
    if (!first) return null
    if (
      link === 'in' &&
      !COUNTRIES.has(first.lower) &&
      !PLACES.has(first.lower) &&
      first.lower !== 'central'
    ) {
      return null
    }
    let end = start
    for (;;) {
      const word = this.words[end]
      if (!word) return end
      if (isCapital(word) && !this.isPerson(end) && !ADDRESS_TITLES.has(word.lower)) end += 1
      else if (word.shape === 'possessive' && isCapital(this.words[end + 1])) end += 1
      else {
        const next = this.linkedCapital(end)
        if (next === null) return this.withLowerBody(end)
        end = next
      }
    }
  }

  /** "of the Kazakh delegation": capitals that a lower-case body follows. */
  private withLowerBody(end: number): number {
    const word = this.words[end]
    return word?.shape === 'lower' && LOWER_BODIES.has(word.lower) ? end + 1 : end
  }

  /** The index of a capital that goes on after a link or a comma of a list; null where none does. */
  private linkedCapital(at: number): number | null {
    const link = this.words[at]
    if (!link || link.shape === 'possessive') return null
    let next = at + 1
    if (link.text === ',') return this.isListed(next) ? next : null
    if (!INNER_LINKS.has(link.lower) || (link.shape !== 'lower' && link.text !== '&')) return null
    if (this.words[next]?.lower === 'the' && link.lower !== 'and') next += 1
    const word = this.words[next]
    if (!word || !isCapital(word) || this.isPerson(next)) return null
    if (link.lower === 'in' && !COUNTRIES.has(word.lower) && !PLACES.has(word.lower)) return null
    return link.lower === 'and' && (this.opensOffice(next) || isBodyAhead(this.words, next))
      ? null
      : next
  }

  private opensOffice(index: number): boolean {
    for (let i = index; i < index + 6; i += 1) {
      const word = this.words[i]
      if (!word || !isCapital(word) || this.isPerson(i)) return false
      if (isRole(word)) return true
    }
    return false
  }

  /** "Culture, Sports and Tourism": a field after a comma, with "and" and another field behind it. */
  private isListed(index: number): boolean {
    const [word, and, last] = this.words.slice(index, index + 3)
    if (!word || !and || !last || !isCapital(word) || !isCapital(last)) return false
    const field = FIELD_WORDS.has(word.lower) || RANK_WORDS.has(word.lower)
    return (
      field &&
      and.lower === 'and' &&
      !this.isPerson(index) &&
      !this.isPerson(index + 2) &&
      !isRole(last)
    )
  }

  /** "the board", "public relations of the company": at most three lower-case words that end in a body or field. */
  private lowerBodyEnd(start: number): number | null {
    for (let i = start; i < start + 3; i += 1) {
      const word = this.words[i]
      if (!word || word.shape !== 'lower' || isFunctionWord(word)) return null
      if (LOWER_BODIES.has(word.lower) || FIELD_WORDS.has(word.lower)) {
        const next = this.words[i + 1]
        const more =
          next &&
          next.shape === 'lower' &&
          (LOWER_BODIES.has(next.lower) || FIELD_WORDS.has(next.lower))
        if (!more) return i + 1
      }
    }
    return null
  }

  private isPerson(index: number): boolean {
    return this.people.some((range) => index >= range.first && index < range.end)
  }
}
