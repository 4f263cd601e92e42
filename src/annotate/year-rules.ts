import type { DateRule } from './date-rule.js'
import { Y, number } from './date-patterns.js'
import { single, centuries } from './date-readings.js'
import { yearDate } from './calendar.js'
import { ORDINAL } from './number-words.js'

/** Years, decades and centuries. In order. */
export const YEAR_RULES: readonly DateRule[] = [
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
