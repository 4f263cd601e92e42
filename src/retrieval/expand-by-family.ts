import type { Term } from '../text/terms.js'
import type { Alternative } from './query.js'
import type { SearchIndex } from './search-index.js'
import { termsWithPrefix } from './vocabulary.js'

/** Letters that two words of a family share at their beginning. */
const COMMON = 5
const COMMON_SHARE = 0.65
const WEIGHT = 0.4
const NUMBER = /\p{N}/u

function commonPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

/** Index terms that begin like the word's term: "constitut" for "constitution", "submiss" for "submit". */
export function expandByFamily(term: Term, index: SearchIndex): readonly Alternative[] {
  if (term.term.length < COMMON || NUMBER.test(term.term)) return []
  return termsWithPrefix(index, term.term.slice(0, COMMON))
    .filter((other) => {
      if (other === term.term) return false
      const longer = Math.max(other.length, term.term.length)
      return commonPrefix(other, term.term) >= COMMON_SHARE * longer
    })
    .map((other) => ({ term: other, weight: WEIGHT }))
}
