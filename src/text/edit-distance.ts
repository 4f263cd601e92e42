/**
 * How many letters must be inserted, deleted, replaced or swapped with their neighbour to make one word
 * of the other, no stretch edited twice; `limit + 1` as soon as it is more than `limit`.
 * @see Damerau, "A technique for computer detection and correction of spelling errors", CACM 1964
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforePrevious: number[] = []
  let previous: number[] = [0]
  for (let j = 1; j <= b.length; j += 1) previous.push(j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      // The corner alone where the letters agree: never more than a step aside.
      let cost = previous[j - 1] ?? 0
      if (!same) cost = 1 + Math.min(cost, previous[j] ?? 0, row[j - 1] ?? 0)
      if (i > 1 && j > 1 && !same && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1)
      }
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    beforePrevious = previous
    previous = row
  }
  return Math.min(previous[b.length] ?? 0, limit + 1)
}
