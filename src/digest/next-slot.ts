import { Cron } from 'croner'
import { WEEKDAYS, type Schedule } from './schedule.js'

/** Cron counts days from Sunday. */
function cronDay(day: Schedule['days'][number]): number {
  return (WEEKDAYS.indexOf(day) + 1) % WEEKDAYS.length
}

function findSlot({ days, time }: Schedule, zone: string, after: number): number {
  const [hour = '', minute = ''] = time.split(':')
  const pattern = `0 ${Number(minute)} ${Number(hour)} * * ${days.map(cronDay).join(',')}`
  const next = new Cron(pattern, { timezone: zone, paused: true }).nextRun(new Date(after))
  if (!next) throw new RangeError(`no slot of ${days.join(',')} ${time} in ${zone}`)
  return next.getTime()
}

/** A slot is the next one after all moments from `after` on that are before it: no need to look again. */
interface Found {
  readonly after: number
  readonly slot: number
}

/** The slots found last, for thousands of targets share a schedule and a slot takes 0.2 ms to find. */
const remembered = new Map<string, Found>()
const REMEMBERED = 1000

/**
 * The first slot strictly after a moment. The slot of a day is the first moment at which the clock of the zone shows
 * the time, or later: where the clock jumps over the time, the moment of the jump; where the time comes twice, the
 * first. A day that the zone left out (Samoa, 30 December 2011) has no slot.
 *
 * @param zone - an IANA name; one that the platform does not know throws
 * @param after - milliseconds since 1970, as is the result
 */
export function nextSlot(schedule: Schedule, zone: string, after: number): number {
  const key = `${schedule.days.join()} ${schedule.time} ${zone}`
  const known = remembered.get(key)
  if (known && after >= known.after && after < known.slot) return known.slot
  const slot = findSlot(schedule, zone, after)
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(key, { after, slot })
  return slot
}
