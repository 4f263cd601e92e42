import { ONLY_LIKE } from '../../retrieval/weights.js'
import type { Check } from './check.js'

/**
 * Whether each name of several words is there whole or not at all: what is said of the Constitutional Court says
 * nothing of the Supreme Court.
 */
export const namesAreWhole: Check = {
  name: 'another thing with a part of the name',
  passes({ question, query, held, near }) {
    return question.clues
      .filter(({ kind, strength }) => kind === 'name' && strength === 'hard')
      .every((clue) => {
        const own = [...query.terms.keys()].filter((i) => {
          const term = query.terms[i]
          return term !== undefined && term.start < clue.end && term.end > clue.start
        })
        const found = own.filter((i) => (held.get(i) ?? 0) >= ONLY_LIKE)
        const missing = own.filter((i) => (near.get(i) ?? 0) < ONLY_LIKE)
        return found.length === 0 || missing.length === 0
      })
  },
}
