import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../src/annotate/find-quantities.js'
import { QUANTITY_RULES } from '../../src/annotate/quantity-rules.js'

function read(sentence: string) {
  return findQuantities(sentence, { start: 0, end: sentence.length }, []).map((found) => ({
    marked: sentence.slice(found.start, found.end),
    value: found.kind === 'duration' ? '' : found.value,
  }))
}

describe.each(QUANTITY_RULES)('$name', (rule) => {
  test.each(rule.examples)('%s', (sentence, marked, value) => {
    const [first] = read(sentence)
    expect(first?.value).toBe(value)
    expect(first?.marked.endsWith(marked)).toBe(true)
  })

  test.each(rule.counterexamples)('not: %s', (sentence) => {
    expect(read(sentence)).toEqual([])
  })

  test('has examples', () => {
    expect(rule.examples.length).toBeGreaterThan(0)
  })
})
