import { fold } from '../text/fold.js'
import { readTime } from './read-time.js'
import type { TypedWord } from './typed-words.js'

/** A time of day at the beginning of some words, and how many of them say it. */
export interface SpokenTime {
  /** `HH:MM`. */
  readonly time: string
  readonly words: number
}

type PartOfDay = 'am' | 'pm' | 'night'

function partsOfDay(words: Readonly<Record<PartOfDay, string>>): ReadonlyMap<string, PartOfDay> {
  const parts: readonly PartOfDay[] = ['am', 'pm', 'night']
  return new Map(
    parts.flatMap((part) => words[part].split(' ').map((word) => [fold(word), part] as const)),
  )
}

/** "9 утра": what may stand behind the hour. */
const BEHIND = partsOfDay({ am: 'am a.m a.m. утра', pm: 'pm p.m p.m. дня вечера', night: 'ночи' })
/** "кешкі 7": what may stand before it. */
const BEFORE = partsOfDay({
  am: 'таңғы таңертеңгі таңертең',
  pm: 'түскі кешкі кешке',
  night: 'түнгі',
})
const HOURS = new Set('час часа часов сағат'.split(' '))
/** Hours with a name. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['полдень', '12:00'],
  ['midnight', '00:00'],
  ['полночь', '00:00'],
])
/** From this hour on, a night's is before midnight. */
const EVENING = 6

/** Reads "9:00", "9 p.m.", "9 часов утра", "кешкі 7", "noon"; null where the words do not begin with a time. */
export function readSpokenTime(words: readonly TypedWord[]): SpokenTime | null {
  const [first = '', second = '', third = ''] = words.map(({ word }) => word)
  const named = NAMED.get(first)
  if (named !== undefined) return { time: named, words: 1 }
  const before = BEFORE.get(first)
  if (before !== undefined) {
    const isHour = HOURS.has(second)
    const time = timeOf(isHour ? third : second, before)
    return time === null ? null : { time, words: isHour ? 3 : 2 }
  }
  const hours = HOURS.has(second) ? 1 : 0
  const behind = BEHIND.get(hours === 0 ? second : third)
  const time = behind === undefined ? readTime(first) : timeOf(first, behind)
  return time === null ? null : { time, words: 1 + hours + (behind === undefined ? 0 : 1) }
}

function timeOf(typed: string, part: PartOfDay): string | null {
  const time = readTime(typed)
  const hour = Number(time?.slice(0, 2))
  // "18:30 вечера" needs no other reading.
  if (time === null || hour === 0 || hour > 12) return time
  const isMorning = part === 'night' ? hour < EVENING || hour === 12 : part === 'am'
  const hourOfDay = (hour % 12) + (isMorning ? 0 : 12)
  return `${String(hourOfDay).padStart(2, '0')}${time.slice(2)}`
}
