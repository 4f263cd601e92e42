import { localDay } from '../../digest/local-day.js'
import { WEEKDAYS } from '../../digest/schedule.js'
import type { LocalMessages } from '../../messages/messages.js'

/** What the clock on the wall of a zone shows, `HH:MM`. */
export function localTime(moment: number, zone: string): string {
  const format = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat('sv-SE', format).format(moment)
}

/** A moment as the wall of a zone shows it: "Mon, 23 November 2026, 09:00". */
export function momentWords(moment: number, zone: string, messages: LocalMessages): string {
  const day = localDay(moment, zone)
  // The day of the week of a date is the same everywhere; days count from Sunday there.
  const weekday = WEEKDAYS[(new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7] ?? 'sun'
  return messages.text('moment', {
    weekday: messages.text('weekday', { day: weekday }),
    date: messages.date({ value: day, precision: 'day' }),
    time: localTime(moment, zone),
  })
}
