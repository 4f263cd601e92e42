import type { Article } from '../corpus/article.js'
import type { Query } from '../retrieval/query.js'
import type { RankedSentence } from '../retrieval/rank-sentences.js'
import type { Span } from '../text/span.js'
import { terms } from '../text/terms.js'
import type { Citation } from './answer.js'
import { excerptOf } from './excerpt.js'
import { leansBack } from './leaning-openings.js'
import { LONGEST_EXCERPT } from './weights.js'

/** The stretch of a long sentence that holds most words of the question; null where it holds none. */
function densestStretch(text: string, sentence: Span, query: Query): Span | null {
  const wanted = new Set(
    query.terms.flatMap(({ alternatives }) => alternatives.map(({ term }) => term)),
  )
  const found = terms(text, sentence.start, sentence.end).filter(({ term }) => wanted.has(term))
  let best: { span: Span; held: number } | null = null
  found.forEach((first, i) => {
    const inside = found.slice(i).filter(({ end }) => end - first.start <= LONGEST_EXCERPT)
    const last = inside.at(-1)
    if (last && inside.length > (best?.held ?? 0)) {
      best = { span: { start: first.start, end: last.end }, held: inside.length }
    }
  })
  return (best as { span: Span } | null)?.span ?? null
}

/** Cites a sentence as evidence, with the answer phrases that fall into its excerpt. */
export function citeEvidence(
  { article, index, score }: RankedSentence,
  query: Query,
  answers: readonly Span[],
): Citation {
  const { text } = article
  const sentence = article.sentences[index] ?? { start: 0, end: 0 }
  const isLong = sentence.end - sentence.start > LONGEST_EXCERPT
  const inSentence = answers.filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  )
  const focus = inSentence[0] ?? (isLong ? densestStretch(text, sentence, query) : null)
  const { start, end } = excerptOf(text, sentence, focus)
  const phrases = inSentence.filter((phrase) => phrase.start >= start && phrase.end <= end)
  const excerpt = text.slice(start, end)
  return { article, role: 'evidence', start, end, excerpt, phrases, score }
}

/** The sentence that a cited one leans on; null where it stands on its own or opens its article. */
export function citeContext(article: Article, index: number): Citation | null {
  const { text, sentences } = article
  const sentence = sentences[index]
  const before = sentences[index - 1]
  if (!sentence || before?.role !== 'body') return null
  if (!leansBack(text.slice(sentence.start, sentence.end))) return null
  const { start, end } = excerptOf(text, before, null)
  const excerpt = text.slice(start, end)
  return { article, role: 'context', start, end, excerpt, phrases: [], score: 0 }
}
