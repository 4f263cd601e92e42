import { describe, expect, test } from 'vitest'
import { isOfKind } from '../../src/answer/is-of-kind.js'
import type { AnswerType } from '../../src/question/answer-type.js'
import { articleOf } from '../builders/article-of.js'

function fits(type: AnswerType, sentence: string, phrase: string): boolean {
  const article = articleOf(sentence, { published: '2024-05-06' })
  const start = article.text.indexOf(phrase)
  return isOfKind(type, article, { start, end: start + phrase.length })
}

const SENTENCE =
  'The 48th session in Geneva on Jan. 30 heard Karin Holm of Norway and 12 delegates for three days at night.'

describe('what can answer', () => {
  test.each<readonly [type: AnswerType, phrase: string, fits: boolean]>([
    ['NUM:date', 'Jan. 30', true],
    ['NUM:date', 'at night', true],
    ['NUM:date', 'The 48th session', false],
    ['NUM:date', 'Karin Holm', false],
    ['NUM:count', '12 delegates', true],
    ['NUM:count', '48th', false],
    ['NUM:count', '30', false],
    ['NUM:period', 'three days', true],
    ['LOC:city', 'Geneva', true],
    ['LOC:city', 'Karin Holm', false],
    ['LOC:country', 'Norway', true],
    ['LOC:country', 'Geneva', false],
    ['HUM:ind', 'Karin Holm', true],
    ['HUM:ind', 'Geneva', false],
    ['HUM:gr', 'Jan. 30', false],
    ['DESC:desc', 'Jan. 30', true],
  ])('%s: %s? %s', (type, phrase, expected) => {
    expect(fits(type, SENTENCE, phrase)).toBe(expected)
  })

  test('anything in a Russian article', () => {
    const article = articleOf('Карин Холм открыла плотину.', { lang: 'ru' })
    expect(isOfKind('NUM:date', article, { start: 0, end: 5 })).toBe(true)
  })
})
