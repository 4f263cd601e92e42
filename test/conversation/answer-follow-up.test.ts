import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../src/answer/library.js'
import { answerFollowUp } from '../../src/conversation/answer-follow-up.js'
import { articleId } from '../../src/corpus/article.js'
import { seedLibrary } from '../builders/seed-library.js'

let seeds: Library
beforeAll(async () => {
  seeds = await seedLibrary()
})

const WITH_UNDP = '000_7339cb7163b2c10b.txt'
const WITH_OSCE = '004_bb4eba796883312e.txt'

function articleOfAnswer(text: string, near: string): string | undefined {
  const [answer] = answerFollowUp(seeds, text, articleId(near), '2026-11-22')
  return answer.citations[0]?.article.id
}

describe('a follow-up is answered', () => {
  test.each([WITH_UNDP, WITH_OSCE])('from the article that is spoken of (%s)', (near) => {
    expect(articleOfAnswer('Who signed the memorandum?', near)).toBe(near)
    expect(articleOfAnswer('What does the memorandum promote?', near)).toBe(near)
  })

  test('from another one where the first does not tell', () => {
    expect(articleOfAnswer('When was the Constitutional Court established?', WITH_OSCE)).toBe(
      WITH_UNDP,
    )
  })

  test('question by question', () => {
    const text = 'Who signed the memorandum? When was the Constitutional Court established?'
    const answers = answerFollowUp(seeds, text, articleId(WITH_OSCE), '2026-11-22')
    expect(answers.map(({ citations }) => citations[0]?.article.id)).toEqual([WITH_OSCE, WITH_UNDP])
  })
})
