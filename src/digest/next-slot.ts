import { Cron } from 'croner'
import { WEEKDAYS, type Schedule } from './schedule.js'

/** Cron counts days from Sunday. */
function cronDay(day: Schedule['days'][number]): number {
  return (WEEKDAYS.indexOf(day) + 1) % WEEKDAYS.length
}

/**
 * The first slot strictly after a moment. The slot of a day is the first moment at which the clock of the zone shows
 * the time, or later: where the clock jumps over the time, the moment of the jump; where the time comes twice, the
 * first. A day that the zone left out (Samoa, 30 December 2011) has no slot.
 *
 * @param zone - an IANA name; one that the platform does not know throws
 * @param after - milliseconds since 1970, as is the result
 */
export function nextSlot({ days, time }: Schedule, zone: string, after: number): number {
  const [hour = '', minute = ''] = time.split(':')
  const pattern = `0 ${Number(minute)} ${Number(hour)} * * ${days.map(cronDay).join(',')}`
  const next = new Cron(pattern, { timezone: zone, paused: true }).nextRun(new Date(after))
  if (!next) throw new RangeError(`no slot of ${days.join(',')} ${time} in ${zone}`)
  return next.getTime()
}
