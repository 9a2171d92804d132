import { describe, expect, it } from 'vitest'
import { checkPair, type PairedQuotation } from '@/lib/checks/check-pair'
import { checkQuotation } from '@/lib/checks/check-quotation'

const facts = { saidOn: '2024-03-05', publishedOn: '2024-03-06', role: 'Camat Lembah Hijau', diedOn: null, tenures: [] }

describe('checkQuotation', () => {
  it('is silent where all fits', () => {
    expect(checkQuotation(facts)).toEqual([])
    const tenures = [{ office: 'Camat Lembah Hijau', from: '2020-01-01', to: '2025-01-01' }]
    expect(checkQuotation({ ...facts, tenures, diedOn: '2024-03-05' })).toEqual([])
  })

  it('tells every two facts that do not', () => {
    const tenures = [{ office: 'Camat Lembah Hijau', from: '2020-01-01', to: '2022-01-01' }]
    const flags = checkQuotation({ ...facts, saidOn: '2024-03-16', tenures, diedOn: '2023-01-01' })
    expect(flags.map(({ check }) => check)).toEqual(['said-after-publication', 'role-at-date', 'quoted-after-death'])
  })
})

describe('checkPair', () => {
  const quotation = (text: string, name: string, patch: Partial<PairedQuotation> = {}): PairedQuotation => ({
    ...{ text, identity: { name, kind: 'person' }, on: '2024-03-06', isNamed: true, isQuoted: true },
    ...patch,
  })
  const losses = (amount: string) => `Kerugian warga lembah mencapai Rp ${amount} sejak banjir awal Januari`

  it('tells a shifted magnitude once, and not as two numbers', () => {
    const flags = checkPair(
      quotation(losses('4,8 miliar'), 'Rudi Hartawan'),
      quotation(losses('4,8 triliun'), 'Rudi Hartawan'),
    )
    expect(flags.map(({ check }) => check)).toEqual(['magnitude'])
  })

  it('tells another number of the same speaker and day', () => {
    const flags = checkPair(
      quotation(losses('4,8 miliar'), 'Rudi Hartawan'),
      quotation(losses('6,2 miliar'), 'Rudi Hartawan'),
    )
    expect(flags.map(({ check }) => check)).toEqual(['same-occasion-numbers'])
  })

  it('tells one sentence of two people, and their different amounts not at all', () => {
    const same = losses('4,8 miliar')
    expect(checkPair(quotation(same, 'Rudi Hartawan'), quotation(same, 'Sinta Lestari'))).toMatchObject([
      { check: 'same-words-different-speakers' },
    ])
    expect(checkPair(quotation(same, 'Rudi Hartawan'), quotation(losses('4,8 triliun'), 'Sinta Lestari'))).toEqual([])
  })

  it('is silent where all fits', () => {
    const same = losses('4,8 miliar')
    expect(checkPair(quotation(same, 'Rudi Hartawan'), quotation(same, 'Rudi Hartawan'))).toEqual([])
  })
})
