import type { Language } from '../text/language.js'
import type { Span } from '../text/span.js'
import type { AnswerType } from './answer-type.js'

/** What is asked for, in the words of the contract. */
export type QuestionType = 'who' | 'when' | 'what' | 'where' | 'how many' | 'why' | 'how' | 'yes/no'

/** The part that the asked-for thing plays in the question's sentence. */
export type WhRole = 'subject' | 'object' | 'copula' | 'adverbial' | 'none'

/** The noun that names the kind of answer ("city" in "which city", "chairman" in "who is the chairman"). */
export interface Focus extends Span {
  /** The words as written. */
  readonly text: string
  /** The head noun, lower case, singular where the language tells. */
  readonly head: string
}

/**
 * A word or phrase of the question that evidence should contain. `hard` clues (names, numbers, years,
 * ordinals, quoted phrases) can veto an answer; `soft` ones only weigh.
 */
export interface Clue extends Span {
  readonly text: string
  readonly kind: 'name' | 'number' | 'ordinal' | 'date' | 'quoted' | 'word'
  readonly strength: 'hard' | 'soft'
}

/** A time named in the question that restricts what answers it: "in 2021" is `{from: '2021-01-01', to: '2021-12-31'}`. */
export interface TimeConstraint extends Span {
  readonly from: string
  readonly to: string
}

export interface Question {
  readonly text: string
  readonly lang: Language
  readonly type: QuestionType
  /** The expected answer type, a label of Li & Roth's taxonomy. */
  readonly answerType: AnswerType
  /** The name of the rule that decided `type`, or `fallback`. */
  readonly rule: string
  /** The wh-word or wh-phrase ("what year", "who", "қашан"); null where there is none. */
  readonly whPhrase: Span | null
  readonly role: WhRole
  readonly focus: Focus | null
  /** The main verb as written; null where none is found. */
  readonly verb: Span | null
  readonly clues: readonly Clue[]
  readonly time: TimeConstraint | null
  /**
   * The content words that a statement of the answer would have before and after it, in order ("What did the court
   * adopt in March?": left "court", "adopt"; right "March"). Left holds all of them where the role does not tell.
   */
  readonly left: readonly Span[]
  readonly right: readonly Span[]
  /** A bare name or keywords rather than a sentence. */
  readonly keywords: boolean
}
