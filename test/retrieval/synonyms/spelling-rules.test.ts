import { describe, expect, test } from 'vitest'
import { SPELLING_RULES } from '../../../src/retrieval/synonyms/spelling-rules.js'
import { spellingsOf } from '../../../src/retrieval/synonyms/word-forms.js'

describe.each(SPELLING_RULES)('$name', ({ british, examples, counterexamples }) => {
  test.each(examples)('%s is %s', (one, other) => {
    expect(one).toMatch(british)
    expect(spellingsOf(one)).toEqual([one, other])
  })

  test.each(counterexamples)('not: %s', (word) => {
    expect(word).not.toMatch(british)
    expect(spellingsOf(word)).toEqual([word])
  })
})
