import type { Article, PartialDate } from '../corpus/article.js'

/** The day, month or year that an article's relative dates count from; parts that are unknown are null. */
export interface Anchor {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** An ISO 8601 year of four digits; years before Christ count from `-0000` = 1 BC as the standard does. */
export function yearDate(year: number): PartialDate {
  return { value: year < 0 ? `-${pad(-year, 4)}` : pad(year, 4), precision: 'year' }
}

export function monthDate(year: number, month: number): PartialDate {
  return { value: `${yearDate(year).value}-${pad(month)}`, precision: 'month' }
}

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return day > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Null where the calendar has no such day. */
export function dayDate(year: number, month: number, day: number): PartialDate | null {
  if (month < 1 || month > 12 || !isDay(year, month, day)) return null
  return { value: `${monthDate(year, month).value}-${pad(day)}`, precision: 'day' }
}

const part = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

/** What relative dates of the article count from; null where its year is unknown. */
export function anchorOf({ published, publishedWithoutYear }: Article): Anchor | null {
  if (!published) return null
  const [year = '', month, day] = published.value.split('-')
  const [, , ownMonth, ownDay] = publishedWithoutYear?.split('-') ?? []
  return { year: Number(year), month: part(month ?? ownMonth), day: part(day ?? ownDay) }
}

/** The anchor moved by days; null where its day is unknown. */
export function shiftDays(anchor: Anchor, days: number): PartialDate | null {
  if (anchor.month === null || anchor.day === null) return null
  const date = new Date(Date.UTC(anchor.year, anchor.month - 1, anchor.day + days))
  return dayDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

/** The anchor's month moved by months; null where its month is unknown. */
export function shiftMonths(anchor: Anchor, months: number): PartialDate | null {
  if (anchor.month === null) return null
  const index = anchor.year * 12 + anchor.month - 1 + months
  return monthDate(Math.floor(index / 12), (index % 12) + 1)
}

/** Monday is 1; null where the anchor's day is unknown. */
export function weekdayOf(anchor: Anchor): number | null {
  if (anchor.month === null || anchor.day === null) return null
  return new Date(Date.UTC(anchor.year, anchor.month - 1, anchor.day)).getUTCDay() || 7
}
