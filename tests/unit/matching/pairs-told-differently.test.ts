import { describe } from 'vitest'
import { by, check, reported } from './check-pairs'

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
