import { describe, expect, it } from 'vitest'
import { INDONESIAN } from '@/lib/quotation/id/indonesian'
import { resolveAttributions } from '@/lib/quotation/resolve-attributions'
import { readSpeakers } from '@/tests/unit/quotation/read-attributions'
import { aLayout, anAttribution } from '@/tests/factories/an-attribution'

type Words = Parameters<typeof anAttribution>[1]

/** The names of the attributions' speakers in order. */
const namesOf = (text: string, ...said: Words[]) =>
  resolveAttributions(
    text,
    aLayout(text),
    said.map((words) => anAttribution(text, words)),
    INDONESIAN,
  ).map(({ speaker }) => speaker?.name ?? null)

describe('whom a pronoun means', () => {
  it('is the agent of a sentence that only points back', () => {
    const text =
      'Otoritas Teluk mengatakan kapal aman.\nHal itu disampaikan Duta Besar Teluk untuk Samudra, Hamad Nasser. Ia menyebut laut tenang.'
    expect(
      namesOf(
        text,
        { content: 'kapal aman', cue: 'mengatakan', source: 'Otoritas Teluk' },
        { content: 'laut tenang', cue: 'menyebut', source: 'Ia' },
      ),
    ).toEqual(['Otoritas Teluk', 'Hamad Nasser'])
  })

  it('is not somebody who is only spoken of', () => {
    const text =
      'Rini Kusmiati membuka rapat. "Kami siap," katanya.\nPasar itu disebut Pasar Budi Luhur. Ia meminta warga datang.'
    expect(
      namesOf(
        text,
        { kind: 'direct', content: 'Kami siap,', cue: 'katanya', source: 'katanya' },
        { content: 'warga datang', cue: 'meminta', source: 'Ia' },
      ),
    ).toEqual(['Rini Kusmiati', 'Rini Kusmiati'])
  })

  it('is the teller of an account, not somebody inside it', () => {
    const text = 'Darto mengatakan bus oleng. Namun perawat meminta penumpang duduk.\n"Kami panik," tuturnya.'
    expect(
      namesOf(
        text,
        { content: 'bus oleng', cue: 'mengatakan', source: 'Darto' },
        { content: 'penumpang duduk', cue: 'meminta', source: 'perawat' },
        { kind: 'direct', content: 'Kami panik,', cue: 'tuturnya', source: 'tuturnya' },
      ),
    ).toEqual(['Darto', 'perawat', 'Darto'])
  })
})

describe('numerals before a noun', () => {
  it.each(['Tujuh nelayan', 'Delapan siswa', 'Puluhan warga'])('%s are nobody by name', (source) => {
    const text = `${source} mengakui jalan itu rusak.`
    const [resolved] = resolveAttributions(
      text,
      aLayout(text),
      [anAttribution(text, { content: 'jalan itu rusak', cue: 'mengakui', source })],
      INDONESIAN,
    )
    expect(resolved?.speaker).toEqual({ name: source, role: null, kind: 'anonymous' })
  })
})

describe('a name in small letters or a letter short', () => {
  it.each([
    ['Kasat Lantas Kompol Darto Santoso mengatur jalan.\n', 'Kompol darto', 'Darto Santoso'],
    ['Pelatih Rini Santoso puas.\n', 'rini', 'Rini Santoso'],
    ['Dosen Trimo Wirawan datang.\n', 'Trmo', 'Trimo Wirawan'],
    ['Dosen Atuk Wirawan datang.\n', 'Atu', 'Atuk Wirawan'],
  ])('%s%s', (lead, source, name) => {
    const text = `${lead}${source} menambahkan jalan itu ditutup.`
    expect(namesOf(text, { content: 'jalan itu ditutup', cue: 'menambahkan', source })).toEqual([name])
  })

  it('is somebody else where two could be meant', () => {
    const text = 'Dosen Atuk Wirawan dan Dosen Atur Kusuma datang.\nAtu menambahkan jalan itu ditutup.'
    expect(namesOf(text, { content: 'jalan itu ditutup', cue: 'menambahkan', source: 'Atu' })).toEqual(['Atu'])
  })

  it('is somebody else where an age introduces them', () => {
    const text = 'Dosen Atuk Wirawan datang.\nAtu (35) menambahkan jalan itu ditutup.'
    expect(namesOf(text, { content: 'jalan itu ditutup', cue: 'menambahkan', source: 'Atu (35)' })).toEqual(['Atu'])
  })
})

describe('bodies and brackets in a title', () => {
  it('do not take the name of whoever leads them', () => {
    const text = 'Pendiri Lembaga Cerdas Finansial (LCF) Rina Ayu Lestari membagikan kiat.\n"Hemat," jelasnya.'
    expect(namesOf(text, { kind: 'direct', content: 'Hemat,', cue: 'jelasnya', source: 'jelasnya' })).toEqual([
      'Rina Ayu Lestari',
    ])
  })

  it('do not end the name of a body', () => {
    const source = 'Pemerintah Kabupaten (Pemkab) Rimba'
    const text = `${source} memastikan jalan itu aman.`
    expect(namesOf(text, { content: 'jalan itu aman', cue: 'memastikan', source })).toEqual([source])
  })
})

