import type { Language } from '../text/language.js'
import type { TimeConstraint } from './question.js'
import { TIME_RULES, type Period } from './time-rules.js'

/**
 * The time that a question names, as a closed range of ISO dates: "in 2021", "since November 2019", "last year"
 * (only where `now`, an ISO date, is given). Open ends are 0001-01-01 and `now`, or 9999-12-31 without one.
 */
export function timeConstraint(text: string, lang: Language, now?: string): TimeConstraint | null {
  for (const rule of TIME_RULES) {
    if (rule.lang !== lang) continue
    const match = rule.pattern.exec(text)
    const period: Period | null = match ? rule.yields(match.groups ?? {}, now) : null
    if (match && period && period.from <= period.to)
      return { start: match.index, end: match.index + match[0].length, ...period }
  }
  return null
}
