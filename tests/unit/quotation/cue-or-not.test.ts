import { describe, expect, it } from 'vitest'
import { readAttributions, type Case } from './read-attributions'

describe('sentences that report nothing', () => {
  it.each([
    ['not said', 'Rina belum menjelaskan penyebab banjir.'],
    ['to be said', 'Rina akan menyampaikan hasilnya besok.'],
    ['a topic', 'Rina menjelaskan alasan kenaikan tarif.'],
    ['a topic marker', 'Rina berkomentar soal kenaikan tarif itu.'],
    ['pointing back', 'Rina membantah tudingan tersebut.'],
    ['pointing back, with the occasion', 'Rina mengatakan hal itu saat membuka pasar murah.'],
    ['a thing as subject', 'Kerusakan itu menegaskan pentingnya perawatan.'],
    ['a thought', 'Rina mengetahui bahwa tanggul retak.'],
    ['an act', 'Rina menandatangani kesepakatan damai.'],
    ['a purpose', 'Petugas datang untuk memastikan tanggul aman.'],
    ['an apology', 'Rina meminta maaf kepada warga.'],
    ['hal itu disampaikan', 'Hal itu disampaikan Rina di kantornya.'],
    ['a naming passive', 'Tarian itu biasa disebut Tari Ombak oleh warga.'],
    ['a passive without an agent', 'Tanggul itu disebut sudah retak sejak lama.'],
    ['a question', 'Benarkah Rina meminta warga untuk mengungsi?'],
    ['a name that looks like a cue', 'Pasir Berbisik, Bukit Batu, dan Lembah Hijau ramai pengunjung.'],
    ['first person narration', 'Kami mengatakan apa adanya kepada pembaca.'],
  ])('%s', (_name, text) => expect(readAttributions(text)).toEqual([]))
})

const slips: readonly Case[] = [
  [
    'a cue with a letter doubled',
    'Rina mennambahkan, air sudah surut.',
    'indirect: air sudah surut | mennambahkan | Rina',
  ],
  [
    'a cue without its last letter',
    'Rina mengumumka air sudah surut.',
    'indirect: air sudah surut | mengumumka | Rina',
  ],
  ['another verb that is near a cue', 'Rina menandakan tempat yang aman.'],
]

const deeds: readonly Case[] = [
  ['an answer by a deed', 'Tim Samudra membalas dengan mencetak dua gol.'],
  [
    'an adjective',
    'Kata Rina, tanggul itu lebih mendesak daripada jalan.',
    'indirect: tanggul itu lebih mendesak daripada jalan | Kata | Rina',
  ],
  ['what only compares', 'Rina melontarkan klaim berbeda.'],
  [
    'urging that somebody do something',
    'Rina mendorong agar tanggul segera dibangun.',
    'indirect: tanggul segera dibangun | mendorong | Rina',
  ],
  ['a share of those who were asked', 'Dari 73,6 persen warga yang menyatakan puas, separuh tinggal di kota.'],
  ['urging on a thing', 'Hujan mendorong warga pindah.'],
]

describe.each([
  ['slips of the pen', slips],
  ['deeds and qualities', deeds],
])('%s', (_, cases) => {
  it.each(cases)('%s', (_rule, text, ...expected) => {
    expect(readAttributions(text)).toEqual(expected)
  })
})
