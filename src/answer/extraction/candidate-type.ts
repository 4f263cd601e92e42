import type { GeneratorInput } from './generators.js'
import type { Run } from './run.js'
import { TYPE_RULES, type CandidateView } from './type-rules.js'

/** The names of the candidate types in the order of their numbers; the last is for everything else. */
export const CANDIDATE_TYPES: readonly string[] = [...TYPE_RULES.map(({ name }) => name), 'other']

/** The number of the type that a candidate has by its words, its parts and the article's annotations. */
export function candidateType(input: GeneratorInput, { from, to }: Run): number {
  const words = input.words.slice(from, to)
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return TYPE_RULES.length
  const isRun = (start: number) => (runs: readonly Run[]) =>
    runs.some((run) => run.from === start && run.to === to)
  const holdsRun = (start: number) => (runs: readonly Run[]) =>
    runs.some((run) => run.from >= start && run.to <= to)
  const view: CandidateView = {
    words,
    first,
    last,
    input,
    is: isRun(from),
    holds: holdsRun(from),
    restIs: isRun(from + 1),
    restHolds: holdsRun(from + 1),
    mention: (kind) =>
      input.mentions.some((run) => run.kind === kind && run.from === from && run.to === to),
  }
  const found = TYPE_RULES.findIndex(({ fits }) => fits(view))
  return found < 0 ? TYPE_RULES.length : found
}
