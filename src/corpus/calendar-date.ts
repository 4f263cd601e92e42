import type { PartialDate } from './article.js'
import { MONTH_NAMES } from './month-names.js'

/** A day as written, its year perhaps left out. */
export interface CalendarDate {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

const MONTH = `(?:${[...MONTH_NAMES.keys()]
  .sort((a, b) => b.length - a.length)
  .flatMap((name) => [name, name[0]?.toUpperCase() + name.slice(1), name.toUpperCase()])
  .join('|')})`
const DAY = String.raw`(?:[12]\d|3[01]|0?[1-9])`
const YEAR = String.raw`(?:1[89]|20)\d\d`

/** Source of a pattern for one date: ISO, numeric (day first), or with the month in en, ru or kk. */
export const DATE_SOURCE = [
  String.raw`${YEAR}-\d\d-\d\d`,
  String.raw`${DAY}[./]\d\d?[./]${YEAR}`,
  String.raw`${YEAR} (?:жыл[а-яіғ]*|ж\.) ${DAY}[ -]${MONTH}[а-яі]*`,
  String.raw`${DAY}(?:st|nd|rd|th)?[ -]${MONTH}\.?(?:,? ${YEAR})?(?: (?:года|г\.|жыл[а-яіғ]*|ж\.))?`,
  String.raw`${MONTH}\.? ${DAY}(?:st|nd|rd|th)?(?:,? ${YEAR})?`,
].join('|')

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/u
const NUMERIC = /^(\d\d?)[./](\d\d?)[./](\d{4})$/u
const WORDS = /\d+|\p{L}+/gu

/** Reads what {@link DATE_SOURCE} matched; null when there is no such day in the calendar. */
export function readCalendarDate(written: string): CalendarDate | null {
  const iso = ISO.exec(written)
  if (iso !== null) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numeric = NUMERIC.exec(written)
  if (numeric !== null) return valid(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]))
  let year: number | null = null
  let month: number | undefined
  let day: number | undefined
  for (const [word] of written.matchAll(WORDS)) {
    if (/^\d{4}$/u.test(word)) year = Number(word)
    else if (/^\d/u.test(word)) day = Number(word)
    else month ??= monthOf(word)
  }
  return month === undefined || day === undefined ? null : valid(year, month, day)
}

/** `2023-03-01`, or null for a date without its year. */
export function isoDay({ year, month, day }: CalendarDate): PartialDate | null {
  if (year === null) return null
  return { value: `${year}-${twoDigits(month)}-${twoDigits(day)}`, precision: 'day' }
}

/** `--12-15`: a month and a day without their year, as in ISO 8601:2000. */
export function monthAndDay({ month, day }: CalendarDate): string {
  return `--${twoDigits(month)}-${twoDigits(day)}`
}

function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase()
  return (
    MONTH_NAMES.get(lower) ??
    [...MONTH_NAMES].find(([name]) => name.length > 4 && lower.startsWith(name))?.[1]
  )
}

function valid(year: number | null, month: number, day: number): CalendarDate | null {
  const date = new Date(Date.UTC(year ?? 2000, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : null
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
