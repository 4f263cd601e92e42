const LETTERS: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
  ў: 'у',
}

/** Kazakh letters as people type them on a Russian keyboard: "қашан" is "кашан". Leaves everything else alone. */
export function foldKazakh(text: string): string {
  return text.replace(/[әғқңөұүһіёў]/g, (letter) => LETTERS[letter] ?? letter)
}

const LATIN: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'щ'],
  [/sh|ş|ш/g, 'ш'],
  [/ch|ç/g, 'ч'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/gh|ğ|ǵ/g, 'г'],
  [/ts/g, 'ц'],
  [/ng(?![aeiouyäöüıi])|ñ|ń/g, 'н'],
  [/ya/g, 'я'],
  [/yu/g, 'ю'],
  [/([aeouyıiäöü])[yi](?![yi])/g, '$1й'],
  [/[aäáə]/g, 'а'],
  [/b/g, 'б'],
  [/v/g, 'в'],
  [/g/g, 'г'],
  [/d/g, 'д'],
  [/e/g, 'е'],
  [/j/g, 'ж'],
  [/z/g, 'з'],
  [/i/g, 'и'],
  [/[yı]/g, 'ы'],
  [/[kq]/g, 'к'],
  [/l/g, 'л'],
  [/m/g, 'м'],
  [/n/g, 'н'],
  [/[oöóø]/g, 'о'],
  [/p/g, 'п'],
  [/r/g, 'р'],
  [/s/g, 'с'],
  [/t/g, 'т'],
  [/[uüúūwý]/g, 'у'],
  [/f/g, 'ф'],
  [/[hx]/g, 'х'],
  [/c/g, 'к'],
]

/** Kazakh in any of its Latin spellings as folded Cyrillic: "qashan", "qaşan" and "kashan" are all "кашан". */
export function kazakhFromLatin(word: string): string {
  return LATIN.reduce(
    (text, [pattern, letter]) => text.replace(pattern, letter),
    word.toLowerCase(),
  )
}
