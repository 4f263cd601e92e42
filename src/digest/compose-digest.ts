import type { Article } from '../corpus/article.js'
import type { Span } from '../text/span.js'

/** One story of a digest: its article and the sentences that lead it. */
export interface DigestItem {
  readonly article: Article
  /** Spans of the article's text, at most two, verbatim. */
  readonly lead: readonly Span[]
}

export interface DigestOptions {
  /** `YYYY-MM-DD`: only articles published on this day or later; undated ones are left out then. */
  readonly since?: string | undefined
  readonly limit?: number
}

const DEFAULT_LIMIT = 5
const LEAD_SENTENCES = 2
/** UTF-16 units; a second sentence is shown only where both stay below. */
const LONGEST_LEAD = 400

function leadOf({ sentences }: Article): readonly Span[] {
  const body = sentences.filter(({ role }) => role === 'body').slice(0, LEAD_SENTENCES)
  const [first, second] = body
  if (!first) return []
  return second && second.end - first.start <= LONGEST_LEAD ? [first, second] : [first]
}

function publishedOf({ published }: Article): string {
  return published?.value ?? ''
}

/** A month or year counts when any day of it does. */
function isSince(published: string, since: string): boolean {
  return published !== '' && published >= since.slice(0, published.length)
}

/** The newest articles first, undated ones last, each with its lead. */
export function composeDigest(
  articles: readonly Article[],
  { since, limit = DEFAULT_LIMIT }: DigestOptions = {},
): readonly DigestItem[] {
  return articles
    .filter((article) => since === undefined || isSince(publishedOf(article), since))
    .toSorted((a, b) => publishedOf(b).localeCompare(publishedOf(a)) || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map((article) => ({ article, lead: leadOf(article) }))
}
