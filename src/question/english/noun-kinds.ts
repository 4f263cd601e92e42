import type { AnswerType } from '../answer-type.js'
import type { QuestionLine } from '../question-line.js'
import { ENGLISH_NOUNS } from './noun-tables.js'
import { singular } from './singular.js'
import { WORDNET_NOUNS } from './wordnet-nouns.js'

/**
 * The kinds of things that an English noun names, as answer types, the likeliest first: "dumpling" is `ENTY:food`.
 * A noun in lower case, singular or plural, words joined by spaces; a compound outside the tables has the kinds of its
 * last word. Empty where the tables do not know it.
 */
export function nounKinds(noun: string): readonly AnswerType[] {
  const words = noun.split(' ')
  for (let start = 0; start < words.length; start++) {
    const phrase = words.slice(start).join(' ')
    const own = ENGLISH_NOUNS.get(phrase) ?? ENGLISH_NOUNS.get(withLastSingular(phrase))
    const kinds = wordNetKinds(phrase)
    if (own) return [own, ...kinds.filter((kind) => kind !== own)]
    if (kinds.length > 0) return kinds
  }
  return []
}

/** The kinds that WordNet gives a noun or a compound, singular or plural; empty where it has none. */
export function wordNetKinds(phrase: string): readonly AnswerType[] {
  wordNet ??= readTable()
  return (
    wordNet.get(phrase.replaceAll(' ', '_')) ??
    wordNet.get(withLastSingular(phrase).replaceAll(' ', '_')) ??
    []
  )
}

/**
 * What WordNet says of the noun at token `index`, or of the longest compound that begins at or after `from`. Where the noun
 * has several kinds, the likeliest if `mayBeAmbiguous`, else null.
 */
export function wordNetTypeAt(
  line: QuestionLine,
  index: number,
  from: number,
  mayBeAmbiguous: boolean,
): AnswerType | null {
  for (let start = Math.max(from, index - 2); start <= index; start++) {
    const phrase = line.tokens.slice(start, index + 1).map((token) => token.norm)
    const [kind, other] = wordNetKinds(phrase.join(' ')).filter((type) => !WIDE.has(type))
    if (kind && (mayBeAmbiguous || !other)) return kind
  }
  return null
}

const withLastSingular = (phrase: string): string => {
  const cut = phrase.lastIndexOf(' ') + 1
  return phrase.slice(0, cut) + singular(phrase.slice(cut))
}

/** Kinds so wide that they tell nothing that a question with an unknown noun does not. */
const WIDE: ReadonlySet<AnswerType> = new Set(['ENTY:other', 'DESC:desc', 'DESC:def', 'NUM:count'])

/** Read at the first use: it takes some milliseconds. */
let wordNet: ReadonlyMap<string, readonly AnswerType[]> | undefined

function readTable(): ReadonlyMap<string, readonly AnswerType[]> {
  const table = new Map<string, readonly AnswerType[]>()
  for (const [classes, nouns] of WORDNET_NOUNS) {
    const kinds = classes.split(' ') as AnswerType[]
    for (const line of nouns.split('\n')) for (const noun of line.split(' ')) table.set(noun, kinds)
  }
  return table
}
