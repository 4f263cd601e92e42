import type { Article } from '../corpus/article.js'
import type { Span } from '../text/span.js'
import type { Quotation } from './annotations.js'
import type { QuoteContext, Voice } from './find-speakers.js'
import { speakerAfter, speakerBefore, speaks } from './find-speakers.js'
import { quotedSpans } from './quote-marks.js'

/** The article's paragraphs, from their first sentence to their last. */
function paragraphsOf({ sentences }: Article): readonly Span[] {
  const spans: { start: number; end: number; paragraph: number }[] = []
  for (const { start, end, paragraph } of sentences) {
    const last = spans.at(-1)
    if (last?.paragraph === paragraph) last.end = end
    else spans.push({ start, end, paragraph })
  }
  return spans
}

const within = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end

/** Whether it is something said rather than a title or a word set off: long enough, or a sentence. */
function isUtterance(text: string, quote: Span): boolean {
  const inner = text.slice(quote.start, quote.end)
  return inner.split(/\s+/u).length > 5 || /[.!?,…]$/u.test(inner)
}

/** First and last sentence that a quotation touches. */
function sentencesOf({ sentences }: Article, quote: Span, from: number): readonly [number, number] {
  let first = from
  while (first < sentences.length - 1 && (sentences[first]?.end ?? 0) <= quote.start) first += 1
  let last = first
  while (last < sentences.length - 1 && (sentences[last + 1]?.start ?? quote.end) < quote.end)
    last += 1
  return [first, last]
}

/**
 * The quotations of an article with their speakers. `voices` are its people and bodies in order of text. "He said" goes
 * to whoever spoke last before it, by the text alone; a quotation behind an attributed one in its paragraph shares the
 * speaker.
 */
export function findQuotations(article: Article, voices: readonly Voice[]): readonly Quotation[] {
  const { text } = article
  const paragraphs = paragraphsOf(article)
  const quotes = quotedSpans(text, paragraphs)
  const outside = voices.filter((voice) => !quotes.some((quote) => within(voice, quote)))
  const speakers = outside.filter((voice) => voice.kind === 'person' && speaks(text, voice))
  const found: Quotation[] = []
  let paragraphAt = 0
  let sentenceAt = 0
  let previous: { readonly voice: Voice | null; readonly paragraph: number } = {
    voice: null,
    paragraph: -2,
  }
  quotes.forEach((quote, i) => {
    while (paragraphAt < paragraphs.length - 1 && (paragraphs[paragraphAt]?.end ?? 0) < quote.start)
      paragraphAt += 1
    const first = paragraphs[paragraphAt] ?? quote
    const last = paragraphs.find((paragraph) => paragraph.end >= quote.end) ?? first
    const context: QuoteContext = {
      text,
      quote,
      before: { start: Math.max(first.start, quotes[i - 1]?.end ?? 0), end: quote.start },
      after: { start: quote.end, end: Math.min(last.end, quotes[i + 1]?.start ?? last.end) },
      voices: outside.filter((voice) => voice.start >= first.start && voice.end <= last.end),
    }
    const said = isUtterance(text, quote)
    const stated = speakerAfter(context) ?? speakerBefore(context)
    let voice =
      stated === 'pronoun'
        ? (lastSpeaker(speakers, outside, quote, first) ?? previous.voice)
        : stated
    const alone = first.start >= quote.start - 1 && last.end <= quote.end + 2
    if (
      !voice &&
      said &&
      (previous.paragraph === paragraphAt || (alone && previous.paragraph === paragraphAt - 1))
    ) {
      voice = previous.voice
    }
    const [firstSentence, lastSentence] = sentencesOf(article, quote, sentenceAt)
    sentenceAt = firstSentence
    if (said) previous = { voice, paragraph: paragraphAt }
    found.push({
      start: quote.start,
      end: quote.end,
      firstSentence,
      lastSentence,
      speaker: voice && { start: voice.start, end: voice.end },
      speakerName: voice?.name ?? null,
    })
  })
  return found
}

/** The last to speak before the quotation, else the last person named in its paragraph. */
function lastSpeaker(
  speakers: readonly Voice[],
  all: readonly Voice[],
  quote: Span,
  paragraph: Span,
): Voice | null {
  const near = (voice: Voice): boolean => voice.end <= quote.start && voice.start >= paragraph.start
  const people = all.filter((voice) => voice.kind === 'person')
  return (
    speakers.findLast(near) ??
    people.findLast(near) ??
    speakers.findLast((voice) => voice.end <= quote.start) ??
    null
  )
}
