import { describe, expect, it } from 'vitest'
import { readSpeakers } from '@/tests/unit/quotation/read-attributions'

const namesOf = (text: string) => readSpeakers(text).map((speaker) => speaker?.split(' | ')[0] ?? null)

describe('a noun for somebody of somebody', () => {
  const before = 'Lilis Suryani menangis. "Uang saya habis," kata Lilis.\n'

  it('is the one whom the article names by it', () => {
    const text = `${before}Ia datang bersama suaminya, Dadang Rahmat.\nSuaminya menambahkan, "Kami hanya ingin keadilan."`
    expect(namesOf(text)).toEqual(['Lilis Suryani', 'Dadang Rahmat'])
  })

  it.each(['suaminya', 'ibunya', 'adiknya', 'temannya', 'pengacaranya'])(
    'is nobody who is not called so: %s',
    (noun) => {
      expect(namesOf(`${before}"Kami hanya ingin keadilan," kata ${noun}.`)).toEqual(['Lilis Suryani', noun])
    },
  )

  it('leaves cues with the ending to the speaker before', () => {
    expect(namesOf(`${before}"Kami hanya ingin keadilan," tuturnya.`)).toEqual(['Lilis Suryani', 'Lilis Suryani'])
  })
})

describe('a name behind the office or kin that opens the sentence', () => {
  it.each([
    ['Dirut Bank Sentosa, Lie Tjin Hok, menolak berkomentar', 'Lie Tjin Hok'],
    ['Anak lelaki Rosmina Sinaga, Al-Fatih, menenangkan ibunya', 'Al-Fatih'],
    ['Kuasa hukum Rosmina Sinaga, Chandra Meer, keberatan', 'Chandra Meer'],
    ['Istrinya, Sumiyati, tersenyum', 'Sumiyati'],
  ])('is whom a pronoun takes up: %s', (sentence, speaker) => {
    const text = `"Dagangan habis," kata Rosmina Sinaga.\n${sentence}. "Nanti kita berjualan lagi," ujarnya.`
    expect(namesOf(text)).toEqual(['Rosmina Sinaga', speaker])
  })
})
