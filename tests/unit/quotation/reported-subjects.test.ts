import { describe, expect, it } from 'vitest'
import { readAttributions, readSpeakers } from './read-attributions'

type Case = readonly [rule: string, text: string, ...expected: string[]]

const subjects: readonly Case[] = [
  [
    'who is accompanied, not who accompanies',
    'Bupati Rina Wulandari didampingi Wakil Bupati Budi Luhur mengatakan air sudah surut.',
    'indirect: air sudah surut | mengatakan | Bupati Rina Wulandari',
  ],
  [
    'who is accompanied, between commas',
    'Rina, didampingi rekannya Budi Luhur, mengatakan air sudah surut.',
    'indirect: air sudah surut | mengatakan | Rina',
  ],
  [
    'who stands in for somebody, not that somebody',
    'Rina mewakili Budi menyampaikan air sudah surut.',
    'indirect: air sudah surut | menyampaikan | Rina',
  ],
  [
    'not somebody in the fronted clause',
    'Saat Budi berbicara, Rina menyela dan mengatakan air sudah surut.',
    'indirect: air sudah surut | mengatakan | Rina',
  ],
  [
    'who speaks in the subordinate clause, not who feels something about it',
    'Rina marah karena Budi mengatakan rapat dibatalkan.',
    'indirect: rapat dibatalkan | mengatakan | Budi',
  ],
  [
    'the subject before a phrase of occasion',
    'Ketua RT setempat saat rapat mengatakan air sudah surut.',
    'indirect: air sudah surut | mengatakan | Ketua RT setempat',
  ],
  [
    'several without a name',
    'Tak sedikit yang menilai tanggul itu tidak aman.',
    'indirect: tanggul itu tidak aman | menilai | Tak sedikit',
  ],
  [
    'both of them, without the adverb',
    'Rina dan Budi sama-sama menilai tanggul perlu ditinggikan.',
    'indirect: tanggul perlu ditinggikan | menilai | Rina dan Budi',
  ],
  [
    'of a relative clause and of the verb behind it',
    'Rina, yang menyebut air sudah surut, meminta warga pulang.',
    'indirect: air sudah surut | menyebut | Rina',
    'indirect: warga pulang | meminta | Rina',
  ],
  [
    'in the ending of a passive',
    'Dikatakannya, air sudah surut.',
    'indirect: air sudah surut | Dikatakannya | Dikatakannya',
  ],
  [
    'in the ending of a passive that splits the clause',
    'Dana itu, disebutkannya, sudah cair.',
    'indirect: Dana itu … sudah cair | disebutkannya | disebutkannya',
  ],
]

const contents: readonly Case[] = [
  [
    'keeps a date with a comma inside it',
    'Rina mengatakan rapat akan digelar pada Senin, 23 Juni 2025.',
    'indirect: rapat akan digelar pada Senin, 23 Juni 2025 | mengatakan | Rina',
  ],
  [
    'ends before the date of the statement with a comma inside it',
    'Rina mengatakan air sudah surut, Senin, 23 Juni 2025.',
    'indirect: air sudah surut | mengatakan | Rina',
  ],
  [
    'ends before a small word of the cue',
    'Air sudah surut, begitu kata Rina.',
    'indirect: Air sudah surut | kata | Rina',
  ],
  [
    'says what something is called',
    'Pasar itu disebut Rina sebagai pasar tertua di kota.',
    'indirect: Pasar itu … sebagai pasar tertua di kota | disebut | Rina',
  ],
  [
    'in marks is direct, whatever is said behind it',
    'Rina mengatakan, "Kami punya bukti," lalu menambahkan pihaknya akan melapor.',
    'direct: Kami punya bukti, | mengatakan | Rina',
    'indirect: pihaknya akan melapor | menambahkan | Rina',
  ],
  ['is nothing that nobody is said to have said', 'Ada yang mengatakan air sudah surut.'],
  ['is nothing that somebody is denied to have said', 'Bukan Rina yang mengatakan air surut, melainkan Budi.'],
  ['is nothing that somebody only seems to say', 'Rina seolah mengatakan bahwa warga tidak penting.'],
  ['is nothing that is only supposed', 'Jika Rina mengatakan air surut, warga akan pulang.'],
  ['is nothing that is only imagined', 'Andai Rina menyebut nama Budi, warga akan pulang.'],
  ['is nothing where a passive only points back', 'Hal itu dikatakannya saat ditemui di kantornya, Kamis (12/6/2025).'],
  ['is nothing where a passive only dates it', 'Hal ini disampaikannya sehari setelah dia pulang dari kota.'],
  ['is nothing where an office is only a part played', 'Surat itu disampaikan Rina sebagai ketua panitia.'],
]

describe('whose words a clause reports', () => {
  it.each(subjects)('%s', (_rule, text, ...expected) => {
    expect(readAttributions(text)).toEqual(expected)
  })

  it('is somebody behind an office with a preposition', () => {
    const text = 'Duta Besar Samudra untuk Teluk, Rina Wulandari, yang menyebut air sudah surut, meminta warga pulang.'
    expect(readSpeakers(text).map((speaker) => speaker?.split(' | ')[0])).toEqual(['Rina Wulandari', 'Rina Wulandari'])
  })

  it('is not the one who is addressed', () => {
    const text = 'Rina Wulandari memanggil Budi Luhur. Kepada Rina, ia mengatakan data belum lengkap.'
    expect(readSpeakers(text)).toEqual([null])
  })

  it('is not one person where the pronoun means several', () => {
    const text = 'Rina Wulandari meminta Budi Luhur dan Ani Kumala bekerja sama. Keduanya mengaku siap membantu.'
    expect(readSpeakers(text)).toEqual(['Rina Wulandari | person', null])
  })
})

describe('what a clause reports', () => {
  it.each(contents)('%s', (_rule, text, ...expected) => {
    expect(readAttributions(text)).toEqual(expected)
  })
})

describe('who speaks for somebody without a name', () => {
  const opening = 'Bupati Karangjati Haris Maulana menyatakan tanah itu aman.\n'
  const haris = 'Haris Maulana | person | Bupati Karangjati'

  it.each(['Kuasa hukum', 'Pengacara', 'Juru bicara', 'Penasihat hukum', 'Ajudan', 'Teman'])(
    'is not the one who is served: %s',
    (office) => {
      const text = `${opening}${office} Haris mengatakan warga keliru. Haris mengatakan warga tenang.`
      expect(readSpeakers(text)).toEqual([haris, `${office} Haris | anonymous`, haris])
    },
  )

  it('is the one who is named so elsewhere as well', () => {
    const text =
      'Kuasa hukum nelayan, Siti Aminah, menilai surat itu palsu. Pengacara Siti Aminah mengatakan warga tenang.'
    expect(readSpeakers(text).map((speaker) => speaker?.split(' | ')[0])).toEqual(['Siti Aminah', 'Siti Aminah'])
  })
})
