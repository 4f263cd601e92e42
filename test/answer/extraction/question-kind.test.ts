import { describe, expect, test } from 'vitest'
import { questionKind } from '../../../src/answer/extraction/question-kind.js'
import { analyzeQuestion } from '../../../src/question/analyze-question.js'

describe('questionKind', () => {
  test.each([
    ['Who repaired the bridge?', 'who did'],
    ['Who is the mayor of Taraz?', 'who is'],
    ['Whom did the council appoint?', 'whom'],
    ['What is the capital of France?', 'what is'],
    ['What did the council repair?', 'what did X'],
    ['What did the council do?', 'what did X do'],
    ['What damaged the bridge?', 'what happened'],
    ['Which bridge was repaired?', 'which noun'],
    ['In what year was the mill built?', 'which noun'],
    ['When was the mill built?', 'when'],
    ['Where is the mill?', 'where'],
    ['Why did the mill close?', 'why'],
    ['How did the mill close?', 'how'],
    ['How many mills closed?', 'how many'],
    ['How much did the mill cost?', 'how much'],
    ['How old is the mill?', 'how adjective'],
    ['The council spoke in favour of what?', 'what did X'],
    ['Is the mill old?', 'other'],
    ['Кто построил мост?', 'who did'],
    ['Когда построили мост?', 'when'],
  ])('%s is of the kind "%s"', (text, kind) => {
    expect(questionKind(analyzeQuestion(text))).toBe(kind)
  })
})
