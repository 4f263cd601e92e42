import { COMMON_WORDS } from '../../annotate/lexicon/common-words.js'
import { termOf } from '../../text/terms.js'
import { WORD_FAMILIES } from './families.js'
import { formsOf, isIrregular, spellingsOf } from './word-forms.js'

/** How alike two words are: forms or spellings of one word, near synonyms, or related ones. */
export type Likeness = 'same' | 'near' | 'related'

export interface Synonym {
  /** An index term. */
  readonly term: string
  readonly likeness: Likeness
}

interface Thesaurus {
  /** The words of the table that a word may be a form of. */
  readonly bases: ReadonlyMap<string, readonly string[]>
  readonly near: ReadonlyMap<string, ReadonlySet<string>>
  readonly related: ReadonlyMap<string, ReadonlySet<string>>
}

class Links {
  readonly all = new Map<string, Set<string>>()

  add(from: string, to: string): void {
    if (from === to) return
    const known = this.all.get(from)
    if (known) known.add(to)
    else this.all.set(from, new Set([to]))
  }
}

function build(): Thesaurus {
  const near = new Links()
  const related = new Links()
  const words = new Set<string>()
  for (const family of WORD_FAMILIES) {
    for (const word of [...family.near, ...family.related]) words.add(word)
    for (const word of family.near) {
      for (const other of family.near) near.add(word, other)
      for (const other of family.related) {
        related.add(word, other)
        related.add(other, word)
      }
    }
  }
  const bases = new Map<string, readonly string[]>()
  for (const word of words) bases.set(word, [word])
  for (const word of words) {
    for (const form of formsOf(word)) {
      // "meeting" is a word of its own and no form of "meet"; "found" is both itself and a form of "find".
      if (form !== word && (!words.has(form) || isIrregular(form))) {
        bases.set(form, [...(bases.get(form) ?? []), word])
      }
    }
  }
  return { bases, near: near.all, related: related.all }
}

let thesaurus: Thesaurus | null = null

function known(): Thesaurus {
  thesaurus ??= build()
  return thesaurus
}

const termsOfBase = new Map<string, ReadonlySet<string>>()

function termsOf(base: string): ReadonlySet<string> {
  const before = termsOfBase.get(base)
  if (before) return before
  const terms = new Set(formsOf(base).map(termOf))
  termsOfBase.set(base, terms)
  return terms
}

function lookUp(word: string): readonly Synonym[] {
  const { bases, near, related } = known()
  const found = new Map<string, Likeness>([[termOf(word), 'same']])
  const add = (terms: Iterable<string>, likeness: Likeness) => {
    for (const term of terms) if (!found.has(term)) found.set(term, likeness)
  }
  const own = bases.get(word) ?? []
  add(spellingsOf(word).map(termOf), 'same')
  for (const base of own) add(termsOf(base), 'same')
  for (const base of own) for (const other of near.get(base) ?? []) add(termsOf(other), 'near')
  for (const base of own)
    for (const other of related.get(base) ?? []) add(termsOf(other), 'related')
  return [...found].slice(1).map(([term, likeness]) => ({ term, likeness }))
}

/** Words that are looked up again and again; forgotten when there are too many. */
const REMEMBERED = 10_000
const remembered = new Map<string, readonly Synonym[]>()

/** Index terms that may stand for a folded word besides its own, the most alike first. */
export function synonymsOf(word: string): readonly Synonym[] {
  const before = remembered.get(word)
  if (before) return before
  if (remembered.size >= REMEMBERED) remembered.clear()
  const found = lookUp(word)
  remembered.set(word, found)
  return found
}

/** Whether a folded word is one of the tables, in any form or spelling. */
export function isKnownWord(word: string): boolean {
  return known().bases.has(word) || COMMON_WORDS.has(word)
}
