import { describe, expect, it } from 'vitest'
import { sameSpeaker } from '@/lib/matching/same-speaker'

const same = (a: string, b: string) => sameSpeaker({ name: a }, { name: b })

describe('sameSpeaker', () => {
  it.each([
    ['Bramantyo Adi Nugroho', 'Bramantyo Adi'],
    ['Dr. Sinta Lestari, S.H.', 'Sinta Lestari'],
    ['Komjen Rudi Hartawan', 'Rudi Hartawan'],
  ])('knows %s and %s as one', (a, b) => expect(same(a, b)).toBe('same'))

  it.each([
    ['Bramantyo Adi Nugroho', 'Bramantyo'],
    ['A. B. Wijaya', 'Agus Budi Wijaya'],
    ['Marten Hutasoit', 'Maarten Hutasoit'],
    ['Badan Kelapa Nasional', 'BKN'],
  ])('asks about %s and %s', (a, b) => expect(same(a, b)).toBe('maybe'))

  it.each([
    ['Rudi Hartawan', 'Sinta Lestari'],
    ['Rudi Hartawan', 'Rudi Setiawan'],
  ])('keeps %s and %s apart', (a, b) => expect(same(a, b)).toBe('different'))

  it('takes an alias, and a short name in the very same office', () => {
    expect(sameSpeaker({ name: 'Sri Wahyuni' }, { name: 'Yuni', aliases: ['Sri Wahyuni'] })).toBe('same')
    const role = 'Wali Kota Sukamaju'
    expect(sameSpeaker({ name: 'Bramantyo Adi', role }, { name: 'Bramantyo', role })).toBe('same')
  })

  it('never makes one person of two unnamed ones, nor of a body and a person', () => {
    const unnamed = { name: 'seorang warga', kind: 'anonymous' as const }
    expect(sameSpeaker(unnamed, unnamed)).toBe('maybe')
    expect(sameSpeaker({ name: 'Garuda', kind: 'organization' }, { name: 'Garuda', kind: 'person' })).toBe('different')
  })
})
