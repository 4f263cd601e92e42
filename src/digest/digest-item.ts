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
  const body = withoutFurniture(article)
  const [opening, ...others] = body
  const isHeading = opening !== undefined && others.length > 0 && standsAbove(article, opening)
  const [first, second] = isHeading ? others : body
  if (!first) return { article, lead: [] }
  const both = second && second.end - first.start <= LONGEST_LEAD
  return { article, lead: both ? [first, second] : [first] }
}

/** A sentence that ends; a line of who, where and when, or a subheading, has no mark at its end. */
const ENDED = /[.!?…:]["'»”’“)\]]*$/u
/** Lines before the first sentence of a text that parsing took for sentences. */
const MOST_LINES = 5

function withoutFurniture({ sentences, text }: Article): readonly Span[] {
  const body = sentences.filter(({ role }) => role === 'body')
  const first = body
    .slice(0, MOST_LINES + 1)
    .findIndex(({ start, end }) => ENDED.test(text.slice(start, end)))
  return body.slice(Math.max(first, 0))
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
