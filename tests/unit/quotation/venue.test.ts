import { describe, expect, it } from 'vitest'
import { INDONESIAN } from '@/lib/quotation/id/indonesian'
import { findOccasion } from '@/lib/quotation/venue'
import { anAttribution } from '@/tests/factories/an-attribution'

const placeOf = (tail: string) => {
  const text = `"Kapal sudah tiba," kata Sukma Wijayanti${tail}`
  const attribution = anAttribution(text, { content: 'Kapal sudah tiba,', cue: 'kata', source: 'Sukma Wijayanti' })
  const { venue, occasion } = findOccasion(text, attribution, INDONESIAN)
  for (const span of [venue, occasion]) if (span) expect(text.slice(span.start, span.end)).toBe(span.text)
  return { venue: venue?.text ?? null, occasion: occasion?.text ?? null }
}

describe('where and on what occasion', () => {
  it.each([
    [' di Gedung Samudra, Semarang, Rabu (5/3/2025).', 'Gedung Samudra, Semarang', null],
    [' dalam konferensi pers di Hotel Bahari, Tegal.', 'Hotel Bahari, Tegal', 'konferensi pers'],
    [' usai rapat kerja, Rabu (5/3/2025).', null, 'rapat kerja'],
    [' saat ditemui di kantornya, kemarin.', 'kantornya', 'ditemui'],
    [' dalam keterangan tertulis.', null, null],
    ['.', null, null],
  ])('%s', (tail, venue, occasion) => {
    expect(placeOf(tail)).toEqual({ venue, occasion })
  })
})
