import { describe, expect, test } from 'vitest'
import { buildQuery } from '../../src/retrieval/build-query.js'
import { PHRASES } from '../../src/retrieval/synonyms/phrases.js'
import { isStopWord } from '../../src/text/stop-words.js'
import { termOf } from '../../src/text/terms.js'
import { newsOf } from './builders/news-of.js'
import { indexOf, questionOf } from './builders/search.js'

const index = indexOf([
  newsOf('a', [
    'They participated, took part, restored the court, resigned, approved and ended it.',
    'An investigation of the set up justice led back to them.',
  ]),
])

function termsOf(question: string) {
  return buildQuery(questionOf(question), index).terms
}

describe('a phrase counts as one word', () => {
  test.each([
    ['Who took part in the forum?', 'part', 'participated'],
    ['Who takes part?', 'part', 'participated'],
    ['Was the court brought back?', 'brought', 'restored'],
    ['Who is looking into it?', 'looking', 'investigation'],
    ['Why did she step down?', 'step', 'resigned'],
    ['Who put an end to it?', 'end', 'ended'],
  ])('%s: “%s” finds %s', (question, head, meaning) => {
    const term = termsOf(question).find(({ word }) => word === head)
    const found = term?.alternatives.find((one) => one.term === termOf(meaning))
    expect(found?.weight).toBeGreaterThan(0.5)
  })

  test('its words stand for nothing else', () => {
    const words = termsOf('Who took part and brought the court back?').map(({ word }) => word)
    expect(words).toEqual(['part', 'brought', 'court', 'back'])
  })

  test('points at all of it', () => {
    const question = 'Was it brought back?'
    const spans = termsOf(question).map(({ start, end }) => question.slice(start, end))
    expect(spans).toEqual(['brought back'])
  })
})

describe('no phrase', () => {
  test.each([
    ['Who took a part of it?', 'took part'],
    ['Who took parting words?', 'took parting words'],
    ['Who set the upper limit?', 'set upper limit'],
  ])('%s', (question, words) => {
    expect(termsOf(question).map(({ word }) => word)).toEqual(words.split(' '))
  })
})

test('every phrase has meanings, none of them a stop word', () => {
  const meanings = PHRASES.trim()
    .split('\n')
    .map((line) => line.split(' = ')[1]?.split(' ') ?? [])
  expect(meanings.filter((words) => words.length === 0)).toEqual([])
  expect(meanings.flat().filter((word) => !/^[a-z]+$/u.test(word) || isStopWord(word))).toEqual([])
})
