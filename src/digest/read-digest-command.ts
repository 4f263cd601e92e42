import type { DigestCommand, DigestMistake } from './digest-command.js'
import { readSchedule } from './read-schedule.js'
import { WEEKDAYS } from './schedule.js'
import { DIGEST_VERBS } from './verbs/digest-verbs.js'
import { nearVerbs } from './verbs/near-verbs.js'
import { wordsAfterName } from './verbs/words-after-name.js'

/** Reads one typed command: `daily 09:00`, `include court, human rights`, `еженедельно пн 9:00`. */
export function readDigestCommand(typed: string): DigestCommand | DigestMistake {
  const text = typed.trim()
  const [meant] = DIGEST_VERBS.flatMap((verb) => {
    const rest = wordsAfterName(text, verb)
    return rest === null ? [] : [{ verb, rest }]
  }).sort((a, b) => a.rest.length - b.rest.length)
  if (!meant) return unknown(text)
  const read = meant.verb.read(meant.rest)
  return 'kind' in read ? read : { kind: 'mistake', forms: meant.verb.forms, ...read }
}

/** Words in which a verb is looked for: "5 articles". */
const LOOKED_AT = 3

/** Offers the verbs that are spelled nearly like a word of it; all where there is none. */
function unknown(text: string): DigestMistake {
  const words = text.split(/\s+/u, LOOKED_AT)
  const near = words.map((word) => nearVerbs(word, DIGEST_VERBS)).find(({ length }) => length > 0)
  const forms = scheduleForm(text) ?? near?.flatMap((verb) => verb.forms)
  return {
    kind: 'mistake',
    problem: 'command',
    value: words[0] ?? '',
    forms: forms ?? DIGEST_VERBS.flatMap(({ forms: [first] }) => first ?? []),
  }
}

/** Days and a time without their verb, as they are typed with it. */
function scheduleForm(text: string): readonly string[] | null {
  const { days, time, other } = readSchedule(text)
  if (time === null || other) return null
  const isDaily = days.length % WEEKDAYS.length === 0
  return [isDaily ? `daily ${time}` : `weekly ${days.join()} ${time}`]
}
