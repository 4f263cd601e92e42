import { DEMONYMS } from './lexicon/places.js'
import {
  ADDRESS_TITLES,
  FIELD_WORDS,
  GENERIC_ROLES,
  LOWER_BODIES,
  RANK_WORDS,
} from './lexicon/roles.js'
import { OfficeComplement } from './office-complement.js'
import { isBody, isFunctionWord, isRole } from './word-class.js'
import type { WordRange } from './word-range.js'
import type { Word } from './words.js'

export interface FoundOffice extends WordRange {
  /** The index of the noun that heads it ("Minister"). */
  readonly head: number
  /** Whether it says more than the bare role: a rank, a field, a body or a place. */
  readonly specific: boolean
}

const RANK_SUFFIX = new Set(['general', 'elect', 'designate', 'emeritus', 'officer'])

const isCapital = (word: Word | undefined): boolean =>
  word?.shape === 'capital' || word?.shape === 'acronym'

/** Reads offices off the words of one sentence; `people` are the ranges of its names. */
class OfficeReader {
  private readonly words: readonly Word[]
  private readonly people: readonly WordRange[]
  private readonly complement: OfficeComplement

  constructor(words: readonly Word[], people: readonly WordRange[]) {
    this.words = words
    this.people = people
    this.complement = new OfficeComplement(words, people)
  }

  read(head: number): FoundOffice {
    const first = this.start(head)
    const headEnd = this.headEnd(head)
    const end = this.complement.end(this.secondHeadEnd(headEnd))
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
