import { WEEKDAYS, type Schedule } from '../../digest/schedule.js'
import type { LocalMessages } from '../../messages/messages.js'
import { formatCallbackData } from '../callbacks/callback-data.js'
import { scheduleWords } from '../digests/schedule-words.js'
import { daysValue } from '../digests/setting-buttons.js'
import type { Button, Keyboard } from '../rendering/keyboard.js'

/** The kind of callback data for a reader's own digest; its id is what is to be done, or a schedule to begin with. */
export const SUBSCRIPTION = 'sub'

export function subscriptionButton(id: string, text: string): Button {
  return { kind: 'callback', text, data: formatCallbackData(SUBSCRIPTION, id) }
}

const TIMES = ['08:00', '09:00', '12:00', '18:00', '21:00']
const OFFERED: readonly Schedule[] = [
  ...TIMES.map((time) => ({ days: WEEKDAYS, time })),
  { days: WEEKDAYS.slice(0, 5), time: '09:00' },
  { days: ['mon'], time: '09:00' },
]

/** Schedules to begin with: any other is chosen later, or typed. */
export function offeredSchedules(messages: LocalMessages): Keyboard {
  return OFFERED.map((schedule) => {
    const value = `${daysValue(schedule.days)}-${schedule.time.replace(':', '')}`
    return [subscriptionButton(value, capitalised(scheduleWords(schedule, messages)))]
  })
}

/** The schedule of such a button; null for none. */
export function readOffered(id: string): Schedule | null {
  const [, marks = '', hour = '', minute = ''] =
    /^([01]{7})-([01]\d|2[0-3])([0-5]\d)$/.exec(id) ?? []
  const days = WEEKDAYS.filter((_day, index) => marks[index] === '1')
  return days.length === 0 ? null : { days, time: `${hour}:${minute}` }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
