import type { Term } from '../text/terms.js'
import { expandByFamily } from './expand-by-family.js'
import { expandByName } from './expand-by-name.js'
import { expandBySpelling, isSlip } from './expand-by-spelling.js'
import type { Alternative, QueryTerm } from './query.js'
import { documentFrequency, type SearchIndex } from './search-index.js'

type Expansion = Pick<QueryTerm, 'alternatives' | 'repairedTo'>

const CYRILLIC = /\p{Script=Cyrillic}/u

function itself(term: Term, index: SearchIndex): readonly Alternative[] {
  return documentFrequency(index, term.term) > 0 ? [{ term: term.term, weight: 1 }] : []
}

function without(alternatives: readonly Alternative[], others: readonly Alternative[]) {
  const known = new Set(others.map(({ term }) => term))
  return alternatives.filter(({ term }) => !known.has(term))
}

/**
 * What the corpus has for a word of the question in the word's own letters. In this order, since each is
 * less sure than the one before: the word and its family; a word that differs by a slip; the family
 * alone; a spelling near it.
 */
export function expandInOwnScript(term: Term, index: SearchIndex): Expansion {
  const family = expandByFamily(term, index)
  const own = itself(term, index)
  if (own.length > 0) return { alternatives: [...own, ...family], repairedTo: null }
  const { alternatives, repairedTo } = expandBySpelling(term, index)
  if (repairedTo !== null && isSlip(term.word, repairedTo)) {
    return { alternatives: [...alternatives, ...without(family, alternatives)], repairedTo }
  }
  return family.length > 0
    ? { alternatives: family, repairedTo: null }
    : { alternatives, repairedTo }
}

/** The same, or else the names of the corpus in the other script: "Азимовой" finds "Azimova". */
export function expandTerm(term: Term, index: SearchIndex): Expansion {
  const own = expandInOwnScript(term, index)
  if (!CYRILLIC.test(term.word) || own.alternatives.length > 0) return own
  const names = expandByName(term, index)
  return names.length > 0 ? { alternatives: names, repairedTo: null } : own
}
