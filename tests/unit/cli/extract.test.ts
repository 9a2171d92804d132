import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const kutip = fileURLToPath(new URL('../../../lib/cli/kutip.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kutip-extract-'))
const path = (name: string) => join(folder, name)
const LEAD =
  'Wali Kota Bima Laksana membuka taman seluas dua hektare di tepi sungai pada Senin pagi bersama ratusan warga.'
const QUOTE = '"Taman ini milik warga," kata Bima Laksana.'
const articleLine = (file: string) => JSON.stringify({ file, text: `${LEAD}\n${QUOTE}`, outlet: 'Kabar Nusa' })

/** For `JSON.stringify`: the fields and their order, without what they hold. */
const keysOnly = (_: string, value: unknown) => (typeof value === 'object' && value !== null ? value : 0)

interface Run {
  readonly code: number | null
  readonly lines: readonly Record<string, unknown>[]
  readonly output: string
  readonly errors: string
}

/** The real command as a process of its own, with what it is given on standard input. */
function run(args: readonly string[], input: readonly string[] = []): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [kutip, 'extract', ...args], { cwd: folder })
    const output: string[] = []
    const errors: string[] = []
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => output.push(chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => errors.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      const text = output.join('')
      const lines = text
        .split('\n')
        .filter(Boolean)
        .map((line): Record<string, unknown> => JSON.parse(line))
      resolve({ code, lines, output: text, errors: errors.join('') })
    })
    for (const part of input) child.stdin.write(part)
    child.stdin.end()
  })
}

