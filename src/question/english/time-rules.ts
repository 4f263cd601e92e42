import { boundedPeriod, days, decade, months, yearRange, years } from '../calendar.js'
import { timePattern, type TimeRule, YEAR, YEAR_TO } from '../time-rule.js'

const MONTH =
  '(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)'

/** Ranges before single dates, full dates before months, months before years, relative times last. */
export const ENGLISH_TIME_RULES: readonly TimeRule[] = [
  {
    name: 'en-range',
    pattern: timePattern(`(?:between|from) ${YEAR} (?:and|to|until) ${YEAR_TO}`),
    yields: yearRange,
    examples: ['Which laws passed between 2019 and 2021?'],
  },
  {
    name: 'en-decade',
    pattern: timePattern(`(?:(?:in|during) )?(?:the )?(?<year>1\\d{2}0|20\\d0)['’]?s`),
    yields: decade,
    examples: ['Who led the ministry during the 1990s?'],
  },
  {
    name: 'en-date',
    pattern: timePattern(
      `(?:(?<since>since|from)|(?<before>before|prior to)|(?<after>after|following)|(?<until>until|till|up to|by)|on|in|during)? ?(?:${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR})`,
    ),
    yields: boundedPeriod,
    examples: ['Who spoke on January 23, 2025?'],
  },
  {
    name: 'en-day-month',
    pattern: timePattern(
      `(?:(?<since>since|from)|(?<before>before|prior to)|(?<after>after|following)|(?<until>until|till|up to|by)|on|in|during)? ?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? ${YEAR}`,
    ),
    yields: boundedPeriod,
    examples: ['Who spoke on 23 January 2025?'],
  },
  {
    name: 'en-month-or-year',
    pattern: timePattern(
      `(?:(?<since>since|from)|(?<before>before|prior to)|(?<after>after|following)|(?<until>until|till|up to|by)|in|during|as of|for|of|at the (?:start|end|beginning) of)(?: (?:early|late|mid|the year|the end of|the start of|the beginning of))? (?:${MONTH},? (?:of )?)?${YEAR}`,
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
    pattern: timePattern(`(?:last|the previous|the past) year`),
    yields: years(-1),
    examples: ['What was adopted last year?'],
  },
  {
    name: 'en-this-year',
    pattern: timePattern(`this year`),
    yields: years(0),
    examples: ['What was adopted this year?'],
  },
  {
    name: 'en-last-month',
    pattern: timePattern(`(?:last|the previous) month`),
    yields: months(-1),
    examples: ['Who met last month?'],
  },
  {
    name: 'en-this-month',
    pattern: timePattern(`this month`),
    yields: months(0),
    examples: ['Who met this month?'],
  },
  {
    name: 'en-yesterday',
    pattern: timePattern(`yesterday`),
    yields: days(-1),
    examples: ['Who met yesterday?'],
  },
  {
    name: 'en-today',
    pattern: timePattern(`today(?! ?['’]s)`),
    yields: days(0),
    examples: ['Who meets today?'],
  },
]
