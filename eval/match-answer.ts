/** How well a short answer matches the best of the accepted ones: `exact` 0 or 1, `f1` of their words, 0..1. */
export interface AnswerMatch {
  readonly exact: number
  readonly f1: number
}

/**
 * SQuAD's exact match and F1 (Rajpurkar et al. 2016): without case, punctuation and English articles; no answer
 * matches nothing.
 */
export function matchAnswer(answer: string | null, accepted: readonly string[]): AnswerMatch {
  if (answer === null) return { exact: 0, f1: 0 }
  const given = wordsOf(answer)
  const wanted = accepted.map(wordsOf)
  return {
    exact: wanted.some((words) => words.join(' ') === given.join(' ')) ? 1 : 0,
    f1: Math.max(0, ...wanted.map((words) => wordF1(given, words))),
  }
}

function wordsOf(text: string): string[] {
  const bare = text.toLowerCase().replace(/[\p{P}\p{S}]/gu, '')
  return bare.split(/\s+/u).filter((word) => word !== '' && !/^(?:a|an|the)$/u.test(word))
}

function wordF1(given: readonly string[], wanted: readonly string[]): number {
  const left = [...wanted]
  let common = 0
  for (const word of given) {
    const at = left.indexOf(word)
    if (at === -1) continue
    left.splice(at, 1)
    common += 1
  }
  return common === 0 ? 0 : (2 * common) / (given.length + wanted.length)
}
