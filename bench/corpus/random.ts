/** Chance that repeats itself: the same seed gives the same numbers. */
export interface Random {
  /** At least 0 and less than 1. */
  next(): number
  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number
  pick<T>(items: readonly T[]): T
}

/** @see O'Neill, "PCG", 2014, on why mixing a counter is enough; the mixer is Mulberry32's */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    between: (min, max) => min + Math.floor(next() * (max - min + 1)),
    pick(items) {
      const item = items[Math.floor(next() * items.length)]
      if (item === undefined) throw new RangeError('nothing to pick from')
      return item
    },
  }
}

/**
 * Draws ranks from 0 to `size - 1`, rank r in proportion to 1 / (r + shift).
 * @see Mandelbrot, "An informational theory of the statistical structure of language", 1953
 */
export function createZipf(size: number, shift: number, random: Random): () => number {
  const upTo = new Float64Array(size)
  let sum = 0
  for (let rank = 0; rank < size; rank += 1) {
    sum += 1 / (rank + shift)
    upTo[rank] = sum
  }
  return () => {
    const target = random.next() * sum
    let low = 0
    let high = size - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] ?? 0) <= target) low = middle + 1
      else high = middle
    }
    return low
  }
}
