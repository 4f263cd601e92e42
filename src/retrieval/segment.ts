import type { Article, ArticleId } from '../corpus/article.js'
import { passagesOf, type Passage } from '../corpus/passages.js'
import { terms } from '../text/terms.js'
import { acronymTwins, type FindTwins } from './acronyms/acronym-twins.js'
import type { CreatePassageIndex, PassageIndex } from './passage-index.js'
import { allAtOnce, type Steps } from './steps.js'

/**
 * An indexed batch of articles, immutable once built. Terms and words are numbered within the segment;
 * passages, and sentences over all passages, are numbered in order.
 */
export interface Segment {
  /** In order of id, so that the numbers of passages are in passage order. */
  readonly articles: readonly Article[]
  readonly passages: readonly Passage[]
  /** The numbers of an article's passages, half-open. */
  readonly passagesOfArticle: ReadonlyMap<
    ArticleId,
    { readonly first: number; readonly end: number }
  >
  readonly index: PassageIndex
  /** Numbers of the index terms. */
  readonly termNumbers: ReadonlyMap<string, number>
  /** How many passages hold the term of a number. */
  readonly documentFrequency: Uint32Array
  /** Term numbers of all passages' words, one after the other. */
  readonly tokens: Uint32Array
  /** For each token the number of its unstemmed word. */
  readonly words: Uint32Array
  readonly wordNumbers: ReadonlyMap<string, number>
  /** How many passages hold the word of a number. */
  readonly wordFrequency: Uint32Array
  /** First sentence number of a passage; one more entry ends the last. */
  readonly sentenceOfPassage: Uint32Array
  /** First token of a sentence; one more entry ends the last. */
  readonly tokenOfSentence: Uint32Array
}

class Numbering {
  readonly numbers = new Map<string, number>()

  of(key: string): number {
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const next = this.numbers.size
    this.numbers.set(key, next)
    return next
  }
}

function countDistinct(frequency: number[], numbers: readonly number[]): void {
  for (const number of new Set(numbers)) frequency[number] = (frequency[number] ?? 0) + 1
}

export function buildSegment(
  articles: readonly Article[],
  createIndex: CreatePassageIndex,
): Segment {
  return allAtOnce(segmentSteps(articles, createIndex))
}

/** Indexes articles, one a step; the only place where a text is analysed for search. */
export function* segmentSteps(
  unordered: readonly Article[],
  createIndex: CreatePassageIndex,
): Steps<Segment> {
  const articles = unordered.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const index = createIndex()
  const termNumbering = new Numbering()
  const wordNumbering = new Numbering()
  const termFrequency: number[] = []
  const wordFrequency: number[] = []
  const tokens: number[] = []
  const words: number[] = []
  const sentenceOfPassage = [0]
  const tokenOfSentence = [0]
  const passages: Passage[] = []
  const passagesOfArticle = new Map<ArticleId, { first: number; end: number }>()

  function addPassage(passage: Passage, findTwins: FindTwins): void {
    const passageTerms: string[] = []
    const firstToken = tokens.length
    const { sentences, text } = passage.article
    for (const sentence of sentences.slice(passage.firstSentence, passage.endSentence)) {
      const found = terms(text, sentence.start, sentence.end)
      for (const { term, word } of [...found, ...findTwins(found)]) {
        passageTerms.push(term)
        tokens.push(termNumbering.of(term))
        words.push(wordNumbering.of(word))
      }
      tokenOfSentence.push(tokens.length)
    }
    countDistinct(termFrequency, tokens.slice(firstToken))
    countDistinct(wordFrequency, words.slice(firstToken))
    sentenceOfPassage.push(tokenOfSentence.length - 1)
    if (passageTerms.length > 0) index.add(passages.length, passageTerms)
    passages.push(passage)
  }

  for (const article of articles) {
    const first = passages.length
    const findTwins = acronymTwins(article.text)
    for (const passage of passagesOf(article)) addPassage(passage, findTwins)
    passagesOfArticle.set(article.id, { first, end: passages.length })
    yield
  }
  return {
    articles,
    passages,
    passagesOfArticle,
    index,
    termNumbers: termNumbering.numbers,
    documentFrequency: Uint32Array.from(termFrequency),
    tokens: Uint32Array.from(tokens),
    words: Uint32Array.from(words),
    wordNumbers: wordNumbering.numbers,
    wordFrequency: Uint32Array.from(wordFrequency),
    sentenceOfPassage: Uint32Array.from(sentenceOfPassage),
    tokenOfSentence: Uint32Array.from(tokenOfSentence),
  }
}

/** The number of a passage's first token; that of the passage after it ends it. */
export function firstTokenOf(segment: Segment, passage: number): number {
  return segment.tokenOfSentence[segment.sentenceOfPassage[passage] ?? 0] ?? 0
}

/** How many terms a passage has. */
export function lengthOfPassage(segment: Segment, passage: number): number {
  return firstTokenOf(segment, passage + 1) - firstTokenOf(segment, passage)
}
