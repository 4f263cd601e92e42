import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf } from '../../src/answer/excerpt.js'

const LONE_SURROGATE = /\p{Surrogate}/u

const whole = (text: string) => ({ start: 0, end: text.length })

describe('excerptOf', () => {
  test('a sentence of 400 characters is cited whole', () => {
    const text = `${'word '.repeat(79)}words`
    expect(text).toHaveLength(400)
    expect(excerptOf(text, whole(text), null)).toEqual(whole(text))
  })

  test('a longer one is cut to whole words around the answer', () => {
    const text = `${'before '.repeat(100)}ANSWER${' after'.repeat(100)}`
    const answer = { start: text.indexOf('ANSWER'), end: text.indexOf('ANSWER') + 6 }
    const { start, end } = excerptOf(text, whole(text), answer)
    const excerpt = text.slice(start, end)
    expect(excerpt.length).toBeLessThanOrEqual(400)
    expect(excerpt).toMatch(/^before .*ANSWER.* after$/)
  })

  test('without an answer it begins with the sentence', () => {
    const text = 'word '.repeat(200).trim()
    expect(excerptOf(text, whole(text), null).start).toBe(0)
  })

  test('any text: at most 400 units, inside the sentence, holding the answer, no split pair', () => {
    const words = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constant('😀'.repeat(300))),
      { minLength: 1, maxLength: 60 },
    )
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 1, max: 200 }), (parts, at, length) => {
        const text = parts.join(' ')
        if (text.trim() === '') return
        const from = at % text.length
        const answer = { start: from, end: Math.min(text.length, from + length) }
        const { start, end } = excerptOf(text, whole(text), answer)
        expect(end - start).toBeLessThanOrEqual(400)
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(LONE_SURROGATE.test(text.slice(start, end))).toBe(false)
      }),
    )
  })
})
