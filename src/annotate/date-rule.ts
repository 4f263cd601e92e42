import type { PartialDate } from '../corpus/article.js'
import type { Anchor } from './calendar.js'

/** What a date expression leans on: the publication date, and whether its sentence looks ahead. */
export interface DateContext {
  readonly anchor: Anchor | null
  readonly future: boolean
}

export interface DateReading {
  readonly date: PartialDate | null
  readonly until: PartialDate | null
  readonly certain: boolean
}

/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

/** `word` is a word like "ago", "yesterday", "century"; `cyrillic` any letter of that script. */
export type DateTrigger = 'digit' | 'month' | 'weekday' | 'word' | 'cyrillic'

/** One way of writing a date. The mention is the group `at` where the pattern has one, else the whole match. */
export interface DateRule {
  readonly name: string
  /** What a sentence must hold for the rule to be tried. */
  readonly needs: DateTrigger
  readonly pattern: RegExp
  readonly reads: (groups: Groups, context: DateContext) => DateReading | null
  /** Sentences with what the rule marks in them, for an article of Wednesday, 2023-03-15. */
  readonly examples: readonly (readonly [sentence: string, marked: string, value: string])[]
  readonly counterexamples: readonly string[]
}
