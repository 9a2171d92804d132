import { describe } from 'vitest'
import { check, reported } from './check-pairs'

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
