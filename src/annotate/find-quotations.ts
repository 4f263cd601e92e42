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

/** Whether it is something said rather than a title or a word set off: long enough, or a sentence. */
function isUtterance(text: string, quote: Span): boolean {
  const inner = text.slice(quote.start, quote.end)
  return inner.split(/\s+/u).length > 5 || /[.!?,…]$/u.test(inner)
}

/** Where to go on looking, since quotations come in order of text. */
interface Place {
  readonly paragraph: number
  readonly sentence: number
}

/** The first of an ordered list from `from` on that is not over before `position`. */
function indexAt(spans: readonly Span[], position: number, from: number): number {
  let i = from
  while (i < spans.length - 1 && (spans[i]?.end ?? 0) <= position) i += 1
  return i
}

/** The last of an ordered list to end at or before `position`; found by halving. */
function lastBefore(voices: readonly Voice[], position: number): Voice | null {
  let low = 0
  let high = voices.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((voices[middle]?.end ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return voices[low - 1] ?? null
}

/** Those voices that stand in no quotation; both lists are in order of text. */
function outsideOf(voices: readonly Voice[], quotes: readonly Span[]): readonly Voice[] {
  let at = 0
  return voices.filter((voice) => {
    while (at < quotes.length && (quotes[at]?.end ?? 0) < voice.end) at += 1
    return voice.start < (quotes[at]?.start ?? Infinity)
  })
}

/** The voices of each paragraph. */
function byParagraph(
  voices: readonly Voice[],
  paragraphs: readonly Span[],
): readonly (readonly Voice[])[] {
  const groups: Voice[][] = paragraphs.map(() => [])
  let at = 0
  for (const voice of voices) {
    at = indexAt(paragraphs, voice.start, at)
    groups[at]?.push(voice)
  }
  return groups
}

/**
 * The quotations of an article with their speakers. `voices` are its people and bodies in order of text. "He said" goes
 * to whoever spoke last before it, by the text alone; a quotation behind an attributed one in its paragraph shares the
 * speaker.
 */
export function findQuotations(article: Article, voices: readonly Voice[]): readonly Quotation[] {
  const { text, sentences } = article
  const paragraphs = paragraphsOf(article)
  const quotes = quotedSpans(text, paragraphs)
  const outside = outsideOf(voices, quotes)
  const people = outside.filter((voice) => voice.kind === 'person')
  const speakers = people.filter((voice) => speaks(text, voice))
  const groups = byParagraph(outside, paragraphs)
  let place: Place = { paragraph: 0, sentence: 0 }
  let previous: { readonly voice: Voice | null; readonly paragraph: number } = {
    voice: null,
    paragraph: -2,
  }
  return quotes.map((quote, i) => {
    const at = indexAt(paragraphs, quote.start, place.paragraph)
    const lastAt = indexAt(paragraphs, quote.end - 1, at)
    const first = paragraphs[at] ?? quote
    const last = paragraphs[lastAt] ?? first
    const context: QuoteContext = {
      text,
      quote,
      before: { start: Math.max(first.start, quotes[i - 1]?.end ?? 0), end: quote.start },
      after: { start: quote.end, end: Math.min(last.end, quotes[i + 1]?.start ?? last.end) },
      voices: [...(groups[at] ?? []), ...(lastAt > at ? (groups[lastAt] ?? []) : [])],
    }
    const stated = speakerAfter(context) ?? speakerBefore(context)
    const said = isUtterance(text, quote)
    let voice =
      stated === 'pronoun'
        ? (lastSpeaker(speakers, people, quote, first) ?? previous.voice)
        : stated
    const alone = first.start >= quote.start - 1 && last.end <= quote.end + 2
    const follows = previous.paragraph === at || (alone && previous.paragraph === at - 1)
    if (!voice && said && follows) voice = previous.voice
    const firstSentence = indexAt(sentences, quote.start, place.sentence)
    place = { paragraph: at, sentence: firstSentence }
    if (said) previous = { voice, paragraph: lastAt }
    return {
      start: quote.start,
      end: quote.end,
      firstSentence,
      lastSentence: indexAt(sentences, quote.end - 1, firstSentence),
      speaker: voice && { start: voice.start, end: voice.end },
      speakerName: voice?.name ?? null,
    }
  })
}

/** The last to speak in the paragraph, else the last person named in it, else the last to speak at all. */
function lastSpeaker(
  speakers: readonly Voice[],
  people: readonly Voice[],
  quote: Span,
  paragraph: Span,
): Voice | null {
  const speaker = lastBefore(speakers, quote.start)
  if (speaker && speaker.start >= paragraph.start) return speaker
  const named = lastBefore(people, quote.start)
  return named && named.start >= paragraph.start ? named : speaker
}
