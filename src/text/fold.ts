/** Cyrillic letters that look like Latin ones, in the order of {@link LATIN_TWINS}. */
const CYRILLIC_TWINS = 'асеһоркхуіјѕьԁԛԝАВСЕНІЈКМОРЅТХУҮ'
const LATIN_TWINS = 'acehopkxyijsbdqwABCEHIJKMOPSTXYY'

const toLatin = new Map([...CYRILLIC_TWINS].map((letter, i) => [letter, [...LATIN_TWINS][i] ?? '']))
const toCyrillic = new Map([...toLatin].map(([cyrillic, latin]) => [latin, cyrillic]))

const LATIN = /\p{Script=Latin}/u
const CYRILLIC = /\p{Script=Cyrillic}/u
/** Marks on Latin and Cyrillic letters, but for those of the letters й, ў and ї. */
const ACCENTS =
  /\p{M}(?<=[\p{Script=Latin}\p{Script=Cyrillic}]\p{M}+)(?<![иИуУ]\u0306|[іІ]\u0308)/gu
const LOOK_ALIKE_APOSTROPHES = /[’‘ʼʻ`´′＇]/gu
const PLAIN = /^[A-Za-z0-9]+$/

/** Letters that stay after decomposition though readers take them for plain ones. */
const UNDECOMPOSED: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ð', 'd'],
  ['þ', 'th'],
])

function translate(
  word: string,
  table: ReadonlyMap<string, string>,
  foreign: RegExp,
): string | null {
  let out = ''
  for (const letter of word) {
    if (!foreign.test(letter)) out += letter
    else {
      const twin = table.get(letter)
      if (twin === undefined) return null
      out += twin
    }
  }
  return out
}

/** Writes a word that mixes look-alike letters of two scripts in one of them: "оf" with a Cyrillic о is "of". */
function unmix(word: string): string {
  if (!LATIN.test(word) || !CYRILLIC.test(word)) return word
  const latin = translate(word, toLatin, CYRILLIC)
  const cyrillic = translate(word, toCyrillic, LATIN)
  if (latin === null || cyrillic === null) return latin ?? cyrillic ?? word
  const latinLetters = [...word].filter((letter) => LATIN.test(letter)).length
  return latinLetters * 2 >= [...word].length ? latin : cyrillic
}

/**
 * The form under which words are compared: one script, lower case, plain apostrophes, no accents (ё is е).
 * Idempotent.
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  const bare = word.normalize('NFKC').normalize('NFD').replace(ACCENTS, '').normalize('NFC')
  const lower = unmix(bare).toLowerCase().replace(LOOK_ALIKE_APOSTROPHES, "'")
  const plain = lower.replace(/[łøđıßæœðþ]/gu, (letter) => UNDECOMPOSED.get(letter) ?? letter)
  // Again: a capital or an undecomposed letter may have hidden a look-alike.
  return unmix(plain)
}
