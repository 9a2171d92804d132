import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toAddressBlock } from '@/lib/server/auth/address-block'

it.each([
  ['203.0.113.5', '203.0.113.5'],
  [' ::ffff:203.0.113.5 ', '203.0.113.5'],
  ['::FFFF:203.0.113.5', '203.0.113.5'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['', 'unknown'],
  ['203.0.113.5:443', 'unknown'],
  ['kutip.example', 'unknown'],
])('reads %j as %j', (address, block) => {
  expect(toAddressBlock(address)).toBe(block)
})

it('answers something for anything', () => {
  expect(toAddressBlock(null)).toBe('unknown')
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => toAddressBlock(text).length > 0))
  fc.assert(fc.property(fc.ipV6(), (address) => /^[0-9a-f.:]+$/.test(toAddressBlock(address))))
})
