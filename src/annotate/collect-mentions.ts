import type { Article } from '../corpus/article.js'
import { anchorOf } from './calendar.js'
import { findDates } from './find-dates.js'
import { findQuantities } from './find-quantities.js'
import type { Mention } from './mention.js'
import type { SentenceReading } from './read-sentences.js'
import { stretchesOf } from './stretches.js'
import type { WordRange } from './word-range.js'

/** People, offices, bodies and places of the article's sentences. */
export function nameMentions(
  { text }: Article,
  readings: readonly SentenceReading[],
  acronyms: ReadonlyMap<string, string>,
): readonly Mention[] {
  return readings.flatMap(({ sentence, words, people, organisations, places, offices }) => {
    const spanOf = ({ first, end }: WordRange) => ({
      start: words[first]?.start ?? 0,
      end: words[end - 1]?.end ?? 0,
      sentence,
    })
    const textOf = (range: WordRange): string => {
      const { start, end } = spanOf(range)
      return text.slice(start, end)
    }
    const body = (range: WordRange): string => acronyms.get(textOf(range)) ?? textOf(range)
    return [
      ...people.map((range): Mention => ({ kind: 'person', ...spanOf(range), name: range.name })),
      ...offices.map((range): Mention => ({
        kind: 'office',
        ...spanOf(range),
        office: textOf(range),
      })),
      ...organisations.map((range): Mention => ({
        kind: 'organisation',
        ...spanOf(range),
        name: body(range),
      })),
      ...places.map((range): Mention => ({ kind: 'place', ...spanOf(range), name: textOf(range) })),
    ]
  })
}

/** Dates, times of day, stretches of time and quantities of the article's sentences. */
export function figureMentions(article: Article): readonly Mention[] {
  const anchor = anchorOf(article)
  return article.sentences.flatMap((each, sentence) =>
    stretchesOf(article.text, each).flatMap((span): readonly Mention[] => {
      const dates = findDates(article.text, span, anchor)
      const quantities = findQuantities(article.text, span, dates)
      return [
        ...dates.map((date) => Object.assign(date, { kind: 'date', sentence } as const)),
        ...quantities.map((quantity) => Object.assign(quantity, { sentence })),
      ]
    }),
  )
}
