import { expect, test } from 'vitest'
import type { ApiResult } from '../../../src/telegram/api/api-result.js'
import { backoff } from '../../../src/telegram/api/backoff.js'
import { failureStep } from '../../../src/telegram/polling/failure-step.js'
import { TIMINGS } from '../../../src/telegram/api/timings.js'

const refused = (code: number, description = '', retryAfter: number | null = null) =>
  ({ kind: 'refused', code, description, retryAfter, migratedTo: null }) satisfies ApiResult
const reset: ApiResult = { kind: 'failed', reached: null, reason: 'ECONNRESET' }
const taken = 'Conflict: terminated by other getUpdates request'
const webhook = "Conflict: can't use getUpdates method while webhook is active"

test.each([
  ['a first reset', reset, 1, 500],
  ['a second', reset, 2, 1_000],
  ['a fifth', reset, 5, 8_000],
  ['a hundredth', reset, 100, 10_000],
  ['a conflict', refused(409, taken), 1, 5_000],
  ['a second', refused(409, taken), 2, 10_000],
  ['a third', refused(409, taken), 3, 15_000],
  ['a fourth', refused(409, taken), 4, 30_000],
  ['a tenth', refused(409, taken), 10, 30_000],
  ['429 that names its wait', refused(429, 'Too Many Requests', 37), 1, 37_000],
  ['429 that does not', refused(429, 'Too Many Requests'), 1, 500],
  ['a request that Telegram does not like', refused(400, 'Bad Request'), 1, 10_000],
])('%s (%o, number %i) waits %i ms', (_what, result, failures, ms) => {
  expect(failureStep(result, failures, TIMINGS, 1)).toMatchObject({ kind: 'wait', ms })
})

test('a webhook has to go before the next poll', () => {
  expect(failureStep(refused(409, webhook), 1, TIMINGS, 1)).toMatchObject({ dropWebhook: true })
  expect(failureStep(refused(409, taken), 1, TIMINGS, 1)).toMatchObject({ dropWebhook: false })
})

test.each([401, 404])('%i gives up', (code) => {
  const step = failureStep(refused(code, 'No'), 1, TIMINGS, 1)
  expect(step).toEqual({ kind: 'give up', description: 'No' })
})

test('chance takes up to half of a wait away', () => {
  expect([0, 0.5, 1].map((random) => backoff(3, TIMINGS, random))).toEqual([1_000, 1_500, 2_000])
})
