import { describe } from 'vitest'
import { by, check, reported } from './check-pairs'

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
