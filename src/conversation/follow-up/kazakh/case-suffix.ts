export type KazakhCase =
  'genitive' | 'accusative' | 'dative' | 'locative' | 'ablative' | 'instrumental'

type Ending = 'vowel' | 'nasal' | 'voiced' | 'voiceless'

/** Initial consonants by what stands before; the vowel follows the word's last one. */
const SUFFIXES: Readonly<
  Record<KazakhCase, Readonly<Record<Ending, readonly [back: string, front: string]>>>
> = {
  genitive: {
    vowel: ['ның', 'нің'],
    nasal: ['ның', 'нің'],
    voiced: ['дың', 'дің'],
    voiceless: ['тың', 'тің'],
  },
  accusative: {
    vowel: ['ны', 'ні'],
    nasal: ['ды', 'ді'],
    voiced: ['ды', 'ді'],
    voiceless: ['ты', 'ті'],
  },
  dative: {
    vowel: ['ға', 'ге'],
    nasal: ['ға', 'ге'],
    voiced: ['ға', 'ге'],
    voiceless: ['қа', 'ке'],
  },
  locative: {
    vowel: ['да', 'де'],
    nasal: ['да', 'де'],
    voiced: ['да', 'де'],
    voiceless: ['та', 'те'],
  },
  ablative: {
    vowel: ['дан', 'ден'],
    nasal: ['нан', 'нен'],
    voiced: ['дан', 'ден'],
    voiceless: ['тан', 'тен'],
  },
  instrumental: {
    vowel: ['мен', 'мен'],
    nasal: ['мен', 'мен'],
    voiced: ['мен', 'мен'],
    voiceless: ['пен', 'пен'],
  },
}

const FRONT = /[әеөүіэиeiäöü]/iu
const VOWEL = /[аәеёиіоөуұүыэюяaeiouyäöü]/iu

/** The word with its case ending, in vowel harmony; a name in Latin letters takes it behind a hyphen. */
export function withCase(word: string, kazakhCase: KazakhCase): string {
  const letters = word.toLowerCase().match(/\p{L}/gu) ?? []
  const last = letters.at(-1) ?? ''
  const vowel = letters.findLast((letter) => VOWEL.test(letter)) ?? 'а'
  const [back, front] = SUFFIXES[kazakhCase][endingOf(last)]
  const suffix = FRONT.test(vowel) ? front : back
  return /\p{Script=Latin}$/u.test(word) ? `${word}-${suffix}` : `${word}${suffix}`
}

function endingOf(last: string): Ending {
  if (/[рлйузжrlwzj]/iu.test(last)) return 'voiced'
  if (VOWEL.test(last)) return 'vowel'
  return /[мнңmn]/iu.test(last) ? 'nasal' : 'voiceless'
}

const CASES: readonly (readonly [KazakhCase, RegExp])[] = [
  ['genitive', /(?<=\p{L}{3})-?(?:[нд]ың|[нд]ің|тың|тің)$/u],
  ['ablative', /(?<=\p{L}{3})-?(?:[днт]ан|[днт]ен)$/u],
  ['accusative', /(?<=\p{L}{3})-?(?:[ндт]ы|[ндт]і)$/u],
  ['dative', /(?<=\p{L}{3})-?(?:ға|ге|қа|ке)$/u],
  ['locative', /(?<=\p{L}{4})-?(?:[дт]а|[дт]е)$/u],
]

/** A word's likely stem and case; null where it has no ending. */
export function caseOf(
  word: string,
): { readonly stem: string; readonly kazakhCase: KazakhCase } | null {
  for (const [kazakhCase, ending] of CASES) {
    const match = ending.exec(word)
    if (match !== null) return { stem: word.slice(0, match.index), kazakhCase }
  }
  return null
}
