import type { QuantityMention } from './mention.js'
import { CURRENCY, CURRENCY_SIGN, MEASURE, PERCENT, TIME_UNIT } from './lexicon/units.js'
import { NUMBER } from './number-words.js'

/** What a rule starts from: numbers in digits or words, ordinals, times of day, or words like "several". */
export type NumberKind = 'cardinal' | 'ordinal' | 'clock' | 'vague'

/**
 * What makes a number a quantity of some measure: the sign right before it, or the unit right after it (group `unit`).
 * Patterns see the text in lower case; `after` is sticky and starts where the number ends.
 */
export interface QuantityRule {
  readonly name: string
  readonly kind: NumberKind
  readonly before?: RegExp
  readonly after: RegExp
  readonly yields: QuantityMention['measure'] | 'duration' | 'time'
  /** Sentences with what the rule marks in them and its value. */
  readonly examples: readonly (readonly [
    sentence: string,
    marked: string,
    value: number | string,
  ])[]
  readonly counterexamples: readonly string[]
}

/** A second number of a range: "3 to 5", "10-15". */
const RANGE = String.raw`(?:(?: to |[-–]| or )${NUMBER})?`
const NO_LETTER = '(?![a-zà-ӿ])'
const after = (source: string): RegExp => new RegExp(source, 'uy')

const STRETCH = String.raw`[ \u00a0-](?:(?:full|consecutive|straight|long|more|whole) )?(?<unit>${TIME_UNIT})(?:-old| old)?${NO_LETTER}`

/** In order: the first that fits a number has it. */
export const QUANTITY_RULES: readonly QuantityRule[] = [
  {
    name: 'sum of money, sign first',
    kind: 'cardinal',
    before: new RegExp(`(?<![a-zà-ӿ])(?<unit>${CURRENCY_SIGN.toLowerCase()})$`, 'u'),
    after: after(RANGE),
    yields: 'money',
    examples: [
      ['The bridge cost $2.5 million to build.', '$2.5 million', 2.5e6],
      ['They paid more than €1,200 for it.', 'more than €1,200', 1200],
    ],
    counterexamples: ['The $ sign is old.'],
  },
  {
    name: 'sum of money, currency after',
    kind: 'cardinal',
    after: after(String.raw`${RANGE}[ \u00a0-](?<unit>${CURRENCY.toLowerCase()})${NO_LETTER}`),
    yields: 'money',
    examples: [
      ['The fine was 300,000 tenge in all.', '300,000 tenge', 3e5],
      ['It lent three hundred million US dollars.', 'three hundred million US dollars', 3e8],
    ],
    counterexamples: ['A dollar is a dollar.'],
  },
  {
    name: 'share',
    kind: 'cardinal',
    after: after(
      String.raw`${RANGE}[ \u00a0-]?${PERCENT}(?: of (?:the |all |its |their )?(?<unit>[a-zà-ӿ]+))?`,
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
    kind: 'clock',
    after: after(''),
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
    kind: 'cardinal',
    after: after(`(?:[- ]and[- ]a[- ]half)?${RANGE}${STRETCH}`),
    yields: 'duration',
    examples: [
      ['For 3 years, it has proven its worth.', '3 years', ''],
      ['He ruled for two decades.', 'two decades', ''],
      ['The two-year-old boy slept.', 'two-year-old', ''],
    ],
    counterexamples: ['Years went by.'],
  },
  {
    name: 'stretch of time without a number',
    kind: 'vague',
    after: after(STRETCH),
    yields: 'duration',
    examples: [
      ['It rained for several days.', 'several days', ''],
      ['Half a century passed.', 'Half a century', ''],
    ],
    counterexamples: ['Several people came.'],
  },
  {
    name: 'measure',
    kind: 'cardinal',
    after: after(String.raw`${RANGE}[ \u00a0-]?(?<unit>${MEASURE.toLowerCase()})(?![a-zà-ӿ\d])`),
    yields: 'measure',
    examples: [
      ['The road is 45 km long.', '45 km', 45],
      ['About two million hectares burned.', 'two million hectares', 2e6],
    ],
    counterexamples: ['A kilometre is a mile and less.'],
  },
  {
    name: 'place in order',
    kind: 'ordinal',
    after: after('(?: (?<unit>[a-zà-ӿ]+))?'),
    yields: 'ordinal',
    examples: [
      ['It was the 48th session of the group.', '48th session', 48],
      ['The fourth National Report is out.', 'fourth', 4],
    ],
    counterexamples: ['A firsthand account came.'],
  },
  {
    name: 'count',
    kind: 'cardinal',
    after: after(String.raw`(?![a-zà-ӿ\d%:/]|[.,]\d)(?=(?<tail>(?:[ \u00a0-][a-zà-ӿ’'-]+){0,4}))`),
    yields: 'count',
    examples: [
      ['In all 42 individuals were held.', '42 individuals', 42],
      ['It has nine sections and a preface.', 'nine sections', 9],
      ['She presented three reform packages.', 'three reform packages', 3],
      ['About 1,500 people marched.', 'About 1,500 people', 1500],
    ],
    counterexamples: ['No one came.', 'See Article 14 and Resolution 1325.'],
  },
]
