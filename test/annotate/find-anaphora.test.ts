import { describe, expect, test } from 'vitest'
import { annotateArticle } from '../../src/annotate/annotate-article.js'
import { articleOf } from '../builders/article-of.js'

function anaphora(text: string) {
  const article = articleOf(text)
  return annotateArticle(article).anaphora.map(
    ({ kind, start, end, antecedent }) =>
      `${kind}: ${kind === 'speaker' ? '…' : article.text.slice(start, end)} = ${article.text.slice(antecedent.start, antecedent.end)}`,
  )
}

describe('what a word stands for', () => {
  test.each<readonly [text: string, expected: string]>([
    [
      'The second meeting of the Harbour Board was on Monday. The mayor opened the meeting.',
      'same thing: the meeting = second meeting of the Harbour Board',
    ],
    [
      'The council adopted an action plan for schools. This document has nine sections.',
      'same thing: This document = action plan for schools',
    ],
    [
      'She named Norway’s priorities in fishing. These priorities include cod.',
      'same thing: These priorities = Norway’s priorities in fishing',
    ],
    ['Karin Holm opened the dam. He thanked the crew.', 'person: He = Karin Holm'],
    [
      'The ferry runs again. After repairs it carries cars.',
      'sentence before: it = The ferry runs again.',
    ],
    [
      'Karin Holm said: “The dam holds well today. We checked it twice.” The mayor left.',
      'speaker: … = Karin Holm',
    ],
  ])('%s', (text, expected) => {
    expect(anaphora(text)).toContain(expected)
  })

  test.each<readonly [text: string]>([
    ['The second meeting of the Harbour Board was on Monday. The mayor opened the harbour.'],
    ['The meeting of the Harbour Board was on Monday. The meeting of the School Board was later.'],
    ['A presented report of the board lay open. The presentation was long.'],
    ['Last year was dry. This year the rain came.'],
    ['The dam holds. Helen Holm checked the gates.'],
  ])('nothing in: %s', (text) => {
    expect(anaphora(text).filter((one) => one.startsWith('same thing'))).toEqual([])
  })
})
