import { WEEKDAYS, type Schedule } from '../../digest/schedule.js'
import type { LocalMessages } from '../../messages/messages.js'

const WORK_DAYS = WEEKDAYS.slice(0, 5).join()
const WEEKEND = WEEKDAYS.slice(5).join()

/** A schedule in words: "every day at 09:00", "Mon, Thu at 18:30". */
export function scheduleWords(schedule: Schedule | null, messages: LocalMessages): string {
  if (schedule === null) return messages.text('schedule-none')
  const { days, time } = schedule
  if (days.length === WEEKDAYS.length) return messages.text('schedule-daily', { time })
  if (days.join() === WORK_DAYS) return messages.text('schedule-weekdays', { time })
  if (days.join() === WEEKEND) return messages.text('schedule-weekend', { time })
  const names = days.map((day) => messages.text('weekday', { day })).join(', ')
  return messages.text('schedule-days', { days: names, time })
}
