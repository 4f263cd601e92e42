import type { Article, PartialDate } from '../corpus/article.js'
import type { OfficeFact } from './annotations.js'
import type { SentenceReading } from './read-sentences.js'
import type { WordRange } from './word-range.js'

function publicationDay({ published }: Article): PartialDate | null {
  return published && { value: published.value, precision: published.precision }
}

const within = (inner: WordRange, outer: WordRange): boolean =>
  inner.first >= outer.first && inner.end <= outer.end

/** The dated facts that the article's sentences state, in order of text. */
export function collectFacts(
  article: Article,
  readings: readonly SentenceReading[],
  acronyms: ReadonlyMap<string, string>,
): readonly OfficeFact[] {
  const asOf = publicationDay(article)
  return readings.flatMap(
    ({ sentence, words, organisations, facts, leaders }): readonly OfficeFact[] => {
      const spanOf = ({ first, end }: WordRange) => ({
        start: words[first]?.start ?? 0,
        end: words[end - 1]?.end ?? 0,
      })
      const textOf = (range: WordRange): string => {
        const { start, end } = spanOf(range)
        return article.text.slice(start, end)
      }
      const body = (range: WordRange): string => acronyms.get(textOf(range)) ?? textOf(range)
      /** The longest body inside the office's words. */
      const bodyOf = (office: WordRange): string | null => {
        const inside = organisations.filter((range) => within(range, office))
        const longest = inside.toSorted((a, b) => b.end - b.first - (a.end - a.first))[0]
        return longest ? body(longest) : null
      }
      const stated = facts.map(({ person, office }): OfficeFact => ({
        person: person.name,
        personSpan: spanOf(person),
        office: textOf(office),
        officeSpan: spanOf(office),
        organisation: bodyOf(office),
        asOf,
        sentence,
      }))
      const led = leaders.map((leader): OfficeFact => ({
        person: leader.person.name,
        personSpan: spanOf(leader.person),
        office: `${leader.role} of ${textOf(leader.organisation)}`,
        officeSpan: spanOf(leader),
        organisation: body(leader.organisation),
        asOf,
        sentence,
      }))
      return [...stated, ...led]
    },
  )
}
