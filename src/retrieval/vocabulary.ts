import type { SearchIndex } from './search-index.js'
import { documentFrequency, holdsWord } from './search-index.js'
import type { Segment } from './segment.js'

const sortedKeys = new WeakMap<ReadonlyMap<string, number>, readonly string[]>()

function sorted(numbers: ReadonlyMap<string, number>): readonly string[] {
  const known = sortedKeys.get(numbers)
  if (known) return known
  const keys = [...numbers.keys()].sort()
  sortedKeys.set(numbers, keys)
  return keys
}

function firstAtLeast(keys: readonly string[], key: string): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}

function* withPrefix(keys: readonly string[], prefix: string): Generator<string> {
  for (let i = firstAtLeast(keys, prefix); i < keys.length; i += 1) {
    const key = keys[i] ?? ''
    if (!key.startsWith(prefix)) return
    yield key
  }
}

function collect(
  index: SearchIndex,
  numbersOf: (segment: Segment) => ReadonlyMap<string, number>,
  prefix: string,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { segment } of index.segments) {
    for (const key of withPrefix(sorted(numbersOf(segment)), prefix)) found.add(key)
  }
  return found
}

/** The index terms that begin with a prefix and that some passage holds. */
export function termsWithPrefix(index: SearchIndex, prefix: string): readonly string[] {
  const found = collect(index, ({ termNumbers }) => termNumbers, prefix)
  return [...found].filter((term) => documentFrequency(index, term) > 0).sort()
}

/** The unstemmed words that begin with a prefix and that some passage holds. */
export function wordsWithPrefix(index: SearchIndex, prefix: string): readonly string[] {
  const found = collect(index, ({ wordNumbers }) => wordNumbers, prefix)
  return [...found].filter((word) => holdsWord(index, word)).sort()
}
