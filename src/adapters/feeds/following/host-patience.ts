import type { FetchOutcome } from '../fetch/fetch-outcome.js'

/** Which hosts had better be left alone for the rest of a reading. */
export interface HostPatience {
  isSpent(host: string): boolean
  note(host: string, outcome: FetchOutcome): void
}

/** Failures in a row of a host that does not answer, or with 5xx; of one that asks for time, the first is enough. */
const MOST = 3
const TOO_MANY_REQUESTS = 429

export function createHostPatience(): HostPatience {
  const failures = new Map<string, number>()
  return {
    isSpent: (host) => (failures.get(host) ?? 0) >= MOST,
    note(host, outcome) {
      if (outcome.kind !== 'failed') failures.delete(host)
      else failures.set(host, (failures.get(host) ?? 0) + weightOf(outcome))
    },
  }
}

function weightOf({ status, retryAfter }: FetchOutcome & { readonly kind: 'failed' }): number {
  if (retryAfter !== null || status === TOO_MANY_REQUESTS) return MOST
  // Of other pages, 404 and the like tell nothing.
  return status === null || status >= 500 ? 1 : 0
}
