import type { Citation, CitedFact } from '../answer.js'
import type { LocatedFact } from './located-facts.js'

/** Facts with the index of the citation that says them; one whose citation is not shown is left out. */
export function citeFacts(
  facts: readonly LocatedFact[],
  citations: readonly Citation[],
): readonly CitedFact[] {
  return facts.flatMap(({ article, person, office, organisation, asOf, personSpan }) => {
    const citation = citations.findIndex(
      (one) =>
        one.article === article && one.start <= personSpan.start && one.end >= personSpan.end,
    )
    return citation < 0 ? [] : [{ person, office, organisation, asOf, citation }]
  })
}
