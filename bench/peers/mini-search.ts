import MiniSearch from 'minisearch'
import { isStopWord } from '../../src/text/stop-words.js'
import { termOf, wordOf } from '../../src/text/terms.js'
import type { Peer } from './peer.js'

function processTerm(token: string): string | null {
  const word = wordOf(token)
  return word === '' || isStopWord(word) ? null : termOf(word)
}

/** MiniSearch with our stop words and stems, which it ranks better and answers faster with. */
export function buildMiniSearch(passages: readonly string[]): Peer {
  const index = new MiniSearch({ fields: ['text'], processTerm })
  index.addAll(passages.map((text, id) => ({ id, text })))
  return {
    name: 'MiniSearch',
    hiddenMegabytes: 0,
    search: (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => Number(id)),
    close() {
      index.removeAll()
    },
  }
}
