import type { Term } from '../text/terms.js'
import { expandByFamily } from './expand-by-family.js'
import { expandByName } from './expand-by-name.js'
import { expandBySpelling } from './expand-by-spelling.js'
import type { Alternative, QueryTerm } from './query.js'
import { documentFrequency, type SearchIndex } from './search-index.js'

type Expansion = Pick<QueryTerm, 'alternatives' | 'repairedTo'>

const CYRILLIC = /\p{Script=Cyrillic}/u

function itself(term: Term, index: SearchIndex): readonly Alternative[] {
  return documentFrequency(index, term.term) > 0 ? [{ term: term.term, weight: 1 }] : []
}

/**
 * What the corpus has for a word of the question. In this order, since each is less sure than the one
 * before: the word and its family; its name in the other script; a spelling near it.
 */
export function expandTerm(term: Term, index: SearchIndex): Expansion {
  const known = [...itself(term, index), ...expandByFamily(term, index)]
  if (known.length > 0) return { alternatives: known, repairedTo: null }
  if (CYRILLIC.test(term.word)) {
    const names = expandByName(term, index)
    if (names.length > 0) return { alternatives: names, repairedTo: null }
  }
  return expandBySpelling(term, index)
}
