import { COMMON_WORDS } from '../../annotate/lexicon/common-words.js'
import { termOf } from '../../text/terms.js'
import { WORD_FAMILIES, type WordFamily } from './families.js'
import { basesOf, formsOf, isIrregular, spellingsOf } from './word-forms.js'

/** How alike two words are: forms or spellings of one word, near synonyms, or related ones. */
export type Likeness = 'same' | 'near' | 'related'

export interface Synonym {
  /** An index term. */
  readonly term: string
  readonly likeness: Likeness
}

interface Thesaurus {
  /** The families that a word stands in. */
  readonly families: ReadonlyMap<string, readonly WordFamily[]>
  /** Words of the families by how they are spelt in America, where that is another way. */
  readonly spelling: ReadonlyMap<string, string>
}

function build(): Thesaurus {
  const families = new Map<string, WordFamily[]>()
  for (const family of WORD_FAMILIES) {
    for (const word of [...family.near, ...family.related]) {
      const known = families.get(word)
      if (known) known.push(family)
      else families.set(word, [family])
    }
  }
  const spelling = new Map<string, string>()
  for (const word of families.keys()) {
    const american = spellingsOf(word).at(-1) ?? word
    if (american !== word) spelling.set(american, word)
  }
  return { families, spelling }
}

let thesaurus: Thesaurus | null = null

/**
 * The words of the families that a word may be a form of. "Meeting" is a word of its own and no form of
 * "meet", but "found" is both itself and a form of "find".
 */
function knownBases(word: string, { families, spelling }: Thesaurus): readonly string[] {
  const bases = basesOf(word)
    .map((base) => spelling.get(base) ?? base)
    .filter((base) => families.has(base))
  const isItself = bases.includes(word)
  return isItself ? bases.filter((base) => base === word || isIrregular(word, base)) : bases
}

function lookUp(word: string): readonly Synonym[] {
  thesaurus ??= build()
  const { families } = thesaurus
  const own = knownBases(word, thesaurus)
  const found = new Map<string, Likeness>([[termOf(word), 'same']])
  const add = (words: readonly string[], likeness: Likeness) => {
    for (const form of words) {
      const term = termOf(form)
      if (!found.has(term)) found.set(term, likeness)
    }
  }
  add(spellingsOf(word), 'same')
  for (const base of own) add(formsOf(base), 'same')
  const entries = own.flatMap((base) =>
    (families.get(base) ?? []).map((family) => ({ base, family })),
  )
  for (const { base, family } of entries) {
    if (family.near.includes(base)) add(family.near.flatMap(formsOf), 'near')
  }
  for (const { base, family } of entries) {
    add((family.near.includes(base) ? family.related : family.near).flatMap(formsOf), 'related')
  }
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

/** Whether a folded word is a known English one, in any form or spelling. */
export function isKnownWord(word: string): boolean {
  thesaurus ??= build()
  return COMMON_WORDS.has(word) || knownBases(word, thesaurus).length > 0
}
