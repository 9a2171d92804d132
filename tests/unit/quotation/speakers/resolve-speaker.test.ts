import { describe, expect, it } from 'vitest'
import { INDONESIAN } from '@/lib/quotation/id/indonesian'
import { resolveAttributions } from '@/lib/quotation/resolve-attributions'
import { aLayout, anAttribution } from '@/tests/factories/an-attribution'

type Words = Parameters<typeof anAttribution>[1]

/** The speakers of the attributions in order. */
const speakersOf = (text: string, ...said: Words[]) =>
  resolveAttributions(
    text,
    aLayout(text),
    said.map((words) => anAttribution(text, words)),
    INDONESIAN,
  )

describe('a name and its office in one mention', () => {
  it.each([
    ['Direktur Utama PT Layar Samudra Rini Kusmiati', 'Rini Kusmiati', 'Direktur Utama PT Layar Samudra'],
    ['Sekretaris Jenderal Liga Bangsa, Pieter Vandenberg', 'Pieter Vandenberg', 'Sekretaris Jenderal Liga Bangsa'],
    ['Tono Wirawan, Kepala Dinas Perhubungan Kota Sukamaju', 'Tono Wirawan', 'Kepala Dinas Perhubungan Kota Sukamaju'],
    ['Kabid Humas Polda Jawa Timur Kombes Pol Darto Wiguna', 'Darto Wiguna', 'Kabid Humas Polda Jawa Timur'],
    ['Kapolri Jenderal Sutarno Hadi', 'Sutarno Hadi', 'Kapolri'],
    ['Prof. Dr. H. Wahyu Santosa, S.H., M.H.', 'Wahyu Santosa', null],
    ['dokter gigi di RS Melati, drg. Sinta Maharani, Sp.KG', 'Sinta Maharani', 'dokter gigi di RS Melati'],
    ['Kepala Badan Pangan Daerah (BPD) Letjen TNI Gunawan', 'Gunawan', 'Kepala Badan Pangan Daerah (BPD)'],
    ['hakim anggota Budi S Permana', 'Budi S Permana', 'hakim anggota'],
    ['Wali Kota Muara Kelapa Surya Wibisana', 'Surya Wibisana', 'Wali Kota Muara Kelapa'],
    [
      'Kepala Dinas Tani Kabupaten Lembah Rejo Rini Kusmiati',
      'Rini Kusmiati',
      'Kepala Dinas Tani Kabupaten Lembah Rejo',
    ],
    ['Bupati Lucky Hakim', 'Lucky Hakim', 'Bupati'],
    ['KepalaBKPDKarina Wulandari', 'Karina Wulandari', 'Kepala BKPD'],
    ['seorang pedagang bernama Sumiyati', 'Sumiyati', 'pedagang'],
    ['Menteri Pangan (Menpang) Andi Saputra atau Bang Saput', 'Andi Saputra', 'Menteri Pangan (Menpang)'],
  ])('%s', (source, name, role) => {
    const text = `${source} mengatakan jalan itu ditutup.`
    const [resolved] = speakersOf(text, { content: 'jalan itu ditutup', cue: 'mengatakan', source })
    expect(resolved?.speaker).toEqual({ name, role, kind: 'person' })
  })
})

describe('headings', () => {
  it('lend nobody a longer name', () => {
    const text =
      'Awal Mula Perkara Rini Kusmiati Hilang\nRini Kusmiati datang ke balai desa.\n"Saya tidak pergi," kata Rini.'
    const [resolved] = speakersOf(text, { content: 'Saya tidak pergi', cue: 'kata', source: 'Rini' })
    expect(resolved?.speaker?.name).toBe('Rini Kusmiati')
  })
})

