import { boundedPeriod, days, decade, yearRange, years } from '../calendar.js'
import { timePattern, type TimeRule, YEAR, YEAR_TO } from '../time-rule.js'

const MONTH =
  '(?<month>(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|кантар|акпан|сауир|шилде|кыркуйек|казан|караша|желтоксан))'

/** Ranges before single dates, full dates before months, months before years, relative times last. */
export const KAZAKH_TIME_RULES: readonly TimeRule[] = [
  {
    name: 'kk-range',
    pattern: timePattern(
      `${YEAR}(?: ?[-–—] ?| жыл(?:дан|дар)? (?:бастап )?)${YEAR_TO} ?жыл[\\p{L}]*(?: (?:дейін|дейин|аралығында))?`,
    ),
    yields: yearRange,
    examples: ['2019-2021 жылдары қандай заңдар қабылданды?'],
  },
  {
    name: 'kk-decade',
    pattern: timePattern(`(?<year>1\\d{2}0|20\\d0)[- ]?(?:ші|шы|ыншы|інші)? ?жылдар[\\p{L}]*`),
    yields: decade,
    examples: ['1990 жылдары министр кім болды?'],
  },
  {
    name: 'kk-since',
    pattern: timePattern(
      `${YEAR} жыл(?:дан|ғы|гы|дың|дын)?(?: ${MONTH}(?:нан|нен|дан|ден|тан|тен)?)?(?: айынан)? (?<since>бері|бери|бастап)`,
    ),
    yields: boundedPeriod,
    examples: ['2019 жылдан бері не өзгерді?'],
  },
  {
    name: 'kk-until',
    pattern: timePattern(`${YEAR} жыл(?:ға|га) (?<until>дейін|дейин)`),
    yields: boundedPeriod,
    examples: ['2020 жылға дейін төраға кім болды?'],
  },
  {
    name: 'kk-date',
    pattern: timePattern(
      `${YEAR} (?:жыл(?:ы|ғы|гы|дың|дын|да)?|ж\\.) (?<day>\\d{1,2})[- ]?(?:ші |шы )?${MONTH}[\\p{L}]*`,
    ),
    yields: boundedPeriod,
    examples: ['2025 жылғы 23 қаңтарда кім сөйледі?'],
  },
  {
    name: 'kk-month-or-year',
    pattern: timePattern(
      `${YEAR} (?:жыл(?:ы|ғы|гы|дың|дын|да|ында)?|ж\\.)(?: ${MONTH}[\\p{L}]*(?: айында)?)?`,
    ),
    yields: boundedPeriod,
    examples: ['2021 жылы омбудсмен кім болды?', '2019 жылғы қарашада не болды?'],
  },
  {
    name: 'kk-last-year',
    pattern: timePattern(`(?:былтыр(?:ғы)?|(?:өткен|откен) жыл(?:ы|ғы)?)`),
    yields: years(-1),
    examples: ['Былтыр қандай заң қабылданды?'],
  },
  {
    name: 'kk-this-year',
    pattern: timePattern(`(?:биыл(?:ғы)?|(?:осы|бұл|бул|ағымдағы) жылы?)`),
    yields: years(0),
    examples: ['Биыл қандай заң қабылданды?'],
  },
  {
    name: 'kk-yesterday',
    pattern: timePattern(`кеше`),
    yields: days(-1),
    examples: ['Кеше кім келді?'],
  },
  {
    name: 'kk-today',
    pattern: timePattern(`(?:бүгін|бугин)`),
    yields: days(0),
    examples: ['Бүгін кім келді?'],
  },
]
