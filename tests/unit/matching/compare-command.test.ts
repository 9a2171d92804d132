import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { compareCommand } from '@/lib/cli/compare'

let folder: string
const printed: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kutip-compare-'))
  printed.length = 0
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    printed.push(String(line))
    return true
  })
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

const run = async (lines: string[]): Promise<number> => {
  const file = join(folder, 'pairs.jsonl')
  await writeFile(file, lines.join('\n'))
  return compareCommand(file)
}

const pair = (id: string, a: string, b: string) => JSON.stringify({ id, a: { text: a }, b: { text: b } })

it('prints a line a pair, in order', async () => {
  const code = await run([
    pair('p1', 'Harga beras naik tajam', 'harga beras naik tajam,'),
    '',
    pair('p2', 'Harga beras', 'Jalan rusak'),
  ])
  expect(code).toBe(0)
  expect(printed.map((line) => JSON.parse(line))).toEqual([
    { id: 'p1', same: true, relation: 'identical', score: 0.99 },
    { id: 'p2', same: false, relation: 'different', score: 0 },
  ])
})

it('says what is wrong with a broken line and goes on', async () => {
  const code = await run(['{"id": "p1"', JSON.stringify({ id: 'p2', a: { text: 'x' } }), pair('p3', 'a', 'a')])
  expect(code).toBe(1)
  expect(printed.map((line) => Object.keys(JSON.parse(line)))).toEqual([
    ['error'],
    ['error'],
    ['id', 'same', 'relation', 'score'],
  ])
  expect(printed[1]).toContain('line 2')
})

it('reads the headline from the address where none is given', async () => {
  const text = 'Perbuatan terdakwa merusak kepercayaan masyarakat,'
  const side = (url: string) => ({ text, url })
  await run([
    JSON.stringify({
      id: 'p1',
      a: side('https://kabar.example/vonis-rudi-hartawan-mantan-lurah?x=1'),
      b: side('https://warta.example/sinta-lestari-menangis/'),
    }),
  ])
  expect(JSON.parse(printed[0] ?? '')).toMatchObject({ same: false })
})
