import type { Language } from '../text/language.js'

/** A closed range of ISO dates. */
export interface Period {
  readonly from: string
  readonly to: string
}

type Groups = Readonly<Record<string, string | undefined>>

/** How one language names a time; the first rule that yields a period decides. */
export interface TimeRule {
  readonly name: string
  readonly lang: Language
  readonly pattern: RegExp
  readonly yields: (groups: Groups, now: string | undefined) => Period | null
  readonly examples: readonly string[]
}

const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:jan|янв|қаң|кан)/, 1],
  [/^(?:feb|фев|ақп|акп)/, 2],
  [/^(?:mar|мар|нау)/, 3],
  [/^(?:apr|апр|сәу|сау)/, 4],
  [/^(?:may|ма[йея]|мам)/, 5],
  [/^(?:jun|июн|мау)/, 6],
  [/^(?:jul|июл|шіл|шил)/, 7],
  [/^(?:aug|авг|там)/, 8],
  [/^(?:sep|сен|қыр|кыр)/, 9],
  [/^(?:oct|окт|қаз|каз)/, 10],
  [/^(?:nov|ноя|қара|кара)/, 11],
  [/^(?:dec|дек|жел)/, 12],
]

const EN_MONTH =
  '(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)'
const RU_MONTH =
  '(?<month>январ[еяюь]|феврал[еяюь]|март[еау]?|апрел[еяюь]|ма[еяюй]|июн[еяюь]|июл[еяюь]|август[еау]?|сентябр[еяюь]|октябр[еяюь]|ноябр[еяюь]|декабр[еяюь])'
const KK_MONTH =
  '(?<month>(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|кантар|акпан|сауир|шилде|кыркуйек|казан|караша|желтоксан))'
const YEAR = '(?<year>1\\d{3}|20\\d{2})'
const EDGE = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'

const rule = (source: string): RegExp => new RegExp(EDGE + source, 'iu')

const pad = (n: number): string => String(n).padStart(2, '0')

const monthNumber = (name: string | undefined): number =>
  MONTHS.find(([start]) => start.test((name ?? '').toLowerCase()))?.[1] ?? 0

const lastDay = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function calendarPeriod(groups: Groups): Period | null {
  const year = Number(groups.year)
  if (!year) return null
  const month = groups.month ? monthNumber(groups.month) : Number(groups.monthNumber ?? 0)
  const day = Number(groups.day ?? 0)
  if (month < 1 || month > 12) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const last = lastDay(year, month)
  if (day > last) return null
  return {
    from: `${year}-${pad(month)}-${pad(day || 1)}`,
    to: `${year}-${pad(month)}-${pad(day || last)}`,
  }
}

function boundedPeriod(groups: Groups, now: string | undefined): Period | null {
  const period = calendarPeriod(groups)
  if (!period) return null
  if (groups.since) return { from: period.from, to: now ?? '9999-12-31' }
  if (groups.after) return { from: nextDay(period.to), to: now ?? '9999-12-31' }
  if (groups.before) return { from: '0001-01-01', to: previousDay(period.from) }
  if (groups.until) return { from: '0001-01-01', to: period.to }
  return period
}

function shiftedDay(iso: string, days: number): string {
  const [year = 1, month = 1, day = 1] = iso.split('-').map(Number)
  const moved = day + days
  if (moved >= 1 && moved <= lastDay(year, month)) return `${iso.slice(0, 8)}${pad(moved)}`
  const index = year * 12 + (month - 1) + Math.sign(days)
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  const date = days > 0 ? moved - lastDay(year, month) : lastDay(y, m) + moved
  return `${String(y).padStart(4, '0')}-${pad(m)}-${pad(date)}`
}

const nextDay = (iso: string): string => shiftedDay(iso, 1)
const previousDay = (iso: string): string => shiftedDay(iso, -1)

function yearRange(groups: Groups): Period | null {
  const [from, to] = [Number(groups.year), Number(groups.yearTo)]
  return from && to ? { from: `${from}-01-01`, to: `${to}-12-31` } : null
}

function decade(groups: Groups): Period | null {
  const year = Number(groups.year)
  return year ? { from: `${year}-01-01`, to: `${year + 9}-12-31` } : null
}

const years =
  (shift: number) =>
  (_: Groups, now: string | undefined): Period | null => {
    if (!now) return null
    const year = Number(now.slice(0, 4)) + shift
    return { from: `${year}-01-01`, to: `${year}-12-31` }
  }

const months =
  (shift: number) =>
  (_: Groups, now: string | undefined): Period | null => {
    if (!now) return null
    const index = Number(now.slice(0, 4)) * 12 + Number(now.slice(5, 7)) - 1 + shift
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
    return { from: `${year}-${pad(month)}-01`, to: `${year}-${pad(month)}-${lastDay(year, month)}` }
  }

const days =
  (shift: number) =>
  (_: Groups, now: string | undefined): Period | null => {
    if (!now) return null
    const day = shift === 0 ? now.slice(0, 10) : shiftedDay(now.slice(0, 10), shift)
    return { from: day, to: day }
  }

