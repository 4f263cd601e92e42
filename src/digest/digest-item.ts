import type { Article } from '../corpus/article.js'
import type { Span } from '../text/span.js'

/** An article with the sentences that lead it. */
export interface DigestItem {
  readonly article: Article
  /** Spans of the article's text, at most two, verbatim. */
  readonly lead: readonly Span[]
}

/** UTF-16 units; a second sentence is shown only where both stay below. */
const LONGEST_LEAD = 400

/** UTF-16 units of a heading; a longer one is cut. */
const LONGEST_HEADING = 200

/** An article as digests and lists show it, under its heading: a text that opens with it is led by what follows. */
export function digestItem(article: Article): DigestItem {
  const body = article.sentences.filter(({ role }) => role === 'body')
  const [opening, ...others] = body
  const isHeading = opening !== undefined && others.length > 0 && standsAbove(article, opening)
  const [first, second] = isHeading ? others : body
  if (!first) return { article, lead: [] }
  const both = second && second.end - first.start <= LONGEST_LEAD
  return { article, lead: both ? [first, second] : [first] }
}

/** Whether the heading says the opening sentence: what has no title is headed by it. */
function standsAbove({ title, text }: Article, { start, end }: Span): boolean {
  const opening = text.slice(start, end)
  const heading = wordsOf(title ?? '')
  return heading === '' ? opening.length <= LONGEST_HEADING : heading === wordsOf(opening)
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
