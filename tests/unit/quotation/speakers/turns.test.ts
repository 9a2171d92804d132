import { describe, expect, it } from 'vitest'
import { readSpeakers } from '@/tests/unit/quotation/read-attributions'

const namesOf = (text: string) => readSpeakers(text).map((speaker) => speaker?.split(' | ')[0] ?? null)

describe('a dialogue', () => {
  it('gives a question behind an answer back to who asks, and the next words to who answers', () => {
    const text =
      '"Saudara bertemu terdakwa?" tanya Siti Aminah.\n"Dua kali," jawab Bambang Surya.\n"Apa yang dibicarakan?"\n"Soal kuota, Yang Mulia."'
    expect(namesOf(text)).toEqual(['Siti Aminah', 'Bambang Surya', 'Siti Aminah', 'Bambang Surya'])
  })

  it('gives a question behind an answer to nobody where nobody asked before', () => {
    const text = '"Silakan duduk," jawab Siti Aminah.\n"Mengapa dana itu dipotong?"'
    expect(namesOf(text)).toEqual(['Siti Aminah', null])
  })

  it('is none where the speaker before gave no answer', () => {
    const text = '"Dana itu dipotong," kata Siti Aminah.\n"Mengapa kami tidak diberi tahu?"'
    expect(namesOf(text)).toEqual(['Siti Aminah', 'Siti Aminah'])
  })
})

describe('who holds an office', () => {
  it.each([
    ['"Bapak sehat," kata istri bupati, Dewi Anwar', 'sang bupati', 'Syaiful Rahman'],
    ['"Kami siap," kata Wakil Bupati Zaki Siregar', 'bupati itu', 'Syaiful Rahman'],
    ['"Kami siap," kata Bupati Syaiful', 'wakil bupati itu', 'Zaki Siregar'],
  ])('is no wife or deputy: %s', (words, office, speaker) => {
    const text = `Bupati Syaiful Rahman dan Wakil Bupati Zaki Siregar datang.\n${words}.\n"Rakyat yang menilai," kata ${office}.`
    expect(namesOf(text).at(-1)).toBe(speaker)
  })
})

describe('an account on a social network', () => {
  it.each([
    ['"Semoga kuat, Kak," tulis akun @melati_22.', 'akun @melati_22'],
    ['"Semoga kuat, Kak," tulis @arum_2.', '@arum_2'],
    ['Akun X @infoarum menulis, "Air naik lagi di sini!"', 'Akun X @infoarum'],
  ])('is named whole: %s', (text, name) => {
    expect(readSpeakers(`"Kami berjaga," kata Slamet Raharjo.\n${text}`).at(-1)).toBe(`${name} | document`)
  })
})

describe('a nickname in marks inside a name', () => {
  it('begins no sentence, so that a description goes on with its subject', () => {
    const text =
      'Luna Prameswari bercerai dari Arya "Jago" Winata.\nPerempuan kelahiran Arum itu menyebut keputusan itu sudah matang.'
    expect(namesOf(text)).toEqual(['Luna Prameswari'])
  })
})

describe('a description of a person', () => {
  it('goes past the words of a relative to whose relative spoke', () => {
    const text =
      'Erik Thomas menyebut hasil itu baik.\n"Kalah itu guru," kata mendiang ayahnya.\n"Kami berjuang," tandas pria kelahiran Arum itu.'
    expect(namesOf(text)).toEqual(['Erik Thomas', 'mendiang ayahnya', 'Erik Thomas'])
  })

  it('is no account', () => {
    const text = '"Laris, Bang," tulis akun @pai_c1.\n"Silakan dibakar langsung," ucap pedagang keliling tersebut.'
    expect(namesOf(text)).toEqual(['akun @pai_c1', 'pedagang keliling tersebut'])
  })
})
