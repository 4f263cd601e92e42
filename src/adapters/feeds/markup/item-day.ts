import { readCalendarDate } from '../../../corpus/calendar-date.js'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** RFC 3339 and what is near to it; RFC 822 and C's `ctime`, with the faults that occur. */
const YEAR_FIRST = /(?<!\d)(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?!\d)|^(\d{4})(\d\d)(\d\d)(?=T|\b)/u
const DAY_FIRST = /(?<!\d)(\d\d?)[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d\d)(?!\d)/iu
const MONTH_FIRST =
  /\b([a-z]{3})[a-z]*\.?\s+(\d\d?)(?:,|\s+\d\d?:\d\d(?::\d\d)?)(?:\s+[a-z+\d]+)?\s+(\d{4})\b/iu
const SECONDS = /^1\d{9}(?:\d{3})?$/u

/** The Web is from 1991: what is older is a default of some program. */
const FIRST_YEAR = 1991
/** A clock may be a day ahead, and so may be a time zone. */
const DAY = 24 * 60 * 60 * 1000

/**
 * The day of a written date, in the time zone that it was written in; null where it says nothing sensible, or is yet
 * to come.
 *
 * @param now - milliseconds since 1970
 */
export function itemDay(written: string, now: number): string | null {
  const day = dayOf(written.trim())
  if (day === null || Number(day.slice(0, 4)) < FIRST_YEAR) return null
  return Date.parse(day) > now + DAY ? null : day
}

function dayOf(written: string): string | null {
  if (SECONDS.test(written)) {
    const seconds = Number(written.slice(0, 10))
    return new Date(seconds * 1000).toISOString().slice(0, 10)
  }
  const [, y, m, d, y2, m2, d2] = YEAR_FIRST.exec(written) ?? []
  if (y !== undefined || y2 !== undefined)
    return valid(Number(y ?? y2), Number(m ?? m2), Number(d ?? d2))
  const [, day, month, year] = DAY_FIRST.exec(written) ?? []
  if (year !== undefined) return valid(fullYear(year), monthOf(month), Number(day))
  const [, monthName, dayOfMonth, fourDigits] = MONTH_FIRST.exec(written) ?? []
  if (fourDigits !== undefined)
    return valid(Number(fourDigits), monthOf(monthName), Number(dayOfMonth))
  return inWords(written)
}

/** With a month in English, Russian or Kazakh, or all in numbers, the day first. */
function inWords(written: string): string | null {
  const date = written.replace(/^\p{L}+,\s*/u, '').replace(/[,\s]+\d\d?:\d\d.*$/u, '')
  if (!/\d{4}/u.test(date) || date.length > 40) return null
  const read = readCalendarDate(date)
  return read === null || read.year === null ? null : valid(read.year, read.month, read.day)
}

/** @see RFC 2822, section 4.3 */
function fullYear(year: string): number {
  const number = Number(year)
  if (year.length === 4) return number
  return number < 50 ? 2000 + number : 1900 + number
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function valid(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : null
}
