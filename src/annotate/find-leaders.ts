import type { FoundPerson } from './find-people.js'
import type { WordRange } from './word-range.js'
import type { Word } from './words.js'

/** Somebody who leads a body by a verb: "the Court, chaired by X", "X, who heads the Court". */
export interface FoundLeader {
  readonly person: FoundPerson
  readonly organisation: WordRange
  /** From the body to the verb or the other way round. */
  readonly first: number
  readonly end: number
  /** "head" or "chair", by the verb. */
  readonly role: string
}

const PASSIVE =
  /^,? (?:(?:which|that) )?(?:(?:is|was|has been) )?(?:now |currently )?(headed|led|chaired|run|directed) by (?:Mr\.? |Dr\.? )?$/u
const ACTIVE =
  /^,? (?:who )?(?:now |currently |also )?(heads|leads|chairs|runs|directs) (?:the |an? )?$/u
const ROLES: ReadonlyMap<string, string> = new Map([
  ['chaired', 'chair'],
  ['chairs', 'chair'],
  ['directed', 'director'],
  ['directs', 'director'],
])

/** Leaders that one sentence names by a verb, with the body that they lead. */
export function findLeaders(
  text: string,
  words: readonly Word[],
  people: readonly FoundPerson[],
  organisations: readonly WordRange[],
): readonly FoundLeader[] {
  const between = (a: WordRange, b: WordRange): string =>
    text.slice(words[a.end - 1]?.end ?? 0, words[b.first]?.start ?? 0).slice(0, 60)
  return organisations.flatMap((organisation) =>
    people.flatMap((person): readonly FoundLeader[] => {
      const [a, b, pattern] =
        organisation.end <= person.first
          ? [organisation, person, PASSIVE]
          : [person, organisation, ACTIVE]
      if (b.first - a.end > 7 || b.first < a.end) return []
      const verb = pattern.exec(between(a, b))?.[1]
      if (verb === undefined) return []
      const range =
        pattern === PASSIVE ? { first: a.first, end: b.first } : { first: a.end, end: b.end }
      return [{ person, organisation, ...range, role: ROLES.get(verb) ?? 'head' }]
    }),
  )
}
