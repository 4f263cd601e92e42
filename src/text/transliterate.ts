/**
 * Cyrillic letters, Russian and Kazakh, in the Latin letters that English-language press uses most
 * often for names.
 * @see BGN/PCGN 1947 (Russian) and 1979 (Kazakh) romanisation systems, simplified
 */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    ә: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ғ: 'g',
    д: 'd',
    е: 'e',
    ё: 'yo',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'y',
    к: 'k',
    қ: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    ң: 'ng',
    о: 'o',
    ө: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ұ: 'u',
    ү: 'u',
    ф: 'f',
    х: 'kh',
    һ: 'h',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    і: 'i',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
  }),
)

/** A folded Cyrillic word in Latin letters; other letters stay. */
export function transliterate(folded: string): string {
  return [...folded].map((letter) => LETTERS.get(letter) ?? letter).join('')
}

type Respelling = readonly [RegExp, string]

/** Spellings of one consonant in romanised names; applied in this order, longer spellings before their parts. */
const CONSONANTS: readonly Respelling[] = [
  [/^(?:ye|yo|je)/g, 'e'],
  [/x/g, 'ks'],
  [/shch|sch/g, 's'],
  [/tch|ch|cz/g, 'c'],
  [/sh/g, 's'],
  [/zh|dzh|dj/g, 'j'],
  [/kh|gh|qu|q|ck|h/g, 'k'],
  [/ph/g, 'f'],
  [/ts|tz/g, 'z'],
  [/w/g, 'v'],
  [/g/g, 'k'],
  [/([b-df-hj-np-tv-z])\1+/g, '$1'],
]

const VOWELS: readonly Respelling[] = [
  [/(?:iy|yi|ij|ii|y|i|j)+$/g, 'i'],
  [/(?:[aeiouy]|(?<=[aeiou])j)+/g, 'a'],
  [/(.)\1+/g, '$1'],
]

function respell(word: string, spellings: readonly Respelling[]): string {
  return spellings.reduce((result, [spelling, sound]) => result.replace(spelling, sound), word)
}

/** A Latin word with spellings of one consonant made one: "Vassilenko" as "vasilenko", "Khan" as "kan". */
export function consonantSpelling(latin: string): string {
  return respell(latin, CONSONANTS)
}

/** What is left of a Latin word when all spellings of a sound and all vowels are made one. */
export function soundKey(latin: string): string {
  return respell(consonantSpelling(latin), VOWELS)
}
