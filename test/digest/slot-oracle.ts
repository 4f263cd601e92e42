import type { Schedule } from '../../src/digest/schedule.js'
import { WEEKDAYS } from '../../src/digest/schedule.js'

const MINUTE = 60_000
const STEP = 15 * MINUTE
const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

const formats = new Map<string, Intl.DateTimeFormat>()

/** What the clock of a zone shows, `2026-11-22T09:00`. */
export function wallClock(zone: string, moment: number): string {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    formats.set(zone, format)
  }
  return format.format(moment).replace(' ', 'T')
}

function aheadOfUtc(zone: string, moment: number): number {
  return Date.parse(`${wallClock(zone, moment)}Z`) - Math.floor(moment / MINUTE) * MINUTE
}

/** The first moment at which the clock shows this or later, looked for step by step. */
function firstReached(zone: string, shown: string): number {
  const utc = Date.parse(`${shown}Z`)
  for (let at = utc - 16 * HOUR; ; at += STEP) {
    const changes = aheadOfUtc(zone, at) !== aheadOfUtc(zone, at + STEP)
    if (!changes && wallClock(zone, at + STEP) < shown) continue
    for (let minute = at; minute < at + STEP; minute += MINUTE) {
      if (wallClock(zone, minute) >= shown) return minute
    }
  }
}

function zoneHasDay(zone: string, day: string): boolean {
  const utc = Date.parse(`${day}T00:00Z`)
  for (let at = utc - 16 * HOUR; at < utc + 40 * HOUR; at += HOUR / 2) {
    if (wallClock(zone, at).startsWith(day)) return true
  }
  return false
}

/** {@link nextSlot} by looking at the clock, for schedules of whole minutes. */
export function slowNextSlot({ days, time }: Schedule, zone: string, after: number): number {
  const start = Date.parse(`${wallClock(zone, after).slice(0, 10)}T00:00Z`) - 2 * DAY
  for (let day = start; ; day += DAY) {
    const weekday = WEEKDAYS[(new Date(day).getUTCDay() + 6) % 7]
    if (!weekday || !days.includes(weekday)) continue
    const date = new Date(day).toISOString().slice(0, 10)
    const slot = firstReached(zone, `${date}T${time}`)
    if (slot > after && zoneHasDay(zone, date)) return slot
  }
}

/** When the clock of a zone was put forward or back, to the minute. */
export function clockChanges(zone: string, from: number, to: number): readonly number[] {
  const changes: number[] = []
  for (let week = from; week < to; week += 7 * DAY) {
    const before = aheadOfUtc(zone, week)
    if (before === aheadOfUtc(zone, week + 7 * DAY)) continue
    let [low, high] = [week, week + 7 * DAY]
    while (high - low > MINUTE) {
      const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE
      if (aheadOfUtc(zone, middle) === before) low = middle
      else high = middle
    }
    changes.push(high)
  }
  return changes
}
