/** Endings of Russian and Kazakh cases after a name, and what stands there in the nominative. */
const ENDINGS: readonly (readonly [ending: string, nominative: readonly string[]])[] = [
  ...toNothing('ның нің дың дің тың тің мен бен пен нан нен дан ден тан тен ға ге қа ке ны ні'),
  ...toNothing('ды ді ты ті да де та те дағы дегі тағы тегі лық лік дық дік тық тік'),
  ...toNothing('нын нин дын дин тын тин га ка дагы дегы лык дык тык'),
  ...toNothing('ның нда нде ына іне ында інде ының інің сының сінің'),
  ...toNothing('ского скому ским ском ской скую ских скими ский ская ское ские'),
  ...toNothing('ами ям ах ях ов'),
  ['ого', ['ий', 'ый', '']],
  ['ому', ['ий', 'ый', '']],
  ['ым', ['', 'ый']],
  ['им', ['', 'ий']],
  ['ом', ['']],
  ['ем', ['', 'й', 'ь']],
  ['ой', ['а', '']],
  ['ою', ['а']],
  ['ей', ['я', 'а', 'ь']],
  ['ью', ['ь']],
  ['ии', ['ия', 'ий']],
  ['ию', ['ия', 'ий']],
  ['ией', ['ия']],
  ['ием', ['ий']],
  ['ия', ['ий']],
  ['ы', ['', 'а']],
  ['и', ['', 'а', 'я', 'ь']],
  ['у', ['', 'а']],
  ['ю', ['я', 'й', 'ь']],
  ['е', ['', 'а', 'я', 'й']],
  ['а', ['']],
  ['я', ['й', 'ь', '']],
  ['і', ['']],
]

function toNothing(endings: string): readonly (readonly [string, readonly string[]])[] {
  return endings.split(' ').map((ending) => [ending, ['']] as const)
}

const SHORTEST = 3
/** What taking an ending off adds to a name's distance, so that the name as it stands comes first. */
const COST = 0.02

export interface BaseForm {
  readonly form: string
  readonly cost: number
}

/** What a folded Cyrillic name may be in the nominative: itself, and without each ending it may have. */
export function baseForms(word: string): readonly BaseForm[] {
  const forms = new Map<string, number>([[word, 0]])
  for (const [ending, nominatives] of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, word.length - ending.length)
    if (stem.length < SHORTEST) continue
    for (const nominative of nominatives) {
      const form = stem + nominative
      if (!forms.has(form)) forms.set(form, COST)
    }
  }
  return [...forms].map(([form, cost]) => ({ form, cost }))
}
