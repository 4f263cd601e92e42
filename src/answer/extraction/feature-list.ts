import { EDGE_FEATURES } from './features/edge-features.js'
import { FOCUS_FEATURES } from './features/focus-features.js'
import { OVERLAP_FEATURES } from './features/overlap-features.js'
import { PROXIMITY_FEATURES } from './features/proximity-features.js'
import { SEGMENT_FEATURES } from './features/segment-features.js'
import { SENTENCE_FEATURES } from './features/sentence-features.js'
import { SHAPE_FEATURES } from './features/shape-features.js'
import { STATEMENT_FEATURES } from './features/statement-features.js'
import { VERB_FEATURES } from './features/verb-features.js'

/** All features of a candidate alone, then all of candidate and question; their order numbers them. */
export const STATIC_FEATURES = [...SHAPE_FEATURES, ...EDGE_FEATURES]

export const QUESTION_FEATURES = [
  ...OVERLAP_FEATURES,
  ...SENTENCE_FEATURES,
  ...PROXIMITY_FEATURES,
  ...SEGMENT_FEATURES,
  ...VERB_FEATURES,
  ...STATEMENT_FEATURES,
  ...FOCUS_FEATURES,
]
