import type { Span } from '../text/span.js'
import type { Anchor } from './calendar.js'
import type { DateReading } from './date-rules.js'
import { DATE_RULES } from './date-rules.js'

export interface FoundDate extends Span, DateReading {}

/** Without any of these a sentence names no date; saves the rules' time on most sentences. */
const MAYBE =
  /\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:day|night|morning|evening)\b|\b(?:year|month|week|decade|century|centuries|spring|summer|autumn|fall|winter|ago|earlier|today|tonight|tomorrow)\b|[гж]о?[дыл]|егодня|чера|втра|үгін|еше|ртең|иыл|ылтыр|дельник|торник|сред|четверг|ятниц|уббот|оскресен|сенбі|жұма|назад|бұрын/iu
const AHEAD =
  /\b(?:will|shall|upcoming|scheduled|due to|is to|are to|expected to|plans? to|going to|to be held|would|forthcoming|set to)\b|(?<!\p{L})(?:будет|будут|состоится|пройдёт|пройдет|планиру|өтеді|болады|жоспарла)/iu

/**
 * The dates of one sentence in order, free of overlaps, read against the day of publication. A date without a year is
 * the last such day before publication unless the sentence looks ahead.
 */
export function findDates(
  text: string,
  sentence: Span,
  anchor: Anchor | null,
): readonly FoundDate[] {
  const stretch = text.slice(sentence.start, sentence.end)
  if (!MAYBE.test(stretch)) return []
  const context = { anchor, future: AHEAD.test(stretch) }
  const found: FoundDate[] = []
  for (const rule of DATE_RULES) {
    for (const match of stretch.matchAll(rule.pattern)) {
      const groups = match.groups ?? {}
      const marked = groups['at'] ?? match[0]
      const start = sentence.start + match.index + match[0].lastIndexOf(marked)
      const end = start + marked.length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const reading = rule.reads(groups, context)
      if (reading) found.push({ start, end, ...reading })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}
