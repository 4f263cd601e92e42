import { describe, expect, test } from 'vitest'
import { analyzeQuestion } from '../../src/question/analyze-question.js'
import { buildQuery } from '../../src/retrieval/build-query.js'
import { newsOf } from './builders/news-of.js'
import { indexOf } from './builders/search.js'

/** The slots of the query, each with its terms, strongest first. */
function slots(question: string, corpus: string): readonly string[] {
  const query = buildQuery(analyzeQuestion(question), indexOf([newsOf('a', [corpus])]))
  return query.terms.map(({ alternatives }) => alternatives.map(({ term }) => term).join('|'))
}

describe('a question in another language', () => {
  test.each([
    ['Кто возглавляет Верховный суд?', 'She heads the Supreme Court.', ['head', 'suprem', 'court']],
    ['Жоғарғы сотты кім басқарады?', 'She leads the Supreme Court.', ['suprem', 'court', 'lead']],
    ['Что решила ООН?', 'The UN in Geneva.', ['', 'un|nation|unit']],
    ['Что решила ООН?', 'The United Nations helped.', ['', 'un|nation|unit']],
    ['Кто такой омбудсмен?', 'The ombudsman spoke.', ['ombudsman']],
    ['Сессия 48-й комиссии', 'The 48th session of commissions', ['session', '48th', 'commis']],
    ['75-жылдығы', 'The 75th day', ['75th', '']],
  ])('%s in “%s” is searched as %j', (question, corpus, expected) => {
    expect(slots(question, corpus)).toEqual(expected)
  })
})

test('words that English leaves out are not searched', () => {
  expect(slots('Что является законом?', 'The law was passed.')).toEqual(['law'])
})

test('a corpus in the language of the question is searched in its own words, too', () => {
  expect(slots('Верховный суд', 'Верховный суд решил.')).toEqual(['верховн', 'суд'])
  expect(slots('Верховный суд', 'Верховный суд, the Supreme Court.')).toEqual([
    'suprem|верховн',
    'court|суд',
  ])
})
