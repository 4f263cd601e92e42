import { isStopWord } from '../text/stop-words.js'
import { termOf, type Term } from '../text/terms.js'
import type { Alternative } from './query.js'
import { documentFrequency, type SearchIndex } from './search-index.js'
import { PARTICLES, PHRASES } from './synonyms/phrases.js'
import { synonymsOf } from './synonyms/synonyms-of.js'
import { formsOf } from './synonyms/word-forms.js'

/** What a phrase of the question finds. */
export interface PhraseExpansion {
  /** How many terms of the question the phrase takes in. */
  readonly length: number
  /** The term that carries the most of the phrase's meaning. */
  readonly head: Term
  readonly alternatives: readonly Alternative[]
}

interface Phrase {
  /** What stands after the verb, as it is written. */
  readonly rest: readonly string[]
  readonly meanings: readonly string[]
}

/** A phrase's meaning is surer than a synonym of a word. */
const MEANING_WEIGHT = 0.6
const FORM_WEIGHT = 0.9
const WHITE = /\s+/u
const GAP = /^\s+/u

function readPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const byVerbForm = new Map<string, Phrase[]>()
  for (const line of PHRASES.trim().split('\n')) {
    const [phrase = '', meanings = ''] = line.split(' = ')
    const [verb = '', ...rest] = phrase.split(WHITE)
    for (const form of formsOf(verb)) {
      const known = byVerbForm.get(form) ?? []
      known.push({ rest, meanings: meanings.split(WHITE) })
      byVerbForm.set(form, known)
    }
  }
  return byVerbForm
}

let phrases: ReadonlyMap<string, readonly Phrase[]> | null = null

/** Whether the words stand at the offset one after the other; returns where they end. */
function endOf(words: readonly string[], text: string, offset: number): number | null {
  let at = offset
  for (const word of words) {
    const gap = GAP.exec(text.slice(at))?.[0].length ?? 0
    at += gap
    if (gap === 0 || text.slice(at, at + word.length).toLowerCase() !== word) return null
    at += word.length
  }
  return /^[\p{L}\p{N}]/u.test(text.slice(at)) ? null : at
}

/**
 * Takes a phrase that begins with a term of the question for one word: "took part" finds "participated".
 * Its noun stands for itself, or its verb where particles are all that follows.
 */
export function expandByPhrase(
  found: readonly Term[],
  at: number,
  text: string,
  index: SearchIndex,
): PhraseExpansion | null {
  const first = found[at]
  if (!first) return null
  phrases ??= readPhrases()
  let best: { readonly phrase: Phrase; readonly end: number } | null = null
  for (const phrase of phrases.get(first.word) ?? []) {
    const end = endOf(phrase.rest, text, first.end)
    if (end !== null && end > (best?.end ?? 0)) best = { phrase, end }
  }
  if (!best) return null
  const { phrase, end } = best
  const length = found.slice(at).filter((term) => term.end <= end).length
  const isVerbal = phrase.rest.every((word) => isStopWord(word) || PARTICLES.has(word))
  const head = isVerbal ? first : (found[at + length - 1] ?? first)
  const forms = synonymsOf(head.word).filter(({ likeness }) => likeness === 'same')
  const weights = new Map<string, number>([[head.term, 1]])
  const add = (term: string, weight: number) => {
    if (!weights.has(term)) weights.set(term, weight)
  }
  for (const { term } of forms) add(term, FORM_WEIGHT)
  for (const meaning of phrase.meanings) {
    for (const form of formsOf(meaning)) add(termOf(form), MEANING_WEIGHT)
  }
  const alternatives = [...weights]
    .filter(([term]) => documentFrequency(index, term) > 0)
    .map(([term, weight]) => ({ term, weight }))
  return { length, head, alternatives }
}
