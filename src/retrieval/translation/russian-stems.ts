import { termOf } from '../../text/terms.js'

type Alternation = readonly [pattern: RegExp, replacement: string]

/**
 * Forms of a Russian lemma whose Snowball stem is not the lemma's: a vowel that comes and goes ("рынок",
 * "рынка"; "девушка", "девушек"), the present of verbs in -овать ("требовать", "требует"), the
 * past of those in -нуть ("возникла"), and the cases of nouns that end like a verb ("опыт", "опыта").
 */
const ALTERNATIONS: readonly Alternation[] = [
  [/([бвгджзклмнпрстфхцчшщ])$/u, '$1а'],
  [/([бвгджзклмнпрстфхцчшщ])$/u, '$1ов'],
  [/нуть(ся)?$/u, 'ла'],
  [/шел$/u, 'шла'],
  [/([бвгджзклмнпрстфхцчшщ])[ое]([кнлцрт])$/u, '$1$2а'],
  [/([бвгджзклмнпрстфхцчшщ])ень$/u, '$1ня'],
  [/([бвгджзкмпрстфхцчшщ])ель$/u, '$1ля'],
  [/([лн])ец$/u, '$1ьца'],
  [/ец$/u, 'ца'],
  [/ее?ц$/u, 'йца'],
  [/([жчшщ])ка$/u, '$1ек'],
  [/([бвгдзклмнпрстфхц])ка$/u, '$1ок'],
  [/[ьй]ка$/u, 'ек'],
  [/([бвгджзклмнпрстфхцчшщ])([нлр])[ао]$/u, '$1е$2'],
  [/ия$/u, 'ий'],
  [/(?:о|ё|е)вать(ся)?$/u, 'ует'],
  [/([бвгджзклмнпрстфхцчшщ])ь?е$/u, '$1ий'],
]

/** Stems of a folded Russian lemma that its other forms have, besides its own. */
export function russianStems(lemma: string): readonly string[] {
  const own = termOf(lemma)
  const stems = ALTERNATIONS.flatMap(([pattern, replacement]) =>
    pattern.test(lemma) ? [termOf(lemma.replace(pattern, replacement))] : [],
  )
  return stems.filter((stem) => stem !== own)
}
