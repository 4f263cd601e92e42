import {
  impactSlot,
  IMPACT_SLOTS,
  type PassageIndex,
  type TermPostings,
} from '../../src/retrieval/passage-index.js'

/** The {@link PassageIndex} port in the fewest words: an oracle for tests, correct by inspection. */
export function createNaiveIndex(postings: readonly TermPostings[] = []): PassageIndex {
  const slotsByTerm = new Map(
    postings.map(([term, slots]) => [term, Array.from(slots, (passages) => [...(passages ?? [])])]),
  )
  return {
    add(passage, terms) {
      for (const term of new Set(terms)) {
        const slots = slotsByTerm.get(term) ?? Array.from({ length: IMPACT_SLOTS }, () => [])
        slotsByTerm.set(term, slots)
        const tf = terms.filter((other) => other === term).length
        slots[impactSlot(tf, terms.length)]?.push(passage)
      }
    },
    postings: (term) => slotsByTerm.get(term) ?? [],
  }
}
