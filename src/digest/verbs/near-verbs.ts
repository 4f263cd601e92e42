import { editDistance } from '../../text/edit-distance.js'
import { fold } from '../../text/fold.js'
import type { DigestVerb } from './digest-verb.js'

/** UTF-16 units; no verb is longer. */
const LONGEST = 20
/** Letters of a word for each that may be wrong. */
const LETTERS_A_SLIP = 3
const MOST_SLIPS = 2

/** The verbs one of whose names a word is nearest to: "dayly". None where it is like none of them. */
export function nearVerbs(typed: string, verbs: readonly DigestVerb[]): readonly DigestVerb[] {
  const word = fold(typed).replace(/[:=]+$/u, '')
  const limit = Math.min(MOST_SLIPS, Math.floor(word.length / LETTERS_A_SLIP))
  if (limit === 0 || word.length > LONGEST) return []
  const distances = verbs.map(({ name, aliases }) =>
    Math.min(...[name, ...aliases].map((other) => editDistance(word, fold(other), limit))),
  )
  const least = Math.min(...distances)
  return least > limit ? [] : verbs.filter((_, i) => distances[i] === least)
}
