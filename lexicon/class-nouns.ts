import type { AnswerType } from '../src/question/answer-type.js'
import type { NounRoot } from './noun-roots.js'
import type { Sense, WordNet } from './read-wordnet.js'

/** The class of a synset: that of the nearest root above it, or its own; null where there is none. */
export type ClassOf = (synset: string) => AnswerType | null

/** Classes so wide that a narrower one of another common sense says more. */
export const WIDE: ReadonlySet<AnswerType> = new Set(['ENTY:other', 'DESC:desc'])

/** A sense is common where it has this share of the noun's tagged occurrences. */
const COMMON_SHARE = 0.15

/** With fewer tagged occurrences than this the order of the senses says nothing. */
const ENOUGH = 3

/** How many senses of a noun that is not tagged often enough are looked at. */
const LOOKED_AT = 3

/** Finds the classes of synsets by the given roots. Throws a `RangeError` that names a root WordNet does not have. */
export function classifier(wordNet: WordNet, roots: readonly NounRoot[]): ClassOf {
  const byRoot = new Map<string, AnswerType>()
  for (const { yields, synsets } of roots) {
    for (const name of synsets.trim().split(/\s+/)) {
      const [lemma = '', number = ''] = name.split('.')
      const sense = wordNet.senses.get(lemma)?.[Number(number) - 1]
      if (!sense) throw new RangeError(`WordNet has no noun sense ${name}`)
      if (!byRoot.has(sense.synset)) byRoot.set(sense.synset, yields)
    }
  }
  const classOf: ClassOf = (synset) => {
    const own = byRoot.get(synset)
    if (own) return own
    for (const above of wordNet.synsets.get(synset)?.hypernyms ?? []) {
      const found = classOf(above)
      if (found) return found
    }
    return null
  }
  return classOf
}

/** The classes of a noun, the likeliest first: those of its common senses, wide ones last. */
export function classesOfNoun(
  { senses, synsets }: WordNet,
  roots: readonly NounRoot[],
  classOf: ClassOf,
  lemma: string,
): readonly AnswerType[] {
  const kinds = (senses.get(lemma) ?? []).filter(({ synset }) => !synsets.get(synset)?.isInstance)
  const total = kinds.reduce((sum, { count }) => sum + count, 0)
  const isCommon = ({ count }: Sense, i: number): boolean =>
    total < ENOUGH ? i < LOOKED_AT : count / total >= COMMON_SHARE
  const found = [...new Set(kinds.filter(isCommon).flatMap(({ synset }) => classOf(synset) ?? []))]
  const order = roots.map(({ yields }) => yields)
  if (total < ENOUGH) found.sort((a, b) => order.indexOf(a) - order.indexOf(b))
  return [...found.filter((type) => !WIDE.has(type)), ...found.filter((type) => WIDE.has(type))]
}
