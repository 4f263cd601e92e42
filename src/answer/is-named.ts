import type { Query } from '../retrieval/query.js'
import type { Span } from '../text/span.js'
import { terms } from '../text/terms.js'

/** Whether the question's name, in whichever script and case, is the person's or a part of it with the surname. */
export function isNamed(person: string, names: readonly Span[], query: Query): boolean {
  const ofPerson = terms(person).map(({ term }) => term)
  const surname = ofPerson.at(-1)
  const asked = query.terms.filter((term) =>
    names.some((name) => term.start < name.end && term.end > name.start),
  )
  const heard = asked.map(({ alternatives }) =>
    alternatives.find(({ term }) => ofPerson.includes(term)),
  )
  return (
    asked.length > 0 &&
    heard.every((one) => one !== undefined) &&
    (heard.some((one) => one?.term === surname) || heard.length === ofPerson.length)
  )
}
