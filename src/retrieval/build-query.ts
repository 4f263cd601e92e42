import type { Question } from '../question/question.js'
import { terms, type Term } from '../text/terms.js'
import { expandTerm } from './expand-term.js'
import type { Query, QueryTerm } from './query.js'
import type { SearchIndex } from './search-index.js'

/** Words of the wh-phrase name the kind of answer, which evidence may leave out. */
const WH_PHRASE_WEIGHT = 0.6

function weightOf(term: Term, { whPhrase }: Question): number {
  const inWhPhrase = whPhrase && term.start >= whPhrase.start && term.end <= whPhrase.end
  return inWhPhrase ? WH_PHRASE_WEIGHT : 1
}

/** Turns a question into what is searched: its content words, each once, with what the corpus has for them. */
export function buildQuery(question: Question, index: SearchIndex): Query {
  const seen = new Set<string>()
  const queryTerms: QueryTerm[] = []
  for (const term of terms(question.text)) {
    if (seen.has(term.term)) continue
    seen.add(term.term)
    queryTerms.push({
      start: term.start,
      end: term.end,
      word: term.word,
      weight: weightOf(term, question),
      ...expandTerm(term, index),
    })
  }
  return { terms: queryTerms }
}
