import { expect, test } from 'vitest'
import { itemDay } from '../../../../src/adapters/feeds/markup/item-day.js'

const NOW = Date.UTC(2026, 2, 10, 12)

test.each([
  ['Sun, 01 Mar 2026 10:00:00 GMT', '2026-03-01'],
  ['Sun, 01 Mar 2026 23:30:00 -0800', '2026-03-01'],
  ['Sun, 1 March 2026 10:00:00 +0500', '2026-03-01'],
  ['01 Mar 26 10:00 EST', '2026-03-01'],
  ['31 Dec 99 23:59 UT', '1999-12-31'],
  ['1-Mar-2026', '2026-03-01'],
  ['Sunday, 01-Mar-26 10:00:00 GMT', '2026-03-01'],
  ['Sun Mar  1 10:00:00 2026', '2026-03-01'],
  ['Sun Mar 01 2026 10:00:00 GMT+0500 (Almaty)', '2026-03-01'],
  ['March 1, 2026', '2026-03-01'],
  ['Mar 1, 2026 10:00 AM', '2026-03-01'],
  ['2026-03-01', '2026-03-01'],
  ['2026-03-01T10:00:00Z', '2026-03-01'],
  ['2026-03-01T23:59:59.999+05:00', '2026-03-01'],
  ['2026-03-01 10:00:00', '2026-03-01'],
  ['2026/03/01 10:00', '2026-03-01'],
  ['2026-3-1', '2026-03-01'],
  ['20260301T100000Z', '2026-03-01'],
  ['01.03.2026 10:00', '2026-03-01'],
  ['1 марта 2026 г.', '2026-03-01'],
  ['Вс, 1 марта 2026, 10:00', '2026-03-01'],
  ['1 наурыз 2026', '2026-03-01'],
  ['1772359200', '2026-03-01'],
  ['1772359200000', '2026-03-01'],
  ['Wed, 11 Mar 2026 10:00:00 GMT', '2026-03-11'],
])('%s is %s', (written, day) => {
  expect(itemDay(written, NOW)).toBe(day)
})

test.each([
  ['nothing', ''],
  ['words', 'yesterday'],
  ['no such day', '2026-02-30'],
  ['no such month', '01 Foo 2026'],
  ['the future', '2026-03-13'],
  ['the far future', 'Fri, 31 Dec 9999 23:59:59 GMT'],
  ['the epoch', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  ['the year 1', '0001-01-01T00:00:00Z'],
  ['a number', '42'],
  [
    'a long text',
    'It was on a day in 2026 that nobody will forget, they say, 1 March perhaps, or another',
  ],
])('%s is no day: %s', (_, written) => {
  expect(itemDay(written, NOW)).toBeNull()
})
