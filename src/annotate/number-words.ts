const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ['dozen', 12],
  ['half', 0.5],
  ['один', 1],
  ['два', 2],
  ['две', 2],
  ['три', 3],
  ['четыре', 4],
  ['пять', 5],
  ['шесть', 6],
  ['семь', 7],
  ['восемь', 8],
  ['девять', 9],
  ['десять', 10],
  ['екі', 2],
  ['үш', 3],
  ['төрт', 4],
  ['бес', 5],
  ['алты', 6],
  ['жеті', 7],
  ['сегіз', 8],
  ['тоғыз', 9],
  ['он', 10],
])

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['тысяча', 1e3],
  ['тысячи', 1e3],
  ['тысяч', 1e3],
  ['тыс', 1e3],
  ['мың', 1e3],
  ['млн', 1e6],
  ['миллион', 1e6],
  ['миллиона', 1e6],
  ['миллионов', 1e6],
  ['млрд', 1e9],
  ['миллиард', 1e9],
  ['миллиарда', 1e9],
  ['миллиардов', 1e9],
])

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
)

const words = (map: ReadonlyMap<string, number>): string => [...map.keys()].join('|')
const DIGITS = String.raw`\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)?`
const WORD = `(?:${words(VALUES)})`
const SCALE = `(?:${words(SCALES)})`

/** Source of a pattern for a number in digits or words with its scale ("2.5 million", "forty-two", "three hundred"). */
export const NUMBER = String.raw`(?:(?:${DIGITS})(?:[ \u00a0-](?:${SCALE})(?![a-zà-ӿ])\.?)?|(?:an? )?${SCALE}(?= )|${WORD}(?:-${WORD})?(?:[ -](?:and )?(?:${SCALE}|${WORD})(?![a-zà-ӿ]))*(?![a-zà-ӿ]))`

/** Source of a pattern for an ordinal in digits or words. */
export const ORDINAL = String.raw`(?:\d+(?:st|nd|rd|th)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:${words(ORDINALS)})|${words(ORDINALS)})`

/** The number that text matching {@link NUMBER} stands for; null where it stands for none. */
export function numberValue(written: string): number | null {
  let total = 0
  let group = 0
  let seen = false
  const parts = written.toLowerCase().match(/\d[\d,.\u00a0\u202f ]*\d|\d|\p{L}+/gu) ?? []
  for (const part of parts) {
    const scale = SCALES.get(part)
    const value = /^\d/u.test(part) ? digitsValue(part) : VALUES.get(part)
    if (scale !== undefined) {
      group = (seen ? group : 1) * scale
      if (scale >= 1e3) {
        total += group
        group = 0
      }
      seen = true
    } else if (value !== undefined) {
      group = part === 'dozen' ? (seen ? group : 1) * value : group + value
      seen = true
    }
  }
  return seen ? Math.round((total + group) * 1e6) / 1e6 : null
}

/** Commas and spaces before three digits group; a lone comma before others is a decimal one. */
function digitsValue(digits: string): number {
  const grouped = digits.replaceAll(/[,\u00a0\u202f ](?=\d{3}(?!\d))/gu, '')
  return Number(grouped.replace(',', '.').replaceAll(/[\u00a0\u202f ]/gu, ''))
}

/** The place in order that text matching {@link ORDINAL} stands for. */
export function ordinalValue(written: string): number | null {
  const lower = written.toLowerCase()
  if (/^\d/u.test(lower)) return Number.parseInt(lower, 10)
  const [tens, unit] = lower.includes('-') ? lower.split('-') : [undefined, lower]
  const base = tens === undefined ? 0 : (VALUES.get(tens) ?? 0)
  const rest = ORDINALS.get(unit ?? '')
  return rest === undefined ? null : base + rest
}
