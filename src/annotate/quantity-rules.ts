import type { QuantityMention } from './mention.js'
import { CURRENCY, CURRENCY_SIGN, MEASURE, PERCENT, TIME_UNIT } from './lexicon/units.js'
import { NUMBER, ORDINAL } from './number-words.js'

/** How a number with a unit is written. `number` is the group with the number, `unit` the one with its unit. */
export interface QuantityRule {
  readonly name: string
  readonly pattern: RegExp
  readonly yields: QuantityMention['measure'] | 'duration' | 'time'
  /** Sentences with what the rule marks in them and its value. */
  readonly examples: readonly (readonly [
    sentence: string,
    marked: string,
    value: number | string,
  ])[]
  readonly counterexamples: readonly string[]
}

const ABOUT = String.raw`(?:(?:up to|about|around|nearly|almost|roughly|approximately|more than|over|less than|fewer than|at least|at most|some|as many as|as much as|under|just over|just under|only|an estimated|estimated|около|более|менее|шамамен) )?`
const START = String.raw`(?<![\p{L}\d.,:$€£/#–-])`
/** A second number of a range: "3 to 5", "10-15". */
const RANGE = String.raw`(?:(?: to |[-–]| or )${NUMBER})?`

/** In order: of two that claim the same text the earlier has it. */
export const QUANTITY_RULES: readonly QuantityRule[] = [
  {
    name: 'sum of money, sign first',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])${ABOUT}(?<unit>${CURRENCY_SIGN})(?<number>${NUMBER})(?![\d])`,
      'gu',
    ),
    yields: 'money',
    examples: [
      ['The bridge cost $2.5 million to build.', '$2.5 million', 2.5e6],
      ['They paid more than €1,200 for it.', 'more than €1,200', 1200],
    ],
    counterexamples: ['The $ sign is old.'],
  },
  {
    name: 'sum of money, currency after',
    pattern: new RegExp(
      String.raw`${START}${ABOUT}(?<number>${NUMBER})${RANGE}[ \u00a0-](?<unit>${CURRENCY})(?![\p{L}])`,
      'giu',
    ),
    yields: 'money',
    examples: [
      ['The fine was 300,000 tenge in all.', '300,000 tenge', 3e5],
      ['It lent three hundred million US dollars.', 'three hundred million US dollars', 3e8],
    ],
    counterexamples: ['A dollar is a dollar.'],
  },
  {
    name: 'share',
    pattern: new RegExp(
      String.raw`${START}${ABOUT}(?<number>${NUMBER})${RANGE}[ \u00a0-]?${PERCENT}(?: of (?:the |all |its |their )?(?<unit>\p{Ll}+))?`,
      'giu',
    ),
    yields: 'percent',
    examples: [
      ['Courts satisfy up to 60% of claims against them.', 'up to 60% of claims', 60],
      ['Turnout fell to 41.5 per cent on Sunday.', '41.5 per cent', 41.5],
    ],
    counterexamples: ['A percentage is a share.'],
  },
  {
    name: 'time of day',
    pattern:
      /(?<![\p{L}\d.,:])(?<number>(?:[01]?\d|2[0-3])[:.][0-5]\d ?(?:a\.m\.|p\.m\.|am|pm|AM|PM)|(?:[01]?\d|2[0-3]):[0-5]\d(?!:?\d)|(?:1[0-2]|[1-9]) ?(?:a\.m\.|p\.m\.|am|pm|AM|PM)(?!\p{L})|noon|midnight)/gu,
    yields: 'time',
    examples: [
      ['The plane left at 6 p.m. and landed.', '6 p.m.', '18:00'],
      ['Around 11:29, the protest moved.', '11:29', '11:29'],
      ['The shop shuts at midnight.', 'midnight', '00:00'],
    ],
    counterexamples: ['The ratio is 3:1 here.'],
  },
  {
    name: 'stretch of time',
    pattern: new RegExp(
      String.raw`${START}${ABOUT}(?<number>(?:half an?|several|a few|many|a couple of|two dozen|${NUMBER}|an?(?= (?:decade|century|year|month|week|hour|day|minute|fortnight)))(?:[- ]and[- ]a[- ]half)?)${RANGE}[ \u00a0-](?:(?:full|consecutive|straight|long|more|whole) )?(?<unit>${TIME_UNIT})(?:-old| old)?(?![\p{L}])`,
      'giu',
    ),
    yields: 'duration',
    examples: [
      ['For 3 years, it has proven its worth.', '3 years', ''],
      ['He ruled for two decades.', 'two decades', ''],
      ['The two-year-old boy slept.', 'two-year-old', ''],
    ],
    counterexamples: ['Years went by.'],
  },
  {
    name: 'measure',
    pattern: new RegExp(
      String.raw`${START}${ABOUT}(?<number>${NUMBER})${RANGE}[ \u00a0-]?(?<unit>${MEASURE})(?![\p{L}\d])`,
      'gu',
    ),
    yields: 'measure',
    examples: [
      ['The road is 45 km long.', '45 km', 45],
      ['About two million hectares burned.', 'two million hectares', 2e6],
    ],
    counterexamples: ['A kilometre is a mile and less.'],
  },
  {
    name: 'place in order',
    pattern: new RegExp(
      String.raw`${START}(?<number>${ORDINAL})(?: (?<unit>\p{L}+))?(?![\p{L}])`,
      'giu',
    ),
    yields: 'ordinal',
    examples: [
      ['It was the 48th session of the group.', '48th session', 48],
      ['The fourth National Report is out.', 'fourth', 4],
    ],
    counterexamples: ['A firsthand account came.'],
  },
  {
    name: 'count',
    pattern: new RegExp(
      String.raw`${START}${ABOUT}(?<number>${NUMBER})(?![\p{L}\d%:/]|[.,]\d)(?=(?<tail>(?:[ \u00a0-][\p{L}’'-]+){0,4}))`,
      'giu',
    ),
    yields: 'count',
    examples: [
      ['In all 42 individuals were held.', '42 individuals', 42],
      ['It has nine sections and a preface.', 'nine sections', 9],
      ['She presented three reform packages.', 'three reform packages', 3],
      ['About 1,500 people marched.', '1,500 people', 1500],
    ],
    counterexamples: ['No one came.', 'See Article 14 and Resolution 1325.'],
  },
]
