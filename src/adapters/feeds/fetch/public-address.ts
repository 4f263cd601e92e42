import ipaddr from 'ipaddr.js'

/** The wire server of Azure: public by its number, and served to each machine by its own host. */
const METADATA: ReadonlySet<string> = new Set(['168.63.129.16'])

/** What IANA gives out to the public; the rest is reserved. @see RFC 4291, section 2.4 */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an address belongs to the public Internet: neither to this machine nor to its network, nor to several, nor
 * a way of writing another address (IPv4 within IPv6, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv6
    ? parsed.match(GLOBAL_IPV6)
    : !METADATA.has(parsed.toString())
}
