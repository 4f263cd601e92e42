import type { PartialDate } from '../corpus/article.js'
import type { Anchor } from './calendar.js'
import { dayDate, monthDate, shiftDays, shiftMonths, weekdayOf, yearDate } from './calendar.js'
import { ENGLISH_MONTHS, KAZAKH_MONTHS, RUSSIAN_MONTHS, WEEKDAYS } from './lexicon/months.js'
import { NUMBER, numberValue, ORDINAL, ordinalValue } from './number-words.js'

/** What a date expression leans on: the publication date, and whether its sentence looks ahead. */
interface DateContext {
  readonly anchor: Anchor | null
  readonly future: boolean
}

export interface DateReading {
  readonly date: PartialDate | null
  readonly until: PartialDate | null
  readonly certain: boolean
}

type Groups = Readonly<Record<string, string | undefined>>

/** `word` is a word like "ago", "yesterday", "century"; `cyrillic` any letter of that script. */
export type DateTrigger = 'digit' | 'month' | 'weekday' | 'word' | 'cyrillic'

/** One way of writing a date. The mention is the group `at` where the pattern has one, else the whole match. */
export interface DateRule {
  readonly name: string
  /** What a sentence must hold for the rule to be tried. */
  readonly needs: DateTrigger
  readonly pattern: RegExp
  readonly reads: (groups: Groups, context: DateContext) => DateReading | null
  /** Sentences with what the rule marks in them, for an article of Wednesday, 2023-03-15. */
  readonly examples: readonly (readonly [sentence: string, marked: string, value: string])[]
  readonly counterexamples: readonly string[]
}

const names = (map: ReadonlyMap<string, number>): string =>
  [...map.keys()].toSorted((a, b) => b.length - a.length).join('|')

const MONTH_NUMBERS = new Map([...ENGLISH_MONTHS, ...RUSSIAN_MONTHS, ...KAZAKH_MONTHS])
const capitalised = (list: string): string =>
  list
    .split('|')
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
    .join('|')
const WRITTEN_MONTHS = capitalised(names(ENGLISH_MONTHS)).replaceAll(
  /(?<=^|\|)(?:Sept|(?!May)\p{L}{3})(?=\||$)/gu,
  String.raw`$&\b\.?`,
)
const M = String.raw`(?<month>${WRITTEN_MONTHS})(?![\p{L}])`
const RU = String.raw`(?<month>${names(RUSSIAN_MONTHS)})(?!\p{L})`
const KK = String.raw`(?<month>${names(KAZAKH_MONTHS)})(?!\p{L})`
const D = String.raw`(?<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?`
const Y = String.raw`(?<year>1\d{3}|20\d{2}|21\d{2})(?!\d|[.,]\d|[-–]\d)`
const DASH = String.raw`(?:\s?[-–—]\s?| to | and )`
const AHEAD = String.raw`(?<![\p{L}\d.,$€£₸])`

const number = (text: string | undefined): number => Number.parseInt(text ?? '', 10)
const month = (text: string | undefined): number =>
  MONTH_NUMBERS.get((text ?? '').toLowerCase().replace('.', '')) ?? 0
const single = (date: PartialDate | null, certain: boolean): DateReading => ({
  date,
  until: null,
  certain,
})

/** The year that a month or day without one means: the last such before publication, or the next where the sentence looks ahead. */
function impliedYear(
  { anchor, future }: DateContext,
  ofMonth: number,
  ofDay: number | null,
): number | null {
  if (!anchor) return null
  if (anchor.month === null) return anchor.year
  const order =
    ofMonth * 100 + (ofDay ?? 0) - (anchor.month * 100 + (ofDay === null ? 0 : (anchor.day ?? 31)))
  if (future) return order < 0 ? anchor.year + 1 : anchor.year
  return order > 0 ? anchor.year - 1 : anchor.year
}

function dayWithoutYear(groups: Groups, context: DateContext): DateReading | null {
  const ofMonth = month(groups['month'])
  const day = number(groups['day'])
  if (!dayDate(2000, ofMonth, day)) return null
  const year = impliedYear(context, ofMonth, day)
  return single(year === null ? null : dayDate(year, ofMonth, day), false)
}

function dayWithYear(groups: Groups): DateReading | null {
  const date = dayDate(number(groups['year']), month(groups['month']), number(groups['day']))
  return date && single(date, true)
}

function dayRange(groups: Groups, context: DateContext): DateReading | null {
  const first = month(groups['month'])
  const last = groups['month2'] === undefined ? first : month(groups['month2'])
  const written = groups['year']
  const year =
    written === undefined ? impliedYear(context, last, number(groups['day2'])) : number(written)
  if (year === null) return single(null, false)
  const date = dayDate(first > last ? year - 1 : year, first, number(groups['day']))
  const until = dayDate(year, last, number(groups['day2']))
  return date && until && { date, until, certain: written !== undefined }
}

