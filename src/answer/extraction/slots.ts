import { QUESTION_FEATURES, STATIC_FEATURES } from './feature-list.js'
import type { Situation } from './feature.js'
import type { SentenceAnalysis } from './sentence-analysis.js'

/** All features in the order of a candidate's row of slots. */
export const FEATURES = [...STATIC_FEATURES, ...QUESTION_FEATURES]

function firstSlots(): readonly number[] {
  const firsts = [0]
  let count = 0
  for (const { values } of FEATURES) firsts.push((count += values.length))
  return firsts
}

/** A slot is one value of one feature; these are the numbers of the features' first ones, and of the end. */
export const FIRST_SLOTS = firstSlots()

export const SLOT_COUNT = FIRST_SLOTS.at(-1) ?? 0

const statics = new WeakMap<SentenceAnalysis, Uint16Array>()

/** The slots of the candidates' own features, found once per sentence. */
export function staticSlots(analysis: SentenceAnalysis): Uint16Array {
  const known = statics.get(analysis)
  if (known) return known
  const rows = new Uint16Array(analysis.proposals.length * STATIC_FEATURES.length)
  let at = 0
  for (const candidate of analysis.proposals) {
    for (const [number, { value }] of STATIC_FEATURES.entries()) {
      rows[at] = (FIRST_SLOTS[number] ?? 0) + value(analysis, candidate)
      at += 1
    }
  }
  statics.set(analysis, rows)
  return rows
}

/** The slots of all candidates of a sentence, {@link FEATURES} many for each, candidate by candidate. */
export function slotsOf(situation: Situation): Uint16Array {
  const { analysis } = situation.match
  const fixed = staticSlots(analysis)
  const rows = new Uint16Array(analysis.proposals.length * FEATURES.length)
  let at = 0
  let from = 0
  for (const candidate of analysis.proposals) {
    rows.set(fixed.subarray(from, from + STATIC_FEATURES.length), at)
    from += STATIC_FEATURES.length
    at += STATIC_FEATURES.length
    let number = STATIC_FEATURES.length
    for (const { value } of QUESTION_FEATURES) {
      rows[at] = (FIRST_SLOTS[number] ?? 0) + value(situation, candidate)
      number += 1
      at += 1
    }
  }
  return rows
}
