import type { Span } from '../text/span.js'
import type { DurationMention, QuantityMention, TimeMention } from './mention.js'
import { PLURALS, STOPS } from './lexicon/units.js'
import { numberValue, ordinalValue } from './number-words.js'
import type { QuantityRule } from './quantity-rules.js'
import { QUANTITY_RULES } from './quantity-rules.js'

type Bare<Kind extends Span> = Omit<Kind, 'sentence'>
export type FoundQuantity = Bare<QuantityMention> | Bare<DurationMention> | Bare<TimeMention>

const MAYBE =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+teenth|twent\w+|thirt\w+|fort(?:y|ieth)|fift\w+|sixt\w+|sevent\w+|eight\w+|ninet\w+|hundred|thousand|million|billion|trillion|dozen|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|noon|midnight|half|several|few|many|couple|an? (?:decade|century|year|month|week|hour|day|minute|fortnight))\b|(?<!\p{L})(?:два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|тыс|млн|млрд|мың)(?!\p{L})/iu

const pad = (value: number): string => String(value).padStart(2, '0')

/** `HH:MM` of a time as written; null for one that no clock shows. */
function clock(written: string): string | null {
  const lower = written.toLowerCase()
  if (lower === 'noon') return '12:00'
  if (lower === 'midnight') return '00:00'
  const [hours = '', minutes = '00'] = lower.match(/\d+/gu) ?? []
  const half = /p\.?m/u.test(lower) ? 12 : 0
  const named = half === 12 || /a\.?m/u.test(lower)
  const hour = named ? (Number(hours) % 12) + half : Number(hours)
  return hour > 23 ? null : `${pad(hour)}:${minutes}`
}

/** The words after a number up to the plural that it counts: "three reform packages"; empty where none is near. */
function counted(tail: string): string {
  const words = tail.match(/[ \u00a0-][\p{L}’'-]+/gu) ?? []
  let length = 0
  for (const word of words) {
    const bare = word.slice(1).toLowerCase()
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

function quantity(
  rule: QuantityRule,
  match: RegExpExecArray,
  stretch: string,
): FoundQuantity | null {
  const { number = '', unit, tail } = match.groups ?? {}
  const { index: start } = match
  const end = start + match[0].length
  if (rule.yields === 'time') {
    const value = clock(number)
    return value === null ? null : { kind: 'time', start, end, value }
  }
  if (rule.yields === 'duration') return { kind: 'duration', start, end }
  const value = rule.yields === 'ordinal' ? ordinalValue(number) : numberValue(number)
  if (value === null) return null
  const base = { kind: 'quantity', start, value, measure: rule.yields } as const
  if (rule.yields === 'ordinal' && unit !== undefined && /^\p{Lu}/u.test(unit)) {
    return { ...base, end: start + number.length, unit: null }
  }
  if (rule.yields !== 'count') return { ...base, end, unit: unit?.trim() ?? null }
  const noun = counted(tail ?? '')
  const small = /^(?:one|half)$/iu.test(number)
  if (noun === '' && (small || isLabel(stretch.slice(Math.max(0, start - 30), start)))) return null
  return { ...base, end: end + noun.length, unit: noun === '' ? null : noun.slice(1) }
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
  if (!MAYBE.test(stretch)) return []
  const found: FoundQuantity[] = []
  for (const rule of QUANTITY_RULES) {
    for (const match of stretch.matchAll(rule.pattern)) {
      const read = quantity(rule, match, stretch)
      if (!read) continue
      const placed = { ...read, start: sentence.start + read.start, end: sentence.start + read.end }
      const clashes = (other: Span): boolean => placed.start < other.end && other.start < placed.end
      if (!taken.some(clashes) && !found.some(clashes)) found.push(placed)
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}
