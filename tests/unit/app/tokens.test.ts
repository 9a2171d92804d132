import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../app/_styles/tokens.css', import.meta.url), 'utf8')

type Scheme = 0 | 1
const LINE = /^ {2}--([a-z]+(?:-[a-z]+)?): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);$/
const colours = new Map(
  css
    .split('\n')
    .map((line) => LINE.exec(line))
    .filter((found) => found !== null)
    .map(([, name = '', light = '', dark = '']) => [name, [light, dark] as const]),
)

/** Relative luminance of an sRGB colour, WCAG 2.2. */
const luminance = (hex: string): number => {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

const contrast = (front: string, ground: string, scheme: Scheme): number => {
  const a = luminance(colours.get(front)?.[scheme] ?? '')
  const b = luminance(colours.get(ground)?.[scheme] ?? '')
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const papers = ['paper', 'raised', 'sunken']
const states = ['suggested', 'confirmed', 'disputed', 'altered', 'verified', 'withdrawn']
const wordPairs: [string, string][] = [
  ...papers.flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['muted', ground],
    ['accent', ground],
    ['accent-strong', ground],
    ['danger', ground],
    ...states.map((state): [string, string] => [state, ground]),
  ]),
  ...states.flatMap((state): [string, string][] => [
    [state, `${state}-ground`],
    ['ink', `${state}-ground`],
    ['muted', `${state}-ground`],
    ['accent', `${state}-ground`],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-danger', 'danger'],
  ['ink', 'accent-ground'],
  ['muted', 'accent-ground'],
  ['accent', 'accent-ground'],
  ['ink', 'danger-ground'],
  ['danger', 'danger-ground'],
]
const edgePairs = papers.map((ground): [string, string] => ['edge', ground])

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the %s colours', (_name, scheme) => {
  it.each(wordPairs)('%s can be read on %s', (front, ground) => {
    expect(contrast(front, ground, scheme)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(edgePairs)('%s can be seen on %s', (front, ground) => {
    expect(contrast(front, ground, scheme)).toBeGreaterThanOrEqual(3)
  })
})
