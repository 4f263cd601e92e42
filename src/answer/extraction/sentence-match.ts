import { alignPrefixes } from './align.js'
import type { QuestionFrame } from './question-frame.js'
import type { Run } from './run.js'
import type { SentenceAnalysis } from './sentence-analysis.js'
import type { Word } from './sentence-words.js'
import type { WordMatch } from './word-match.js'

/** An occurrence of a question word in a sentence. */
export interface Occurrence extends WordMatch {
  /** Number of the word in the sentence. */
  readonly position: number
  /** Strength times the weight of the question word. */
  readonly gain: number
}

/** Where a sentence holds the words of a question; arrays by word boundary have one more entry than words. */
export interface SentenceMatch {
  readonly analysis: SentenceAnalysis
  /** In order of position. */
  readonly occurrences: readonly Occurrence[]
  /** By word, its strongest match with any question word; 0 for none. */
  readonly strength: Float64Array
  /** By word, the number of the question word that it stands for best; −1 for none. */
  readonly asked: Int16Array
  /** By boundary: how many content words, how many asked ones, and how much rarity stand before it. */
  readonly contentBefore: Float64Array
  readonly askedBefore: Float64Array
  readonly rarityBefore: Float64Array
  /** Share of the question's weight that the sentence holds. */
  readonly coverage: number
  /** By boundary: closeness of the question's words left and right of it, 0 to 1. */
  readonly proximityLeft: Float64Array
  readonly proximityRight: Float64Array
  /** By boundary: share of the statement's left part found in order before it, and of the right part after it. */
  readonly alignedLeft: Float64Array
  readonly alignedRight: Float64Array
  /** Positions of the question's main verb and of its focus noun. */
  readonly verbs: readonly number[]
  readonly focuses: readonly number[]
}

const PROXIMITY_DECAY = 0.25
/** A match that counts as the word itself. */
export const SURE = 0.6

function closeness(
  occurrences: readonly Occurrence[],
  boundary: number,
  side: 'left' | 'right',
  size: number,
): number {
  const best = new Float64Array(size)
  for (const { position, gain, questionWord } of occurrences) {
    const distance = side === 'left' ? boundary - 1 - position : position - boundary
    if (distance < 0) continue
    const value = gain / (1 + PROXIMITY_DECAY * distance)
    if (value > (best[questionWord] ?? 0)) best[questionWord] = value
  }
  return best.reduce((sum, value) => sum + value, 0)
}

/** The sum over the words before each boundary. */
function runningTotal(
  words: readonly Word[],
  amount: (word: Word, i: number) => number,
): Float64Array {
  const totals = new Float64Array(words.length + 1)
  words.forEach((word, i) => {
    totals[i + 1] = (totals[i] ?? 0) + amount(word, i)
  })
  return totals
}

/** The part of a running total that falls into a stretch. */
export function within(totals: Float64Array, { from, to }: Run): number {
  return (totals[to] ?? 0) - (totals[from] ?? 0)
}

/** Weight of the question's words that stand at some positions, each word once. */
export function weightAt(
  { occurrences }: Pick<SentenceMatch, 'occurrences'>,
  isThere: (position: number) => boolean,
): number {
  let weight = 0
  for (let i = 0; i < occurrences.length; i += 1) {
    const occurrence = occurrences[i]
    if (!occurrence || !isThere(occurrence.position)) continue
    let counted = false
    for (let j = 0; j < i && !counted; j += 1) {
      const earlier = occurrences[j]
      counted = earlier?.questionWord === occurrence.questionWord && isThere(earlier.position)
    }
    if (!counted) weight += occurrence.gain
  }
  return weight
}

/** Finds the words of a question in a sentence, with all sums that its candidates share. */
export function matchSentence(
  analysis: SentenceAnalysis,
  frame: QuestionFrame,
  matchesOf: (word: Word) => readonly WordMatch[],
  rarity: (term: string) => number,
): SentenceMatch {
  const { words } = analysis
  const size = words.length
  const count = frame.words.length
  const strength = new Float64Array(size)
  const asked = new Int16Array(size).fill(-1)
  const gains = new Float64Array(count)
  const occurrences: Occurrence[] = []
  words.forEach((word, position) => {
    for (const match of matchesOf(word)) {
      const gain = match.strength * (frame.words[match.questionWord]?.weight ?? 0)
      occurrences.push({ ...match, position, gain })
      if (match.strength > (strength[position] ?? 0)) {
        strength[position] = match.strength
        asked[position] = match.questionWord
      }
      gains[match.questionWord] = Math.max(gain, gains[match.questionWord] ?? 0)
    }
  })
  const boundaries = Array.from({ length: size + 1 }, (_, boundary) => boundary)
  const near = (side: 'left' | 'right') =>
    Float64Array.from(
      boundaries,
      (boundary) => closeness(occurrences, boundary, side, count) / frame.total,
    )
  const gainAt = new Map(
    occurrences.map(({ position, questionWord, gain }) => [position * count + questionWord, gain]),
  )
  const gain = (position: number, element: number) => gainAt.get(position * count + element) ?? 0
  const left = alignPrefixes(frame.left, size, gain)
  const right = alignPrefixes(frame.right.toReversed(), size, (position, element) =>
    gain(size - 1 - position, element),
  )
  const positions = (test: (questionWord: number) => boolean) =>
    occurrences.flatMap(({ position, strength: sure, questionWord }) =>
      sure >= SURE && test(questionWord) ? [position] : [],
    )
  return {
    analysis,
    occurrences,
    strength,
    asked,
    contentBefore: runningTotal(words, (word) => (word.content ? 1 : 0)),
    askedBefore: runningTotal(words, (word, i) =>
      word.content && (strength[i] ?? 0) >= SURE ? 1 : 0,
    ),
    rarityBefore: runningTotal(words, (word) => (word.content ? rarity(word.term) : 0)),
    coverage: gains.reduce((sum, value) => sum + value, 0) / frame.total,
    proximityLeft: near('left'),
    proximityRight: near('right'),
    alignedLeft: left.map((value) => value / frame.total),
    alignedRight: right.toReversed().map((value) => value / frame.total),
    verbs: positions((i) => frame.words[i]?.isVerb === true),
    focuses: positions((i) => frame.words[i]?.isFocus === true),
  }
}
