import { describe, expect, test } from 'vitest'
import { DATE_RULES } from '../../src/annotate/date-rules.js'
import { findDates } from '../../src/annotate/find-dates.js'

const anchor = { year: 2023, month: 3, day: 15 }

function read(sentence: string) {
  return findDates(sentence, { start: 0, end: sentence.length }, anchor).map((found) => {
    const value = [found.date, found.until].flatMap((date) => (date ? [date.value] : []))
    return [sentence.slice(found.start, found.end), value.join('/')]
  })
}

describe.each(DATE_RULES)('$name', (rule) => {
  test.each(rule.examples)('%s', (sentence, marked, value) => {
    expect(read(sentence)).toEqual([[marked, value]])
    expect(sentence.match(rule.pattern)).not.toBeNull()
  })

  test.each(rule.counterexamples)('not: %s', (sentence) => {
    expect(read(sentence)).toEqual([])
  })

  test('has examples', () => {
    expect(rule.examples.length).toBeGreaterThan(0)
  })
})
