import type { Article } from '../corpus/article.js'
import { impactSlot, type CreatePassageIndex, type TermPostings } from './passage-index.js'
import type { Segment } from './segment.js'

/**
 * A segment without its articles, as columns of numbers and lists of strings: what a store can write and read
 * back without looking at each word again.
 */
export interface SegmentSnapshot {
  /** In order of number. */
  readonly terms: readonly string[]
  /** In order of number. */
  readonly words: readonly string[]
  readonly columns: Readonly<Record<SegmentColumn, Uint32Array>>
}

export const SEGMENT_COLUMNS = [
  'tokens',
  'words',
  'documentFrequency',
  'wordFrequency',
  'sentenceOfPassage',
  'tokenOfSentence',
  /** The first passage of each article; one more entry ends the last. */
  'passageOfArticle',
  /** Of each passage its first sentence, the one after its last, and where in the text it starts and ends. */
  'passages',
] as const

export type SegmentColumn = (typeof SEGMENT_COLUMNS)[number]

const NUMBERS_OF_PASSAGE = 4

export function snapshotOf(segment: Segment): SegmentSnapshot {
  const { articles, passages, passagesOfArticle, termNumbers, wordNumbers } = segment
  const { tokens, words, documentFrequency, wordFrequency } = segment
  const { sentenceOfPassage, tokenOfSentence } = segment
  const passageOfArticle = Uint32Array.from([
    ...articles.map(({ id }) => passagesOfArticle.get(id)?.first ?? 0),
    passages.length,
  ])
  const spans = new Uint32Array(NUMBERS_OF_PASSAGE * passages.length)
  passages.forEach(({ firstSentence, endSentence, start, end }, i) => {
    spans.set([firstSentence, endSentence, start, end], NUMBERS_OF_PASSAGE * i)
  })
  return {
    terms: [...termNumbers.keys()],
    words: [...wordNumbers.keys()],
    columns: {
      tokens,
      words,
      documentFrequency,
      wordFrequency,
      sentenceOfPassage,
      tokenOfSentence,
      passageOfArticle,
      passages: spans,
    },
  }
}

/**
 * The segment that a snapshot was taken of. @param articles - the same as then and in the same order; one that
 * is gone may be replaced by another object with its id, which the segment must then be freed of
 */
export function restoreSegment(
  snapshot: SegmentSnapshot,
  articles: readonly Article[],
  createIndex: CreatePassageIndex,
): Segment {
  const { terms, words, columns } = snapshot
  const { passageOfArticle, passages: spans } = columns
  const passagesOfArticle: Segment['passagesOfArticle'] = new Map(
    articles.map(({ id }, i) => [
      id,
      { first: passageOfArticle[i] ?? 0, end: passageOfArticle[i + 1] ?? 0 },
    ]),
  )
  const passages = articles.flatMap((article, i) => {
    const first = passageOfArticle[i] ?? 0
    const count = (passageOfArticle[i + 1] ?? first) - first
    return Array.from({ length: count }, (_, passage) => {
      const at = NUMBERS_OF_PASSAGE * (first + passage)
      return {
        article,
        firstSentence: spans[at] ?? 0,
        endSentence: spans[at + 1] ?? 0,
        start: spans[at + 2] ?? 0,
        end: spans[at + 3] ?? 0,
      }
    })
  })
  return {
    articles,
    passages,
    passagesOfArticle,
    index: createIndex(postingsOf(snapshot)),
    termNumbers: numbersOf(terms),
    documentFrequency: columns.documentFrequency,
    tokens: columns.tokens,
    words: columns.words,
    wordNumbers: numbersOf(words),
    wordFrequency: columns.wordFrequency,
    sentenceOfPassage: columns.sentenceOfPassage,
    tokenOfSentence: columns.tokenOfSentence,
  }
}

function numbersOf(strings: readonly string[]): ReadonlyMap<string, number> {
  return new Map(strings.map((string, number) => [string, number]))
}

/** Counts the terms of each passage, as adding it to an index does. */
function postingsOf({ terms, columns }: SegmentSnapshot): readonly TermPostings[] {
  const { tokens, sentenceOfPassage, tokenOfSentence } = columns
  const slotsOfTerm = terms.map((): number[][] => [])
  const counts = new Uint32Array(terms.length)
  const firstToken = (passage: number) => tokenOfSentence[sentenceOfPassage[passage] ?? 0] ?? 0
  for (let passage = 0; passage + 1 < sentenceOfPassage.length; passage += 1) {
    const first = firstToken(passage)
    const end = firstToken(passage + 1)
    for (let i = first; i < end; i += 1) {
      const term = tokens[i] ?? 0
      counts[term] = (counts[term] ?? 0) + 1
    }
    for (let i = first; i < end; i += 1) {
      const term = tokens[i] ?? 0
      const count = counts[term] ?? 0
      if (count === 0) continue
      counts[term] = 0
      const slots = slotsOfTerm[term] ?? []
      const slot = impactSlot(count, end - first)
      const posted = slots[slot]
      if (posted) posted.push(passage)
      else slots[slot] = [passage]
    }
  }
  return terms.map((term, number) => [term, slotsOfTerm[number] ?? []])
}
