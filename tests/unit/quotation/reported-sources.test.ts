import { describe, expect, it } from 'vitest'
import { readAttributions, type Case } from './read-attributions'

const subjects: readonly Case[] = [
  [
    'a pronoun behind a fronted phrase, whatever the phrase names',
    'Bahkan setelah promosi film ke Kediri, ia mengaku masih lelah sekali.',
    'indirect: masih lelah sekali | mengaku | ia',
  ],
  [
    'a noun that scraping glued to the name behind it',
    'Menurut laporanRanah, sebanyak empat kapal telah tiba di sana.',
    'indirect: sebanyak empat kapal telah tiba di sana | Menurut | laporanRanah',
  ],
  [
    'a subject that points back, with a particle',
    'Rina mengatakan kondisi ini pun menjadi tantangan warga.',
    'indirect: kondisi ini pun menjadi tantangan warga | mengatakan | Rina',
  ],
  ['a cue in its other spelling', 'Rina mengeklaim air sudah surut.', 'indirect: air sudah surut | mengeklaim | Rina'],
]

const introduced: readonly Case[] = [
  [
    'behind what is said about the source',
    'Seperti yang dikatakan Rina Wulandari, pengelola di Bank Teluk, kepada Ranah, "Air sudah surut dan jalan aman."',
    'direct: Air sudah surut dan jalan aman. | dikatakan | Rina Wulandari',
  ],
  [
    'by facts that somebody gives',
    'Menurut informasi dari balai itu, air sudah surut.',
    'indirect: air sudah surut | Menurut | informasi dari balai itu',
  ],
]

const names: readonly Case[] = [
  [
    'a list inside an office',
    '"Air surut," kata Direktur Penyuluhan, Pelayanan, dan Humas Rina Wulandari.',
    'direct: Air surut, | kata | Direktur Penyuluhan, Pelayanan, dan Humas Rina Wulandari',
  ],
  [
    'a list inside a body',
    'Badan Cuaca, Iklim, dan Gempa mengatakan air sudah surut.',
    'indirect: air sudah surut | mengatakan | Badan Cuaca, Iklim, dan Gempa',
  ],
  [
    'the first of several behind the source',
    'Menurut Rina, yang pertama tanggul itu harus kuat.',
    'indirect: yang pertama tanggul itu harus kuat | Menurut | Rina',
  ],
  [
    'a paper before its passive',
    'Dalam video tersebut tertulis, "Warga mengeluhkan jalan yang rusak."',
    'direct: Warga mengeluhkan jalan yang rusak. | tertulis | video tersebut',
  ],
]

describe.each([
  ['subjects', subjects],
  ['introduced', introduced],
  ['long names', names],
])('%s', (_, cases) => {
  it.each(cases)('%s', (_rule, text, ...expected) => {
    expect(readAttributions(text)).toEqual(expected)
  })
})
