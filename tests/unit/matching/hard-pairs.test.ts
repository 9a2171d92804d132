import { describe, expect, it } from 'vitest'
import { matchQuotations, type MatchedQuotation } from '@/lib/matching/match-quotations'

type Given = Partial<Omit<MatchedQuotation, 'publishedAt'>> & { day?: number }
type Passage = readonly [text: string, given?: Given]
type Outcome = 'joined' | 'asked' | 'apart' | 'not joined'
type Pair = readonly [a: Passage, b: Passage, outcome: Outcome]

let count = 0
/** Two articles of one March quote Dewi Lestiani, unless something else is given. */
const toQuotation = ([text, { day = 10, ...given } = {}]: Passage): MatchedQuotation => {
  const id = `q${count++}`
  const publishedAt = new Date(Date.UTC(2031, 2, day, 8))
  return { id, articleId: id, text, kind: 'direct', speaker: 'Dewi Lestiani', language: 'id', publishedAt, ...given }
}

const judge = ([a, b]: Pair): Outcome => {
  const match = matchQuotations(toQuotation(a), toQuotation(b))
  return match === null ? 'apart' : match.isAutomatic ? 'joined' : 'asked'
}

const check = (pairs: readonly Pair[]): void => {
  it.each(pairs.map((pair) => [pair[0][0], pair[1][0], pair] as const))('%s ~ %s', (_a, _b, pair) => {
    const expected = pair[2]
    const found = judge(pair)
    expect(expected === 'not joined' ? found !== 'joined' : found === expected, `came out as ${found}`).toBe(true)
    // Which of the two stands first makes no difference.
    expect(judge([pair[1], pair[0], expected])).toBe(found)
  })
}

const reported = (given: Given = {}): Given => ({ kind: 'indirect', ...given })
const by = (speaker: string, given: Given = {}): Given => ({ speaker, ...given })

describe('a negation', () => {
  check([
    [
      ['Sepertinya bendahara itu, kalau tidak salah, tidak berada di kota sejak audit keuangan koperasi dimulai'],
      ['Tidak berada di kota sejak audit keuangan koperasi dimulai sehingga surat kami kembali'],
      'joined',
    ],
    [
      ['Dana desa sudah kami cairkan seluruhnya pekan lalu'],
      ['Dana desa belum kami cairkan seluruhnya pekan lalu'],
      'not joined',
    ],
    [['Kami akan menaikkan tarif air tahun ini'], ['Kami tidaklah akan menaikkan tarif air tahun ini'], 'not joined'],
    [
      ['Saya tidak setuju dengan rencana penggusuran pasar ikan itu'],
      ['setuju dengan rencana penggusuran pasar ikan itu'],
      'not joined',
    ],
    [
      ['Pemkot takkan mencabut izin pabrik semen di hulu'],
      ['Pemkot akan mencabut izin pabrik semen di hulu'],
      'not joined',
    ],
    [
      ['Jangan buang sampah ke kali kecil di belakang sekolah'],
      ['buang sampah ke kali kecil di belakang sekolah'],
      'not joined',
    ],
    [
      ['Kalau nggak kita nggak perbaiki tanggulnya, banjir datang lagi setiap tahun'],
      ['Kalau enggak kita perbaiki tanggulnya, banjir datang lagi setiap tahun'],
      'joined',
    ],
    [
      ['Bukan cuma nelayan yang rugi karena solar langka, pedagang ikan juga'],
      ['Tidak hanya nelayan yang rugi karena solar langka, pedagang ikan juga'],
      'joined',
    ],
    [
      ['Nggak mungkin nggak kami tindak pungutan liar di pelabuhan itu'],
      ['Tidak mungkin tidak kami tindak pungutan liar di pelabuhan itu'],
      'joined',
    ],
    [
      ['Kapal feri itu tidak laik berlayar sejak bulan Januari'],
      ['Kapal feri itu nggak laik berlayar sejak bulan Januari'],
      'joined',
    ],
    [
      ['We will reopen the northern bridge before the harvest', { language: 'en' }],
      ["We won't reopen the northern bridge before the harvest", { language: 'en' }],
      'not joined',
    ],
    [
      ['panen raya berhasil, harga gabah tidak, petani tetap menanam padi varietas baru musim depan'],
      ['panen raya berhasil, petani tetap menanam padi varietas baru musim depan'],
      'joined',
    ],
  ])
})

