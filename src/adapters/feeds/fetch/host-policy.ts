import { isIP } from 'node:net'
import { parseUrl } from './parse-url.js'
import { isPublicAddress } from './public-address.js'

/** Which hosts may be asked. */
export interface HostPolicy {
  /** Whether the operator named the host: it may be at any address. */
  readonly isNamed: (url: URL) => boolean
  /** Whether a URL may be asked at an address. */
  readonly allows: (url: URL, address: string) => boolean
}

/** @param named - hosts by name or address, each perhaps with `:port`; as in `FEEDS_ALLOW_PRIVATE` */
export function createHostPolicy(named: readonly string[]): HostPolicy {
  const hosts = new Set(named.flatMap((entry) => normalised(entry) ?? []))
  const isNamed = (url: URL) => {
    const host = hostOf(url)
    return hosts.has(host) || hosts.has(`${host}:${portOf(url)}`)
  }
  return {
    isNamed,
    allows: (url, address) => isNamed(url) || isPublicAddress(address),
  }
}

/** The address that a URL spells out, in whatever way; null where it has a name to be looked up. */
export function literalAddress(url: URL): string | null {
  const host = hostOf(url).replace(/^\[|\]$/gu, '')
  return isIP(host) === 0 ? null : host
}

/** Names without the dot of the root. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/\.$/u, '')
}

function portOf({ protocol, port }: URL): string {
  return port || (protocol === 'https:' ? '443' : '80')
}

/** As in a URL, which knows odd spellings of addresses; null for what is no host. */
function normalised(entry: string): string | null {
  const host = isIP(entry) === 6 ? `[${entry}]` : entry
  const port = /:\d+$/u.exec(host.replace(/^\[.*?\]/u, ''))?.[0] ?? ''
  const url = parseUrl(`http://${port === '' ? host : host.slice(0, -port.length)}/`)
  return url === null ? null : hostOf(url) + port
}