describe('short names', () => {
  const lead = 'Direktur Kebun Raya Anggun Prameswari membuka taman itu kemarin.\n'

  it('stand for the fullest form, though it is never quoted', () => {
    const text = `${lead}"Taman ini milik semua," kata Anggun.`
    const [resolved] = speakersOf(text, {
      kind: 'direct',
      content: 'Taman ini milik semua,',
      cue: 'kata',
      source: 'Anggun',
    })
    expect(resolved?.speaker).toMatchObject({ name: 'Anggun Prameswari', kind: 'person' })
    expect(resolved?.how).toBe('short-name')
  })

  it('stand for the namesake who was named last', () => {
    const text = 'Agus Wibisana membuka rapat.\nLalu Kepala Desa Agus Sutopo datang.\nAgus meminta warga untuk tenang.'
    const [resolved] = speakersOf(text, { content: 'warga untuk tenang', cue: 'meminta', source: 'Agus' })
    expect(resolved?.speaker?.name).toBe('Agus Sutopo')
  })

  it('are left open when two namesakes were named in one breath', () => {
    const text = 'Agus Wibisana dan Agus Sutopo hadir di balai desa.\nAgus menilai acara itu berhasil.'
    const [resolved] = speakersOf(text, { content: 'acara itu berhasil', cue: 'menilai', source: 'Agus' })
    expect(resolved?.speaker).toBeNull()
    expect(resolved?.candidates?.map(({ name }) => name).sort()).toEqual(['Agus Sutopo', 'Agus Wibisana'])
  })

  it('may be slips of the pen', () => {
    const text = 'Pelatih Rengganis Wulan puas.\n"Kami menang," ujar Rengganes.'
    const [resolved] = speakersOf(text, { kind: 'direct', content: 'Kami menang,', cue: 'ujar', source: 'Rengganes' })
    expect(resolved?.speaker?.name).toBe('Rengganis Wulan')
    expect(resolved?.how).toBe('spelling-variant')
  })

  it.each([
    ['(RBS)', 'RBS'],
    ['alias Jenggot', 'Jenggot'],
    ['yang akrab disapa Robi', 'Robi'],
  ])('are found by %s', (alias, source) => {
    const text = `Robert Budi Santosa ${alias} hadir di pasar.\n${source} mengaku senang berbelanja.`
    const [resolved] = speakersOf(text, { content: 'senang berbelanja', cue: 'mengaku', source })
    expect(resolved?.speaker?.name).toBe('Robert Budi Santosa')
  })
})

describe('pronouns', () => {
  it('mean whoever spoke last', () => {
    const text = 'Wali Kota Dewi Larasati mengatakan pasar dibuka. Ia menambahkan sewa digratiskan.'
    const [, second] = speakersOf(
      text,
      { content: 'pasar dibuka', cue: 'mengatakan', source: 'Wali Kota Dewi Larasati' },
      { content: 'sewa digratiskan', cue: 'menambahkan', source: 'Ia' },
    )
    expect(second).toMatchObject({ speaker: { name: 'Dewi Larasati', role: 'Wali Kota' }, how: 'pronoun' })
  })

  it('mean the subject named since', () => {
    const text =
      'Dewi Larasati mengatakan pasar dibuka.\nSementara itu, Hendra Kusnadi datang terlambat.\n"Macet," katanya.'
    const [, second] = speakersOf(
      text,
      { content: 'pasar dibuka', cue: 'mengatakan', source: 'Dewi Larasati' },
      { kind: 'direct', content: 'Macet,', cue: 'katanya', source: 'katanya' },
    )
    expect(second).toMatchObject({ speaker: { name: 'Hendra Kusnadi' }, how: 'cue-suffix' })
  })

  it('do not mean somebody named beside a pronoun', () => {
    const text = 'Dewi Larasati menyebut acara selesai. Ia dan Hendra Kusnadi pulang.\n"Lega," ucapnya.'
    const [, second] = speakersOf(
      text,
      { content: 'acara selesai', cue: 'menyebut', source: 'Dewi Larasati' },
      { kind: 'direct', content: 'Lega,', cue: 'ucapnya', source: 'ucapnya' },
    )
    expect(second?.speaker?.name).toBe('Dewi Larasati')
  })

  it('skip a body that spoke since', () => {
    const text =
      'Dewi Larasati menyebut acara selesai.\nKementerian Pertanian membantah kabar itu benar.\n"Lega," ucap dia.'
    const third = speakersOf(
      text,
      { content: 'acara selesai', cue: 'menyebut', source: 'Dewi Larasati' },
      { content: 'kabar itu benar', cue: 'membantah', source: 'Kementerian Pertanian' },
      { kind: 'direct', content: 'Lega,', cue: 'ucap', source: 'dia' },
    )[2]
    expect(third?.speaker?.name).toBe('Dewi Larasati')
  })

  it('of the plural mean the body that spoke', () => {
    const text = 'Kementerian Pertanian menyatakan stok aman. Mereka menambahkan harga turun.'
    const [, second] = speakersOf(
      text,
      { content: 'stok aman', cue: 'menyatakan', source: 'Kementerian Pertanian' },
      { content: 'harga turun', cue: 'menambahkan', source: 'Mereka' },
    )
    expect(second?.speaker).toMatchObject({ name: 'Kementerian Pertanian', kind: 'organization' })
  })
})