describe('an opposite', () => {
  check([
    [
      ['Harga cabai rawit akan naik menjelang hari raya'],
      ['Harga cabai rawit akan turun menjelang hari raya'],
      'not joined',
    ],
    [
      ['indeks diperkirakan menguat terbatas pada rentang 7.050 sampai 7.200', reported()],
      ['indeks diperkirakan melemah terbatas pada rentang 7.050 sampai 7.200', reported({ day: 11 })],
      'not joined',
    ],
    [
      ['Abu gunung teramati bergerak ke arah utara dengan ketebalan sedang'],
      ['Abu gunung teramati bergerak ke arah selatan dengan ketebalan sedang'],
      'not joined',
    ],
    [
      ['Fraksi kami menerima rancangan perda retribusi parkir'],
      ['Fraksi kami menolak rancangan perda retribusi parkir'],
      'not joined',
    ],
    [
      ['Pasar malam kami buka kembali di alun-alun kota lama'],
      ['Pasar malam kami tutup kembali di alun-alun kota lama'],
      'not joined',
    ],
    [
      ['Exports of cocoa rose sharply in the second quarter', { language: 'en' }],
      ['Exports of cocoa fell sharply in the second quarter', { language: 'en' }],
      'not joined',
    ],
    [
      ['Ombak tinggi pagi dan sore hari membuat nelayan tinggal di darat'],
      ['Ombak tinggi sore dan pagi hari membuat nelayan tinggal di darat'],
      'joined',
    ],
  ])
})

describe('a number or a date', () => {
  check([
    [
      ['Kerugian negara mencapai 12 miliar rupiah dalam proyek jalan lingkar'],
      ['Kerugian negara mencapai 21 miliar rupiah dalam proyek jalan lingkar'],
      'not joined',
    ],
    [
      ['Kerugian negara mencapai 12,4 miliar rupiah dalam proyek jalan lingkar'],
      ['Kerugian negara mencapai Rp 12.400.000.000 dalam proyek jalan lingkar'],
      'joined',
    ],
    [
      ['Sebanyak 1.204.318 pelanggan terdampak pemadaman listrik semalam'],
      ['Sebanyak 1,2 juta pelanggan terdampak pemadaman listrik semalam'],
      'joined',
    ],
    [['Dua puluh lima rumah hanyut terbawa arus sungai'], ['25 rumah hanyut terbawa arus sungai'], 'joined'],
    [['Lelang pasar induk ditutup tanggal 14 April'], ['Lelang pasar induk ditutup tanggal 14 Mei'], 'not joined'],
    [['Kami mulai vaksinasi ternak hari Selasa'], ['Kami mulai vaksinasi ternak hari Jumat'], 'not joined'],
    [['Kami mulai vaksinasi ternak di lembah hari Selasa'], ['Kami mulai vaksinasi ternak di lembah besok'], 'joined'],
    [
      ['Stok beras aman hingga 70 persen dari kebutuhan bulan ini'],
      ['Stok beras aman hingga 70% dari kebutuhan bulan ini'],
      'joined',
    ],
    [
      ['Sesuai Surat Edaran No. 7 toko modern tutup pukul sepuluh'],
      ['Sesuai Surat Edaran Nomor 7 toko modern tutup pukul 10'],
      'joined',
    ],
    [
      ['We vaccinated 1,250 goats in the valley this week', { language: 'en' }],
      ['We vaccinated 1,520 goats in the valley this week', { language: 'en' }],
      'not joined',
    ],
  ])
})

