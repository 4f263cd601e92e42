import { describe, expect, test } from 'vitest'
import { FURNITURE_RULES } from '../../src/corpus/furniture-rules.js'

describe.each(FURNITURE_RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test('has examples and near misses', () => {
    expect(rule.examples.length).toBeGreaterThan(0)
    expect(rule.counterexamples.length).toBeGreaterThan(0)
  })

  test.each(rule.examples)('takes %s', (example) => {
    expect(rule.pattern.test(example)).toBe(true)
    const first = FURNITURE_RULES.find(({ pattern }) => pattern.test(example))
    expect(first?.kind, `shadowed by ${first?.name}`).toBe(rule.kind)
  })

  test.each(rule.counterexamples)('leaves %s', (counterexample) => {
    expect(rule.pattern.test(counterexample)).toBe(false)
  })

  test.each(rule.examples)('does not backtrack without end on %s repeated', (example) => {
    const start = performance.now()
    for (const joint of [' ', '', ' / ', ', ']) {
      for (const end of ['', '!', ' .', '\n']) {
        rule.pattern.test(`${example}${joint}`.repeat(100).slice(0, 600) + end)
      }
    }
    expect(performance.now() - start).toBeLessThan(500)
  })
})
