import { ACTION_VERBS } from './action-verbs.js'
import { CONTENT_VERBS } from './content-verbs.js'
import type { DigestVerb } from './digest-verb.js'
import { FRAME_VERBS } from './frame-verbs.js'
import { SCHEDULE_VERBS } from './schedule-verbs.js'

/** All that can be typed after `/digest @channel`, in the order in which it is explained. */
export const DIGEST_VERBS: readonly DigestVerb[] = [
  ...SCHEDULE_VERBS,
  ...CONTENT_VERBS,
  ...FRAME_VERBS,
  ...ACTION_VERBS,
]
