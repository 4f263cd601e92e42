import { EDGE_FEATURES } from './features/edge-features.js'
import { OVERLAP_FEATURES } from './features/overlap-features.js'
import { PROXIMITY_FEATURES } from './features/proximity-features.js'
import { RELATION_FEATURES } from './features/relation-features.js'
import { SENTENCE_FEATURES } from './features/sentence-features.js'
import { SHAPE_FEATURES } from './features/shape-features.js'

/** All features of a candidate alone, then all of candidate and question; their order numbers them. */
export const STATIC_FEATURES = [...SHAPE_FEATURES, ...EDGE_FEATURES]

export const QUESTION_FEATURES = [
  ...OVERLAP_FEATURES,
  ...SENTENCE_FEATURES,
  ...PROXIMITY_FEATURES,
  ...RELATION_FEATURES,
]
