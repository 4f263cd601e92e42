import { COUNTRIES, DEMONYMS, PLACES } from './lexicon/places.js'
import {
  ADDRESS_TITLES,
  FIELD_WORDS,
  GENERIC_ROLES,
  LOWER_BODIES,
  RANK_WORDS,
} from './lexicon/roles.js'
import { isBody, isFunctionWord, isRole } from './word-class.js'
import type { WordRange } from './word-range.js'
import type { Word } from './words.js'

export interface FoundOffice extends WordRange {
  /** The index of the noun that heads it ("Minister"). */
  readonly head: number
  /** Whether it says more than the bare role: a rank, a field, a body or a place. */
  readonly specific: boolean
}

const isCapital = (word: Word | undefined): boolean =>
  word?.shape === 'capital' || word?.shape === 'acronym'
const LINKS = new Set(['of', 'for', 'at', 'in', 'to', 'on', 'with'])
const INNER_LINKS = new Set(['of', 'for', 'and', 'on', 'the', '&', 'in', 'against'])
const RANK_SUFFIX = new Set(['general', 'elect', 'designate', 'emeritus', 'officer'])
const POSSESSIVES = new Set(['our', 'his', 'her', 'their', 'its', 'my', 'your'])

/** Reads offices off the words of one sentence; `people` are the ranges of its names. */
class OfficeReader {
  private readonly words: readonly Word[]
  private readonly people: readonly WordRange[]

  constructor(words: readonly Word[], people: readonly WordRange[]) {
    this.words = words
    this.people = people
  }

  read(head: number): FoundOffice {
    const first = this.start(head)
    const headEnd = this.headEnd(head)
    const end = this.complementsEnd(this.secondHeadEnd(headEnd))
    return { first, end, head: headEnd - 1, specific: first < head || end > headEnd }
  }

  private isPerson(index: number): boolean {
    return this.people.some((range) => index >= range.first && index < range.end)
  }

  /** Ranks, fields, bodies and places before the head: "First Deputy", "UNDP Resident", "Kazakhstan’s". */
  private start(head: number): number {
    let first = head
    for (let i = head - 1; i >= 0 && !this.isPerson(i); i -= 1) {
      const word = this.words[i]
      if (!word) break
      if (word.shape === 'possessive') {
        const owner = this.words[i - 1]
        if (!owner || !isCapital(owner) || this.isPerson(i - 1)) break
        first = this.ownerStart(i - 1)
        break
      }
      if (!this.isModifier(word, i)) break
      first = i
    }
    while (first < head && this.isFiller(first)) first += 1
    return first
  }

  private ownerStart(last: number): number {
    let first = last
    while (first > 0 && isCapital(this.words[first - 1]) && !this.isPerson(first - 1)) first -= 1
    while (first < last && this.isFiller(first)) first += 1
    return first
  }

  /** A word that opens the sentence and only looks like a name: "Meanwhile". */
  private isFiller(index: number): boolean {
    const word = this.words[index]
    return word !== undefined && isFunctionWord(word) && !RANK_WORDS.has(word.lower)
  }

  private isModifier(word: Word, index: number): boolean {
    if (word.shape === 'mark' || word.shape === 'initial') return false
    if (ADDRESS_TITLES.has(word.lower) && !RANK_WORDS.has(word.lower)) return false
    if (RANK_WORDS.has(word.lower) || FIELD_WORDS.has(word.lower)) return true
    if (LOWER_BODIES.has(word.lower) || DEMONYMS.has(word.lower)) return true
    if (!isCapital(word) || isFunctionWord(word)) return false
    return !isRole(word) || isCapital(this.words[index + 1])
  }

  /** Nouns of the head itself: "Chief Executive Officer", "Prosecutor General", "president and chief executive". */
  private headEnd(head: number): number {
    let end = head + 1
    for (; end < this.words.length; end += 1) {
      const word = this.words[end]
      if (!word || this.isPerson(end)) break
      const next = this.words[end + 1]
      if (isRole(word) || RANK_SUFFIX.has(word.lower)) continue
      if (RANK_WORDS.has(word.lower) && next && isRole(next) && !this.isPerson(end + 1)) continue
      break
    }
    return end
  }

  /** "president and chief executive", where what both are of follows. */
  private secondHeadEnd(end: number): number {
    if (this.words[end]?.lower !== 'and') return end
    let at = end + 1
    while (this.isRankOrRole(at)) at += 1
    const last = this.words[at - 1]
    const link = this.words[at]
    return last && isRole(last) && link && (link.lower === 'of' || link.lower === 'at') ? at : end
  }

  private isRankOrRole(index: number): boolean {
    const word = this.words[index]
    return (
      word !== undefined && !this.isPerson(index) && (isRole(word) || RANK_WORDS.has(word.lower))
    )
  }

  /** What the office is of, for, at, in or to, as often as such a phrase follows. */
  private complementsEnd(start: number): number {
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
}

const isBodyAhead = (words: readonly Word[], at: number): boolean => {
  for (let i = at; i < at + 3; i += 1) {
    const word = words[i]
    if (!word || !isCapital(word)) return false
    if (isBody(word)) return true
  }
  return false
}

/** A verb or noun that only looks like a role: "to head", "will chair", "Commissioner’s Office". */
function isNoOffice(words: readonly Word[], head: number): boolean {
  const word = words[head]
  const before = words[head - 1]
  const after = words[head + 1]
  if (!word) return true
  if (
    before?.shape === 'lower' &&
    /^(?:to|will|would|can|must|should|may|not)$/u.test(before.lower)
  ) {
    return word.shape === 'lower'
  }
  if (after?.shape !== 'possessive') return false
  const owned = words[head + 2]
  return owned !== undefined && isBody(owned)
}

/**
 * The offices and roles of one sentence from left to right, free of overlaps, also bare ones ("president").
 * `people` are the ranges of names, which end an office; a head inside a body's name ("Ministry of Justice") is none.
 */
export function findOffices(
  words: readonly Word[],
  people: readonly WordRange[],
  organisations: readonly WordRange[],
): readonly FoundOffice[] {
  const reader = new OfficeReader(words, people)
  const found: FoundOffice[] = []
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]
    if (!word || word.shape === 'mark' || !isRole(word)) continue
    const inside = (range: WordRange): boolean => i >= range.first && i < range.end
    if (people.some(inside) || organisations.some(inside) || isNoOffice(words, i)) continue
    const office = reader.read(i)
    const last = found.at(-1)
    const first = last ? Math.max(office.first, last.end) : office.first
    found.push(first === office.first ? office : { ...office, first })
    i = office.end - 1
  }
  return found
}

/** Whether an office stands in the text as one even where nobody holds it: "the Commissioner for Human Rights". */
export function isNotable(words: readonly Word[], office: FoundOffice): boolean {
  const head = words[office.head]
  if (!head) return false
  const capital = isCapital(head) && !(head.opening && office.first === office.head)
  if (GENERIC_ROLES.has(head.lower)) return capital && office.specific
  return capital || office.specific
}
