import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeFormula, unescapeFormula } from '@/lib/export/escape-formula'
import { lintCsv } from '@/lib/export/lint-csv'
import { parseCsv } from '@/lib/export/parse-csv'
import { toCsvHeader, toCsvRows } from '@/lib/export/to-csv'
import { anyText } from '@/tests/factories/any-text'
import { aVerifiedClaim, PUBLISHER } from './a-verified-claim'

describe('escapeFormula', () => {
  it('marks what a spreadsheet would calculate, full-width forms too', () => {
    for (const cell of [
      '=1+1',
      '+62',
      '-1',
      '@SUM',
      '\t=1',
      '\r=1',
      '\n=1',
      '\0=1',
      '＝1',
      '＋1',
      '－1',
      '＠x',
      "'=1",
    ]) {
      expect(escapeFormula(cell)).toBe(`'${cell}`)
    }
    for (const cell of ['', 'Air surut', "'kutip'", 'a=b', '1-2']) expect(escapeFormula(cell)).toBe(cell)
  })

  it('is undone for every string', () => {
    const unit = fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a', '＝', '\n')
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), anyText(30)), (cell) => {
        expect(unescapeFormula(escapeFormula(cell))).toBe(cell)
      }),
    )
  })
})

describe('toCsvRows', () => {
  it('comes back as it went out, whatever the words (RFC 4180)', () => {
    const words = fc.string({ unit: fc.constantFrom('"', ',', ';', '\r', '\n', "'", '=', 'a', '💧', '\t', ' ') })
    fc.assert(
      fc.property(words, fc.constantFrom(',' as const, ';' as const), (text, delimiter) => {
        const csv =
          toCsvHeader({ delimiter }) + toCsvRows(aVerifiedClaim({ text, reasons: text }), PUBLISHER, { delimiter })
        expect(lintCsv(csv, delimiter)).toEqual([])
        const [header = [], ...rows] = parseCsv(csv, delimiter) ?? []
        expect(rows).toHaveLength(2)
        for (const row of rows) {
          expect(unescapeFormula(row[header.indexOf('claim')] ?? '')).toBe(text)
          expect(unescapeFormula(row[header.indexOf('reasons')] ?? '')).toBe(text)
        }
      }),
    )
  })

  it('has one row for each appearance, with ISO 8601 times', () => {
    const [header = [], , row = []] = parseCsv(toCsvHeader() + toCsvRows(aVerifiedClaim(), PUBLISHER)) ?? []
    const cell = (name: string) => row[header.indexOf(name)]
    expect(cell('verdict_code')).toBe('salah')
    expect(cell('published_at')).toBe('2026-03-02T01:00:00.000Z')
    expect(cell('said_on')).toBe('2026-03-01')
    expect(cell('article_url')).toBe('https://kabar.contoh.id/air')
  })

  it('says what the verdict stands on and which text was read, so that anyone can look again', () => {
    const claim = aVerifiedClaim()
    const [header = [], , row = []] = parseCsv(toCsvHeader() + toCsvRows(claim, PUBLISHER)) ?? []
    const cell = (name: string) => row[header.indexOf(name)] ?? ''
    expect(JSON.parse(cell('evidence'))).toEqual([
      {
        ...{ stance: 'refutes', url: 'https://ukur.contoh.id', title: 'Alat ukur' },
        ...{ excerpt: '=2,4 m pukul "09.00"', added_at: '2026-03-02T05:00:00.000Z' },
      },
    ])
    expect(cell('evidence_count')).toBe('1')
    expect(cell('claim_version')).toBe('3')
    expect(cell('text_sha256')).toBe('cd'.repeat(32))
    const [{ position } = { position: null }] = claim.appearances[1]?.selectors ?? []
    expect(JSON.parse(cell('quotation_spans'))).toEqual([[position?.start, position?.end]])
  })
})

describe('lintCsv', () => {
  it('finds broken marks, rows of another length and living cells', () => {
    expect(lintCsv('a,b\r\n"x,y\r\n')).toHaveLength(1)
    expect(lintCsv('a,b\r\nx\r\n')).toHaveLength(1)
    expect(lintCsv('a,a\r\n1,2\r\n')).toHaveLength(1)
    expect(lintCsv('a,b\r\n=1,2\r\n')).toHaveLength(1)
    expect(lintCsv('\ufeffa,b\r\n"x ""y""",\r\n')).toEqual([])
  })
})
