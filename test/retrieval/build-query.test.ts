import { describe, expect, test } from 'vitest'
import { buildQuery } from '../../src/retrieval/build-query.js'
import { newsOf } from './builders/news-of.js'
import { indexOf, questionOf } from './builders/search.js'

const index = indexOf([newsOf('a', ['The city court of Astana sat in 2021 under Azimova.'])])

function wordsOf(text: string): readonly string[] {
  return buildQuery(questionOf(text), index).terms.map(({ word }) => word)
}

describe('the words of a query', () => {
  test.each([
    ['Who led the court in Astana?', 'led court astana', 'content words in order'],
    ['court, courts and the COURT', 'court', 'each term once'],
    ['What is it?', '', 'stop words are none'],
    ['', '', 'nothing'],
    ['🙂 ?!', '', 'no words at all'],
    ['Кто такая Азимова?', 'азимова', 'in any script'],
  ])('%s: %s (%s)', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words)
  })

  test('point at the question', () => {
    const text = 'Who led the court in Astana?'
    const spans = buildQuery(questionOf(text), index).terms.map(({ start, end }) =>
      text.slice(start, end),
    )
    expect(spans).toEqual(['led', 'court', 'Astana'])
  })

  test('that the corpus does not know have no alternatives', () => {
    const [court, tulip] = buildQuery(questionOf('court tulip'), index).terms
    expect(court?.alternatives.length).toBe(1)
    expect(tulip?.alternatives).toEqual([])
  })

  test('weigh less in the wh-phrase, which evidence may leave out', () => {
    const query = buildQuery(questionOf('Which city has a court?', 'Which city'), index)
    const [city, court] = query.terms
    expect(city?.weight).toBeLessThan(1)
    expect(court?.weight).toBe(1)
  })
})
