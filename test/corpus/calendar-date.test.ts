import { expect, test } from 'vitest'
import { DATE_SOURCE, readCalendarDate } from '../../src/corpus/calendar-date.js'

const DATE = new RegExp(`^(?:${DATE_SOURCE})$`, 'u')

test.each<[string, number | null, number, number]>([
  ['2024-03-01', 2024, 3, 1],
  ['23.01.2025', 2025, 1, 23],
  ['5/3/2024', 2024, 3, 5],
  ['January 23, 2025', 2025, 1, 23],
  ['Jan. 30', null, 1, 30],
  ['Sept. 1st, 2024', 2024, 9, 1],
  ['JUNE 23', null, 6, 23],
  ['1 March 2024', 2024, 3, 1],
  ['5 марта', null, 3, 5],
  ['5 мар', null, 3, 5],
  ['23 января 2025 года', 2025, 1, 23],
  ['23 қаңтар 2025', 2025, 1, 23],
  ['2025 жылғы 23 қаңтар', 2025, 1, 23],
  ['2025 жылғы 23 қаңтарда', 2025, 1, 23],
  ['2025 ж. 23 қаңтар', 2025, 1, 23],
  ['29 February 2024', 2024, 2, 29],
])('%s', (written, year, month, day) => {
  expect(DATE.test(written)).toBe(true)
  expect(readCalendarDate(written)).toEqual({ year, month, day })
})

test.each(['2024-02-30', '31.11.2024', '30 February', '2024-13-01'])(
  'no such day: %s',
  (written) => {
    expect(DATE.test(written)).toBe(true)
    expect(readCalendarDate(written)).toBeNull()
  },
)

test.each(['2024', 'March 2024', '32 March', '5.28', '18:08', 'may'])('no date: %s', (written) => {
  expect(DATE.test(written)).toBe(false)
})
