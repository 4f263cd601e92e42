import type { Question } from '../question/question.js'
import type { Span } from '../text/span.js'
import { terms, type Term } from '../text/terms.js'
import { expandByPhrase, type PhraseExpansion } from './expand-by-phrase.js'
import { expandByTranslation } from './expand-by-translation.js'
import { expandTerm } from './expand-term.js'
import type { Query, QueryTerm } from './query.js'
import type { SearchIndex } from './search-index.js'
import { translatedTerms } from './translated-terms.js'

/** Words of the wh-phrase name the kind of answer, which evidence may leave out. */
const WH_PHRASE_WEIGHT = 0.6

function weightOf({ start, end }: Span, { whPhrase }: Question): number {
  const inWhPhrase = whPhrase && start >= whPhrase.start && end <= whPhrase.end
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

/** Turns a question into what is searched: its content words, each once, with what the corpus has for them. */
export function buildQuery(question: Question, index: SearchIndex): Query {
  const found = terms(question.text)
  const seen = new Set<string>()
  const queryTerms: QueryTerm[] = []
  for (let at = 0; at < found.length;) {
    const translated = expandByTranslation(found, at, question, index)
    const phrase = translated ? null : expandByPhrase(found, at, question.text, index)
    const source = found.slice(at, at + (translated?.length ?? phrase?.length ?? 1))
    at += source.length
    const key = source.map(({ term }) => term).join(' ')
    if (seen.has(key)) continue
    seen.add(key)
    const [first] = source
    if (translated) {
      for (const term of translatedTerms(source, translated, question, index)) {
        queryTerms.push({ ...term, weight: weightOf(term, question) })
      }
    } else if (phrase) queryTerms.push(phraseTermOf(source, phrase, question))
    else if (first) queryTerms.push(queryTermOf(first, question, index))
  }
  return { terms: queryTerms }
}
