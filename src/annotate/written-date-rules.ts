import type { DateRule } from './date-rule.js'
import { WRITTEN_MONTHS, M, D, Y, DASH, AHEAD, number, month } from './date-patterns.js'
import {
  single,
  dayWithoutYear,
  dayWithYear,
  dayRange,
  numericDay,
  offset,
  season,
} from './date-readings.js'
import { dayDate, monthDate } from './calendar.js'

/** Days, months and seasons as English and figures write them. In order. */
export const WRITTEN_DATE_RULES: readonly DateRule[] = [
  {
    name: 'ISO day',
    needs: 'digit',
    pattern: /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/gu,
    reads: ({ year, month: ofMonth, day }) => {
      const date = dayDate(number(year), number(ofMonth), number(day))
      return date && single(date, true)
    },
    examples: [['The law of 2019-07-01 was repealed.', '2019-07-01', '2019-07-01']],
    counterexamples: ['Call 2019-77-01 for help.'],
  },
  {
    name: 'numeric day',
    needs: 'digit',
    pattern:
      /(?<![\d./])(?<day>\d{1,2})(?<sign>[./])(?<month>\d{1,2})\k<sign>(?<year>(?:19|20)\d{2})(?!\d)/gu,
    reads: numericDay,
    examples: [
      ['Updated 23.01.2025 by the editor.', '23.01.2025', '2025-01-23'],
      ['Signed on 12/25/2019 in Ohio.', '12/25/2019', '2019-12-25'],
    ],
    counterexamples: ['Version 3.14.1592 is out.'],
  },
  {
    name: 'days of a month',
    needs: 'month',
    pattern: new RegExp(
      String.raw`${AHEAD}(?:${M} ${D}${DASH}(?:(?<month2>${WRITTEN_MONTHS}) )?(?<day2>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\d:])(?:,? ${Y})?)`,
      'gu',
    ),
    reads: dayRange,
    examples: [
      ['The fair runs June 3-5, 2021 in Lyon.', 'June 3-5, 2021', '2021-06-03/2021-06-05'],
      [
        'Held from Dec. 28 to Jan. 4, it drew crowds.',
        'Dec. 28 to Jan. 4',
        '2022-12-28/2023-01-04',
      ],
    ],
    counterexamples: [],
  },
  {
    name: 'days of a month, day first',
    needs: 'month',
    pattern: new RegExp(
      String.raw`${AHEAD}${D}(?: (?<month>${WRITTEN_MONTHS}))?${DASH}(?<day2>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)? (?<month2>${WRITTEN_MONTHS})(?:,? ${Y})?`,
      'gu',
    ),
    reads: (groups, context) =>
      dayRange({ ...groups, month: groups['month'] ?? groups['month2'] }, context),
    examples: [
      ['The summit of 3–5 June 2021 failed.', '3–5 June 2021', '2021-06-03/2021-06-05'],
      ['It lasts from 28 February to 2 March.', '28 February to 2 March', '2023-02-28/2023-03-02'],
    ],
    counterexamples: ['Between 3 and 5 people came.'],
  },
  {
    name: 'month, day, year',
    needs: 'month',
    pattern: new RegExp(String.raw`${AHEAD}${M} (?:the )?${D} ?,? ${Y}`, 'gu'),
    reads: dayWithYear,
    examples: [
      ['On January 23, 2025, the session opened.', 'January 23, 2025', '2025-01-23'],
      ['He died Sept. 4th 1998 in Kyoto.', 'Sept. 4th 1998', '1998-09-04'],
    ],
    counterexamples: [],
  },
  {
    name: 'day, month, year',
    needs: 'month',
    pattern: new RegExp(String.raw`${AHEAD}${D}(?: of)? ${M},? ${Y}`, 'gu'),
    reads: dayWithYear,
    examples: [['Born 4 March 1971 in Minsk.', '4 March 1971', '1971-03-04']],
    counterexamples: [],
  },
  {
    name: 'month of a year beside this one',
    needs: 'month',
    pattern: new RegExp(
      String.raw`${AHEAD}(?:${D} (?:of )?)?${M}(?: ${D}|,)? (?:of )?(?<which>last|this|next) year(?!\p{L})`.replace(
        '?<day>',
        '?<day2>',
      ),
      'gu',
    ),
    reads: ({ which, day, day2, month: name }, { anchor }) => {
      if (!anchor) return single(null, false)
      const year = anchor.year + offset(which)
      const written = day ?? day2
      return single(
        written === undefined
          ? monthDate(year, month(name))
          : dayDate(year, month(name), number(written)),
        false,
      )
    },
    examples: [
      ['He was jailed in October last year.', 'October last year', '2022-10'],
      ['The talks of 5 May last year failed.', '5 May last year', '2022-05-05'],
    ],
    counterexamples: [],
  },
  {
    name: 'month and day',
    needs: 'month',
    pattern: new RegExp(
      String.raw`${AHEAD}${M} (?:the )?${D}(?![\d:%]|[.,]\d)(?! (?:percent|per cent|million|billion|thousand))`,
      'gu',
    ),
    reads: dayWithoutYear,
    examples: [
      ['They met on Jan. 30 in Riga.', 'Jan. 30', '2023-01-30'],
      ['The accord was signed on June 23.', 'June 23', '2022-06-23'],
      ['The vote will be held on April 2.', 'April 2', '2023-04-02'],
    ],
    counterexamples: ['March 100 miles a week.', 'On February 30 there is no day.'],
  },
  {
    name: 'day and month',
    needs: 'month',
    pattern: new RegExp(String.raw`${AHEAD}${D}(?: of)? ${M}(?! \d)`, 'gu'),
    reads: dayWithoutYear,
    examples: [['The strike of 8 February ended.', '8 February', '2023-02-08']],
    counterexamples: [],
  },
  {
    name: 'month and year',
    needs: 'month',
    pattern: new RegExp(
      String.raw`${AHEAD}(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[- ])?${M},?(?: of)? ${Y}`,
      'gu',
    ),
    reads: (groups) => single(monthDate(number(groups['year']), month(groups['month'])), true),
    examples: [['The third report came in November 2019.', 'November 2019', '2019-11']],
    counterexamples: [],
  },
  {
    name: 'season and year',
    needs: 'digit',
    pattern: new RegExp(
      String.raw`${AHEAD}(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)? ${Y}`,
      'gu',
    ),
    reads: (groups) => season(number(groups['year']), (groups['season'] ?? '').toLowerCase(), true),
    examples: [['Drought struck in the summer of 2010.', 'summer of 2010', '2010-06/2010-08']],
    counterexamples: [],
  },
]