beforeAll(() => {
  writeFileSync(path('taman.txt'), `KUPANG, KABARNUSA.com - ${LEAD}\r\n\r\n${QUOTE}\r\n`)
  writeFileSync(
    path('taman.html'),
    `<html><head><title>Taman Baru</title></head><body><p>${LEAD}</p><p>${QUOTE}</p></body></html>`,
  )
  writeFileSync(path('kosong.txt'), '')
  writeFileSync(path('gambar.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))
  const many = Array.from({ length: 300 }, (_, index) =>
    index === 40 ? '{"file":"patah","te' : articleLine(`a${index}`),
  )
  writeFileSync(path('banyak.jsonl'), many.join('\n'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('kutip extract', { timeout: 60_000 }, () => {
  it('prints the contract of one text file, in its order', async () => {
    const { code, lines } = await run(['taman.txt'])
    expect(code).toBe(0)
    expect(lines).toHaveLength(1)
    const quote = { kind: 'direct', text: expect.stringMatching(/^Taman ini milik warga,?$/u), cue: { text: 'kata' } }
    const speaker = { name: 'Bima Laksana', kind: 'person' }
    expect(lines[0]).toMatchObject({
      file: 'taman.txt',
      article: { outlet: 'KABARNUSA.com', dateline: 'KUPANG', language: 'id', body: { start: 24 } },
      quotes: [{ ...quote, speaker, via: [], saidOn: null }],
    })
    expect(JSON.stringify(lines[0], keysOnly)).toBe(
      JSON.stringify({
        file: 0,
        article: {
          title: 0,
          outlet: 0,
          bylines: [],
          publishedAt: 0,
          dateline: 0,
          credits: [],
          language: 0,
          body: { start: 0, end: 0 },
        },
        quotes: [
          {
            kind: 0,
            content: [{ start: 0, end: 0 }],
            text: 0,
            cue: { start: 0, end: 0, text: 0 },
            source: { start: 0, end: 0, text: 0 },
            speaker: { name: 0, role: 0, kind: 0 },
            via: [],
            saidOn: 0,
            confidence: 0,
          },
        ],
      }),
    )
  })

  it('prints a page with the text that its offsets refer to', async () => {
    const { lines } = await run(['taman.html'])
    expect(lines[0]).toMatchObject({
      article: { title: 'Taman Baru', text: `${LEAD}\n${QUOTE}` },
      quotes: [{ kind: 'direct' }],
    })
  })

  it('explains itself when asked', async () => {
    const { lines } = await run(['--explain', 'taman.txt'])
    expect(lines[0]).toMatchObject({
      article: { foundIn: { outlet: 'dateline' } },
      quotes: [{ explanation: { rule: expect.any(String) } }],
    })
  })

  it('names each input that cannot be read and goes on', async () => {
    const { code, lines, errors } = await run([
      'kosong.txt',
      'gambar.txt',
      'tidak-ada.txt',
      'tidak-ada.jsonl',
      'taman.txt',
    ])
    expect(code).toBe(1)
    expect(lines.map(({ file, error }) => [file, error])).toEqual([
      ['kosong.txt', 'the file is empty'],
      ['gambar.txt', 'this is no text (binary data)'],
      ['tidak-ada.txt', 'no such file'],
      ['tidak-ada.jsonl', 'no such file'],
      ['taman.txt', undefined],
    ])
    expect(errors.trim().split('\n')).toHaveLength(4)
    expect(errors).toContain('kutip: kosong.txt: the file is empty')
  })

  it('turns a broken line into a line and the run succeeds', async () => {
    const { code, lines, errors } = await run(
      ['-'],
      [`${articleLine('a')}\nrusak\n\n{"file":"b","text":7}\n${articleLine('c')}`],
    )
    expect(code).toBe(0)
    expect(lines.map(({ file, error }) => [file, typeof error])).toEqual([
      ['a', 'undefined'],
      ['-', 'string'],
      ['b', 'string'],
      ['c', 'undefined'],
    ])
    expect(errors).toContain('kutip: -:2: not valid JSON')
  })

  it('prints the same bytes with threads, and in order', async () => {
    const [one, three] = await Promise.all([run(['banyak.jsonl']), run(['--jobs', '3', 'banyak.jsonl'])])
    expect(one.lines).toHaveLength(300)
    expect(one.lines[299]).toMatchObject({ file: 'a299' })
    expect(one.lines[40]).toMatchObject({ file: 'banyak.jsonl', error: 'not valid JSON' })
    expect(three.output).toBe(one.output)
  })

  it('prints the same bytes however the input is cut', async () => {
    const table = `\ufeff${articleLine('“a”')}\n${articleLine('b')}\r\n${articleLine('c')}\n`
    const whole = await run(['-'], [table])
    const pieces = await run(['-'], table.match(/.{1,7}/gsu) ?? [])
    expect(whole.lines).toHaveLength(3)
    expect(pieces.output).toBe(whole.output)
  })

  it('reads one article from standard input, and nothing from nothing', async () => {
    const [article, nothing] = await Promise.all([run(['-'], [`${LEAD}\n\n${QUOTE}\n`]), run(['-'])])
    expect(article.lines).toMatchObject([{ file: '-', quotes: [{ kind: 'direct' }] }])
    expect(nothing).toMatchObject({ code: 0, output: '', errors: '' })
  })

  it('names another language and stays silent', async () => {
    const text = 'Der Bürgermeister sagte am Montag: „Der Park gehört allen.“ Die Stadt werde ihn pflegen.'
    const { lines } = await run(['-'], [JSON.stringify({ file: 'de', text })])
    expect(lines[0]).toMatchObject({ article: { language: 'de' }, quotes: [] })
  })

  it.each([
    ['--jobs', 'dua'],
    ['--format', 'csv'],
  ])('refuses %s %s', async (option, value) => {
    const { code, errors } = await run([option, value, 'taman.txt'])
    expect(code).toBe(2)
    expect(errors).toContain(option)
  })

  it('ends quietly when its reader has enough', async () => {
    const child = spawn(process.execPath, [kutip, 'extract', ...Array<string>(40).fill('banyak.jsonl')], {
      cwd: folder,
    })
    const errors: string[] = []
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => errors.push(chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(0)
    expect(errors.join('').replace(/kutip: banyak\.jsonl:41: not valid JSON\n/gu, '')).toBe('')
  })
})
