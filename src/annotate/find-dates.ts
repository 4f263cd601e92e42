import type { Span } from '../text/span.js'
import type { Anchor } from './calendar.js'
import type { DateReading, DateTrigger } from './date-rule.js'
import { DATE_RULES } from './date-rules.js'

export interface FoundDate extends Span, DateReading {}

/** How a sentence shows that a date may stand in it; saves trying most rules on most sentences. */
const TRIGGERS: readonly (readonly [trigger: DateTrigger, pattern: RegExp])[] = [
  ['digit', /\d{2}/u],
  ['month', /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/u],
  ['weekday', /(?:on|ues|nes|urs|ri|tur|un)day|[а-яё]{4}|[әіңғүұқөһ]/u],
  [
    'word',
    /[Tt]oday|[Tt]onight|[Yy]ester|[Tt]omorrow|[Cc]entur|ago|earlier|[Tt]his |[Ll]ast |[Pp]ast |[Nn]ext |[Cc]oming |[Cc]urrent |[Ll]ater |[А-яЁёӘәІіҢңҒғҮүҰұҚқӨөҺһ]/u,
  ],
  ['cyrillic', /[а-яё]/u],
]
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
  const triggers = new Set(
    TRIGGERS.flatMap(([trigger, pattern]) => (pattern.test(stretch) ? [trigger] : [])),
  )
  if (triggers.size === 0) return []
  const context = { anchor, future: AHEAD.test(stretch) }
  const found: FoundDate[] = []
  for (const rule of DATE_RULES) {
    if (!triggers.has(rule.needs)) continue
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
