import type { Article } from '../corpus/article.js'
import type { Span } from '../text/span.js'

/** An article with the sentences that lead it. */
export interface DigestItem {
  readonly article: Article
  /** Spans of the article's text, at most two, verbatim. */
  readonly lead: readonly Span[]
}

const LEAD_SENTENCES = 2
/** UTF-16 units; a second sentence is shown only where both stay below. */
const LONGEST_LEAD = 400

/** An article as digests and lists show it. */
export function digestItem(article: Article): DigestItem {
  const body = article.sentences.filter(({ role }) => role === 'body').slice(0, LEAD_SENTENCES)
  const [first, second] = body
  if (!first) return { article, lead: [] }
  const both = second && second.end - first.start <= LONGEST_LEAD
  return { article, lead: both ? [first, second] : [first] }
}
