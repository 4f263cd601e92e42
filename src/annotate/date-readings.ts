import type { PartialDate } from '../corpus/article.js'
import type { Anchor } from './calendar.js'
import type { DateContext, DateReading, Groups } from './date-rule.js'
import { number, month } from './date-patterns.js'
import { dayDate, monthDate, shiftDays, shiftMonths, weekdayOf, yearDate } from './calendar.js'
import { ordinalValue } from './number-words.js'
import { WEEKDAYS } from './lexicon/months.js'

/** A single date. */
export const single = (date: PartialDate | null, certain: boolean): DateReading => ({
  date,
  until: null,
  certain,
})

/** The year that a month or day without one means: the last such before publication, or the next where the sentence looks ahead. */
export function impliedYear(
  { anchor, future }: DateContext,
  ofMonth: number,
  ofDay: number | null,
): number | null {
  if (!anchor) return null
  if (anchor.month === null) return anchor.year
  const order =
    ofMonth * 100 + (ofDay ?? 0) - (anchor.month * 100 + (ofDay === null ? 0 : (anchor.day ?? 31)))
  if (future) return order < 0 ? anchor.year + 1 : anchor.year
  return order > 0 ? anchor.year - 1 : anchor.year
}

/** A day and month whose year is implied. */
export function dayWithoutYear(groups: Groups, context: DateContext): DateReading | null {
  const ofMonth = month(groups['month'])
  const day = number(groups['day'])
  if (!dayDate(2000, ofMonth, day)) return null
  const year = impliedYear(context, ofMonth, day)
  return single(year === null ? null : dayDate(year, ofMonth, day), false)
}

/** A day, month and year. */
export function dayWithYear(groups: Groups): DateReading | null {
  const date = dayDate(number(groups['year']), month(groups['month']), number(groups['day']))
  return date && single(date, true)
}

/** Two days, of one month or two. */
export function dayRange(groups: Groups, context: DateContext): DateReading | null {
  const first = month(groups['month'])
  const last = groups['month2'] === undefined ? first : month(groups['month2'])
  const written = groups['year']
  const year =
    written === undefined ? impliedYear(context, last, number(groups['day2'])) : number(written)
  if (year === null) return single(null, false)
  const date = dayDate(first > last ? year - 1 : year, first, number(groups['day']))
  const until = dayDate(year, last, number(groups['day2']))
  return date && until && { date, until, certain: written !== undefined }
}

/** Day and month in figures, the day first unless it cannot be. */
export function numericDay(groups: Groups): DateReading | null {
  const first = number(groups['day'])
  const second = number(groups['month'])
  const year = number(groups['year'])
  const date = second > 12 ? dayDate(year, first, second) : dayDate(year, second, first)
  return date && single(date, true)
}

const century = (text: string | undefined): number | null =>
  text === undefined ? null : ordinalValue(text)

/** One century or several that follow one another. */
export function centuries(groups: Groups): DateReading | null {
  const first = century(groups['first'])
  const last = century(groups['last']) ?? first
  if (first === null || last === null || first > 30) return null
  if (groups['bc'] !== undefined) {
    return { date: yearDate(1 - first * 100), until: yearDate(-(last - 1) * 100), certain: true }
  }
  return { date: yearDate((first - 1) * 100 + 1), until: yearDate(last * 100), certain: true }
}

/** The last such day up to publication, or the next where the text says so. */
export function weekday(groups: Groups, { anchor, future }: DateContext): DateReading | null {
  const wanted = WEEKDAYS.get((groups['weekday'] ?? '').toLowerCase())
  const today = anchor && weekdayOf(anchor)
  if (wanted === undefined) return null
  if (!anchor || today === null || today === undefined) return single(null, false)
  const back = (today - wanted + 7) % 7
  const which = groups['which']?.toLowerCase()
  if (which === 'last' || which === 'прошлый' || which === 'прошлую')
    return single(shiftDays(anchor, -(back || 7)), false)
  if (which === 'next' || which === 'coming' || future)
    return single(shiftDays(anchor, 7 - back), false)
  return single(shiftDays(anchor, -back), false)
}

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['yesterday', -1],
  ['last night', -1],
  ['tomorrow', 1],
  ['сегодня', 0],
  ['вчера', -1],
  ['завтра', 1],
  ['бүгін', 0],
  ['кеше', -1],
  ['ертең', 1],
  ['this', 0],
  ['current', 0],
  ['earlier this', 0],
  ['later this', 0],
  ['last', -1],
  ['past', -1],
  ['next', 1],
  ['coming', 1],
  ['этом', 0],
  ['текущем', 0],
  ['прошлом', -1],
  ['следующем', 1],
  ['биыл', 0],
  ['былтыр', -1],
  ['келесі', 1],
])
/** How many days, months or years a word like "last" moves. */
export const offset = (text: string | undefined): number =>
  OFFSETS.get((text ?? '').toLowerCase()) ?? 0

/** The publication date moved by so many units. */
export function shifted(anchor: Anchor | null, unit: string, by: number): DateReading {
  if (!anchor) return single(null, false)
  if (/^(?:year|г|жыл)/u.test(unit)) return single(yearDate(anchor.year + by), false)
  if (unit.startsWith('decade')) return single(yearDate(anchor.year + by * 10), false)
  if (unit.startsWith('centur')) return single(yearDate(anchor.year + by * 100), false)
  if (/^(?:month|месяц|ай)/u.test(unit)) return single(shiftMonths(anchor, by), false)
  if (/^(?:week|недел|апта)/u.test(unit)) return single(shiftDays(anchor, by * 7), false)
  return single(shiftDays(anchor, by), false)
}

/** From Monday to Sunday of a week beside that of publication. */
export function calendarWeek(anchor: Anchor | null, by: number): DateReading {
  const today = anchor && weekdayOf(anchor)
  if (!anchor || today === null || today === undefined) return single(null, false)
  const monday = by * 7 + 1 - today
  return { date: shiftDays(anchor, monday), until: shiftDays(anchor, monday + 6), certain: false }
}

/** Seasons of the northern half of the world with their first months. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
])

/** The three months of a season. */
export function season(year: number | null, name: string, certain: boolean): DateReading {
  const first = SEASONS.get(name)
  if (year === null || first === undefined) return single(null, certain)
  const until = first === 12 ? monthDate(year + 1, 2) : monthDate(year, first + 2)
  return { date: monthDate(year, first), until, certain }
}
