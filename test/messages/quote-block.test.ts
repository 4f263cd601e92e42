import { describe, expect, test } from 'vitest'
import { renderAnswer } from '../../src/messages/render-answer.js'
import { aCitation, anAnswer, anArticle } from '../builders/answers.js'
import { bridge, length, messages, opening, shown } from './shown.js'

describe('a quotation', () => {
  test('shows context in its place in the text', () => {
    const citations = [aCitation(bridge, length), aCitation(bridge, opening, [], 'context')]
    expect(shown({ answers: [], citations })).toContain(`│ ${opening} ${length}\n—`)
  })

  test('marks a gap between evidence and context', () => {
    const citations = [aCitation(bridge, length), aCitation(bridge, 'Rain fell.', [], 'context')]
    expect(shown({ answers: [], citations })).toContain(`│ Rain fell. … ${length}\n`)
  })

  test('marks that its sentence goes on', () => {
    const citations = [aCitation(bridge, 'Minister of Transport, opened')]
    expect(shown({ answers: [], citations })).toContain('│ …Minister of Transport, opened…\n')
  })

  test('folds behind a tap when it is long', () => {
    const long = anArticle([`${'word '.repeat(70)}end.`])
    const kinds = [bridge, long].map(
      (article) =>
        renderAnswer(
          anAnswer({ grade: 'answer', citations: [aCitation(article, article.text)] }),
          messages.in('en'),
          null,
        )[0]?.kind,
    )
    expect(kinds).toEqual(['quote', 'long quote'])
  })
})
