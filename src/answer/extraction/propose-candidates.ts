import { bracketDepths, canBegin, canEnd } from './boundary-filter.js'
import { GENERATORS, type GeneratorInput } from './generators.js'
import type { Run } from './run.js'
import type { Word } from './sentence-words.js'

/** A stretch of a sentence that may be an answer. */
export interface Proposal extends Run {
  /** Bit `n` is set where generator number `n` proposed it. */
  readonly generators: number
}

/** Words; longer answers come from the generators. */
const LONGEST_NGRAM = 8

const SENTENCE_STOP = /^[.;!?…]/

/** N-grams whose ends can be those of an answer; a full stop inside ends them. */
function filteredNgrams(words: readonly Word[], depths: readonly number[]): readonly Run[] {
  const runs: Run[] = []
  words.forEach((first, from) => {
    if (!canBegin(first)) return
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_NGRAM); to += 1) {
      const last = words[to - 1]
      if (!last || SENTENCE_STOP.test(last.text)) return
      if ((depths[to] ?? 0) < (depths[from] ?? 0)) return
      if (depths[to] === depths[from] && canEnd(last)) runs.push({ from, to })
    }
  })
  return runs
}

function hasLetters(words: readonly Word[], { from, to }: Run): boolean {
  for (let i = from; i < to; i += 1) if (/[\p{L}\p{N}]/u.test(words[i]?.text ?? '')) return true
  return false
}

/** All candidates of a sentence, each once, in order of their first word and then of length. */
export function proposeCandidates(input: GeneratorInput): readonly Proposal[] {
  const { words } = input
  const depths = bracketDepths(words)
  const byRun = new Map<number, number>()
  const keyOf = ({ from, to }: Run) => from * (words.length + 1) + to
  for (const run of filteredNgrams(words, depths)) byRun.set(keyOf(run), 0)
  GENERATORS.forEach(({ propose }, number) => {
    for (const run of propose(input)) {
      if (run.from >= run.to || run.to > words.length || depths[run.from] !== depths[run.to])
        continue
      byRun.set(keyOf(run), (byRun.get(keyOf(run)) ?? 0) | (1 << number))
    }
  })
  return [...byRun]
    .sort(([a], [b]) => a - b)
    .map(([key, generators]) => ({
      from: Math.floor(key / (words.length + 1)),
      to: key % (words.length + 1),
      generators,
    }))
    .filter((run) => hasLetters(words, run))
}
