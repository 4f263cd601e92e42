import { CYRILLIC_DATE_RULES } from './cyrillic-date-rules.js'
import type { DateRule } from './date-rule.js'
import { RELATIVE_DATE_RULES } from './relative-date-rules.js'
import { WRITTEN_DATE_RULES } from './written-date-rules.js'
import { YEAR_RULES } from './year-rules.js'

/**
 * In order: of two that claim the same text the earlier has it. Days and months go before the years inside them, and
 * bare years last.
 */
export const DATE_RULES: readonly DateRule[] = [
  ...WRITTEN_DATE_RULES,
  ...CYRILLIC_DATE_RULES,
  ...RELATIVE_DATE_RULES,
  ...YEAR_RULES,
]
