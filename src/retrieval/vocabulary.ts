import type { SearchIndex } from './search-index.js'
import { documentFrequency } from './search-index.js'

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

/** The index terms that begin with a prefix and that some passage holds, in order. */
export function termsWithPrefix(index: SearchIndex, prefix: string): readonly string[] {
  const found = new Set<string>()
  for (const { segment } of index.segments) {
    for (const term of withPrefix(sorted(segment.termNumbers), prefix)) found.add(term)
  }
  return [...found].filter((term) => documentFrequency(index, term) > 0).sort()
}

/**
 * The unstemmed words that begin with a prefix: lazily, those of several segments again, and also those
 * of removed passages. Ask `holdsWord` about the few that matter.
 */
export function* wordsWithPrefix(index: SearchIndex, prefix: string): Generator<string> {
  for (const { segment } of index.segments) {
    yield* withPrefix(sorted(segment.wordNumbers), prefix)
  }
}
