import type { Language } from '../text/language.js'
import { ENGLISH_TIME_RULES } from './english/time-rules.js'
import { KAZAKH_TIME_RULES } from './kazakh/time-rules.js'
import type { TimeConstraint } from './question.js'
import { RUSSIAN_TIME_RULES } from './russian/time-rules.js'
import type { TimeRule } from './time-rule.js'

export const TIME_RULES: Readonly<Record<Language, readonly TimeRule[]>> = {
  en: ENGLISH_TIME_RULES,
  ru: RUSSIAN_TIME_RULES,
  kk: KAZAKH_TIME_RULES,
}

/**
 * The time that a question names, as a closed range of ISO dates: "in 2021", "since November 2019", "last year"
 * (only where `now`, an ISO date, is given). Open ends are 0001-01-01 and `now`, or 9999-12-31 without one.
 */
export function timeConstraint(text: string, lang: Language, now?: string): TimeConstraint | null {
  for (const rule of TIME_RULES[lang]) {
    const match = rule.pattern.exec(text)
    const period = match ? rule.yields(match.groups ?? {}, now) : null
    if (match && period && period.from <= period.to)
      return { start: match.index, end: match.index + match[0].length, ...period }
  }
  return null
}
