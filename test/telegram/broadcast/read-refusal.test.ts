import { expect, test } from 'vitest'
import { readRefusal, REFUSALS } from '../../../src/telegram/broadcast/read-refusal.js'

const codeOf = (reason: string) => (reason.startsWith('Forbidden') ? 403 : 400)

test.each(REFUSALS.flatMap(({ means, examples }) => examples.map((one) => [one, means] as const)))(
  '“%s” means %s',
  (reason, means) => {
    expect(readRefusal({ code: codeOf(reason), reason })).toBe(means)
  },
)

test.each([
  ['Bad Request: message is too long', 400, 'never'],
  ['Bad Request: ENTITIES_TOO_LONG', 400, 'never'],
  ['Request Entity Too Large', 413, 'never'],
  ['Too Many Requests: retry after 7', 429, 'later'],
  ['Unauthorized', 401, 'later'],
  ['Not Found', 404, 'later'],
  ['Conflict: terminated by other getUpdates request', 409, 'later'],
  ['ECONNREFUSED', null, 'later'],
] as const)('“%s” (%s) means %s', (reason, code, means) => {
  expect(readRefusal({ code, reason })).toBe(means)
})
