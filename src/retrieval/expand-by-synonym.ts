import type { Term } from '../text/terms.js'
import type { Alternative } from './query.js'
import { documentFrequency, type SearchIndex } from './search-index.js'
import { synonymsOf, type Likeness } from './synonyms/synonyms-of.js'

/** Set on 1,500 public reading-comprehension questions that share no text with the tables. */
const WEIGHTS: Readonly<Record<Likeness, number>> = { same: 0.9, near: 0.4, related: 0.15 }

/** Index terms that a reader may put for the word: another form or spelling, a synonym, a related word. */
export function expandBySynonym({ word }: Term, index: SearchIndex): readonly Alternative[] {
  return synonymsOf(word)
    .filter(({ term }) => documentFrequency(index, term) > 0)
    .map(({ term, likeness }) => ({ term, weight: WEIGHTS[likeness] }))
}
