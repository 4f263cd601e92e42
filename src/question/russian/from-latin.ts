const LATIN: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'щ'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/ts/g, 'ц'],
  [/ch/g, 'ч'],
  [/sh/g, 'ш'],
  [/yo/g, 'е'],
  [/[yj]u/g, 'ю'],
  [/[yj]a/g, 'я'],
  [/([aeou])i(?![a-z])|([aeou])[yj]/g, '$1$2й'],
]
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abvgdezijklmnoprstufhcyxqw'].map((latin, i) => [
    latin,
    [...'абвгдезийклмнопрстуфхцыхкв'][i] ?? latin,
  ]),
)

/** Russian typed in Latin letters as Cyrillic, well enough for question words: "kogda" is "когда". */
export function russianFromLatin(word: string): string {
  const joined = LATIN.reduce((text, [pattern, letters]) => text.replace(pattern, letters), word)
  return joined.replace(/[a-z]/g, (letter) => LETTERS[letter] ?? letter)
}
