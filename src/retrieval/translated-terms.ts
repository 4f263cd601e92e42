import type { Question } from '../question/question.js'
import type { Term } from '../text/terms.js'
import { expandByName } from './expand-by-name.js'
import type { Translated } from './expand-by-translation.js'
import { expandInOwnScript } from './expand-term.js'
import type { Alternative, QueryTerm } from './query.js'
import type { SearchIndex } from './search-index.js'

/** The share that a name reading keeps beside a translation ("Вера" is "faith", too). */
const NAME_BESIDE_TRANSLATION = 0.8
/** The share that a translation keeps beside a name that is sure ("Роман Петров" is no novel). */
const TRANSLATION_BESIDE_NAME = 0.4
/** The weight of a name that is written as the corpus writes it. */
const SURE = 0.95

/** Translations that weigh less are only like one that the corpus lacks. */
const LEAST_TRANSLATION = 0.5

const CAPITAL = /^\p{Lu}/u
/** Shorter ones are acronyms. */
const SHORTEST_NAME = 4

function weighed(alternatives: readonly Alternative[], share: number): readonly Alternative[] {
  return alternatives.map(({ term, weight }) => ({ term, weight: weight * share }))
}

function union(...lists: readonly (readonly Alternative[])[]): readonly Alternative[] {
  const weights = new Map<string, number>()
  for (const { term, weight } of lists.flat()) {
    weights.set(term, Math.max(weight, weights.get(term) ?? 0))
  }
  return [...weights]
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
}

/** Part of a name, and not only the first word of the question. */
function isInName(term: Term, { clues }: Question): boolean {
  return clues.some(
    ({ kind, start, end }) =>
      kind === 'name' && start <= term.start && end >= term.end && (start > 0 || end > term.end),
  )
}

/** Translations and names that a word may be: any name where the corpus has no translation, else if it has a capital. */
function foreignAlternatives(
  term: Term,
  translations: readonly Alternative[],
  question: Question,
  index: SearchIndex,
): readonly Alternative[] {
  if ((translations[0]?.weight ?? 0) < LEAST_TRANSLATION) {
    return union(expandByName(term, index), translations)
  }
  if (!CAPITAL.test(term.text) || term.word.length < SHORTEST_NAME) return translations
  const names = expandByName(term, index)
  const isSure = (names[0]?.weight ?? 0) >= SURE && isInName(term, question)
  return isSure
    ? union(names, weighed(translations, TRANSLATION_BESIDE_NAME))
    : union(translations, weighed(names, NAME_BESIDE_TRANSLATION))
}

/**
 * The query terms for a word or phrase and its translation, aligned from the end, where the head of an
 * English phrase stands; with what the corpus holds in the question's own letters.
 */
export function translatedTerms(
  source: readonly Term[],
  { slots }: Translated,
  question: Question,
  index: SearchIndex,
): readonly Omit<QueryTerm, 'weight'>[] {
  const own = source.map((term) => expandInOwnScript(term, index))
  const isHeld = own.some(({ alternatives }) => alternatives.length > 0)
  const count = isHeld ? Math.max(source.length, slots.length) : slots.length
  const whole = { start: source[0]?.start ?? 0, end: source.at(-1)?.end ?? 0 }
  return Array.from({ length: count }, (_, i) => {
    const fromEnd = count - 1 - i
    const at = source.length - 1 - fromEnd
    const term = source[at]
    const { start, end } = count === source.length && term ? term : whole
    const translations = slots[slots.length - 1 - fromEnd] ?? []
    const { alternatives = [], repairedTo = null } = own[at] ?? {}
    const foreign =
      term && alternatives.length === 0
        ? foreignAlternatives(term, translations, question, index)
        : translations
    return {
      start,
      end,
      word: (term ?? source[0])?.word ?? '',
      alternatives: union(alternatives, foreign),
      repairedTo,
    }
  })
}
