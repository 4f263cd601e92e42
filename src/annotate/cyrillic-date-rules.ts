import type { DateRule } from './date-rule.js'
import { RU, KK, D, Y, AHEAD, number, month } from './date-patterns.js'
import { single, dayWithoutYear, dayWithYear, offset, shifted } from './date-readings.js'
import { monthDate, yearDate } from './calendar.js'

/** Dates in Russian and Kazakh. In order. */
export const CYRILLIC_DATE_RULES: readonly DateRule[] = [
  {
    name: 'Russian day',
    needs: 'cyrillic',
    pattern: new RegExp(String.raw`${AHEAD}${D} ${RU}(?: ${Y}(?: (?:года|году|год|г\.))?)?`, 'giu'),
    reads: (groups, context) =>
      groups['year'] === undefined ? dayWithoutYear(groups, context) : dayWithYear(groups),
    examples: [
      ['Закон принят 30 января 2019 года.', '30 января 2019 года', '2019-01-30'],
      ['Встреча прошла 8 декабря.', '8 декабря', '2022-12-08'],
    ],
    counterexamples: ['В зале 30 мартышек.'],
  },
  {
    name: 'Russian month and year',
    needs: 'cyrillic',
    pattern: new RegExp(String.raw`(?<!\p{L})${RU} ${Y}(?: (?:года|году|год|г\.))?`, 'giu'),
    reads: (groups) => single(monthDate(number(groups['year']), month(groups['month'])), true),
    examples: [['Отчёт подан в ноябре 2019 года.', 'ноябре 2019 года', '2019-11']],
    counterexamples: [],
  },
  {
    name: 'Kazakh day',
    needs: 'cyrillic',
    pattern: new RegExp(
      String.raw`${AHEAD}(?:(?<year>(?:1\d|20)\d{2}) жыл(?:ғы|дың|ы) )?${D}(?:-ші|-шы|-і|-ы)? ${KK}(?: күні)?`,
      'giu',
    ),
    reads: (groups, context) =>
      groups['year'] === undefined ? dayWithoutYear(groups, context) : dayWithYear(groups),
    examples: [
      ['Заң 2019 жылғы 30 қаңтарда қабылданды.', '2019 жылғы 30 қаңтарда', '2019-01-30'],
      ['Кездесу 8 желтоқсанда өтті.', '8 желтоқсанда', '2022-12-08'],
    ],
    counterexamples: [],
  },
  {
    name: 'Russian and Kazakh year beside this one',
    needs: 'cyrillic',
    pattern:
      /(?<!\p{L})(?:в (?<at>(?<which>этом|текущем|прошлом|следующем) (?<unit>году|месяце))|(?<kk>[Бб]иыл|[Бб]ылтыр))(?!\p{L})/giu,
    reads: ({ which, kk, unit = 'году' }, { anchor }) => shifted(anchor, unit, offset(which ?? kk)),
    examples: [
      ['Завод открыли в прошлом году.', 'прошлом году', '2022'],
      ['Биыл мектеп салынады.', 'Биыл', '2023'],
    ],
    counterexamples: [],
  },
  {
    name: 'Russian and Kazakh year',
    needs: 'cyrillic',
    pattern:
      /(?<![\d.,])(?<year>1\d{3}|20\d{2})(?:[- ](?:й|м|го)?\s?(?:год[аеу]?|годом|г\.)| жыл(?:ы|дың|ғы|дан))(?!\p{L})/gu,
    reads: ({ year }) => single(yearDate(number(year)), true),
    examples: [
      ['Суд создан в 2022 году.', '2022 году', '2022'],
      ['Сот 2022 жылы құрылды.', '2022 жылы', '2022'],
    ],
    counterexamples: [],
  },
]
