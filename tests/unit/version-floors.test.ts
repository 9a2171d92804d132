import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { VERSION_FLOORS } from '@/tests/setup/version-floors'

interface Lockfile {
  readonly packages: Readonly<Record<string, { version?: string; resolved?: string; link?: boolean }>>
}

const lockfile = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../package-lock.json', import.meta.url)), 'utf8'),
) as Lockfile

const installed = Object.entries(lockfile.packages).flatMap(([path, { version }]) => {
  const name = path.split('node_modules/').at(-1) ?? ''
  return path === '' || version === undefined ? [] : [{ name, version, path }]
})

const partsOf = (version: string): number[] => (version.split(/[-+]/)[0] ?? '').split('.').map(Number)

const isAtLeast = (version: string, floor: string): boolean => {
  const [have, need] = [partsOf(version), partsOf(floor)]
  const i = need.findIndex((part, index) => (have[index] ?? 0) !== part)
  return i === -1 || (have[i] ?? 0) > (need[i] ?? 0)
}

/** Is it past the floor of its own major line, or newer than every line of the list? */
const isSafe = (version: string, floors: readonly string[]): boolean => {
  const [major = 0] = partsOf(version)
  const own = floors.find((floor) => partsOf(floor)[0] === major)
  return own ? isAtLeast(version, own) : floors.length > 0 && floors.every((floor) => (partsOf(floor)[0] ?? 0) < major)
}

describe('the lockfile', () => {
  test('holds no version with a published hole', () => {
    const unsafe = installed.flatMap(({ name, version, path }) => {
      const known = VERSION_FLOORS[name]
      return known && !isSafe(version, known.floors) ? [`${path} ${version}: ${known.why}`] : []
    })
    expect(unsafe).toEqual([])
  })

  test('takes every package from the public registry', () => {
    const resolved = Object.values(lockfile.packages).flatMap((entry) => (entry.resolved ? [entry.resolved] : []))
    expect(resolved.filter((url) => !url.startsWith('https://registry.npmjs.org/'))).toEqual([])
  })

  test.each([
    ['16.4.4', ['16.4.5'], false],
    ['16.4.5', ['16.4.5'], true],
    ['16.10.0', ['16.4.5'], true],
    ['17.0.0', ['16.4.5'], true],
    ['15.9.9', ['16.4.5'], false],
    ['2.0.1', ['1.1.12', '2.0.2'], false],
    ['1.1.13', ['1.1.12', '2.0.2'], true],
    ['1.0.0', [], false],
  ])('%s against %j', (version, floors, expected) => {
    expect(isSafe(version, floors)).toBe(expected)
  })
})
