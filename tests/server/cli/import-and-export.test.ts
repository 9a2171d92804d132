import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { exportCommand } from '@/lib/cli/export'
import { importCommand } from '@/lib/cli/import'
import type { Context } from '@/lib/server/db/context'
import { aVerifiedClaim } from '@/tests/factories/a-claim'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let reviewer: Context
let folder: string
let printed: string[]

beforeAll(async () => {
  test = await createTestDatabase()
  reviewer = await aContext(test.db, { role: 'REVIEWER' })
  folder = await mkdtemp(join(tmpdir(), 'kutip-test-'))
})
beforeEach(() => {
  vi.stubEnv('DATABASE_URL', test.url)
  printed = []
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk, ...rest) => {
    printed.push(chunk.toString())
    for (const done of rest) if (typeof done === 'function') (done as () => void)()
    return true
  })
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => {
  vi.unstubAllEnvs()
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await test.dispose()
})

const aFile = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}
const NEWS = 'Air surut di Kampung Melur sejak pagi.\n\n"Kami sudah kembali ke rumah," kata Ketua RT Mira Anindita.\n'

describe('kutip import', () => {
  it('says of each file what became of it, and goes on after a refusal', async () => {
    const files = [await aFile('kosong.txt', ''), await aFile('baik.txt', NEWS), join(folder, 'tidak-ada.txt')]
    expect(await importCommand(files, {})).toBe(1)
    const lines = printed
      .join('')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
    expect(lines.map(([, outcome]) => outcome)).toEqual(['refused', 'new', 'refused'])
    expect(lines.map(([file]) => file)).toEqual(files)
    expect(await test.db.article.count({ where: { newsroomId: reviewer.actor.newsroomId } })).toBe(1)
  })

  it('answers 0 when all is in, also the second time, and 2 when nothing is named', async () => {
    const file = await aFile('lagi.txt', `${NEWS}\nWarga lain menyusul sore hari.\n`)
    expect(await importCommand([file], {})).toBe(0)
    expect(await importCommand([file], {})).toBe(0)
    expect(printed.map((line) => line.split('\t')[1])).toEqual(['new', 'unchanged'])
    expect(await importCommand([], {})).toBe(2)
    expect(await importCommand([file], { map: 'isi' })).toBe(2)
  })
})

describe('kutip export', () => {
  it('writes the verified claims that the filters let through', async () => {
    const editor = await aColleague(reviewer, 'EDITOR')
    await aVerifiedClaim(reviewer, editor, { text: 'Air surut.', code: 'benar' })
    await aVerifiedClaim(reviewer, editor, { text: 'Listrik padam.', code: 'salah' })
    expect(await exportCommand({ format: 'csv', verdict: 'salah' })).toBe(0)
    expect(printed.join('')).toContain('Listrik padam.')
    expect(printed.join('')).not.toContain('Air surut.')
    printed = []
    expect(await exportCommand({ format: 'claimreview' })).toBe(0)
    expect(JSON.parse(printed.join('')).dataFeedElement).toHaveLength(2)
  })

  it('answers 2 for a format or a filter that is none', async () => {
    expect(await exportCommand({ format: 'xml' })).toBe(2)
    expect(await exportCommand({ format: 'csv', verdict: 'entah' })).toBe(2)
    expect(printed).toEqual([])
  })
})