function numericDay(groups: Groups): DateReading | null {
  const first = number(groups['day'])
  const second = number(groups['month'])
  const year = number(groups['year'])
  const date = second > 12 ? dayDate(year, first, second) : dayDate(year, second, first)
  return date && single(date, true)
}

const century = (text: string | undefined): number | null =>
  text === undefined ? null : ordinalValue(text)

function centuries(groups: Groups): DateReading | null {
  const first = century(groups['first'])
  const last = century(groups['last']) ?? first
  if (first === null || last === null || first > 30) return null
  if (groups['bc'] !== undefined) {
    return { date: yearDate(1 - first * 100), until: yearDate(-(last - 1) * 100), certain: true }
  }
  return { date: yearDate((first - 1) * 100 + 1), until: yearDate(last * 100), certain: true }
}

function weekday(groups: Groups, { anchor, future }: DateContext): DateReading | null {
  const wanted = WEEKDAYS.get((groups['weekday'] ?? '').toLowerCase())
  const today = anchor && weekdayOf(anchor)
  if (wanted === undefined) return null
  if (!anchor || today === null || today === undefined) return single(null, false)
  const back = (today - wanted + 7) % 7
  const which = groups['which']?.toLowerCase()
  if (which === 'last' || which === 'прошлый' || which === 'прошлую')
    return single(shiftDays(anchor, -(back || 7)), false)
  if (which === 'next' || which === 'coming' || future)
    return single(shiftDays(anchor, 7 - back), false)
  return single(shiftDays(anchor, -back), false)
}

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['yesterday', -1],
  ['last night', -1],
  ['tomorrow', 1],
  ['сегодня', 0],
  ['вчера', -1],
  ['завтра', 1],
  ['бүгін', 0],
  ['кеше', -1],
  ['ертең', 1],
  ['this', 0],
  ['current', 0],
  ['earlier this', 0],
  ['later this', 0],
  ['last', -1],
  ['past', -1],
  ['next', 1],
  ['coming', 1],
  ['этом', 0],
  ['текущем', 0],
  ['прошлом', -1],
  ['следующем', 1],
  ['биыл', 0],
  ['былтыр', -1],
  ['келесі', 1],
])
const offset = (text: string | undefined): number => OFFSETS.get((text ?? '').toLowerCase()) ?? 0

function shifted(anchor: Anchor | null, unit: string, by: number): DateReading {
  if (!anchor) return single(null, false)
  if (/^(?:year|г|жыл)/u.test(unit)) return single(yearDate(anchor.year + by), false)
  if (unit.startsWith('decade')) return single(yearDate(anchor.year + by * 10), false)
  if (unit.startsWith('centur')) return single(yearDate(anchor.year + by * 100), false)
  if (/^(?:month|месяц|ай)/u.test(unit)) return single(shiftMonths(anchor, by), false)
  if (/^(?:week|недел|апта)/u.test(unit)) return single(shiftDays(anchor, by * 7), false)
  return single(shiftDays(anchor, by), false)
}

function calendarWeek(anchor: Anchor | null, by: number): DateReading {
  const today = anchor && weekdayOf(anchor)
  if (!anchor || today === null || today === undefined) return single(null, false)
  const monday = by * 7 + 1 - today
  return { date: shiftDays(anchor, monday), until: shiftDays(anchor, monday + 6), certain: false }
}

const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
])

function season(year: number | null, name: string, certain: boolean): DateReading {
  const first = SEASONS.get(name)
  if (year === null || first === undefined) return single(null, certain)
  const until = first === 12 ? monthDate(year + 1, 2) : monthDate(year, first + 2)
  return { date: monthDate(year, first), until, certain }
}

/**
 * In order: of two that claim the same text the earlier has it, so the fuller forms stand first.
 * Every pattern is global and starts at a digit, a month or a fixed word.
 */
