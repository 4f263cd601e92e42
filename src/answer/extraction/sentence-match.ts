import { alignPrefixes } from './align.js'
import type { QuestionFrame } from './question-frame.js'
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

/** Finds the words of a question in a sentence, with all sums that its candidates share. */
export function matchSentence(
  analysis: SentenceAnalysis,
  frame: QuestionFrame,
  matchesOf: (word: Word) => readonly WordMatch[],
): SentenceMatch {
  const { words } = analysis
  const size = words.length
  const strength = new Float64Array(size)
  const asked = new Int16Array(size).fill(-1)
  const gains = new Float64Array(frame.words.length)
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
      (boundary) => closeness(occurrences, boundary, side, frame.words.length) / frame.total,
    )
  const gainAt = new Map(
    occurrences.map(({ position, questionWord, gain }) => [position * 64 + questionWord, gain]),
  )
  const gain = (position: number, element: number) => gainAt.get(position * 64 + element) ?? 0
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
    coverage: gains.reduce((sum, value) => sum + value, 0) / frame.total,
    proximityLeft: near('left'),
    proximityRight: near('right'),
    alignedLeft: left.map((value) => value / frame.total),
    alignedRight: right.toReversed().map((value) => value / frame.total),
    verbs: positions((i) => frame.words[i]?.isVerb === true),
    focuses: positions((i) => frame.words[i]?.isFocus === true),
  }
}
