import 'server-only'
import { isIPv4, isIPv6 } from 'node:net'

const expand = (address: string): string[] => {
  const [head = '', tail] = address.split('::')
  const left = head === '' ? [] : head.split(':')
  if (tail === undefined) return left
  const right = tail === '' ? [] : tail.split(':')
  return [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
}

/**
 * What counts as one address when attempts are counted: an IPv4 address, or the first 64 bits of an IPv6 address, since
 * one subscriber owns all addresses below them. 'unknown' for anything else, so that oddities share one budget.
 */
export const toAddressBlock = (address: string | null): string => {
  const plain = (address ?? '')
    .trim()
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, '')
  if (isIPv4(plain)) return plain
  const [withoutZone = ''] = plain.split('%')
  if (!isIPv6(withoutZone)) return 'unknown'
  const groups = expand(withoutZone).slice(0, 4)
  return groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')
}
