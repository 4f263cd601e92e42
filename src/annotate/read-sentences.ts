import type { Article } from '../corpus/article.js'
import { findFacts } from './find-facts.js'
import type { FoundFact } from './find-facts.js'
import { findLeaders } from './find-leaders.js'
import type { FoundLeader } from './find-leaders.js'
import type { FoundOffice } from './find-offices.js'
import { findOffices, isNotable } from './find-offices.js'
import { findOrganisations } from './find-organisations.js'
import type { FoundPerson } from './find-people.js'
import { findPeople } from './find-people.js'
import { findLongPlaces, findSinglePlaces } from './find-places.js'
import { stretchesOf } from './stretches.js'
import type { WordRange } from './word-range.js'
import { overlaps } from './word-range.js'
import type { Word } from './words.js'
import { wordsOf } from './words.js'

/** One sentence (or a stretch of an overlong one) with all that its names say, as ranges of its words. */
export interface SentenceReading {
  /** Index into `article.sentences`. */
  readonly sentence: number
  readonly words: readonly Word[]
  readonly people: readonly FoundPerson[]
  readonly organisations: readonly WordRange[]
  readonly places: readonly WordRange[]
  readonly offices: readonly FoundOffice[]
  readonly facts: readonly FoundFact[]
  readonly leaders: readonly FoundLeader[]
}

/** A heading in title case: its capitals tell nothing. */
function isTitleCase(words: readonly Word[]): boolean {
  const letters = words.filter((word) => word.shape === 'lower' || word.shape === 'capital')
  const capitals = letters.filter((word) => word.shape === 'capital')
  if (/^[.!?]$/u.test(words.at(-1)?.text ?? '')) return false
  return letters.length > 3 && capitals.length / letters.length > 0.6
}

/**
 * Reads the names in every sentence of an article. Bodies and places that say what they are go first, so that what is
 * left can be people; offices come last, since names of people end them.
 */
export function readSentences(article: Article): readonly SentenceReading[] {
  const stretches = article.sentences.flatMap((each, sentence) =>
    stretchesOf(article.text, each).map((span) => ({ span, sentence, role: each.role })),
  )
  const texts = stretches.map(({ span, sentence, role }) => {
    const words = wordsOf(article.text, span)
    const bodies = findOrganisations(words)
    const longPlaces = findLongPlaces(words, bodies)
    const organisations = bodies.filter(
      (body) => !longPlaces.some((place) => overlaps(place, body)),
    )
    const heading = role === 'title' || isTitleCase(words)
    return {
      sentence,
      words,
      heading,
      organisations,
      longPlaces,
      taken: [...organisations, ...longPlaces],
    }
  })
  const people = findPeople(texts)
  return texts.map(({ sentence, words, organisations, longPlaces, taken }, i) => {
    const named = people[i] ?? []
    const offices = findOffices(words, named, organisations)
    const facts = findFacts(article.text, words, named, offices)
    return {
      sentence,
      words,
      people: named,
      organisations,
      places: [...longPlaces, ...findSinglePlaces(words, [...named, ...longPlaces], taken)],
      offices: offices.filter(
        (office) => isNotable(words, office) || facts.some((fact) => fact.office === office),
      ),
      facts,
      leaders: findLeaders(article.text, words, named, organisations),
    }
  })
}
