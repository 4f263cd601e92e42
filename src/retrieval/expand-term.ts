import type { Term } from '../text/terms.js'
import { expandByFamily } from './expand-by-family.js'
import { expandByName } from './expand-by-name.js'
import { expandBySpelling, isSlip } from './expand-by-spelling.js'
import { expandBySynonym } from './expand-by-synonym.js'
import type { Alternative, QueryTerm } from './query.js'
import { documentFrequency, type SearchIndex } from './search-index.js'
import { isKnownWord } from './synonyms/synonyms-of.js'

type Expansion = Pick<QueryTerm, 'alternatives' | 'repairedTo'>

const CYRILLIC = /\p{Script=Cyrillic}/u

function itself(term: Term, index: SearchIndex): readonly Alternative[] {
  return documentFrequency(index, term.term) > 0 ? [{ term: term.term, weight: 1 }] : []
}

/** Each term once, with its greatest weight, the strongest first. */
function strongest(...lists: readonly (readonly Alternative[])[]): readonly Alternative[] {
  const best = new Map<string, Alternative>()
  for (const one of lists.flat()) {
    if ((best.get(one.term)?.weight ?? 0) < one.weight) best.set(one.term, one)
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight)
}

/**
 * What the corpus has for a word of the question in the word's own letters. In this order, since each is
 * less sure than the one before: the word with its family and synonyms; a word that differs by a slip;
 * family and synonyms alone; a spelling near it. A name has no synonyms, and an English word that the
 * tables know is spelt right.
 */
export function expandInOwnScript(term: Term, index: SearchIndex, isName = false): Expansion {
  const own = itself(term, index)
  const synonyms = isName ? [] : expandBySynonym(term, index)
  const like = strongest(own, expandByFamily(term, index), synonyms)
  if (own.length > 0 || isKnownWord(term.word)) return { alternatives: like, repairedTo: null }
  const repair = expandBySpelling(term, index)
  const { alternatives, repairedTo } = repair
  if (repairedTo !== null && isSlip(term.word, repairedTo)) {
    return { alternatives: strongest(alternatives, like), repairedTo }
  }
  return like.length > 0 ? { alternatives: like, repairedTo: null } : repair
}

/** The same, or else the names of the corpus in the other script: "Азимовой" finds "Azimova". */
export function expandTerm(term: Term, index: SearchIndex, isName = false): Expansion {
  const own = expandInOwnScript(term, index, isName)
  if (!CYRILLIC.test(term.word) || own.alternatives.length > 0) return own
  const names = expandByName(term, index)
  return names.length > 0 ? { alternatives: names, repairedTo: null } : own
}
