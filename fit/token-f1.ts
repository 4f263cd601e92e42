/** SQuAD's normal form: lower case, no punctuation, no articles. */
export function answerTokens(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/[\p{P}\p{S}]/gu, '')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .split(/\s+/)
    .filter((token) => token !== '')
}

/** Token F1 of two answers in normal form, 0 to 1. */
export function tokenF1(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return one.length === other.length ? 1 : 0
  const left = new Map<string, number>()
  for (const token of other) left.set(token, (left.get(token) ?? 0) + 1)
  let common = 0
  for (const token of one) {
    const count = left.get(token) ?? 0
    if (count === 0) continue
    common += 1
    left.set(token, count - 1)
  }
  return (2 * common) / (one.length + other.length)
}
