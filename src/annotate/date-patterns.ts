import { ENGLISH_MONTHS, KAZAKH_MONTHS, RUSSIAN_MONTHS } from './lexicon/months.js'

const names = (map: ReadonlyMap<string, number>): string =>
  [...map.keys()].toSorted((a, b) => b.length - a.length).join('|')

const MONTH_NUMBERS = new Map([...ENGLISH_MONTHS, ...RUSSIAN_MONTHS, ...KAZAKH_MONTHS])
const capitalised = (list: string): string =>
  list
    .split('|')
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
    .join('|')
/** English months in capitals, short forms with their full stop. */
export const WRITTEN_MONTHS = capitalised(names(ENGLISH_MONTHS)).replaceAll(
  /(?<=^|\|)(?:Sept|(?!May)\p{L}{3})(?=\||$)/gu,
  String.raw`$&\b\.?`,
)
/** An English month. */
export const M = String.raw`(?<month>${WRITTEN_MONTHS})(?![\p{L}])`
/** A Russian month in the cases that dates have. */
export const RU = String.raw`(?<month>${names(RUSSIAN_MONTHS)})(?!\p{L})`
/** A Kazakh month in the cases that dates have. */
export const KK = String.raw`(?<month>${names(KAZAKH_MONTHS)})(?!\p{L})`
/** A day of the month. */
export const D = String.raw`(?<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?`
/** A year of four digits that nothing goes on from. */
export const Y = String.raw`(?<year>1\d{3}|20\d{2}|21\d{2})(?!\d|[.,]\d|[-–]\d)`
/** What stands between the ends of a range. */
export const DASH = String.raw`(?:\s?[-–—]\s?| to | and )`
/** Nothing that the date could be the tail of. */
export const AHEAD = String.raw`(?<![\p{L}\d.,$€£₸])`

/** The number that a group of digits stands for; NaN for a missing one. */
export const number = (text: string | undefined): number => Number.parseInt(text ?? '', 10)
/** The number of a month as written, from 1; 0 for none. */
export const month = (text: string | undefined): number =>
  MONTH_NUMBERS.get((text ?? '').toLowerCase().replace('.', '')) ?? 0
