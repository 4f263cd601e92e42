import { nameDistanceFrom } from '../../text/name-distance.js'
import { fold } from '../../text/fold.js'
import type { TurnBefore } from './follow-up.js'
import { kindOfName } from './kind-of-name.js'

/** Two spellings of a surname are at most this far from each other, its case ending included. */
const SAME_NAME = 1.6

export interface PersonMeant {
  readonly name: string
  /** The question names or asks for this person; else only its evidence does. */
  readonly isAskedAbout: boolean
}

/**
 * Whom a turn of a Russian or Kazakh conversation is about: whoever the question names, as the articles spell the name
 * where they have it; else whoever the answer names.
 */
export function personOf({ question, people }: TurnBefore): PersonMeant | null {
  const names = question.clues.filter(({ kind }) => kind === 'name')
  for (const { text } of names) {
    const known = people.find((person) => isSpelling(text, person))
    if (known !== undefined) return { name: known, isAskedAbout: true }
  }
  const named = names.find(({ text }) => kindOfName(text, people) === 'person')
  if (named !== undefined) return { name: named.text, isAskedAbout: true }
  const [first] = people
  return first === undefined ? null : { name: first, isAskedAbout: question.type === 'who' }
}

function isSpelling(written: string, person: string): boolean {
  const surname = fold(person.split(' ').at(-1) ?? '')
  const last = fold(written.split(' ').at(-1) ?? '')
  if (!/\p{Script=Cyrillic}/u.test(last)) return last === surname
  return nameDistanceFrom(last)(surname) <= SAME_NAME
}
