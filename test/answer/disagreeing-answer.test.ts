import { describe, expect, test } from 'vitest'
import { createFlexsearchIndex } from '../../src/adapters/flexsearch-index.js'
import { answerQuestion } from '../../src/answer/answer-question.js'
import { buildLibrary } from '../../src/answer/library.js'
import { articleId } from '../../src/corpus/article.js'
import { articleOf } from '../builders/article-of.js'

function answersOf(texts: readonly string[], asked: string): readonly string[] {
  const articles = texts.map((text, i) => {
    const id = articleId(`${i}.txt`)
    return { ...articleOf(text, { published: `2024-05-0${i + 1}` }), id, names: [id] }
  })
  const library = buildLibrary(articles, createFlexsearchIndex)
  return answerQuestion(library, asked, { now: '2026-01-01' }).answers.map(({ text }) => text)
}

describe('what two articles say of one thing', () => {
  test.each<readonly [asked: string, one: string, other: string, expected: readonly RegExp[]]>([
    [
      'How many workers did the Elvan dam need?',
      'The Elvan dam needed 30 workers.',
      'The Elvan dam needed 45 workers.',
      [/30|45/, /30|45/],
    ],
    [
      'When did the Elvan dam open?',
      'The Elvan dam opened on 3 May 2023.',
      'The Elvan dam opened on 9 June 2023.',
      [/May|June/, /May|June/],
    ],
    [
      'How many workers did the Elvan dam need?',
      'The Elvan dam needed 30 workers.',
      'The Elvan dam needed thirty workers.',
      [/30|thirty/],
    ],
    [
      'How many workers did the Elvan dam need?',
      'The Elvan dam needed 30 workers.',
      'The Lindby bridge needed 45 workers.',
      [/30/],
    ],
  ])('%s: %s %s', (asked, one, other, expected) => {
    const answers = answersOf([one, other], asked)
    expect(answers).toHaveLength(expected.length)
    expected.forEach((pattern, i) => expect(answers[i]).toMatch(pattern))
    expect(new Set(answers).size).toBe(expected.length)
  })
})
