import { describe, expect, it } from 'vitest'
import { INDONESIAN } from '@/lib/quotation/id/indonesian'
import { findSaidOn } from '@/lib/quotation/said-on'
import { anAttribution, someFacts } from '@/tests/factories/an-attribution'

// A Wednesday.
const published = '2025-03-05T09:30:00+07:00'

const dayOf = (tail: string, publishedAt: string | null = published) => {
  const text = `"Kapal sudah tiba," kata Sukma Wijayanti${tail}`
  const attribution = anAttribution(text, { content: 'Kapal sudah tiba,', cue: 'kata', source: 'Sukma Wijayanti' })
  return findSaidOn(text, attribution, someFacts({ publishedAt }), INDONESIAN)
}

describe('the day of a statement', () => {
  it.each([
    [' di dermaga, Selasa (4/3/2025).', '2025-03-04'],
    [', Selasa (4/3).', '2025-03-04'],
    [' saat ditemui pada Selasa, 4 Maret 2025.', '2025-03-04'],
    [', seperti dilansir dari CNA, Selasa (4/3/2025).', '2025-03-04'],
    [' dilansir Anadolu, Jumat 28 Februari 2025.', '2025-02-28'],
    [', Selasa (31/12).', '2024-12-31'],
    [', kemarin.', '2025-03-04'],
    [' pada hari ini di dermaga.', '2025-03-05'],
    [' pada Senin.', '2025-03-03'],
  ])('%s', (tail, day) => {
    expect(dayOf(tail)).toBe(day)
  })

  it.each([
    ', dikutip Rabu (5/3/2025).',
    ' dalam videonya dilihat dari kanal itu, Minggu (2/3/2025).',
    ', dikutip dari CNA, Selasa (4/3/2025).',
    ' di dermaga.',
    ', Selasa (32/13/2025).',
    ' pada Senin pekan lalu.',
    ' dalam seminggu.',
    ' tentang pembangunan sejak Selasa (4/3/2025).',
    ' usai 3/4 kapal masuk.',
  ])('not given by %s', (tail) => {
    expect(dayOf(tail)).toBeNull()
  })

  it('needs the day of publication for a missing year', () => {
    expect(dayOf(', Selasa (4/3).', null)).toBeNull()
    expect(dayOf(', Selasa (4/3/2025).', null)).toBe('2025-03-04')
  })

  it('is not a date of the quoted words or of an aside', () => {
    const text = 'Sukma, yang pulang Senin (3/3/2025), mengatakan kapal tiba Minggu (2/3/2025).'
    const attribution = anAttribution(text, {
      content: 'kapal tiba Minggu (2/3/2025)',
      cue: 'mengatakan',
      source: 'Sukma',
    })
    expect(findSaidOn(text, attribution, someFacts({ publishedAt: published }), INDONESIAN)).toBeNull()
  })

  it('may stand before the cue', () => {
    const text = 'Syarikat itu menyatakan pada Selasa (4/3/2025), pihaknya menahan tiga orang.'
    const attribution = anAttribution(text, {
      content: 'pihaknya menahan tiga orang',
      cue: 'menyatakan',
      source: 'Syarikat itu',
    })
    expect(findSaidOn(text, attribution, someFacts(), INDONESIAN)).toBe('2025-03-04')
  })
})
