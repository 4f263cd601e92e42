import { describe, expect, test } from 'vitest'
import { basesOf, formsOf } from '../../../src/retrieval/synonyms/word-forms.js'

describe('the forms of a word', () => {
  test.each([
    ['adopt', ['adopts', 'adopted', 'adopting']],
    ['ratify', ['ratifies', 'ratified', 'ratifying']],
    ['pass', ['passes', 'passed', 'passing']],
    ['play', ['plays', 'played', 'playing']],
    ['establish', ['establishes', 'established']],
    ['ban', ['bans', 'banned', 'banning']],
    ['hold', ['holds', 'held', 'holding']],
    ['write', ['writes', 'wrote', 'written', 'writing']],
    ['child', ['children']],
    ['organise', ['organised', 'organized', 'organizing']],
    ['travel', ['travelled', 'traveled', 'travelling']],
  ])('%s', (base, forms) => {
    expect(formsOf(base)[0]).toBe(base)
    expect(formsOf(base)).toEqual(expect.arrayContaining(forms))
    expect(new Set(formsOf(base)).size).toBe(formsOf(base).length)
  })
})

describe('no form of a word', () => {
  test.each([
    ['win', 'wined'],
    ['bar', 'bared'],
    ['plan', 'planing'],
    ['dwelling', 'dweling'],
  ])('%s: %s', (base, other) => {
    expect(formsOf(base)).not.toContain(other)
  })
})

test.each([
  ['planned', 'plan'],
  ['studies', 'study'],
  ['voted', 'vote'],
  ['held', 'hold'],
  ['children', 'child'],
  ['visit', 'visit'],
])('%s may be a form of %s', (form, base) => {
  expect(basesOf(form)).toContain(base)
})