describe('continued quotations', () => {
  it('keep their speaker', () => {
    const text = '"Satu hal penting," kata Ratna Ayuningtyas.\n"Hal lain menyusul."'
    const [, second] = speakersOf(
      text,
      { kind: 'direct', content: 'Satu hal penting,', cue: 'kata', source: 'Ratna Ayuningtyas' },
      { kind: 'direct', content: 'Hal lain menyusul.', continues: 0 },
    )
    expect(second).toMatchObject({ speaker: { name: 'Ratna Ayuningtyas' }, how: 'continued' })
  })
})

describe('those without a name', () => {
  it.each([
    ['Seorang nelayan', 'Seorang nelayan', 'anonymous'],
    ['Para peneliti kelautan', 'Para peneliti kelautan', 'anonymous'],
    ['Diplomat senior Asia', 'Diplomat senior Asia', 'anonymous'],
    ['Polda Jawa Timur', 'Polda Jawa Timur', 'organization'],
    ['Norwegia', 'Norwegia', 'organization'],
    ['Tim kuasa hukum Brama', 'Tim kuasa hukum Brama', 'organization'],
    ['Laporan tahunan Yayasan Rimba', 'Laporan tahunan Yayasan Rimba', 'document'],
    ['Sebuah studi terbaru', 'Sebuah studi terbaru', 'document'],
    ['Pernyataan dari Kementerian Pertanian', 'Kementerian Pertanian', 'organization'],
    ['Badan Cuaca Daerah (BCD)', 'Badan Cuaca Daerah', 'organization'],
  ])('%s', (source, name, kind) => {
    const text = `${source} menyebutkan ikan makin langka.`
    const [resolved] = speakersOf(text, { content: 'ikan makin langka', cue: 'menyebutkan', source })
    expect(resolved?.speaker).toEqual({ name, role: null, kind })
  })

  it('return by a word of their description', () => {
    const text = 'Seorang nelayan mengeluhkan cuaca buruk. "Kami libur," kata nelayan.'
    const [, second] = speakersOf(
      text,
      { content: 'cuaca buruk', cue: 'mengeluhkan', source: 'Seorang nelayan' },
      { kind: 'direct', content: 'Kami libur,', cue: 'kata', source: 'nelayan' },
    )
    expect(second?.speaker).toMatchObject({ name: 'Seorang nelayan', kind: 'anonymous' })
  })

  it('take the full form of a body from the article', () => {
    const text = 'Badan Cuaca Daerah (BCD) memantau awan.\nBCD mengimbau warga untuk waspada.'
    const [resolved] = speakersOf(text, { content: 'warga untuk waspada', cue: 'mengimbau', source: 'BCD' })
    expect(resolved?.speaker).toMatchObject({ name: 'Badan Cuaca Daerah', kind: 'organization' })
  })

  it('are known by their office', () => {
    const text = 'Kapolres Batang AKBP Surya Nugraha datang.\nKapolres memastikan jalan dibuka.'
    const [resolved] = speakersOf(text, { content: 'jalan dibuka', cue: 'memastikan', source: 'Kapolres' })
    expect(resolved).toMatchObject({ speaker: { name: 'Surya Nugraha', role: 'Kapolres Batang' }, how: 'office' })
  })

  it('point back with "itu"', () => {
    const text = 'Dewi Larasati mengatakan lagu itu baru. "Ini untuk ibu," tutur ibu dua anak itu.'
    const [, second] = speakersOf(
      text,
      { content: 'lagu itu baru', cue: 'mengatakan', source: 'Dewi Larasati' },
      { kind: 'direct', content: 'Ini untuk ibu,', cue: 'tutur', source: 'ibu dua anak itu' },
    )
    expect(second).toMatchObject({ speaker: { name: 'Dewi Larasati' }, how: 'description' })
  })
})

