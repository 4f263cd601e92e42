import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSentence, textOf } from './read-sentence.js'

function candidatesOf(sentence: string): readonly string[] {
  const analysis = readSentence(sentence)
  return analysis.proposals.map((run) => textOf(analysis, run))
}

const WORDS = fc.constantFrom(
  ...'The a court and of in Astana ruled ( ) , . " on 3 May 2019 that old mills , by repairing 60 % суд'.split(
    ' ',
  ),
)

describe('proposeCandidates', () => {
  test.each([
    ['the mayor of Taraz', 'mayor', 'mayor of'],
    ['He paid for bread and salt', 'bread and salt', 'bread and'],
    ['The port (closed since June) reopened', 'closed since June', '(closed'],
    ['Dina runs, Marat swims', 'Marat', ', Marat'],
    ["The city's oldest school", 'oldest school', "'s oldest"],
    ['They were seen there', 'seen', 'They were'],
  ])('from "%s" takes "%s", not "%s"', (sentence, hit, miss) => {
    expect(candidatesOf(sentence)).toContain(hit)
    expect(candidatesOf(sentence)).not.toContain(miss)
  })

  test('proposes each stretch once, inside the sentence, with letters or digits', () => {
    fc.assert(
      fc.property(fc.array(WORDS, { minLength: 1, maxLength: 30 }), (words) => {
        const analysis = readSentence(words.join(' '))
        const keys = analysis.proposals.map(({ from, to }) => `${from} ${to}`)
        expect(new Set(keys).size).toBe(keys.length)
        for (const run of analysis.proposals) {
          expect(run.from).toBeGreaterThanOrEqual(0)
          expect(run.to).toBeLessThanOrEqual(analysis.words.length)
          expect(textOf(analysis, run)).toMatch(/[\p{L}\p{N}]/u)
        }
      }),
    )
  })
})
