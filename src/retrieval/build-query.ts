import type { Question } from '../question/question.js'
import { terms, type Term } from '../text/terms.js'
import { expandByName } from './expand-by-name.js'
import { expandByPhrase, type PhraseExpansion } from './expand-by-phrase.js'
import { expandByTranslation, type Translated } from './expand-by-translation.js'
import { expandInOwnScript, expandTerm } from './expand-term.js'
import type { Alternative, Query, QueryTerm } from './query.js'
import type { SearchIndex } from './search-index.js'

/** Words of the wh-phrase name the kind of answer, which evidence may leave out. */
const WH_PHRASE_WEIGHT = 0.6

/** The share that a name reading keeps beside a translation ("Вера" is "faith" and "Vera"). */
const NAME_BESIDE_TRANSLATION = 0.8

const CAPITAL = /^\p{Lu}/u
/** Shorter ones are acronyms. */
const SHORTEST_NAME = 4

function weightOf(term: Term | undefined, { whPhrase }: Question): number {
  const inWhPhrase = term && whPhrase && term.start >= whPhrase.start && term.end <= whPhrase.end
  return inWhPhrase ? WH_PHRASE_WEIGHT : 1
}

function isInName(term: Term, { clues }: Question): boolean {
  return clues.some(
    ({ kind, start, end }) =>
      (kind === 'name' || kind === 'quoted') && term.start < end && term.end > start,
  )
}

function queryTermOf(term: Term, question: Question, index: SearchIndex): QueryTerm {
  return {
    start: term.start,
    end: term.end,
    word: term.word,
    weight: weightOf(term, question),
    ...expandTerm(term, index, isInName(term, question)),
  }
}

/** A phrase as one term, which is exact where its head is. */
function phraseTermOf(
  source: readonly Term[],
  { head, alternatives }: PhraseExpansion,
  question: Question,
): QueryTerm {
  return {
    start: source[0]?.start ?? head.start,
    end: source.at(-1)?.end ?? head.end,
    word: head.word,
    weight: weightOf(head, question),
    alternatives,
    repairedTo: null,
  }
}

/** Names that a word may be, too: any where it has no translation, else if it has a capital. */
function namesFor(
  term: Term,
  translations: readonly Alternative[],
  index: SearchIndex,
): readonly Alternative[] {
  if (translations.length === 0) return expandByName(term, index)
  if (!CAPITAL.test(term.text) || term.word.length < SHORTEST_NAME) return []
  return expandByName(term, index).map(({ term: name, weight }) => ({
    term: name,
    weight: weight * NAME_BESIDE_TRANSLATION,
  }))
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

/**
 * The query terms for a word or phrase and its translation, aligned from the end, where the head of an
 * English phrase stands; with what the corpus holds in the question's own letters.
 */
function translatedTerms(
  source: readonly Term[],
  { slots }: Translated,
  question: Question,
  index: SearchIndex,
): readonly QueryTerm[] {
  const own = source.map((term) => expandInOwnScript(term, index))
  const isHeld = own.some(({ alternatives }) => alternatives.length > 0)
  const count = isHeld ? Math.max(source.length, slots.length) : slots.length
  const whole = { start: source[0]?.start ?? 0, end: source.at(-1)?.end ?? 0 }
  return Array.from({ length: count }, (_, i): QueryTerm => {
    const fromEnd = count - 1 - i
    const at = source.length - 1 - fromEnd
    const term = source[at]
    const { start, end } = count === source.length && term ? term : whole
    const translations = slots[slots.length - 1 - fromEnd] ?? []
    const ownHere = own[at]?.alternatives ?? []
    const names = term && ownHere.length === 0 ? namesFor(term, translations, index) : []
    return {
      start,
      end,
      word: (term ?? source[0])?.word ?? '',
      weight: weightOf(term ?? source[0], question),
      alternatives: union(ownHere, translations, names),
      repairedTo: own[at]?.repairedTo ?? null,
    }
  })
}

/** Turns a question into what is searched: its content words, each once, with what the corpus has for them. */
export function buildQuery(question: Question, index: SearchIndex): Query {
  const found = terms(question.text)
  const seen = new Set<string>()
  const queryTerms: QueryTerm[] = []
  for (let at = 0; at < found.length;) {
    const translated = expandByTranslation(found, at, question.lang, index)
    const phrase = translated ? null : expandByPhrase(found, at, question.text, index)
    const source = found.slice(at, at + (translated?.length ?? phrase?.length ?? 1))
    at += source.length
    const key = source.map(({ term }) => term).join(' ')
    if (seen.has(key)) continue
    seen.add(key)
    const [first] = source
    if (translated) queryTerms.push(...translatedTerms(source, translated, question, index))
    else if (phrase) queryTerms.push(phraseTermOf(source, phrase, question))
    else if (first) queryTerms.push(queryTermOf(first, question, index))
  }
  return { terms: queryTerms }
}
