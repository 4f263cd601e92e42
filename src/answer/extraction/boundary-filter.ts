import type { WordClass } from '../../text/word-class.js'
import type { Word } from './sentence-words.js'

/** Classes that no answer begins with. */
const NEVER_FIRST: ReadonlySet<WordClass> = new Set([
  'comma',
  'stop',
  'close bracket',
  'dash',
  'conjunction',
  'possessive ending',
])

/** Classes that no answer ends with. */
const NEVER_LAST: ReadonlySet<WordClass> = new Set([
  'comma',
  'stop',
  'open bracket',
  'dash',
  'article',
  'determiner',
  'possessive',
  'preposition',
  'infinitive to',
  'conjunction',
  'subordinator',
  'relative',
  'modal',
  'be',
  'have',
])

export function canBegin(word: Word): boolean {
  return !NEVER_FIRST.has(word.class)
}

export function canEnd(word: Word): boolean {
  return !NEVER_LAST.has(word.class)
}

/** For each word the depth of brackets before it; a span is balanced where depths agree and none dips below. */
export function bracketDepths(words: readonly Word[]): readonly number[] {
  const depths = [0]
  let depth = 0
  for (const { class: own } of words) {
    if (own === 'open bracket') depth += 1
    else if (own === 'close bracket') depth -= 1
    depths.push(depth)
  }
  return depths
}
