/**
 * The weights of the longest common subsequences of `sequence` with every prefix of `text`: entry `p` is
 * that of the first `p` words. Elements of `text` say how well they stand for a number of the sequence.
 */
export function alignPrefixes(
  sequence: readonly number[],
  length: number,
  gain: (position: number, element: number) => number,
): Float64Array {
  const best = new Float64Array(length + 1)
  let row = new Float64Array(sequence.length + 1)
  for (let position = 0; position < length; position += 1) {
    const next = new Float64Array(sequence.length + 1)
    for (let i = 1; i <= sequence.length; i += 1) {
      const matched = gain(position, sequence[i - 1] ?? -1)
      const taken = matched > 0 ? (row[i - 1] ?? 0) + matched : 0
      next[i] = Math.max(taken, row[i] ?? 0, next[i - 1] ?? 0)
    }
    row = next
    best[position + 1] = row[sequence.length] ?? 0
  }
  return best
}
