/** A candidate with its share of all. */
interface Likely {
  readonly tokens: readonly string[]
  readonly probability: number
}

/** What it is worth to hit the answer exactly, above its F1 of 1. */
const EXACT_BONUS = 0.2

/** How many of the likeliest candidates are compared. */
const COMPARED = 20

function tokenF1(one: readonly string[], other: readonly string[]): number {
  let common = 0
  const left = [...other]
  for (const token of one) {
    const at = left.indexOf(token)
    if (at < 0) continue
    left.splice(at, 1)
    common += 1
  }
  return common === 0 ? 0 : (2 * common) / (one.length + other.length)
}

/**
 * The candidate that is expected to share most words with the right answer, whichever that is: the highest
 * sum of token F1 with each of the likeliest ones times its probability, exact ones a little more. Candidates come
 * likeliest first.
 */
export function bestExpectedF1(candidates: readonly Likely[]): number {
  const likely = candidates.slice(0, COMPARED)
  let best = 0
  let highest = Number.NEGATIVE_INFINITY
  likely.forEach(({ tokens, probability }, i) => {
    let expected = EXACT_BONUS * probability
    for (const other of likely) expected += other.probability * tokenF1(tokens, other.tokens)
    if (expected > highest + 1e-9) {
      highest = expected
      best = i
    }
  })
  return best
}
