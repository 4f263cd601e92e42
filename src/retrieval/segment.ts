import type { Article } from '../corpus/article.js'
import { passagesOf, type Passage } from '../corpus/passages.js'
import { terms } from '../text/terms.js'
import type { CreatePassageIndex, PassageIndex } from './passage-index.js'

/**
 * An indexed batch of articles, immutable once built. Terms and words are numbered within the segment;
 * passages, and sentences over all passages, are numbered in order.
 */
export interface Segment {
  readonly articles: readonly Article[]
  readonly passages: readonly Passage[]
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

/** Indexes articles in the order given; the only place where a text is analysed for search. */
export function buildSegment(
  articles: readonly Article[],
  createIndex: CreatePassageIndex,
): Segment {
  const index = createIndex()
  const termNumbering = new Numbering()
  const wordNumbering = new Numbering()
  const frequency: number[] = []
  const tokens: number[] = []
  const words: number[] = []
  const sentenceOfPassage = [0]
  const tokenOfSentence = [0]
  const passages = articles.flatMap((article) => passagesOf(article))
  passages.forEach((passage, number) => {
    const passageTerms: string[] = []
    const passageNumbers: number[] = []
    const sentences = passage.article.sentences.slice(passage.firstSentence, passage.endSentence)
    for (const sentence of sentences) {
      for (const { term, word } of terms(passage.article.text, sentence.start, sentence.end)) {
        passageTerms.push(term)
        passageNumbers.push(termNumbering.of(term))
        words.push(wordNumbering.of(word))
      }
      tokenOfSentence.push(words.length)
    }
    for (const termNumber of passageNumbers) tokens.push(termNumber)
    countDistinct(frequency, passageNumbers)
    sentenceOfPassage.push(tokenOfSentence.length - 1)
    if (passageTerms.length > 0) index.add(number, passageTerms)
  })
  return {
    articles,
    passages,
    index,
    termNumbers: termNumbering.numbers,
    documentFrequency: Uint32Array.from(frequency),
    tokens: Uint32Array.from(tokens),
    words: Uint32Array.from(words),
    wordNumbers: wordNumbering.numbers,
    sentenceOfPassage: Uint32Array.from(sentenceOfPassage),
    tokenOfSentence: Uint32Array.from(tokenOfSentence),
  }
}

/** How many terms a passage has. */
export function lengthOfPassage(segment: Segment, passage: number): number {
  const first = segment.tokenOfSentence[segment.sentenceOfPassage[passage] ?? 0] ?? 0
  const end = segment.tokenOfSentence[segment.sentenceOfPassage[passage + 1] ?? 0] ?? 0
  return end - first
}
