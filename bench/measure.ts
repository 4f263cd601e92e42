/** Something that is timed for each query. */
export interface Stage {
  readonly name: string
  /** Searches by the number of the query. */
  run(query: number): unknown
}

export interface Timing {
  readonly name: string
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

/** Few enough that a slow moment of the machine meets all stages alike. */
const BATCH = 20

function percentile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Times every stage on every query, in rotating batches, after a first round that is not counted. */
export function interleave(stages: readonly Stage[], queries: number): readonly Timing[] {
  const times = stages.map(() => new Float64Array(queries))
  for (const stage of stages) {
    for (let query = 0; query < Math.min(queries, 3 * BATCH); query += 1) stage.run(query)
  }
  for (let first = 0; first < queries; first += BATCH) {
    for (let turn = 0; turn < stages.length; turn += 1) {
      const number = (turn + first / BATCH) % stages.length
      for (let query = first; query < Math.min(first + BATCH, queries); query += 1) {
        const start = performance.now()
        stages[number]?.run(query)
        const taken = performance.now() - start
        times[number]?.set([taken], query)
      }
    }
  }
  return stages.map(({ name }, i) => {
    const sorted = (times[i] ?? new Float64Array()).toSorted()
    return { name, p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99) }
  })
}

export interface Built<T> {
  readonly result: T
  readonly seconds: number
  /** What stays in memory, within and beside the heap. */
  readonly megabytes: number
}

function memoryInUse(): number {
  if (!globalThis.gc) throw new Error('run node with --expose-gc')
  globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Times one call and weighs what it leaves. */
export function build<T>(make: () => T): Built<T> {
  const before = memoryInUse()
  const start = performance.now()
  const result = make()
  const seconds = (performance.now() - start) / 1000
  return { result, seconds, megabytes: (memoryInUse() - before) / 2 ** 20 }
}
