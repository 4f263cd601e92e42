import type { AnswerType } from '../src/question/answer-type.js'
import { classesOfNoun, classifier, WIDE } from './class-nouns.js'
import type { NounRoot } from './noun-roots.js'
import type { Sense, WordNet } from './read-wordnet.js'

/** A short noun is listed even where definitions do without it: "goblin", "mitten". */
const SHORT = 8

/** So often must definitions use a compound that has one sense and stands in no tagged text. */
const COMPOUND_USES = 2

/**
 * The classes of the common nouns, lower case, but for nouns whose classes are all wide. A compound ("hot_dog") is listed only
 * where its first class is not that of its last word.
 */
export function nounTable(
  wordNet: WordNet,
  roots: readonly NounRoot[],
): ReadonlyMap<string, readonly AnswerType[]> {
  const classOf = classifier(wordNet, roots)
  const classesOf = (noun: string): readonly AnswerType[] =>
    classesOfNoun(wordNet, roots, classOf, noun)
  const table = new Map<string, readonly AnswerType[]>()
  for (const [noun, senses] of wordNet.senses) {
    if (!/^[a-z][a-z_-]+$/.test(noun) || !isCommon(wordNet, noun, senses)) continue
    const classes = classesOf(noun)
    const last = noun.split('_').at(-1) ?? noun
    const [first] = classes
    const tells = last === noun ? first && !WIDE.has(first) : first !== classesOf(last)[0]
    if (first && tells) table.set(noun, classes)
  }
  return table
}

function isCommon(wordNet: WordNet, noun: string, senses: readonly Sense[]): boolean {
  const isKind = ({ synset }: Sense): boolean =>
    wordNet.synsets.get(synset)?.lemmas.includes(noun) ?? false
  if (!senses.some(isKind)) return false
  const uses = wordNet.glossWords.get(noun) ?? 0
  const isKnown = senses.length > 1 || senses.some(({ count }) => count > 0)
  return noun.includes('_')
    ? uses >= (isKnown ? 1 : COMPOUND_USES)
    : isKnown || uses > 0 || noun.length <= SHORT
}
