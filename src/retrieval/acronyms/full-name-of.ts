import { termOf } from '../../text/terms.js'
import { KNOWN_ACRONYMS } from './known-acronyms.js'
import { learnAcronyms } from './learn-acronyms.js'

const known: ReadonlyMap<string, string> = new Map(
  Object.entries(KNOWN_ACRONYMS).map(([acronym, name]) => [termOf(acronym), name]),
)

/**
 * What an acronym stands for in a text: the name there whose initials it is, else what every reader knows; null where
 * neither tells. @param term - the acronym's index term
 */
export function fullNameOf(term: string, text: string): string | null {
  const learnt = [...learnAcronyms(text)].find(([acronym]) => termOf(acronym) === term)
  return learnt?.[1] ?? known.get(term) ?? null
}
