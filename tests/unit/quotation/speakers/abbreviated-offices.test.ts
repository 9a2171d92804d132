import { describe, expect, it } from 'vitest'
import { ENGLISH } from '@/lib/quotation/en/english'
import { readSpeakers } from '@/tests/unit/quotation/read-attributions'

describe('an office or rank with a full stop', () => {
  it.each([
    ['Plt. Kepala Dinas Perairan Hermawan Lubis', 'Hermawan Lubis | person | Plt. Kepala Dinas Perairan'],
    ['Plh. Wali Kota Arum Budi Darma', 'Budi Darma | person | Plh. Wali Kota Arum'],
    ['Pj. Gubernur Lampita Ratna Maheswari', 'Ratna Maheswari | person | Pj. Gubernur Lampita'],
    ['Letkol. Inf. Bagus Wijaya', 'Bagus Wijaya | person'],
    ['Ust. Karim Alamsyah', 'Karim Alamsyah | person'],
    ['Ny. Sulastri Dewi', 'Sulastri Dewi | person'],
  ])('ends no sentence: %s', (mention, speaker) => {
    expect(readSpeakers(`"Kami akan memeriksa ulang seluruh dokumen," kata ${mention}.`)[0]).toBe(speaker)
  })

  it('never hands the words to somebody else who holds such an office', () => {
    const text =
      '"Kami periksa lagi," kata Plt. Sekjen Rimba Hermawan Lubis.\nPlt Kepala Dinas Arum, Surya Pradana, menyebut jalan ditutup.'
    expect(readSpeakers(text)[0]).not.toContain('Surya')
  })
})

describe('an English office whose second word is a rank elsewhere', () => {
  it.each(['NATO Secretary General', 'State Attorney General', 'Surgeon General'])('is whole: %s', (office) => {
    const text = `"We will not wait for another crisis," ${office} Marta Lindqvist told reporters on Tuesday.`
    expect(readSpeakers(text, ENGLISH)[0]).toBe(`Marta Lindqvist | person | ${office}`)
  })
})
