/** English number words by number, cardinal and ordinal. */
const WORDS: readonly (readonly [cardinal: string, ordinal: string])[] = [
  ['zero', 'zeroth'],
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['four', 'fourth'],
  ['five', 'fifth'],
  ['six', 'sixth'],
  ['seven', 'seventh'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['ten', 'tenth'],
  ['eleven', 'eleventh'],
  ['twelve', 'twelfth'],
]

const NUMBER = /^\p{N}+$/u

function ordinalSuffix(number: string): string {
  if (/1[123]$/u.test(number)) return 'th'
  return { 1: 'st', 2: 'nd', 3: 'rd' }[number.slice(-1)] ?? 'th'
}

/**
 * How English writes a number of a Cyrillic question, likeliest first: "48" is "48" or, after "48-й" or
 * "75-жылдық", "48th"; "1970-х" is "1970s". Null for what is no whole number.
 */
export function numeralsOf(number: string, ending: string | null): readonly string[] | null {
  if (!NUMBER.test(number)) return null
  const [cardinal, ordinal] = WORDS[Number(number)] ?? []
  const cardinals = cardinal ? [number, cardinal] : [number]
  const suffixed = `${number}${ordinalSuffix(number)}`
  const ordinals = ordinal ? [suffixed, ordinal] : [suffixed]
  const decade = number.endsWith('0') && ending !== null && /^(?:х|е|ых|ые)$/u.test(ending)
  if (decade) return [`${number}s`, number]
  return ending === null ? [...cardinals, ...ordinals] : [...ordinals, ...cardinals]
}
