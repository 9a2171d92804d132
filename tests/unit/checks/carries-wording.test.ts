import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carriesWording } from '@/lib/checks/carries-wording'

const BEFORE = 'Kami menyalurkan 200 paket beras untuk warga lembah dan tidak akan berhenti sebelum air surut'
const ask = (text: string, after: string | null, before = BEFORE) => carriesWording({ text }, before, after)

describe('carriesWording', () => {
  it.each([
    ['a number', BEFORE.replace('200', '350')],
    ['a negation', BEFORE.replace('tidak akan', 'akan')],
    ['a word', BEFORE.replace('beras', 'gula')],
    ['the end', BEFORE.replace('sebelum air surut', 'bulan depan')],
    ['an addition', BEFORE.replace('warga', 'tiga ratus keluarga warga')],
  ])('tells the two apart by %s', (_, after) => {
    expect(ask(BEFORE, after)).toBe('old')
    expect(ask(after, after)).toBe('new')
    expect(ask(`${BEFORE}.`, after)).toBe('old')
  })

  it('tells it of an excerpt that holds what was changed', () => {
    const after = BEFORE.replace('200', '350')
    expect(ask('menyalurkan 200 paket beras untuk warga', after)).toBe('old')
    expect(ask('Kami menyalurkan 350 paket beras', after)).toBe('new')
  })

  it('says neither for an excerpt without it, for other numbers and for other words', () => {
    const after = BEFORE.replace('200', '350')
    expect(ask('tidak akan berhenti sebelum air surut', after)).toBe('neither')
    expect(ask(BEFORE.replace('200', '500'), after)).toBe('neither')
    expect(ask('Jembatan baru dibuka bulan depan', after)).toBe('neither')
  })

  it('asks of withdrawn words only whether they still stand', () => {
    expect(ask(BEFORE, null)).toBe('old')
    expect(ask('Jembatan baru dibuka bulan depan oleh bupati', null)).toBe('neither')
  })

  it('answers alike when before and after change places, for any text', () => {
    const turned = { old: 'new', new: 'old', neither: 'neither' } as const
    const words = fc.array(fc.constantFrom('kami', '200', 'tidak', 'beras', 'warga', 'lembah', 'air', 'surut'), {
      maxLength: 9,
    })
    fc.assert(
      fc.property(words, words, words, (a, b, c) => {
        const [report, before, after] = [a, b, c].map((one) => one.join(' ')) as [string, string, string]
        expect(ask(report, after, before)).toBe(turned[ask(report, before, after)])
      }),
    )
  })
})