describe('a name', () => {
  check([
    [
      ['Saya sudah menyerahkan laporan itu kepada Rudi Hartawan'],
      ['Saya sudah menyerahkan laporan itu kepada Sinta Maharani'],
      'not joined',
    ],
    [
      ['Rudi bersalah menyuap tiga petugas lelang terkait proyek dermaga lama di Muara Lestari', reported()],
      ['Sinta bersalah menyuap tiga petugas lelang terkait proyek dermaga lama di Muara Lestari', reported()],
      'apart',
    ],
    [
      [
        'Mengadili, menyatakan terdakwa Rudi Hartawan terbukti secara sah dan meyakinkan bersalah melakukan tindak pidana penipuan',
      ],
      [
        'Mengadili, menyatakan terdakwa Sinta Maharani terbukti secara sah dan meyakinkan bersalah melakukan tindak pidana penipuan',
      ],
      'apart',
    ],
    [
      ['Warga Kalibening sudah menerima ganti rugi lahan tol'],
      ['Warga Sukamaju sudah menerima ganti rugi lahan tol', reported()],
      'not joined',
    ],
    [
      ['Truk Gran Maxi itu melaju dari arah pasar lalu menabrak pagar balai desa'],
      ['Truk Granmaxi itu melaju dari arah pasar lalu menabrak pagar balai desa'],
      'joined',
    ],
    [
      ['Kami mengundang Ketum persatuan, Rudi Hartawan, ke lokasi longsor'],
      ['Kami mengundang Ketua Umum persatuan, Rudi Hartawan, ke lokasi longsor'],
      'joined',
    ],
    [
      ['PLN akan menunda pembangunan gardu sampai warga setuju'],
      ['Pelabuhan Laut Nusantara akan menunda pembangunan gardu sampai warga setuju'],
      'joined',
    ],
    [
      ['Pak Rudi sudah kami hubungi soal jembatan putus itu'],
      ['Rudi sudah kami hubungi soal jembatan putus itu'],
      'joined',
    ],
  ])
})

describe('who speaks', () => {
  const TAX = 'Pajak hotel kami pangkas separuh selama dua bulan pertama agar tamu kembali'
  const MORE = `${TAX}, sesudah itu kami tinjau lagi bersama pengusaha dan serikat pekerja pariwisata di seluruh kabupaten`
  check([
    [[TAX], [MORE, { speaker: 'Dewi' }], 'joined'],
    [[TAX, by('Gus Rahmat')], [TAX, by('Rahmat Basuki', { after: ' ujar Gus Rahmat.' })], 'joined'],
    [[TAX, by('Gus Rahmat')], [MORE, by('Rahmat Basuki', { after: ' ujar Gus Rahmat.' })], 'joined'],
    [[TAX, by('majelis pengusaha')], [MORE, by('Dewi Lestiani')], 'joined'],
    [
      ['pajak hotel di kabupaten dipangkas separuh selama dua bulan', reported(by('Bank Lembah Raya'))],
      [
        'Pajak hotel di kabupaten kami pangkas separuh selama dua bulan',
        by('Sinta Maharani', { role: 'Gubernur Bank Lembah Raya' }),
      ],
      'joined',
    ],
    [
      ['kawasan hulu sungai merupakan daerah rawan longsor', reported(by('Rudi Hartawan'))],
      [
        'kawasan hutan lindung di hulu merupakan daerah rawan longsor yang perlu dijaga warga',
        reported(by('Sinta Maharani')),
      ],
      'apart',
    ],
    [
      [
        'Menjatuhkan pidana terhadap terdakwa dengan pidana penjara selama 6 tahun',
        by('Rudi Hartawan', { role: 'jaksa penuntut umum' }),
      ],
      [
        'Menjatuhkan pidana terhadap terdakwa dengan pidana penjara selama 4 tahun',
        by('Sinta Maharani', { role: 'hakim ketua' }),
      ],
      'apart',
    ],
    [
      [
        'Kami menuntut agar majelis hakim menyatakan terdakwa Rudi Hartawan terbukti bersalah menerima suap',
        by('Jaksa', { after: ' ujar jaksa.' }),
      ],
      [
        'Mengadili, menyatakan terdakwa Rudi Hartawan terbukti bersalah menerima suap',
        by('Sinta Maharani', { role: 'hakim ketua' }),
      ],
      'not joined',
    ],
  ])
})