describe('an office alone', () => {
  it('is who spoke by it last, not who is only named with it', () => {
    const text =
      'Hakim anggota Purnomo Sutikno mengatakan berkas lengkap. Hakim Tono Wirawan absen. Hakim menyebut uang diterima.'
    expect(
      namesOf(
        text,
        { content: 'berkas lengkap', cue: 'mengatakan', source: 'Hakim anggota Purnomo Sutikno' },
        { content: 'uang diterima', cue: 'menyebut', source: 'Hakim' },
      ),
    ).toEqual(['Purnomo Sutikno', 'Purnomo Sutikno'])
  })
})

describe('what people call somebody, in brackets', () => {
  it.each([
    ['Menteri Pangan Saifuddin Yunus (Gus Didin) datang', 'Gus Didin', 'Saifuddin Yunus'],
    ['Menteri Pangan Gus Didin (Saifuddin Yunus) datang', 'Gus Didin', 'Saifuddin Yunus'],
    ['Menteri Pangan Saifuddin Yunus (Persada Raya) datang', 'Persada Raya', 'Persada Raya'],
  ])('%s: %s is %s', (lead, source, name) => {
    const text = `${lead}. ${source} menyebut stok beras aman.`
    expect(namesOf(text, { content: 'stok beras aman', cue: 'menyebut', source })).toEqual([name])
  })
})

describe('the subject that a pronoun takes up', () => {
  const speakersOf = (text: string) => readSpeakers(text).map((speaker) => speaker?.split(' | ')[0] ?? null)

  it('is not somebody inside a fronted phrase', () => {
    const text = 'Dalam akad Bagas Ghazi dan Alya, Anna Vantina hadir. "Saya terharu," tuturnya.'
    expect(speakersOf(text)).toEqual(['Anna Vantina'])
  })

  it('is the name behind an office, not what it leads', () => {
    const text =
      'Dembo Ousmana mencetak gol. Presiden LigaSatu, Javier Terbas, ikut bicara. Ia mengatakan gol itu membantu tim.'
    expect(speakersOf(text)).toEqual(['Javier Terbas'])
  })

  it.each([
    ['Kuasa hukum nelayan, Siti Aminah', 'Siti Aminah'],
    ['Pengacara warga, Siti Aminah', 'Siti Aminah'],
    ['Kakaknya, Siti Aminah', 'Siti Aminah'],
    ['Kuasa hukum Heru Kristanto, Siti Aminah', 'Siti Aminah'],
    ['Anggota DPRD Ngasinan dari Fraksi Sejahtera, Siti Aminah', 'Siti Aminah'],
    ['Pengamat hukum dari Universitas Watulawang yang juga mantan hakim, Siti Aminah', 'Siti Aminah'],
    ['Berbeda dengan Gatot, Lurah Tegalsari Siti Aminah', 'Siti Aminah'],
    ['Bersama istrinya, Siti Aminah, Gatot', 'Gatot Prawiro'],
    ['Bersama pasangan Siti Aminah juga, ganda putri itu', 'Gatot Prawiro'],
  ])('is whom the title before the comma names: %s', (subject, speaker) => {
    const text = `Gatot Prawiro mengatakan dermaga itu sah.\n${subject}, tersenyum. Ia menegaskan surat itu palsu.`
    expect(speakersOf(text)).toEqual(['Gatot Prawiro', speaker])
  })

  it('is not somebody behind another subject', () => {
    const text = 'Rini Kusmiati menolak diwawancarai. Aturan itu diteken Bambang Surya.\n"Saya sibuk," katanya.'
    expect(speakersOf(text)).toEqual(['Rini Kusmiati'])
  })

  it('is nobody whom the quoted words name', () => {
    const text =
      'Ahmad Dharma datang.\n"Semua senang," kata Ahmad Dharma.\nSementara itu, Dul Jaelana ingin sederhana.\n"Kalau Dul, di masjid saja," pungkasnya.'
    expect(speakersOf(text)).toEqual(['Ahmad Dharma', 'Ahmad Dharma'])
  })
})

describe('whom "mereka" means', () => {
  const speakersOf = (text: string) => readSpeakers(text).map((speaker) => speaker?.split(' | ')[0] ?? null)

  it.each([
    [
      'Perang itu membuat sejumlah negara menutup bandara. Mereka mengingatkan warganya untuk pulang.',
      'sejumlah negara',
    ],
    [
      'Rahman Darso dan Rama Dhika hadir di balai. Keduanya mengaku sulit mencari kerja.',
      'Rahman Darso dan Rama Dhika',
    ],
    ['Laladrive buka suara. Mereka mengaku sudah menyelidiki hal itu.', 'Laladrive'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker])
  })

  it('is nobody in particular where the source is a plural', () => {
    expect(speakersOf('Rini Kusmiati datang. Kader-kader Rimba menegaskan bahwa pemilu itu penting.')).toEqual([
      'Kader-kader Rimba',
    ])
  })
})
