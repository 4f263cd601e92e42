import type { Check } from './check.js'

/** Auxiliaries, and verbs that only link a thing to its place, name or meaning. */
const LIGHT =
  /^(?:located|situated|based|placed|happen(?:s|ed)?|occur(?:s|red)?|mean(?:s|t)?|called|named|known|termed|is|are|was|were|be|been|am|do|does|did|done|have|has|had|having|can|could|will|would|shall|should|may|might|must)$/iu

/** The least share of what is asked about the names. */
const ENOUGH = 0.2

/**
 * Whether the evidence holds anything of what is asked about the names: that it mentions somebody does not tell where
 * they live.
 */
export const saysMoreThanNames: Check = {
  name: 'only the names of the question',
  passes({ question, query, held, rarities }) {
    const names = question.clues.filter(({ kind }) => kind === 'name')
    if (names.length === 0) return true
    let [asked, said] = [0, 0]
    query.terms.forEach((term, i) => {
      if (names.some(({ start, end }) => term.start < end && term.end > start)) return
      if (LIGHT.test(term.word)) return
      asked += rarities[i] ?? 0
      said += (rarities[i] ?? 0) * (held.get(i) ?? 0)
    })
    return asked === 0 || said / asked >= ENOUGH
  },
}
