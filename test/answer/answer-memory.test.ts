import { expect, test } from 'vitest'
import { createAnswerer } from '../../src/answer/answer-memory.js'
import { answerText } from '../../src/answer/answer-text.js'
import { seedLibrary } from '../builders/seed-library.js'

const QUESTION = 'When was the Constitutional Court established?'

test('a question asked again gets the very answer it got before, which is the library’s', async () => {
  const library = await seedLibrary()
  const answer = createAnswerer(library)
  const first = answer(QUESTION, '2026-11-22')
  expect(first).toEqual(answerText(library, QUESTION, { now: '2026-11-22' }))
  expect(answer(QUESTION, '2026-11-22')).toBe(first)
})

test('on another day it is answered anew', async () => {
  const answer = createAnswerer(await seedLibrary())
  const first = answer('What happened last year?', '2026-11-22')
  const second = answer('What happened last year?', '2024-11-22')
  expect(second[0].question.time).not.toEqual(first[0].question.time)
})

test('two hundred other questions make it forget', async () => {
  const answer = createAnswerer(await seedLibrary())
  const first = answer(QUESTION, '2026-11-22')
  for (let i = 0; i < 200; i += 1) answer(`${i}?`, '2026-11-22')
  expect(answer(QUESTION, '2026-11-22')).not.toBe(first)
})
