import type { Feeds } from '../../src/adapters/feeds/feeds.js'

/** Follows nothing, and has no network. */
export const NO_FEEDS: Feeds = {
  add: () => Promise.resolve({ kind: 'unreachable', problem: 'no network' }),
  remove: () => 'unknown',
  list: () => [],
  check: () => Promise.resolve({ kind: 'unreachable', problem: 'no network' }),
}
