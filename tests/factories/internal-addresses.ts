import fc from 'fast-check'

/** Networks that nobody outside has any business in: first address and length of the prefix. */
const NETWORKS: readonly (readonly [readonly [number, number, number, number], number])[] = [
  [[0, 0, 0, 0], 8],
  [[10, 0, 0, 0], 8],
  [[100, 64, 0, 0], 10],
  [[127, 0, 0, 0], 8],
  [[169, 254, 0, 0], 16],
  [[169, 254, 169, 254], 32],
  [[172, 16, 0, 0], 12],
  [[192, 0, 0, 0], 24],
  [[192, 0, 2, 0], 24],
  [[192, 168, 0, 0], 16],
  [[198, 18, 0, 0], 15],
  [[198, 51, 100, 0], 24],
  [[203, 0, 113, 0], 24],
  [[224, 0, 0, 0], 4],
  [[240, 0, 0, 0], 4],
  [[255, 255, 255, 255], 32],
  [[168, 63, 129, 16], 32],
]

const toNumber = ([a, b, c, d]: readonly number[]) =>
  (a ?? 0) * 2 ** 24 + (b ?? 0) * 2 ** 16 + (c ?? 0) * 2 ** 8 + (d ?? 0)
const toBytes = (n: number) => [24, 16, 8, 0].map((shift) => Math.floor(n / 2 ** shift) % 256)
const toDotted = (n: number) => toBytes(n).join('.')

/** An IPv4 address inside one of the networks, as a number. */
const internalNumber = fc
  .tuple(fc.constantFrom(...NETWORKS), fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }))
  .map(([[first, length], place]) => toNumber(first) + Math.floor(place * 2 ** (32 - length)))

/** An internal IPv4 address in plain writing. */
export const internalIpv4 = internalNumber.map(toDotted)

/** One part of an address in any base that inet_aton takes. */
const parts: readonly ((n: number) => string)[] = [
  (n) => String(n),
  (n) => `0x${n.toString(16)}`,
  (n) => `0X${n.toString(16).toUpperCase()}`,
  (n) => `0${n.toString(8)}`,
  (n) => `000${n.toString(8)}`,
]

const FULL_WIDTH = 0xfee0
const inFullWidth = (text: string) =>
  text.replace(/\d/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + FULL_WIDTH))
const inPercent = (text: string) => text.replace(/\d/gu, (digit) => `%${(digit.codePointAt(0) ?? 0).toString(16)}`)

const oddIpv4 = fc
  .tuple(
    internalNumber,
    fc.integer({ min: 1, max: 4 }),
    fc.array(fc.constantFrom(...parts), { minLength: 4, maxLength: 4 }),
  )
  .map(([n, count, writers]) => {
    const bytes = toBytes(n)
    const last = bytes.slice(count - 1).reduce((sum, byte) => sum * 256 + byte, 0)
    return [...bytes.slice(0, count - 1), last].map((part, index) => writers[index]?.(part) ?? '').join('.')
  })

const dressedIpv4 = internalNumber.chain((n) => {
  const [a = 0, b = 0, c = 0, d = 0] = toBytes(n)
  const hex = `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
  const dotted = toDotted(n)
  return fc.constantFrom(
    `[::ffff:${dotted}]`,
    `[::ffff:${hex}]`,
    `[0:0:0:0:0:ffff:${hex}]`,
    `[::${dotted}]`,
    `[::ffff:0:${dotted}]`,
    `[64:ff9b::${dotted}]`,
    `[64:ff9b:1::${dotted}]`,
    `[2002:${hex}::1]`,
    `[2001:0:${hex}::1]`,
    inFullWidth(dotted),
    inPercent(dotted),
    `${dotted}.`,
  )
})

const group = fc.integer({ min: 0, max: 0xffff }).map((n) => n.toString(16))
const internalIpv6 = fc
  .tuple(
    fc.constantFrom('fc00', 'fd00:ec2', 'fdab', 'fe80', 'febf', 'fec0', 'ff02', '2001:db8', '100', '3fff', '5f00'),
    fc.array(group, { minLength: 1, maxLength: 3 }),
  )
  .map(([head, tail]) => `[${head}::${tail.join(':')}]`)

const special = fc.constantFrom('[::1]', '[::]', '[fd00:ec2::254]', '[0:0:0:0:0:0:0:1]', '[fe80::1]')

const word = fc.stringMatching(/^[a-z]{1,10}$/u)
const internalName = fc
  .tuple(
    word,
    fc.constantFrom('localhost', 'LOCALHOST', 'local', 'internal', 'localdomain', 'home.arpa', 'intranet', 'lan'),
    fc.boolean(),
  )
  .chain(([name, ending, hasDot]) =>
    fc.constantFrom(
      `${name}.${ending}${hasDot ? '.' : ''}`,
      `${ending}${hasDot ? '.' : ''}`,
      name,
      `metadata.google.internal`,
    ),
  )

/** The host of an address that must not be asked, by its writing alone. */
export const internalHost = fc.oneof(internalIpv4, oddIpv4, dressedIpv4, internalIpv6, special, internalName)

/** What a name may resolve to that must not be asked; public addresses beside it do not help. */
export const internalResolution = fc
  .tuple(
    fc.oneof(
      internalIpv4,
      internalIpv6.map((host) => host.slice(1, -1)),
      fc.constantFrom('::1', '::', 'fe80::1%eth0', '::ffff:10.0.0.1', '::127.0.0.1', 'bukan alamat', ''),
    ),
    fc.array(fc.constantFrom('93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'), { maxLength: 2 }),
    fc.boolean(),
  )
  .map(([bad, good, isFirst]) => (isFirst ? [bad, ...good] : [...good, bad]))

/** A name in public space, such as `abc.berita.test`. */
export const publicName = word.map((name) => `${name}.berita.test`)
