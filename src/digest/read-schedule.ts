import { readDays } from './read-days.js'
import { readSpokenTime, type SpokenTime } from './read-spoken-time.js'
import { WEEKDAYS, type Weekday } from './schedule.js'
import { typedWords, type TypedWord } from './typed-words.js'

/** Days and a time as far as they stand at the beginning of what was typed. */
export interface TypedSchedule {
  /** In the order of a week; none where none is named. */
  readonly days: readonly Weekday[]
  readonly time: string | null
  /** The first word that is neither; null where there is none. */
  readonly other: TypedWord | null
  /** What was typed from that word on. */
  readonly rest: string
}

/** Words around days and a time that say nothing of their own. */
export const FILLERS: ReadonlySet<string> = new Set(
  'at on every each and o’clock в во по на и к каждый каждую каждое сағат күні сайын және мен бен пен әр'.split(
    ' ',
  ),
)

export function readSchedule(typed: string): TypedSchedule {
  const words = typedWords(typed)
  const days = new Set<Weekday>()
  let time: string | null = null
  let read = 0
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]?.word ?? ''
    const clock: SpokenTime | null = time === null ? readSpokenTime(words.slice(at, at + 3)) : null
    const named = readDays(word)
    if (clock !== null) {
      time = clock.time
      at += clock.words - 1
    } else if (named.length > 0) for (const day of named) days.add(day)
    else if (!FILLERS.has(word)) break
    if (!FILLERS.has(word)) read = at + 1
  }
  return {
    days: WEEKDAYS.filter((day) => days.has(day)),
    time,
    other: words.slice(read).find(({ word }) => !FILLERS.has(word)) ?? null,
    rest: typed.slice(words[read - 1]?.end ?? 0).replace(/^[\s,;]+/u, ''),
  }
}