describe('what anybody says', () => {
  check([
    [
      ['Alhamdulillah, terima kasih', by('Rudi Hartawan')],
      ['Alhamdulillah, terima kasih', by('Sinta Maharani')],
      'apart',
    ],
    [['Alhamdulillah, terima kasih'], ['Alhamdulillah, terima kasih', { day: 28 }], 'not joined'],
    [
      ['Saya mohon maaf kepada seluruh masyarakat', by('Rudi Hartawan')],
      ['Saya mohon maaf kepada seluruh masyarakat', by('Sinta Maharani')],
      'apart',
    ],
    [['Saya mohon maaf'], ['Saya mohon maaf', { day: 11 }], 'joined'],
    [['Itu tidak benar', by('Rudi Hartawan')], ['Itu tidak benar', by('Sinta Maharani')], 'apart'],
    [['Itu tidak benar', { speaker: null }], ['Itu tidak benar', { speaker: null, day: 12 }], 'not joined'],
    [
      ['Innalillahi wainnailaihi rojiun, kami turut berduka cita', by('Rudi Hartawan')],
      ['Innalillahi wainnailaihi rojiun, kami turut berduka cita', by('Sinta Maharani')],
      'apart',
    ],
    [
      ['sangat merugikan', { kind: 'mixed' }],
      ['sangat merugikan', { kind: 'mixed', speaker: 'Rudi Hartawan' }],
      'apart',
    ],
    [
      ['masyarakat tetap tenang dan tidak panik', reported(by('Rudi Hartawan'))],
      ['masyarakat tetap tenang dan tidak panik', reported(by('Sinta Maharani', { day: 25 }))],
      'not joined',
    ],
    [
      ['Thank you everyone', by('Ann Okafor', { language: 'en' })],
      ['Thank you everyone', by('Ben Adeyemi', { language: 'en' })],
      'apart',
    ],
    [['Bohong!', by('Rudi Hartawan')], ['Bohong!', by('Sinta Maharani')], 'apart'],
    [['Bohong!'], ['Bohong,', { day: 10 }], 'joined'],
    [
      ['Menjatuhkan pidana penjara selama 4 tahun'],
      ['Menjatuhkan pidana penjara selama 4 tahun', { day: 29 }],
      'not joined',
    ],
  ])
})

describe('trimmed, joined and tidied', () => {
  const LONG =
    'Tanggul sudah retak sejak Februari. Kami lapor tiga kali ke dinas, tidak ada jawaban. Akhirnya warga menambal sendiri pakai karung pasir'
  check([
    [[LONG], ['Kami lapor tiga kali ke dinas, tidak ada jawaban'], 'joined'],
    [[LONG], ['Tanggul sudah retak sejak Februari. Akhirnya warga menambal sendiri pakai karung pasir'], 'joined'],
    [
      [LONG],
      ['Akhirnya warga menambal sendiri pakai karung pasir. Besok kami mengadu ke bupati bersama kepala dusun'],
      'joined',
    ],
    [
      ['Emang dari dulu jalannya kayak gitu, ya udah kita benerin bareng-bareng aja pake semen sisa'],
      ['Memang dari dulu jalannya begitu, ya sudah kita benarkan bareng-bareng saja pakai semen sisa'],
      'joined',
    ],
    [
      ['Retribusi (pasar) kami hapus mulai bulan depan untuk pedagang kecil'],
      ['Retribusi kami hapus mulai bulan depan untuk pedagang kecil'],
      'joined',
    ],
    [
      ['Kami sudah memeriksadokumen lelang danmemanggil dua saksi'],
      ['Kami sudah memeriksa dokumen lelang dan memanggil dua saksi'],
      'joined',
    ],
    [
      ['Inilah yang terus kami hadapi, cuaca yang makin sulit ditebak para petambak'],
      [
        'Kerugian petambak tahun ini berlipat karena benur mati dan pakan mahal. Ini yang akan terus kami hadapi, cuaca makin sulit ditebak',
      ],
      'joined',
    ],
    [[LONG], [LONG, { day: 29 }], 'joined'],
  ])
})

