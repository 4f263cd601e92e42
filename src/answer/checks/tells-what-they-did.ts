import { isNamed } from '../is-named.js'
import { annotationsOf } from '../annotations-of.js'
import type { Check } from './check.js'
import { saysMoreThanNames } from './says-more-than-names.js'

/** Whether more than the names of people is told where a question names nobody and nothing else. */
export const tellsWhatTheyDid: Check = {
  name: 'only names the person',
  passes(input) {
    if (saysMoreThanNames.passes(input)) return true
    const { question, query, evidence } = input
    const names = question.clues.filter(({ kind }) => kind === 'name')
    const people = annotationsOf(evidence.article).mentions.flatMap((mention) =>
      mention.kind === 'person' ? [mention.name] : [],
    )
    return !names.every((name) => people.some((person) => isNamed(person, [name], query)))
  },
}