describe('a pronoun before anybody is named', () => {
  const later = '\nLurah Sukamaju Bambang Prakoso menegaskan pasar itu milik desa.'

  it('means whoever was brought in without a name', () => {
    const text = `Video itu diunggah seorang pembeli asal Bogor. Dia mengaku ditagih dua kali. "Sudah," katanya.${later}`
    const resolved = speakersOf(
      text,
      { content: 'ditagih dua kali', cue: 'mengaku', source: 'Dia' },
      { kind: 'direct', content: 'Sudah,', cue: 'katanya', source: 'katanya' },
    )
    expect(resolved.map(({ speaker }) => speaker?.name)).toEqual([
      'seorang pembeli asal Bogor',
      'seorang pembeli asal Bogor',
    ])
  })

  it('means nobody whom a later sentence names', () => {
    const [resolved] = speakersOf(`Dia mengaku ditagih dua kali.${later}`, {
      content: 'ditagih dua kali',
      cue: 'mengaku',
      source: 'Dia',
    })
    expect(resolved?.speaker).toBeNull()
  })

  it('leaves a description with its own noun to the one it describes', () => {
    const text = `Video itu diunggah seorang pembeli. Pembeli itu mengaku ditagih dua kali.${later}`
    const [resolved] = speakersOf(text, { content: 'ditagih dua kali', cue: 'mengaku', source: 'Pembeli itu' })
    expect(resolved?.speaker).toMatchObject({ name: 'seorang pembeli', kind: 'anonymous' })
  })
})

describe('two speakers together', () => {
  it('are named both', () => {
    const text = 'Budi Hartawan dan Siti Maesaroh mengatakan festival diundur.'
    const [resolved] = speakersOf(text, {
      content: 'festival diundur',
      cue: 'mengatakan',
      source: 'Budi Hartawan dan Siti Maesaroh',
    })
    expect(resolved?.speaker?.name).toBe('Budi Hartawan dan Siti Maesaroh')
  })
})

describe('an office', () => {
  it('stands before forms of address', () => {
    const text = 'Guru Besar Akademi Rimba, Prof. Dr. Sekar Arum, datang.\n"Kami siap," kata Sekar.'
    const [first] = speakersOf(text, { kind: 'direct', content: 'Kami siap,', cue: 'kata', source: 'Sekar' })
    expect(first?.speaker).toMatchObject({ name: 'Sekar Arum', role: 'Guru Besar Akademi Rimba' })
  })

  it('is no clause that goes on behind the name', () => {
    const text = 'Sejak Jumat, kata Sekar Arum, warga mengungsi ke balai desa.'
    const [first] = speakersOf(text, { content: 'warga mengungsi ke balai desa', cue: 'kata', source: 'Sekar Arum' })
    expect(first?.speaker?.role).toBeNull()
  })

  it('that a later sentence gives holds for the quotations before it', () => {
    const text = '"Kami siap," kata Sekar Arum.\nSekar Arum, Kepala Dinas Pariwisata Batang, mengatakan pantai dibuka.'
    const [first] = speakersOf(
      text,
      { kind: 'direct', content: 'Kami siap,', cue: 'kata', source: 'Sekar Arum' },
      { content: 'pantai dibuka', cue: 'mengatakan', source: 'Sekar Arum, Kepala Dinas Pariwisata Batang' },
    )
    expect(first?.speaker?.role).toBe('Kepala Dinas Pariwisata Batang')
  })
})
