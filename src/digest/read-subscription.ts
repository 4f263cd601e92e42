import type { DigestMistake } from './digest-command.js'
import { FILLERS, readSchedule } from './read-schedule.js'
import { WEEKDAYS, type Schedule } from './schedule.js'
import { typedPhrases } from './typed-words.js'
import { problemOfTopics } from './verbs/content-verbs.js'
import type { DigestVerb } from './verbs/digest-verb.js'
import { wordsAfterName } from './verbs/words-after-name.js'
import { SCHEDULE_VERBS } from './verbs/schedule-verbs.js'

/** What a reader asked for; null or empty where they left it to the bot. */
export interface TypedSubscription {
  readonly schedule: Schedule | null
  /** Words, names or outlets. */
  readonly include: readonly string[]
}

/** When readers get their digest who did not say at what time. */
export const USUAL_TIME = '09:00'

const FORMS = ['daily 09:00', 'weekly mon 09:00', 'daily 09:00 human rights, court']
const [DAILY, WEEKLY] = SCHEDULE_VERBS

/**
 * Reads what a reader types after `/subscribe`: `daily 09:00`, `weekly mon 09:00 human rights, court`, `mon 9`, or the
 * topics alone.
 */
export function readSubscription(typed: string): TypedSubscription | DigestMistake {
  const text = typed.trim()
  const daily = DAILY ? wordsAfterName(text, DAILY) : null
  const weekly = WEEKLY && daily === null ? wordsAfterName(text, saysWeek(WEEKLY)) : null
  const { days, time, other, rest } = readSchedule(daily ?? weekly ?? text)
  if (other && /^\d/u.test(other.typed) && time === null) return mistake('time', other.typed)
  if (weekly !== null && days.length === 0) {
    return other && time === null ? mistake('day', other.typed) : mistake('no-day', '')
  }
  const include = typedPhrases(rest)
  const wrong = problemOfTopics(include)
  if (wrong) return mistake(wrong.problem, wrong.value)
  const says = daily !== null || weekly !== null || days.length > 0 || time !== null
  const schedule = { days: days.length > 0 ? days : WEEKDAYS, time: time ?? USUAL_TIME }
  return { schedule: says ? schedule : null, include }
}

/** "По" begins topics as well as days. */
function saysWeek({ name, aliases }: DigestVerb): Pick<DigestVerb, 'name' | 'aliases'> {
  return { name, aliases: aliases.filter((alias) => !FILLERS.has(alias)) }
}

function mistake(problem: DigestMistake['problem'], value: string): DigestMistake {
  return { kind: 'mistake', problem, value, forms: FORMS }
}
