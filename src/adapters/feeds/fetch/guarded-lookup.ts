import { lookup, type LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import type { HostPolicy } from './host-policy.js'

/** A host is at an address that may not be asked. */
export class PrivateAddressError extends Error {
  readonly code = 'PRIVATE_ADDRESS'
  readonly host: string

  constructor(host: string) {
    super(`${host} is an address of a private network; FEEDS_ALLOW_PRIVATE can allow it`)
    this.name = 'PrivateAddressError'
    this.host = host
  }
}

export type Resolve = (
  host: string,
  done: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void

const resolveBySystem: Resolve = (host, done) => {
  lookup(host, { all: true, verbatim: true }, done)
}

/**
 * The lookup of a connection to a URL: the addresses that it gives are those that are then connected to, so that
 * no later answer of the name server counts. One that is not allowed among them is enough to refuse.
 */
export function guardedLookup(
  url: URL,
  policy: HostPolicy,
  resolve: Resolve = resolveBySystem,
): LookupFunction {
  return (host, options, done) => {
    resolve(host, (error, addresses) => {
      const [first] = addresses ?? []
      if (error !== null || first === undefined) {
        done(error ?? new Error(`${host} has no address`), [])
      } else if (!addresses.every(({ address }) => policy.allows(url, address))) {
        done(new PrivateAddressError(host), [])
      } else if (options.all === true) {
        done(null, [...addresses])
      } else {
        done(null, first.address, first.family)
      }
    })
  }
}