/** Ranges before single dates, full dates before months, months before years, relative times last. */
export const TIME_RULES: readonly TimeRule[] = [
  {
    name: 'en-range',
    lang: 'en',
    pattern: rule(`(?:between|from) ${YEAR} (?:and|to|until) (?<yearTo>1\\d{3}|20\\d{2})${END}`),
    yields: yearRange,
    examples: ['Which laws passed between 2019 and 2021?'],
  },
  {
    name: 'en-decade',
    lang: 'en',
    pattern: rule(`(?:(?:in|during) )?(?:the )?(?<year>1\\d{2}0|20\\d0)['’]?s${END}`),
    yields: decade,
    examples: ['Who led the ministry during the 1990s?'],
  },
  {
    name: 'en-date',
    lang: 'en',
    pattern: rule(
      `(?:(?<since>since|from)|(?<before>before|prior to)|(?<after>after|following)|(?<until>until|till|up to|by)|on|in|during)? ?(?:${EN_MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR})${END}`,
    ),
    yields: boundedPeriod,
    examples: ['Who spoke on January 23, 2025?'],
  },
  {
    name: 'en-day-month',
    lang: 'en',
    pattern: rule(
      `(?:(?<since>since|from)|(?<before>before|prior to)|(?<after>after|following)|(?<until>until|till|up to|by)|on|in|during)? ?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${EN_MONTH},? ${YEAR}${END}`,
    ),
    yields: boundedPeriod,
    examples: ['Who spoke on 23 January 2025?'],
  },
  {
    name: 'en-month-or-year',
    lang: 'en',
    pattern: rule(
      `(?:(?<since>since|from)|(?<before>before|prior to)|(?<after>after|following)|(?<until>until|till|up to|by)|in|during|as of|for|of|at the (?:start|end|beginning) of)(?: (?:early|late|mid|the year|the end of|the start of|the beginning of))? (?:${EN_MONTH},? (?:of )?)?${YEAR}${END}`,
    ),
    yields: boundedPeriod,
    examples: [
      'Who was the ombudsman in 2021?',
      'What changed since November 2019?',
      'Who chaired it before 2020?',
    ],
  },
  {
    name: 'en-last-year',
    lang: 'en',
    pattern: rule(`(?:last|the previous|the past) year${END}`),
    yields: years(-1),
    examples: ['What was adopted last year?'],
  },
  {
    name: 'en-this-year',
    lang: 'en',
    pattern: rule(`this year${END}`),
    yields: years(0),
    examples: ['What was adopted this year?'],
  },
  {
    name: 'en-last-month',
    lang: 'en',
    pattern: rule(`(?:last|the previous) month${END}`),
    yields: months(-1),
    examples: ['Who met last month?'],
  },
  {
    name: 'en-this-month',
    lang: 'en',
    pattern: rule(`this month${END}`),
    yields: months(0),
    examples: ['Who met this month?'],
  },
  {
    name: 'en-yesterday',
    lang: 'en',
    pattern: rule(`yesterday${END}`),
    yields: days(-1),
    examples: ['Who met yesterday?'],
  },
  {
    name: 'en-today',
    lang: 'en',
    pattern: rule(`today${END}(?! ?['’]s)`),
    yields: days(0),
    examples: ['Who meets today?'],
  },
  {
    name: 'ru-range',
    lang: 'ru',
    pattern: rule(
      `(?:с|между) ${YEAR}(?: года?)? (?:по|до|и) (?<yearTo>1\\d{3}|20\\d{2})(?: год(?:а|ами)?)?${END}`,
    ),
    yields: yearRange,
    examples: ['Какие законы приняли с 2019 по 2021 год?'],
  },
  {
    name: 'ru-decade',
    lang: 'ru',
    pattern: rule(`(?:в )?(?<year>1\\d{2}0|20\\d0)-(?:х|е)(?: год(?:ах|ы))?${END}`),
    yields: decade,
    examples: ['Кто руководил министерством в 1990-х годах?'],
  },
  {
    name: 'ru-date',
    lang: 'ru',
    pattern: rule(
      `(?:(?<since>с|начиная с) |(?<before>до) |(?<after>после) |(?<until>по) )?(?<day>\\d{1,2})(?: ${RU_MONTH} |\\.(?<monthNumber>\\d{1,2})\\.)${YEAR}(?: год(?:а|у))?${END}`,
    ),
    yields: boundedPeriod,
    examples: ['Кто выступил 23 января 2025 года?', 'Кто выступил 23.01.2025?'],
  },
  {
    name: 'ru-month-or-year',
    lang: 'ru',
    pattern: rule(
      `(?:(?<since>с|начиная с) |(?<before>до) |(?<after>после) |(?<until>по) |(?:в|во|на|за|к) )?(?:(?:начал[ео]|конц[еа]|середин[еа]) )?(?:${RU_MONTH} )?${YEAR}(?:-?(?:м|го|й))?(?: год(?:а|у|ом|е)?|(?= ?г\\.))?${END}`,
    ),
    yields: boundedPeriod,
    examples: ['Кто был министром в 2021 году?', 'Что изменилось с ноября 2019 года?'],
  },
  {
    name: 'ru-last-year',
    lang: 'ru',
    pattern: rule(`(?:в )?прошл(?:ом|ого) год[уа]${END}`),
    yields: years(-1),
    examples: ['Что приняли в прошлом году?'],
  },
  {
    name: 'ru-this-year',
    lang: 'ru',
    pattern: rule(`(?:в )?(?:этом|этого|текущем|нынешнем) год[уа]${END}`),
    yields: years(0),
    examples: ['Что приняли в этом году?'],
  },
  {
    name: 'ru-last-month',
    lang: 'ru',
    pattern: rule(`(?:в )?прошл(?:ом|ого) месяц[еа]${END}`),
    yields: months(-1),
    examples: ['Кто встречался в прошлом месяце?'],
  },
  {
    name: 'ru-this-month',
    lang: 'ru',
    pattern: rule(`(?:в )?(?:этом|текущем) месяце${END}`),
    yields: months(0),
    examples: ['Кто встречается в этом месяце?'],
  },
  {
    name: 'ru-yesterday',
    lang: 'ru',
    pattern: rule(`вчера${END}`),
    yields: days(-1),
    examples: ['Кто встречался вчера?'],
  },
  {
    name: 'ru-today',
    lang: 'ru',
    pattern: rule(`сегодня${END}`),
    yields: days(0),
    examples: ['Кто встречается сегодня?'],
  },
  {
    name: 'kk-range',
    lang: 'kk',
    pattern: rule(
      `${YEAR}(?: ?[-–—] ?| жыл(?:дан|дар)? (?:бастап )?)(?<yearTo>1\\d{3}|20\\d{2}) ?жыл[\\p{L}]*(?: (?:дейін|дейин|аралығында))?${END}`,
    ),
    yields: yearRange,
    examples: ['2019-2021 жылдары қандай заңдар қабылданды?'],
  },
  {
    name: 'kk-decade',
    lang: 'kk',
    pattern: rule(`(?<year>1\\d{2}0|20\\d0)[- ]?(?:ші|шы|ыншы|інші)? ?жылдар[\\p{L}]*${END}`),
    yields: decade,
    examples: ['1990 жылдары министр кім болды?'],
  },
  {
    name: 'kk-since',
    lang: 'kk',
    pattern: rule(
      `${YEAR} жыл(?:дан|ғы|гы|дың|дын)?(?: ${KK_MONTH}(?:нан|нен|дан|ден|тан|тен)?)?(?: айынан)? (?<since>бері|бери|бастап)${END}`,
    ),
    yields: boundedPeriod,
    examples: ['2019 жылдан бері не өзгерді?'],
  },
  {
    name: 'kk-until',
    lang: 'kk',
    pattern: rule(`${YEAR} жыл(?:ға|га) (?<until>дейін|дейин)${END}`),
    yields: boundedPeriod,
    examples: ['2020 жылға дейін төраға кім болды?'],
  },
  {
    name: 'kk-date',
    lang: 'kk',
    pattern: rule(
      `${YEAR} (?:жыл(?:ы|ғы|гы|дың|дын|да)?|ж\\.) (?<day>\\d{1,2})[- ]?(?:ші |шы )?${KK_MONTH}[\\p{L}]*`,
    ),
    yields: boundedPeriod,
    examples: ['2025 жылғы 23 қаңтарда кім сөйледі?'],
  },
  {
    name: 'kk-month-or-year',
    lang: 'kk',
    pattern: rule(
      `${YEAR} (?:жыл(?:ы|ғы|гы|дың|дын|да|ында)?|ж\\.)(?: ${KK_MONTH}[\\p{L}]*(?: айында)?)?(?![\\p{L}\\p{N}])`,
    ),
    yields: boundedPeriod,
    examples: ['2021 жылы омбудсмен кім болды?', '2019 жылғы қарашада не болды?'],
  },
  {
    name: 'kk-last-year',
    lang: 'kk',
    pattern: rule(`(?:былтыр(?:ғы)?|(?:өткен|откен) жыл(?:ы|ғы)?)${END}`),
    yields: years(-1),
    examples: ['Былтыр қандай заң қабылданды?'],
  },
  {
    name: 'kk-this-year',
    lang: 'kk',
    pattern: rule(`(?:биыл(?:ғы)?|(?:осы|бұл|бул|ағымдағы) жылы?)${END}`),
    yields: years(0),
    examples: ['Биыл қандай заң қабылданды?'],
  },
  {
    name: 'kk-yesterday',
    lang: 'kk',
    pattern: rule(`кеше${END}`),
    yields: days(-1),
    examples: ['Кеше кім келді?'],
  },
  {
    name: 'kk-today',
    lang: 'kk',
    pattern: rule(`(?:бүгін|бугин)${END}`),
    yields: days(0),
    examples: ['Бүгін кім келді?'],
  },
]
