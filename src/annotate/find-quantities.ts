import type { Span } from '../text/span.js'
import type { DurationMention, QuantityMention, TimeMention } from './mention.js'
import { PLURALS, STOPS } from './lexicon/units.js'
import { NUMBER, numberValue, ORDINAL, ordinalValue } from './number-words.js'
import type { NumberKind, QuantityRule } from './quantity-rules.js'
import { QUANTITY_RULES } from './quantity-rules.js'

type Bare<Kind extends Span> = Omit<Kind, 'sentence'>
export type FoundQuantity = Bare<QuantityMention> | Bare<DurationMention> | Bare<TimeMention>

/** The numbers that rules of each kind start from, in text in lower case. */
const SCANS: readonly (readonly [kind: NumberKind, pattern: RegExp])[] = [
  [
    'clock',
    /(?<![a-zà-ӿ\d.,:])(?:(?:[01]?\d|2[0-3])[:.][0-5]\d ?(?:a\.m\.|p\.m\.|am|pm)(?![a-z])|(?:[01]?\d|2[0-3]):[0-5]\d(?!:?\d)|(?:1[0-2]|[1-9]) ?(?:a\.m\.|p\.m\.|am|pm)(?![a-z])|(?:noon|midnight)(?![a-z]))/gu,
  ],
  ['ordinal', new RegExp(`(?<![a-zà-ӿ\\d.,:$€£/#–-])${ORDINAL}(?![a-zà-ӿ])`, 'gu')],
  ['cardinal', new RegExp(`(?<![a-zà-ӿ\\d.,:/#–-])${NUMBER}`, 'gu')],
  [
    'vague',
    /(?<![a-zà-ӿ])(?:half an?|several|a few|many|a couple of|two dozen|an?(?= (?:decade|century|year|month|week|hour|day|minute|fortnight)))(?= )/gu,
  ],
]
const RULES_BY_KIND: ReadonlyMap<NumberKind, readonly QuantityRule[]> = new Map(
  SCANS.map(([kind]) => [kind, QUANTITY_RULES.filter((rule) => rule.kind === kind)] as const),
)
const ABOUT =
  /(?<![a-zà-ӿ])(?:up to|about|around|nearly|almost|roughly|approximately|more than|over|less than|fewer than|at least|at most|some|as many as|as much as|under|just over|just under|only|an estimated|estimated|около|более|менее|шамамен) $/u

const pad = (value: number): string => String(value).padStart(2, '0')

/** `HH:MM` of a time in lower case; null for one that no clock shows. */
function clock(written: string): string | null {
  if (written === 'noon') return '12:00'
  if (written === 'midnight') return '00:00'
  const [hours = '', minutes = '00'] = written.match(/\d+/gu) ?? []
  const half = /p\.?m/u.test(written) ? 12 : 0
  const named = half === 12 || /a\.?m/u.test(written)
  const hour = named ? (Number(hours) % 12) + half : Number(hours)
  return hour > 23 ? null : `${pad(hour)}:${minutes}`
}

/** The words after a number up to the plural that it counts: "three reform packages"; empty where none is near. */
function counted(tail: string): string {
  let length = 0
  for (const word of tail.match(/[ \u00a0-][\p{L}’'-]+/gu) ?? []) {
    const bare = word.slice(1)
    if (STOPS.has(bare) || bare.length < 2) break
    length += word.length
    if (PLURALS.has(bare) || /(?:[^su'’]s|сс?|дар|дер|тар|тер|лар|лер|ов|ев|ей)$/u.test(bare)) {
      return tail.slice(0, length)
    }
  }
  return ''
}

/** Whether the number is part of a name or a reference: "Article 14", "Boeing 747", "No. 5". */
function isLabel(before: string): boolean {
  return /(?:\bNo\.|№|#|(?<!^|[.!?“«"] )\b\p{Lu}[\p{L}.-]*) $/u.test(before)
}

interface Place {
  readonly stretch: string
  readonly lower: string
  readonly start: number
  readonly end: number
}

/** The number read by one rule, in offsets of the stretch; null where the rule does not fit. */
function read(rule: QuantityRule, { stretch, lower, start, end }: Place): FoundQuantity | null {
  const before = rule.before?.exec(lower.slice(Math.max(0, start - 8), start))
  if (rule.before && !before) return null
  rule.after.lastIndex = end
  const behind = rule.after.exec(lower)
  if (!behind) return null
  const from = start - (before?.[0].length ?? 0)
  const about = ABOUT.exec(lower.slice(Math.max(0, from - 20), from))?.[0].length ?? 0
  const span = { start: from - about, end: end + behind[0].length }
  const written = lower.slice(start, end)
  if (rule.yields === 'duration') return { kind: 'duration', ...span }
  if (rule.yields === 'time') {
    const value = clock(written)
    return value === null ? null : { kind: 'time', start, end, value }
  }
  const value = rule.yields === 'ordinal' ? ordinalValue(written) : numberValue(written)
  if (value === null) return null
  const base = { kind: 'quantity', value, measure: rule.yields } as const
  const unit = (behind.groups?.['unit'] ?? before?.groups?.['unit'])?.trim() ?? null
  if (rule.yields === 'ordinal') {
    const named = unit !== null && /^\p{Lu}/u.test(stretch.slice(end).trimStart())
    return { ...base, start, end: named ? end : span.end, unit: named ? null : unit }
  }
  if (rule.yields !== 'count') return { ...base, ...span, unit }
  const noun = counted(behind.groups?.['tail'] ?? '')
  const lone =
    noun === '' &&
    (/^(?:one|half|один)$/u.test(written) || isLabel(stretch.slice(Math.max(0, start - 30), start)))
  return lone
    ? null
    : {
        ...base,
        start: span.start,
        end: end + noun.length,
        unit: noun === '' ? null : noun.slice(1),
      }
}

/**
 * Numbers with their units, stretches of time and times of day in one sentence, in order, outside of `taken` (its
 * dates) and free of overlaps.
 */
export function findQuantities(
  text: string,
  sentence: Span,
  taken: readonly Span[],
): readonly FoundQuantity[] {
  const stretch = text.slice(sentence.start, sentence.end)
  const folded = stretch.toLowerCase()
  const lower = folded.length === stretch.length ? folded : stretch
  const found: FoundQuantity[] = []
  const place = (kind: NumberKind, start: number, end: number): void => {
    const at = { start: start + sentence.start, end: end + sentence.start }
    if (taken.some((other) => at.start < other.end && other.start < at.end)) return
    for (const rule of RULES_BY_KIND.get(kind) ?? []) {
      const quantity = read(rule, { stretch, lower, start, end })
      if (!quantity) continue
      const moved = Object.assign(quantity, {
        start: quantity.start + sentence.start,
        end: quantity.end + sentence.start,
      })
      if (!found.some((other) => moved.start < other.end && other.start < moved.end))
        found.push(moved)
      return
    }
  }
  for (const [kind, pattern] of SCANS) {
    for (const match of lower.matchAll(pattern))
      place(kind, match.index, match.index + match[0].trimEnd().length)
  }
  return found.toSorted((a, b) => a.start - b.start)
}