export const DATE_RULES: readonly DateRule[] = [
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
    name: 'range of years',
    needs: 'digit',
    pattern:
      /(?<![\d.,$€£₸])(?<year>1\d{3}|20\d{2})(?<dash>[-–—/]| to | and | until | till | through )(?<until>1\d{3}|20\d{2}|\d{2})(?![\d%]|[-.,]\d)/gu,
    reads: ({ year, dash, until = '' }) => {
      const first = number(year)
      const short = until.length === 2
      if (short && !/^[-–—/]$/u.test(dash ?? '')) return null
      const last = short ? Math.floor(first / 100) * 100 + number(until) : number(until)
      return last < first ? null : { date: yearDate(first), until: yearDate(last), certain: true }
    },
    examples: [
      ['He ruled from 1870 to 1939.', '1870 to 1939', '1870/1939'],
      ['The plan for 2021–25 was adopted.', '2021–25', '2021/2025'],
    ],
    counterexamples: ['Between 5 and 7 people came.'],
  },
  {
    name: 'decade',
    needs: 'digit',
    pattern:
      /(?<![\d$€£])(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[- ])?(?:(?<year>1\d{2}0|20\d0)['’]?s|(?<year2>1\d{2}0|20\d0)-(?:х|е|ых|шы|ші) (?:годах|годов|годы|жылдары|жылдардың))(?!\p{L})/gu,
    reads: ({ year, year2 }) => {
      const first = number(year ?? year2)
      return { date: yearDate(first), until: yearDate(first + 9), certain: true }
    },
    examples: [
      ['Exports grew in the 1990s.', '1990s', '1990/1999'],
      ['В 1990-х годах всё изменилось.', '1990-х годах', '1990/1999'],
    ],
    counterexamples: ['The 747s were sold.'],
  },
  {
    name: 'century',
    needs: 'word',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[- ])?(?<first>${ORDINAL})(?:(?:[-–]| and | to | or )(?:the )?(?<last>${ORDINAL}))?[- ](?:century|centuries)(?<bc> BCE?)?(?!\p{L})`,
      'giu',
    ),
    reads: centuries,
    examples: [
      ['It dates from the 10th and 11th centuries.', '10th and 11th centuries', '0901/1100'],
      ['A fifth century BC temple was found.', 'fifth century BC', '-0499/-0400'],
    ],
    counterexamples: [],
  },
  {
    name: 'years before Christ',
    needs: 'digit',
    pattern:
      /(?<![\p{L}\d.,$])(?:(?<bc>\d{1,4}) ?(?:BCE?|B\.C\.)|(?:AD|A\.D\.) ?(?<ad>\d{1,4})|(?<ad2>\d{1,4}) ?(?:AD|CE|A\.D\.))(?!\p{L})/gu,
    reads: ({ bc, ad, ad2 }) =>
      single(yearDate(bc === undefined ? number(ad ?? ad2) : 1 - number(bc)), true),
    examples: [
      ['Caesar died in 44 BC in Rome.', '44 BC', '-0043'],
      ['Vesuvius erupted in AD 79.', 'AD 79', '0079'],
    ],
    counterexamples: ['He lives at 44 Bcd Street.'],
  },
  {
    name: 'time ago',
    needs: 'word',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:(?<count>${NUMBER}|an?|several|a few) (?<unit>days?|weeks?|months?|years?|decades?|centuries|century) (?:ago|earlier)|(?<ru>${NUMBER} )?(?<unit2>год|года|лет|дней|дня|день|неделю|недели|месяц|месяца|месяцев|жыл|күн|ай|апта) (?:назад|бұрын))(?!\p{L})`,
      'giu',
    ),
    reads: ({ count, unit, ru, unit2 }, { anchor }) => {
      const written = count ?? ru
      const value = written === undefined || /^an?$/iu.test(written) ? 1 : numberValue(written)
      const name = unit2 === 'лет' ? 'год' : (unit ?? unit2 ?? '')
      return value === null ? single(null, false) : shifted(anchor, name.toLowerCase(), -value)
    },
    examples: [
      ['The mine closed three years ago.', 'three years ago', '2020'],
      ['She left two days ago.', 'two days ago', '2023-03-13'],
    ],
    counterexamples: ['It lasted three years.'],
  },
  {
    name: 'month last or next',
    needs: 'month',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?<which>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?) ${M}(?! \d)`,
      'gu',
    ),
    reads: ({ which, month: name }, context) => {
      const future = /next|coming/iu.test(which ?? '')
      const year = impliedYear({ ...context, future: future || context.future }, month(name), null)
      return single(year === null ? null : monthDate(year, month(name)), false)
    },
    examples: [['He resigned last November.', 'last November', '2022-11']],
    counterexamples: [],
  },
  {
    name: 'bare month',
    needs: 'month',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Bb]efore|[Aa]fter|[Ff]rom|[Oo]f|[Ll]ate|[Ee]arly|to|this|every) (?:(?:early|mid|late)[- ]?)?(?<at>${M})(?! \d)(?!(?<=March|April|May|June) \p{Lu})`,
      'gu',
    ),
    reads: ({ month: name }, context) => {
      const year = impliedYear(context, month(name), null)
      return single(year === null ? null : monthDate(year, month(name)), false)
    },
    examples: [
      ['Prices fell in January.', 'January', '2023-01'],
      ['In July Malaysia closed the border.', 'July', '2022-07'],
    ],
    counterexamples: ['Mrs. May arrived.', 'They began to march in silence.'],
  },
  {
    name: 'weekday',
    needs: 'weekday',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?<at>(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming|прошлый|прошлую) )?(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|дүйсенбіде|сейсенбіде|сәрсенбіде|бейсенбіде|жұмада|сенбіде|жексенбіде)(?: (?:morning|afternoon|evening|night))?)(?!s?\p{L}| (?:Times|sales|prayers|Night))`,
      'gu',
    ),
    reads: weekday,
    examples: [
      ['The minister spoke on Monday.', 'Monday', '2023-03-13'],
      ['Last Wednesday night a fire broke out.', 'Last Wednesday night', '2023-03-08'],
      ['The talks will resume on Friday.', 'Friday', '2023-03-17'],
    ],
    counterexamples: ['Black Friday sales rose.'],
  },
  {
    name: 'day beside today',
    needs: 'word',
    pattern:
      /(?<!\p{L})(?<which>[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|[Yy]esterday|[Ll]ast night|[Tt]omorrow|[Сс]егодня|[Вв]чера|[Зз]автра|[Бб]үгін|[Кк]еше|[Ее]ртең)(?!\p{L}|['’]s)/gu,
    reads: ({ which }, { anchor }) => shifted(anchor, 'day', offset(which)),
    examples: [
      ['He was freed yesterday.', 'yesterday', '2023-03-14'],
      ['Вчера суд вынес решение.', 'Вчера', '2023-03-14'],
    ],
    counterexamples: ['Today’s challenges need solutions.'],
  },
  {
    name: 'week, month, year beside this one',
    needs: 'word',
    pattern:
      /(?<!\p{L})(?<which>[Ee]arlier this|[Ll]ater this|[Tt]his|[Cc]urrent|[Ll]ast|[Pp]ast|[Nn]ext|[Cc]oming) (?<unit>week|month|year|decade|century|spring|summer|autumn|fall|winter)(?!\p{L}|['’]s|-)/gu,
    reads: ({ which, unit = '' }, context) => {
      const by = offset(which)
      if (unit === 'week') return calendarWeek(context.anchor, by)
      const first = SEASONS.get(unit)
      if (first === undefined) return shifted(context.anchor, unit, by)
      const year = impliedYear({ ...context, future: by > 0 }, first, null)
      return season(year, unit, false)
    },
    examples: [
      ['It will be celebrated this year.', 'this year', '2023'],
      ['Rates rose last month.', 'last month', '2023-02'],
      ['Floods came last week.', 'last week', '2023-03-06/2023-03-12'],
    ],
    counterexamples: ['Last year’s harvest was poor.'],
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
  {
    name: 'year after a preposition',
    needs: 'digit',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:in|since|from|until|till|by|of|during|after|before|to|around|about|circa|c\.|early|late|mid|year|за|в|с) (?:(?:early|mid|late)[- ])?(?<at>${Y})(?! (?:percent|per cent|people|men|women|km|kilometers|kilometres|miles|metres|meters|tonnes|tons|dollars|euros|soldiers|troops|children|homes|houses|jobs|hectares|copies|species|times|members|students)\b|%)`,
      'giu',
    ),
    reads: ({ year }) => single(yearDate(number(year)), true),
    examples: [
      ['The Court was established in 2022 and sits in Astana.', '2022', '2022'],
      ['Since 1991, it has grown.', '1991', '1991'],
    ],
    counterexamples: ['The army of 2000 soldiers marched.'],
  },
  {
    name: 'bare year',
    needs: 'digit',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,$€£₸#/+–-]|(?:No\.|Route|Highway|Boeing|Room|Resolution|Article|Flight|over|than|least|only|some|nearly|almost|exactly|least|approximately) )(?<year>1[4-9]\d{2}|20\d{2})(?!\d|[.,]\d|[-–/]\d|\p{L}|%| (?:percent|per cent|people|[a-z]+s\b(?<! (?:elections|games|reforms|protests|talks|championships|olympics|amendments|sanctions|attacks|riots|results|floods|polls|awards|is|was|has|does))))`,
      'gu',
    ),
    reads: ({ year }) => single(yearDate(number(year)), true),
    examples: [
      ['The 2019 elections were close.', '2019', '2019'],
      ['The UN 2030 agenda needs money.', '2030', '2030'],
      ['Olga Ivanova (born 1950) paints.', '1950', '1950'],
    ],
    counterexamples: [
      'More than 1500 workers went home.',
      'Flight 1549 landed on the river.',
      'It cost $1999 new.',
    ],
  },
]
