import { describe, expect, it } from 'vitest'
import { relateOccasions } from '@/lib/matching/relate-occasions'
import { relateSpeakers } from '@/lib/matching/relate-speakers'

const said = (speaker: string | null, given: { after?: string; role?: string; speakerId?: string } = {}) => ({
  ...{ text: 'Dermaga lama kami bongkar', speaker },
  ...given,
})

describe('relateSpeakers', () => {
  it.each([
    [
      'one speaker of the newsroom, whatever the names',
      said('Ara', { speakerId: 's1' }),
      said('Rudi Hartawan', { speakerId: 's1' }),
    ],
    ['a shorter form of the name', said('Rudi Hartawan'), said('Rudi')],
    [
      'the name by which the passage calls them',
      said('Rahmat Basuki', { after: ' ujar Gus Rahmat di kantornya.' }),
      said('Gus Rahmat'),
    ],
  ])('same: %s', (_why, a, b) => {
    expect(relateSpeakers(a, b)).toBe('same')
    expect(relateSpeakers(b, a)).toBe('same')
  })

  it.each([
    ['nobody named', said(null), said('Rudi Hartawan')],
    ['what somebody is', said('majelis hakim'), said('Rudi Hartawan')],
    ['the same words for what somebody is', said('seorang warga'), said('seorang warga')],
    [
      'who holds an office of the organisation',
      said('Rudi Hartawan', { role: 'Gubernur Bank Lembah' }),
      said('Bank Lembah'),
    ],
    [
      'an office of its initials',
      said('Rudi Hartawan', { role: 'Direktur Utama PLN' }),
      said('Pelabuhan Laut Nusantara'),
    ],
  ])('unknown: %s', (_why, a, b) => {
    expect(relateSpeakers(a, b)).toBe('unknown')
    expect(relateSpeakers(b, a)).toBe('unknown')
  })

  it.each([
    ['two names', said('Rudi Hartawan'), said('Sinta Maharani')],
    [
      'a name spoken to, or of the next sentence',
      said('Rudi Hartawan', { after: ' ujarnya kepada Sinta Maharani.' }),
      said('Sinta Maharani', { after: '. Rudi Hartawan diam.' }),
    ],
    [
      'for whom they speak, behind a comma',
      said('Rudi Hartawan', { after: ' ujar Rudi Hartawan, Direktur Lembah Raya.' }),
      said('Lembah Raya'),
    ],
  ])('different: %s', (_why, a, b) => {
    expect(relateSpeakers(a, b)).toBe('different')
    expect(relateSpeakers(b, a)).toBe('different')
  })
})

describe('relateOccasions', () => {
  const at = (time: string) => new Date(time)

  it('goes by the day of the statement where both give it', () => {
    const monday = { saidOn: at('2031-03-10'), publishedAt: at('2031-03-10T09:00:00Z') }
    expect(relateOccasions(monday, { saidOn: at('2031-03-10'), publishedAt: at('2031-03-20T09:00:00Z') })).toBe('near')
    expect(relateOccasions(monday, { saidOn: at('2031-03-11'), publishedAt: at('2031-03-10T10:00:00Z') })).toBe('far')
  })

  it('goes by when they were printed otherwise, within two days', () => {
    const first = { publishedAt: at('2031-03-10T09:00:00Z') }
    expect(relateOccasions(first, { publishedAt: at('2031-03-12T08:00:00Z'), saidOn: at('2031-03-01') })).toBe('near')
    expect(relateOccasions(first, { publishedAt: at('2031-03-12T10:00:00Z') })).toBe('far')
    expect(relateOccasions(first, { publishedAt: null })).toBe('unknown')
  })
})
