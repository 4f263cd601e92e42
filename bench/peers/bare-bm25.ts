import { idf } from '../../src/retrieval/bm25.js'
import { PASSAGE_BM25 } from '../../src/retrieval/weights.js'
import { terms } from '../../src/text/terms.js'
import type { Peer } from './peer.js'

interface Postings {
  readonly passages: Uint32Array
  readonly frequencies: Uint8Array
}

/** A search whose query is analysed already: what the other stages are compared with. */
export interface BareBm25 extends Peer {
  searchTerms(queryTerms: readonly string[], limit: number): readonly number[]
}

function countTerms(text: string): { counts: Map<string, number>; length: number } {
  const counts = new Map<string, number>()
  const found = terms(text)
  for (const { term } of found) counts.set(term, (counts.get(term) ?? 0) + 1)
  return { counts, length: found.length }
}

/** Textbook BM25, term at a time over typed arrays: about the least that a search can cost in JavaScript. */
export function buildBareBm25(passages: readonly string[]): BareBm25 {
  const { k1, b } = PASSAGE_BM25
  const collected = new Map<string, { passages: number[]; frequencies: number[] }>()
  const norms = new Float64Array(passages.length)
  passages.forEach((text, passage) => {
    const { counts, length } = countTerms(text)
    norms[passage] = length
    for (const [term, count] of counts) {
      const list = collected.get(term) ?? { passages: [], frequencies: [] }
      collected.set(term, list)
      list.passages.push(passage)
      list.frequencies.push(Math.min(255, count))
    }
  })
  const average = norms.reduce((sum, length) => sum + length, 0) / passages.length
  norms.forEach((length, passage) => {
    norms[passage] = k1 * (1 - b + (b * length) / average)
  })
  const index = new Map<string, Postings>()
  for (const [term, list] of collected) {
    index.set(term, {
      passages: Uint32Array.from(list.passages),
      frequencies: Uint8Array.from(list.frequencies),
    })
  }
  const scores = new Float64Array(passages.length)
  const touched = new Uint32Array(passages.length)

  function accumulate(queryTerms: readonly string[]): number {
    let count = 0
    for (const term of queryTerms) {
      const postings = index.get(term)
      if (!postings) continue
      const gain = idf(postings.passages.length, norms.length) * (k1 + 1)
      for (let i = 0; i < postings.passages.length; i += 1) {
        const passage = postings.passages[i] ?? 0
        const tf = postings.frequencies[i] ?? 0
        const before = scores[passage] ?? 0
        if (before === 0) {
          touched[count] = passage
          count += 1
        }
        scores[passage] = before + (gain * tf) / (tf + (norms[passage] ?? 0))
      }
    }
    return count
  }

  /** Keeps the best in a sorted list; few passages get past its last score. */
  function best(count: number, limit: number): readonly number[] {
    const kept: number[] = []
    const keptScores: number[] = []
    for (let i = 0; i < count; i += 1) {
      const passage = touched[i] ?? 0
      const score = scores[passage] ?? 0
      scores[passage] = 0
      if (kept.length === limit && score <= (keptScores[limit - 1] ?? 0)) continue
      let at = kept.length === limit ? limit - 1 : kept.length
      for (; at > 0 && (keptScores[at - 1] ?? 0) < score; at -= 1) {
        keptScores[at] = keptScores[at - 1] ?? 0
        kept[at] = kept[at - 1] ?? 0
      }
      keptScores[at] = score
      kept[at] = passage
    }
    return kept
  }

  function searchTerms(queryTerms: readonly string[], limit: number): readonly number[] {
    return best(accumulate(queryTerms), limit)
  }

  return {
    name: 'bare BM25',
    hiddenMegabytes: 0,
    searchTerms,
    search: (query, limit) =>
      searchTerms([...new Set(terms(query).map(({ term }) => term))], limit),
    close() {
      index.clear()
    },
  }
}
