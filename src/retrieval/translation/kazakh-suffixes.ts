/**
 * What may follow a Kazakh stem, in folded letters (`foldKazakh`). `A` stands for а or е, `Y` for ы or
 * и, by the vowels of the stem; the consonants before them vary with the sound before.
 * @see Muhamedow, "Kazakh: A Comprehensive Grammar", Routledge 2016, chapters 3 and 6
 */
const DERIVATION = '(?:[лдт]Y[кг]|шYлY[кг]|[лдт]Y|сYз|шY|[лдт]Aс|Y?рA[кг]|ша)'
const PLURAL = '[лдт]Aр'
const POSSESSIVE = '(?:Yмыз|Yмиз|Yныз|Yниз|мYз|нYз|сY|Yм|Yн|Y|м|н)'
const CASE =
  '(?:[ндт]Yн|н?[дт]A(?:гY)?|[ндт]Aн|[гк]A|нA|A|[ндт]Y|н|[мбп]ен|[дт]Aй|шA|[гк]Y|[ндт]YкY)'
const PERSON = '(?:[мбп]Yн|сYн|[мбп]Yз|сYз)'
const NOMINAL = `${DERIVATION}{0,3}(?:${PLURAL})?${POSSESSIVE}?(?:${CASE}(?:${PLURAL})?${POSSESSIVE}?${CASE}?)?${PERSON}?`

const VOICE = '(?:Yл|л|Yн|н|Yт|т|[дт]Yр|[гк]Yз|Yс|с)'
const NEGATION = '(?:[мбп]A)'
const PAST = '[дт]Y(?:м|н|к|нYз)?'
const PRESENT = '(?:A|й|Yп|п)(?:[мбп]Yн|сYн|[мбп]Yз|сYз|[дт]Y)?'
const PARTICIPLE = `(?:[гк]Aн|(?:A|й)тYн|мA[кг]|[гк]Aлы|[гк]Aли|Y?ушY|Y?у|с)${NOMINAL}`
const VERBAL = `${VOICE}{0,3}${NEGATION}?(?:Aр|р|${PAST}|${PRESENT}|${PARTICIPLE}|сA|сYн)?`

interface Endings {
  readonly noun: RegExp
  readonly verb: RegExp
}

function endings(a: string, y: string): Endings {
  const spelled = (pattern: string): RegExp =>
    new RegExp(`^(?:${pattern.replaceAll('A', a).replaceAll('Y', y)})$`, 'u')
  return { noun: spelled(NOMINAL), verb: spelled(VERBAL) }
}

const BACK = endings('а', 'ы')
const FRONT = endings('е', 'и')

const BACK_VOWELS = 'аоұыёя'
const FRONT_VOWELS = 'әеөүіэ'

/** The harmony of a stem as spelled in Kazakh, by its last vowel; "mixed" takes either kind of ending. */
export type Harmony = 'back' | 'front' | 'mixed'

export function harmonyOf(stem: string): Harmony {
  for (const letter of [...stem].toReversed()) {
    if (BACK_VOWELS.includes(letter)) return 'back'
    if (FRONT_VOWELS.includes(letter)) return 'front'
    if ('уюи'.includes(letter)) return 'mixed'
  }
  return 'mixed'
}

/** Whether a folded remainder of a word may follow a stem. */
export function mayFollow(rest: string, kind: 'noun' | 'verb', harmony: Harmony): boolean {
  if (rest === '') return true
  if (harmony !== 'front' && BACK[kind].test(rest)) return true
  return harmony !== 'back' && FRONT[kind].test(rest)
}