describe('reworded', () => {
  check([
    [
      ['Saya sudah bicara dengan pemilik kapal, dia di Makassar tapi berjanji datang tanggal 19'],
      ['Pemilik kapal sedang di Makassar, tetapi dia berjanji akan datang pada tanggal 19 nanti'],
      'joined',
    ],
    [
      ['Saya sudah bicara dengan pemilik kapal, dia di Makassar tapi berjanji datang tanggal 19'],
      ['Pemilik kapal sedang di Makassar, tetapi dia berjanji akan datang pada tanggal 19 nanti', by('Rudi Hartawan')],
      'not joined',
    ],
    [
      ['Bendungan itu rampung, airnya mengalir ke sawah tiga desa'],
      ['Kami bangga bendungan rampung tahun ini, tetapi saluran ke sawah belum jadi'],
      'not joined',
    ],
    [
      ['Sekolah kami kekurangan guru matematika sejak dua tahun'],
      ['Atap sekolah kami bocor dan perpustakaan kami kosong'],
      'apart',
    ],
  ])
})

describe('reported speech', () => {
  check([
    [
      ['pajak hotel di kota dipangkas separuh selama dua bulan pertama', reported()],
      ['Pajak hotel di kota kami pangkas separuh selama dua bulan pertama'],
      'joined',
    ],
    [
      [
        'bantuan untuk warga terdampak banjir Kali Lestari di Kabupaten Muara Raya, Provinsi Samudra, mencapai Rp 4 miliar',
        reported(),
      ],
      [
        'laporan pagi ini belum ada pengungsi akibat banjir Kali Lestari di Kabupaten Muara Raya, Provinsi Samudra',
        reported(),
      ],
      'apart',
    ],
    [
      ['petunjuk teknis makan siang sekolah sedang disusun untuk masa libur', reported()],
      ['pihaknya tengah menyusun petunjuk teknis program makan siang selama masa libur sekolah', reported()],
      'asked',
    ],
    [
      ['kebahagiaannya juga untuk ibunda Rukmini Astuti', reported()],
      ['kebahagiaan melihat rumah tangga adiknya, Rukmini Astuti, yang kini rukun kembali', reported()],
      'not joined',
    ],
    [
      ['dampak perang terhadap harga minyak perlu diantisipasi', reported(by('Kementerian Niaga'))],
      ['dampak seketika dari perang adalah meningkatnya harga minyak dunia', reported(by('Rudi Hartawan'))],
      'apart',
    ],
    [
      ['Kami akan membangun kembali dermaga lama yang roboh diterjang ombak'],
      ['dermaga lama yang roboh diterjang ombak akan dibangun kembali', reported()],
      'asked',
    ],
  ])
})

describe('the other language', () => {
  check([
    [
      ['Ekspor kopi Lembah Gayana naik 40 persen menjadi 300 juta dolar pada bulan Mei'],
      ['Coffee exports from Lembah Gayana rose 40 percent to 300 million dollars in May', { language: 'en' }],
      'asked',
    ],
    [
      ['Ekspor kopi Lembah Gayana naik 40 persen menjadi 300 juta dolar pada bulan Mei'],
      ['Coffee exports from Lembah Gayana rose 15 percent to 120 million dollars in June', { language: 'en' }],
      'apart',
    ],
    [
      ['Presiden Okafor membuka pelabuhan baru'],
      ['We are happy with the harvest this year', { language: 'en' }],
      'apart',
    ],
    [
      [
        'President Okafor promised 300 million dollars for the port of Lagos',
        { language: 'en', speaker: 'Ann Okafor' },
      ],
      ['Presiden Okafor menjanjikan 300 juta dolar untuk pelabuhan Lagos'],
      'apart',
    ],
  ])
})

describe('a word that changes how sure or how binding it is', () => {
  check([
    [
      ['Kami harus menutup tambang pasir di muara sebelum musim hujan'],
      ['Kami bisa menutup tambang pasir di muara sebelum musim hujan'],
      'joined',
    ],
    [
      ['Pelaku diduga membakar gudang tembakau itu dengan sengaja'],
      ['Pelaku membakar gudang tembakau itu dengan sengaja'],
      'joined',
    ],
  ])
})
