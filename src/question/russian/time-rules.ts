import { boundedPeriod, days, decade, months, yearRange, years } from '../calendar.js'
import { timePattern, type TimeRule, YEAR, YEAR_TO } from '../time-rule.js'

const MONTH =
  '(?<month>январ[еяюь]|феврал[еяюь]|март[еау]?|апрел[еяюь]|ма[еяюй]|июн[еяюь]|июл[еяюь]|август[еау]?|сентябр[еяюь]|октябр[еяюь]|ноябр[еяюь]|декабр[еяюь])'

/** Ranges before single dates, full dates before months, months before years, relative times last. */
export const RUSSIAN_TIME_RULES: readonly TimeRule[] = [
  {
    name: 'ru-range',
    pattern: timePattern(
      `(?:с|между) ${YEAR}(?: года?)? (?:по|до|и) ${YEAR_TO}(?: год(?:а|ами)?)?`,
    ),
    yields: yearRange,
    examples: ['Какие законы приняли с 2019 по 2021 год?'],
  },
  {
    name: 'ru-decade',
    pattern: timePattern(`(?:в )?(?<year>1\\d{2}0|20\\d0)-(?:х|е)(?: год(?:ах|ы))?`),
    yields: decade,
    examples: ['Кто руководил министерством в 1990-х годах?'],
  },
  {
    name: 'ru-date',
    pattern: timePattern(
      `(?:(?<since>с|начиная с) |(?<before>до) |(?<after>после) |(?<until>по) )?(?<day>\\d{1,2})(?: ${MONTH} |\\.(?<monthNumber>\\d{1,2})\\.)${YEAR}(?: год(?:а|у))?`,
    ),
    yields: boundedPeriod,
    examples: ['Кто выступил 23 января 2025 года?', 'Кто выступил 23.01.2025?'],
  },
  {
    name: 'ru-month-or-year',
    pattern: timePattern(
      `(?:(?<since>с|начиная с) |(?<before>до) |(?<after>после) |(?<until>по) |(?:в|во|на|за|к) )?(?:(?:начал[ео]|конц[еа]|середин[еа]) )?(?:${MONTH} )?${YEAR}(?:-?(?:м|го|й))?(?: год(?:а|у|ом|е)?|(?= ?г\\.))?`,
    ),
    yields: boundedPeriod,
    examples: ['Кто был министром в 2021 году?', 'Что изменилось с ноября 2019 года?'],
  },
  {
    name: 'ru-last-year',
    pattern: timePattern(`(?:в )?прошл(?:ом|ого) год[уа]`),
    yields: years(-1),
    examples: ['Что приняли в прошлом году?'],
  },
  {
    name: 'ru-this-year',
    pattern: timePattern(`(?:в )?(?:этом|этого|текущем|нынешнем) год[уа]`),
    yields: years(0),
    examples: ['Что приняли в этом году?'],
  },
  {
    name: 'ru-last-month',
    pattern: timePattern(`(?:в )?прошл(?:ом|ого) месяц[еа]`),
    yields: months(-1),
    examples: ['Кто встречался в прошлом месяце?'],
  },
  {
    name: 'ru-this-month',
    pattern: timePattern(`(?:в )?(?:этом|текущем) месяце`),
    yields: months(0),
    examples: ['Кто встречается в этом месяце?'],
  },
  {
    name: 'ru-yesterday',
    pattern: timePattern(`вчера`),
    yields: days(-1),
    examples: ['Кто встречался вчера?'],
  },
  {
    name: 'ru-today',
    pattern: timePattern(`сегодня`),
    yields: days(0),
    examples: ['Кто встречается сегодня?'],
  },
]
