import 'server-only'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** In public space, but it answers only the machine that asks: the platform address of one cloud. */
const PLATFORM_ADDRESSES: ReadonlySet<string> = new Set(['168.63.129.16'])

const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3')
/** NAT64 (RFC 6052): how a network without IPv4 reaches it; what counts is the address in the last four bytes. */
const NAT64 = ipaddr.parseCIDR('64:ff9b::/96')

/**
 * Does this address lie in the public Internet? Everything else is refused: loopback, private, link-local (also the
 * metadata services of clouds), carrier-grade NAT, multicast, reserved and unspecified addresses, IPv4 ones dressed up
 * as IPv6, tunnels (6to4, Teredo), and what is no address in its plain form.
 */
export const isPublicAddress = (address: string): boolean => {
  if (isIP(address) === 0) return false
  // Also turns ::ffff:127.0.0.1 into the IPv4 address that is meant.
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv6' && parsed.match(NAT64)) {
    return isPublicAddress(ipaddr.fromByteArray(parsed.toByteArray().slice(12)).toString())
  }
  if (parsed.range() !== 'unicast' || PLATFORM_ADDRESSES.has(parsed.toString())) return false
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST)
}
