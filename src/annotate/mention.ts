import type { PartialDate } from '../corpus/article.js'
import type { Span } from '../text/span.js'

interface MentionBase extends Span {
  /** Index into `article.sentences`. */
  readonly sentence: number
}

export interface PersonMention extends MentionBase {
  readonly kind: 'person'
  /** The fullest form of the name in the article ("Elvira Azimova" also for "Azimova"). */
  readonly name: string
}

/** An office or role: "First Deputy Minister of Foreign Affairs", "Chairman of the Constitutional Court". */
interface OfficeMention extends MentionBase {
  readonly kind: 'office'
  /** The whole office as written. */
  readonly office: string
}

interface OrganisationMention extends MentionBase {
  readonly kind: 'organisation'
  /** The full name where an acronym was introduced with it, else as written. */
  readonly name: string
}

interface PlaceMention extends MentionBase {
  readonly kind: 'place'
  readonly name: string
}

/**
 * A point or stretch of time, normalised against the publication date. Years before Christ are written as ISO 8601 has
 * them: `-0043` is 44 BC.
 */
interface DateMention extends MentionBase {
  readonly kind: 'date'
  /** Null where the text dates from a day that is unknown ("yesterday" in an article without a date). */
  readonly date: PartialDate | null
  /** The last day of a range ("from 2019 to 2021"); null for a single date. */
  readonly until: PartialDate | null
  /** False where a part was concluded from the publication date ("Jan. 30", "this year"). */
  readonly certain: boolean
}

/** A time of day: "18:08", "6 p.m.", "noon". */
export interface TimeMention extends MentionBase {
  readonly kind: 'time'
  /** `HH:MM`, from 00:00 to 23:59. */
  readonly value: string
}

/** A stretch of time without a place on the calendar: "for 3 years". */
export interface DurationMention extends MentionBase {
  readonly kind: 'duration'
}

/** A number with what it counts: "42 individuals", "up to 60% of claims", "$5 million". */
export interface QuantityMention extends MentionBase {
  readonly kind: 'quantity'
  readonly value: number
  readonly unit: string | null
  readonly measure: 'count' | 'percent' | 'money' | 'measure' | 'ordinal'
}

export type Mention =
  | PersonMention
  | OfficeMention
  | OrganisationMention
  | PlaceMention
  | DateMention
  | TimeMention
  | DurationMention
  | QuantityMention
