import type { FurnitureKind } from './article.js'

/**
 * Where a rule is believed:
 * - `anywhere`: the form of the line alone tells;
 * - `head`: above the first paragraph of running text;
 * - `kicker`: beside a headline; without one, the line is the title itself;
 * - `tail`: below the last paragraph of running text.
 */
export type FurniturePlace = 'anywhere' | 'head' | 'kicker' | 'tail'

/** One kind of line that is no part of the story. */
export interface FurnitureRule {
  readonly name: string
  readonly kind: FurnitureKind
  readonly places: readonly FurniturePlace[]
  /** Tried on a whole trimmed line or paragraph. */
  readonly pattern: RegExp
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}
