import type { ArticleId } from '../corpus/article.js'
import type { TargetId } from './digest-target.js'

declare const brand: unique symbol

/** Letters, digits, `-` and `_`, 12 at most: fits into a button. */
export type EditionId = string & { readonly [brand]: 'EditionId' }

export function editionId(id: string): EditionId {
  return id as EditionId
}

/** Why a digest was not made for a slot, or how it was made. */
export type EditionKind =
  /** By the schedule, in time or late. */
  | 'scheduled'
  | 'late'
  /** By hand. */
  | 'now'
  /** Nothing was new: nothing is sent, or the line that says so. */
  | 'empty'
  /** Left out by the admin. */
  | 'skipped'
  /** The slot passed too long ago: the machine slept. */
  | 'missed'

/** One digest of one target, or the note that a slot has none. A slot has one at most. */
export interface Edition {
  readonly id: EditionId
  readonly targetId: TargetId
  readonly kind: EditionKind
  /** When it was due, milliseconds since 1970; null for one made by hand. */
  readonly slot: number | null
  /** When it was made, milliseconds since 1970. */
  readonly at: number
  /** The articles that it shows, in its order, with the checksum of their text then. */
  readonly articles: readonly { readonly id: ArticleId; readonly checksum: string }[]
  /** Who pressed or typed *now*. */
  readonly requestedBy: number | null
}
