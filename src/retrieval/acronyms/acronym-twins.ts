import { termOf, terms, type Term } from '../../text/terms.js'
import { KNOWN_ACRONYMS } from './known-acronyms.js'
import { learnAcronyms } from './learn-acronyms.js'

type Twin = Pick<Term, 'term' | 'word'>

interface Pair {
  readonly acronym: Twin
  readonly name: readonly Twin[]
}

/** Pairs by the acronym's term and by the first term of the full name. */
interface Pairs {
  readonly byAcronym: ReadonlyMap<string, Pair>
  readonly byFirst: ReadonlyMap<string, readonly Pair[]>
}

function pairsOf(acronyms: Iterable<readonly [acronym: string, name: string]>): Pairs {
  const byAcronym = new Map<string, Pair>()
  const byFirst = new Map<string, Pair[]>()
  for (const [acronym, name] of acronyms) {
    const term = termOf(acronym)
    const pair: Pair = { acronym: { term, word: acronym }, name: terms(name) }
    const first = pair.name[0]?.term
    if (first === undefined || pair.name.length < 2) continue
    byAcronym.set(term, pair)
    byFirst.set(first, [...(byFirst.get(first) ?? []), pair])
  }
  return { byAcronym, byFirst }
}

let known: Pairs | null = null

function startsWith(found: readonly Twin[], at: number, name: readonly Twin[]): boolean {
  return name.every(({ term }, i) => found[at + i]?.term === term)
}

/** What is indexed beside the terms of a sentence, so that UNDP and its full name find each other. */
export type FindTwins = (found: readonly Term[]) => readonly Twin[]

/** Reads the acronyms that an article uses or introduces, and those that every reader knows. */
export function acronymTwins(text: string): FindTwins {
  known ??= pairsOf(Object.entries(KNOWN_ACRONYMS))
  const all = [known, pairsOf(learnAcronyms(text))]

  function addTwins(found: readonly Twin[], twins: Map<string, readonly Twin[]>): void {
    found.forEach(({ term }, at) => {
      for (const { byAcronym, byFirst } of all) {
        const own = byAcronym.get(term)
        if (own && !twins.has(term)) {
          twins.set(term, own.name)
          // UNDP is of the UN, too.
          addTwins(own.name, twins)
        }
        for (const { acronym, name } of byFirst.get(term) ?? []) {
          const isSaid = twins.has(acronym.term)
          if (!isSaid && startsWith(found, at, name)) twins.set(`${acronym.term}=`, [acronym])
        }
      }
    })
  }

  return (found) => {
    const twins = new Map<string, readonly Twin[]>()
    addTwins(found, twins)
    return [...twins.values()].flat()
  }
}
