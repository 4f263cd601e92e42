import { terms } from '../../src/text/terms.js'
import { createRandom } from './random.js'

/** Queries of 4 to 8 content words, each from one passage drawn by chance, in the order of its text. */
export function drawQueries(
  passages: readonly string[],
  count: number,
  seed: number,
): readonly string[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => {
    const words = terms(random.pick(passages))
    const wanted = random.between(4, 8)
    const drawn = new Set<number>()
    for (let tries = 0; drawn.size < wanted && tries < 50; tries += 1) {
      drawn.add(random.between(0, words.length - 1))
    }
    return [...drawn]
      .sort((a, b) => a - b)
      .map((i) => words[i]?.text ?? '')
      .join(' ')
  })
}
