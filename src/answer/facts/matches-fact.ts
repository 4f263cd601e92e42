import { answersForOffice, type OfficeKey } from '../../annotate/office-key.js'
import type { Question, TimeConstraint } from '../../question/question.js'
import type { Query } from '../../retrieval/query.js'
import { fold } from '../../text/fold.js'
import { isNamed } from '../is-named.js'
import type { FactQuestion } from './fact-question.js'
import type { LocatedFact } from './located-facts.js'

/** A month or year is inside a stretch of days when one of its days may be. */
function isWithin({ asOf }: LocatedFact, { from, to }: TimeConstraint): boolean {
  if (!asOf) return false
  const { length } = asOf.value
  return asOf.value >= from.slice(0, length) && asOf.value <= to.slice(0, length)
}

/** An office without a country answers for the countries that its article speaks of. */
function isElsewhere({ key, article }: LocatedFact, asked: OfficeKey): boolean {
  if (key.places.length > 0) return false
  const text = fold(article.text)
  return !asked.places.every((place) => text.includes(place))
}

/** Whether a fact answers; none outside the time that the question names does. */
export function matchesFact(
  fact: LocatedFact,
  asked: FactQuestion,
  { time }: Question,
  query: Query,
): boolean {
  if (time && !isWithin(fact, time)) return false
  return asked.kind === 'holder'
    ? answersForOffice(fact.key, asked.office) && !isElsewhere(fact, asked.office)
    : isNamed(fact.person, asked.names, query)
}
