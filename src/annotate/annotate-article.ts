import type { Article } from '../corpus/article.js'
import type { Annotations } from './annotations.js'
import { anchorOf } from './calendar.js'
import { findDates } from './find-dates.js'
import { findOrganisations } from './find-organisations.js'
import { findPeople } from './find-people.js'
import { findLongPlaces, findSinglePlaces } from './find-places.js'
import { findQuantities } from './find-quantities.js'
import type { Mention } from './mention.js'
import type { WordRange } from './word-range.js'
import { overlaps } from './word-range.js'
import type { Word } from './words.js'
import { wordsOf } from './words.js'

interface Reading {
  readonly words: readonly Word[]
  readonly heading: boolean
  readonly organisations: readonly WordRange[]
  readonly places: readonly WordRange[]
  readonly taken: readonly WordRange[]
}

/** A heading in title case: its capitals tell nothing. */
function isTitleCase(words: readonly Word[]): boolean {
  const letters = words.filter((word) => word.shape === 'lower' || word.shape === 'capital')
  const capitals = letters.filter((word) => word.shape === 'capital')
  return letters.length > 3 && capitals.length / letters.length > 0.6
}

function read(article: Article): readonly Reading[] {
  return article.sentences.map((sentence) => {
    const words = wordsOf(article.text, sentence)
    const organisations = findOrganisations(words)
    const places = findLongPlaces(words, organisations)
    const free = organisations.filter((range) => !places.some((place) => overlaps(place, range)))
    const heading = sentence.role === 'title' || isTitleCase(words)
    return { words, heading, organisations: free, places, taken: [...free, ...places] }
  })
}

/** Dates, times, stretches of time and quantities. */
function figures(article: Article): readonly Mention[] {
  const anchor = anchorOf(article)
  return article.sentences.flatMap((span, sentence): readonly Mention[] => {
    const dates = findDates(article.text, span, anchor)
    const quantities = findQuantities(article.text, span, dates)
    return [
      ...dates.map((date) => Object.assign(date, { kind: 'date', sentence } as const)),
      ...quantities.map((quantity) => Object.assign(quantity, { sentence })),
    ]
  })
}

/** Everything that the rules of this room find in one article; deterministic, linear in its length. */
export function annotateArticle(article: Article): Annotations {
  const readings = read(article)
  const people = findPeople(readings)
  const mentions = readings.flatMap((reading, sentence): readonly Mention[] => {
    const { words } = reading
    const found: Mention[] = []
    const spanOf = ({ first, end }: WordRange) => ({
      start: words[first]?.start ?? 0,
      end: words[end - 1]?.end ?? 0,
      sentence,
    })
    const textOf = (range: WordRange): string => {
      const { start, end } = spanOf(range)
      return article.text.slice(start, end)
    }
    const named = people[sentence] ?? []
    for (const person of named) found.push({ kind: 'person', ...spanOf(person), name: person.name })
    for (const range of reading.organisations) {
      found.push({ kind: 'organisation', ...spanOf(range), name: textOf(range) })
    }
    const places = [
      ...reading.places,
      ...findSinglePlaces(words, [...named, ...reading.places], reading.taken),
    ]
    for (const range of places) found.push({ kind: 'place', ...spanOf(range), name: textOf(range) })
    return found
  })
  return {
    mentions: [...mentions, ...figures(article)].toSorted(
      (a, b) => a.start - b.start || b.end - a.end,
    ),
    quotations: [],
    facts: [],
    acronyms: new Map(),
  }
}
