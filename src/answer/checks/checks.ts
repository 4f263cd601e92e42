import { answerIsOfKind } from './answer-is-of-kind.js'
import type { Check } from './check.js'
import { namesAreWhole } from './names-are-whole.js'
import { numbersAgree } from './numbers-agree.js'
import { saysMoreThanNames } from './says-more-than-names.js'
import { tellsWhatTheyDid } from './tells-what-they-did.js'
import { tellsAReason } from './tells-a-reason.js'

/** The first that fails is named by the explanation; the surest come first. */
export const CHECKS: readonly Check[] = [
  numbersAgree,
  namesAreWhole,
  answerIsOfKind,
  tellsWhatTheyDid,
  saysMoreThanNames,
  tellsAReason,
]
