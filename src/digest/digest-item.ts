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

/** An article as digests and lists show it, under its heading: a text that opens with it is led by what follows. */
export function digestItem(article: Article): DigestItem {
  const { sentences, text, title } = article
  const heading = wordsOf(title ?? '')
  const body = sentences.filter(({ role }) => role === 'body')
  const repeats = (sentence: Span | undefined) =>
    sentence !== undefined && wordsOf(text.slice(sentence.start, sentence.end)) === heading
  const [first, second] = repeats(body[0]) && body.length > 1 ? body.slice(1) : body
  if (!first) return { article, lead: [] }
  const both = second && second.end - first.start <= LONGEST_LEAD
  return { article, lead: both ? [first, second] : [first] }
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
