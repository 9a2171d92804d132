import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const kutip = fileURLToPath(new URL('../../../lib/cli/kutip.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kutip-check-'))
const LEAD = 'Camat Lembah Hijau Wira Danendra membuka kembali taman di tepi sungai bersama ratusan warga.'
// 5 March 2024 was a Tuesday.
const wrong = `${LEAD}\n\n"Taman ini milik warga," kata Wira, Rabu (5/3/2024).`
const right = wrong.replace('Rabu', 'Selasa')
const numbers =
  'Tercatat 722 warga mengungsi, terdiri dari 130 warga desa dan 642 warga kota.\n\n"Kami menunggu bantuan," kata Wira, Rabu (13/3/2024).'

beforeAll(() => {
  writeFileSync(join(folder, 'salah.txt'), `${wrong}\n`)
  writeFileSync(join(folder, 'benar.txt'), `${right}\n`)
  const [lead, quote] = wrong.split('\n\n')
  writeFileSync(
    join(folder, 'salah.html'),
    `<html lang="id"><head><title>Taman Lembah Hijau</title></head><body><p>${lead}</p><p>${quote}</p></body></html>`,
  )
  const texts = [wrong, right, `${LEAD}\n\n${numbers}`]
  const publishedAt = '2024-03-06T08:00:00+07:00'
  const rows = texts.map((text, index) => JSON.stringify({ file: `baris-${index}`, text, publishedAt }))
  writeFileSync(join(folder, 'dua.jsonl'), rows.join('\n'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('prints a line an article with the facts that do not fit, and goes on after what it cannot read', () => {
  const files = ['salah.txt', 'benar.txt', 'salah.html', 'dua.jsonl', 'tidak-ada.txt']
  const { status, stdout } = spawnSync(process.execPath, [kutip, 'check', ...files], { cwd: folder, encoding: 'utf8' })
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))
  const found = {
    check: 'weekday',
    text: 'Rabu (5/3/2024)',
    left: { text: 'Rabu' },
    right: { text: '2024-03-05: Selasa' },
  }
  expect(lines).toMatchObject([
    { file: 'salah.txt', flags: [found] },
    { file: 'benar.txt', flags: [] },
    { file: 'salah.html', flags: [found] },
    { file: 'baris-0', flags: [found] },
    { file: 'baris-1', flags: [] },
    {
      file: 'baris-2',
      flags: [
        { check: 'sum', certainty: 'likely', left: { text: '722' }, right: { text: '130 + 642 = 772' } },
        {
          check: 'said-after-publication',
          certainty: 'certain',
          text: 'Kami menunggu bantuan,',
          left: { label: 'said-on', text: '2024-03-13' },
          right: { label: 'published-on', text: '2024-03-06' },
        },
      ],
    },
    { file: 'tidak-ada.txt', error: 'no such file' },
  ])
  const start = wrong.indexOf('Rabu')
  expect(lines[0]).toMatchObject({
    flags: [{ start, end: start + 15, left: { label: 'weekday-stated', start, end: start + 4 } }],
  })
  expect(status).toBe(1)
}, 60_000)
