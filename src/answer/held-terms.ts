import type { Article } from '../corpus/article.js'
import type { Question } from '../question/question.js'
import type { Query } from '../retrieval/query.js'
import type { RankedSentence } from '../retrieval/rank-sentences.js'
import { terms } from '../text/terms.js'
import { askedSpeaker } from './asked-speaker.js'
import { inheritedMatches, queryTermsByTerm } from './inherited-matches.js'
import type { EvidenceSentence } from './order-evidence.js'

/** By number of the query term: how well something says it, 0 to 1; terms that it does not say are left out. */
export type Held = ReadonlyMap<number, number>

/** What of the question the best sentence says or means, its passage adds, and its whole article adds. */
export interface HeldTerms {
  readonly bySentence: Held
  readonly byPassage: Held
  readonly byArticle: Held
}

const NOTHING: HeldTerms = { bySentence: new Map(), byPassage: new Map(), byArticle: new Map() }

const termsOfArticle = new WeakMap<Article, ReadonlySet<string>>()

function termsOf(article: Article): ReadonlySet<string> {
  const known = termsOfArticle.get(article)
  if (known) return known
  const found = new Set(terms(article.text).map(({ term }) => term))
  termsOfArticle.set(article, found)
  return found
}

function raise(held: Map<number, number>, term: number, weight: number): void {
  if (weight > (held.get(term) ?? 0)) held.set(term, weight)
}

function addMatches(held: Map<number, number>, sentence: Pick<RankedSentence, 'matched'>): void {
  for (const { queryTerm, weight } of sentence.matched.matches) raise(held, queryTerm, weight)
}

/** What a quotation of the asked speaker holds without saying it: the speaker, and that they spoke. */
function addSpoken(held: Map<number, number>, question: Question, query: Query): void {
  const { names = [] } = askedSpeaker(question) ?? {}
  const spans = question.verb ? [...names, question.verb] : names
  query.terms.forEach((term, i) => {
    if (spans.some(({ start, end }) => term.start < end && term.end > start)) raise(held, i, 1)
  })
}

/** Finds the query terms in the best sentence and around it. */
export function heldTerms(
  question: Question,
  query: Query,
  best: EvidenceSentence | undefined,
): HeldTerms {
  if (!best) return NOTHING
  const { article, index, passage, features } = best
  const bySentence = new Map<number, number>()
  addMatches(bySentence, best)
  if (features.speaker === 1) addSpoken(bySentence, question, query)
  for (const [term, weight] of inheritedMatches(article, index, queryTermsByTerm(query))) {
    raise(bySentence, term, weight)
  }
  const byPassage = new Map(bySentence)
  for (const matched of passage.sentences) addMatches(byPassage, { matched })
  const byArticle = new Map(byPassage)
  const inArticle = termsOf(article)
  query.terms.forEach(({ alternatives }, i) => {
    for (const { term, weight } of alternatives) {
      if (inArticle.has(term)) raise(byArticle, i, weight)
    }
  })
  return { bySentence, byPassage, byArticle }
}
