import { describe, expect, it } from 'vitest'
import { ENGLISH } from '@/lib/quotation/en/english'
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
    // A slip of the pen stands right behind the speaker.
    [', Jumat (7/3/2025).', '2025-03-07'],
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
    ' soal rapat pada Jumat (7/3/2025).',
    ' menjelang peresmian Jumat (7/3/2025).',
    ', yang akan dilantik pada Jumat (7/3/2025).',
  ])('not given by %s', (tail) => {
    expect(dayOf(tail)).toBeNull()
  })

  it('needs the day of publication for a missing year', () => {
    expect(dayOf(', Selasa (4/3).', null)).toBeNull()
    expect(dayOf(', Selasa (4/3/2025).', null)).toBe('2025-03-04')
  })

  it('of the turn of the year is the nearest', () => {
    expect(dayOf(', Selasa (31/12).', '2025-01-02T08:00:00+07:00')).toBe('2024-12-31')
    expect(dayOf(', Rabu (1/1).', '2024-12-31T08:00:00+07:00')).toBe('2025-01-01')
  })

  it('in English may name the month first', () => {
    const text = '"The ship is here," Sukma Wijayanti said on Saturday, March 1, 2025.'
    const attribution = anAttribution(text, {
      ...{ content: 'The ship is here,', cue: 'said', source: 'Sukma Wijayanti' },
    })
    expect(findSaidOn(text, attribution, someFacts({ publishedAt: published }), ENGLISH)).toBe('2025-03-01')
  })

  it('is not the coming day that a reported sentence plans for', () => {
    const text = 'Menurut Sukma, pada Senin (10/3/2025) jembatan itu akan dibuka.'
    const attribution = anAttribution(text, {
      ...{ content: 'jembatan itu akan dibuka', cue: 'Menurut', source: 'Sukma' },
    })
    const facts = someFacts({ publishedAt: published })
    expect(findSaidOn(text, { ...attribution, kind: 'indirect' }, facts, INDONESIAN)).toBeNull()
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
