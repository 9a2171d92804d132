import { describe, expect, test } from 'vitest'
import { detectLanguage } from '@/lib/article/detect-language'
import { findBylines, splitByline } from '@/lib/article/find-bylines'
import { distinctCredits, findCreditsInBody, findCreditsInLines } from '@/lib/article/find-credits'
import { outletOfUrl } from '@/lib/article/outlets'
import { parseDateline } from '@/lib/article/parse-dateline'
import { parsePublished } from '@/lib/article/parse-published'
import { splitLines } from '@/lib/article/split-lines'

describe('parsePublished', () => {
  test.each([
    ['Kompas.com - 11/10/2023, 18:05 WIB', '2023-10-11T18:05:00+07:00'],
    ['Bisnis.com,29 Nov 2022, 15:36 WIB', '2022-11-29T15:36:00+07:00'],
    ['Diperbarui 18 Jun 2025, 14:05 WIB', '2025-06-18T14:05:00+07:00'],
    [', Jurnalis-Rabu, 18 Juni 2025 |16:54 WIB', '2025-06-18T16:54:00+07:00'],
    ["Jum'at, 6 Agt 2021 | 08.07 WIT", '2021-08-06T08:07:00+09:00'],
    ['Selasa, 17 Jun 2025 13:44 WITA', '2025-06-17T13:44:00+08:00'],
    ['Rabu   18 Jun 2025  22:00 WIB', '2025-06-18T22:00:00+07:00'],
    ['5 Mei 2024', '2024-05-05T00:00:00+07:00'],
    ['2024-06-05T08:10:30Z', '2024-06-05T08:10:30+00:00'],
    ['2024-06-05T08:10:30.123-04:00', '2024-06-05T08:10:30-04:00'],
    ['Updated June 5, 2024 4:10 p.m. EDT', '2024-06-05T16:10:00-04:00'],
    ['5 June 2024, 12:05 am GMT', '2024-06-05T00:05:00+00:00'],
    ['Published 10:15 GMT, 3 Sept. 2024', '2024-09-03T10:15:00+00:00'],
    ['06/25/2024 09:00', '2024-06-25T09:00:00+07:00'],
    ['2024.06.25 09:00', '2024-06-25T09:00:00+07:00'],
    ['25th June 2024', '2024-06-25T00:00:00+07:00'],
    ['20240625T090000+0800', '2024-06-25T09:00:00+08:00'],
  ])('reads %s', (stamp, at) => expect(parsePublished(stamp, '+07:00')?.at).toBe(at))

  test.each(['', 'kemarin', '31/02/2024', '2024', '18:05 WIB', '45 Juni 2024', '57 menit lalu'])(
    'refuses %s',
    (stamp) => expect(parsePublished(stamp, '+07:00')).toBeNull(),
  )
})

describe('parseDateline', () => {
  test.each([
    ['BRUSSELS, KOMPAS.com - Ketua', 'BRUSSELS', 'KOMPAS.com', null],
    ['TEMPO.CO, Jakarta - Ketua', 'Jakarta', 'TEMPO.CO', null],
    ['TEMPO.CO,Jakarta- Ketua', 'Jakarta', 'TEMPO.CO', null],
    ['Liputan6.com, Jakarta Ketua', 'Jakarta', 'Liputan6.com', null],
    ['Liputan6.com, JakartaKetua', 'Jakarta', 'Liputan6.com', null],
    ['Liputan6.com, Muara EnimKetua', 'Muara Enim', 'Liputan6.com', null],
    ['Bisnis.com, JAKARTA – Ketua', 'JAKARTA', 'Bisnis.com', null],
    ['REPUBLIKA.CO.ID, LEBAK -- Ketua', 'LEBAK', 'REPUBLIKA.CO.ID', null],
    ['Jakarta, CNBC Indonesia – Ketua', 'Jakarta', 'CNBC Indonesia', null],
    ['JAKARTA, KOMPAS — Ketua', 'JAKARTA', 'KOMPAS', null],
    ['KOMPAS.com-Ketua', null, 'KOMPAS.com', null],
    ['VIVA – Ketua', null, 'VIVA', null],
    ['KONTAN.CO.ID - JAKARTA. Ketua', 'JAKARTA', 'KONTAN.CO.ID', null],
    ['KBRN, Jakarta : Ketua', 'Jakarta', 'KBRN', null],
    ['POS-MUARA.COM, KUPANG - Ketua', 'KUPANG', 'POS-MUARA.COM', null],
    ['Jakarta: Ketua', 'Jakarta', null, null],
    ['Kota Bekasi - Ketua', 'Kota Bekasi', null, null],
    ['Kendari, Sulawesi Tenggara – Ketua', 'Kendari', null, null],
    ['JAKARTA– Ketua', 'JAKARTA', null, null],
    ['JAKARTA-Ketua', 'JAKARTA', null, null],
    ['WASHINGTON (Reuters) - The', 'WASHINGTON', null, 'Reuters'],
    ['LONDON, June 5 (Reuters) - The', 'LONDON', null, 'Reuters'],
    ['NEW YORK — The', 'NEW YORK', null, null],
    ['Jakarta (ANTARA) - Ketua', 'Jakarta', null, 'ANTARA'],
    ['Bandung - Ketua', 'Bandung', null, null],
    ['ARAGON- Ketua', 'ARAGON', null, null],
    ['BARITO TIMUR- Ketua', 'BARITO TIMUR', null, null],
    ['JAKARTA KOMPAS.com -Ketua', 'JAKARTA', 'KOMPAS.com', null],
    [', Jakarta - Ketua', 'Jakarta', null, null],
  ])('reads %s', (text, place, outlet, agency) => {
    expect(parseDateline(text)).toMatchObject({ place, outlet, agency })
    expect(text.slice(parseDateline(text)?.length)).toMatch(/^(?:Ketua|The)$/u)
  })

  test.each([
    'Ketua dewan berkata',
    'PSSI-AFC sepakat',
    'TEKA-teki itu terjawab',
    ', tetapi - Ketua diam',
    'COVID-19 merebak lagi',
    'Anies - Muhaimin menang di kota itu',
    '"Jakarta - Bandung ditempuh dua jam," katanya',
    'Bali United menang',
    'Kompas menulis bahwa',
    'AS - China berunding lagi',
  ])('finds none in %s', (text) => expect(parseDateline(text)).toBeNull())
})

describe('credits', () => {
  test.each([
    ['katanya, dikutip dari kantor berita AFP.', ['AFP']],
    ['katanya, seperti dilansir dari CNA, Selasa (29/11/2022).', ['CNA']],
    ['Dilansir Guardian, berikut kabarnya.', ['Guardian']],
    ['dilansir dari laman VOA Indonesia pada Kamis', ['VOA Indonesia']],
    ['dilansir dariKabarSport.', ['KabarSport']],
    ['mengutip AFPdanReuters', ['AFP']],
    ['dikutip dariTimes of India, Senin (16/6/2025)', ['Times of India']],
    ['dikutip dari situs resmi Badan Arsip Daerah Provinsi Jawa Barat.', ['Badan Arsip Daerah Provinsi Jawa Barat']],
    ['dilansir kantor berita Turki,Anadolu Agency, Rabu', ['Anadolu Agency']],
    ['dilansir kantor berita Iran, Mehr News.', ['Mehr News']],
    ['dilaporkan oleh media Iran, Garda dalam pernyataannya', []],
    ['dikutip Rabu (18/6/2025)', []],
    ['dikutip dari akun Instagram pribadinya', []],
    ['mengutip Presiden Prancis', []],
    ['dikutip dari siaran pers', []],
  ])('in %s', (text, credits) => expect(findCreditsInBody(text)).toEqual(credits))

  test.each([
    ['Sumber AFP', ['AFP']],
    ['sumber : Antara', ['Antara']],
    ['REUTERS | AL JAZEERA', ['REUTERS', 'AL JAZEERA']],
    ['Sumber air mengering', []],
    ['PERSIB', []],
  ])('in the line %s', (line, credits) => expect(findCreditsInLines(splitLines(line))).toEqual(credits))

  test('each once, by its first spelling, and never the outlet', () => {
    expect(distinctCredits(['Anadolu', 'ANADOLU', 'Kompas.com', 'Bisnis Kompas.com'], 'KOMPAS.com')).toEqual([
      'Anadolu',
    ])
  })
})

describe('bylines', () => {
  test.each([
    ['Penulis: Erna Darmawati', ['Erna Darmawati']],
    ['Aditya Jaya Wira\nPenulis', ['Aditya Jaya Wira']],
    ['Reporter\nDaniel Akbar\nEditor\nSita Dewi', ['Daniel Akbar']],
    ['By Ann Lee and Tom Ray', ['Ann Lee', 'Tom Ray']],
    ['Rudi Hartono - detikNews', ['Rudi Hartono']],
    ['Editor: Nina Jelita', []],
    ['Oleh karena itu warga menunggu', []],
    ['Reporter\nDewan Kota Setujui Anggaran Perpustakaan Keliling', []],
  ])('in %j', (lines, names) => expect(findBylines(splitLines(lines))).toEqual(names))

  test('splits a printed byline', () => {
    expect(splitByline('Ani Wijaya, Budi Santo dan Cici -detikHot')).toEqual(['Ani Wijaya', 'Budi Santo', 'Cici'])
    expect(splitByline('Penulis: Ani Wijaya, Editor: Budi Santo')).toEqual(['Ani Wijaya'])
    expect(splitByline('Rep: Ani Wijaya/ Red: Budi Santo')).toEqual(['Ani Wijaya'])
    expect(splitByline('Red: Budi Santo')).toEqual([])
    expect(splitByline('Pewarta : Ani Wijaya Uploader: Budi Santo')).toEqual(['Ani Wijaya'])
    expect(splitByline('Ani Wijaya (Kontributor)')).toEqual(['Ani Wijaya'])
  })
})

describe('detectLanguage', () => {
  test.each([
    ['id', 'Wali kota mengatakan bahwa taman itu akan dibuka untuk warga pada pekan depan.'],
    ['en', 'The mayor said on Monday that the park will open to the public next week.'],
    ['ms', 'Ketua polis berkata bahawa jalan ditutup kerana banjir, iaitu sejak Isnin, dan akan dibuka Khamis.'],
    ['de', 'Der Bürgermeister sagte am Montag, der Park werde nächste Woche für alle geöffnet.'],
    ['ar', 'قال رئيس البلدية يوم الاثنين إن الحديقة ستفتح الأسبوع المقبل'],
    ['es', 'El alcalde dijo el lunes que el parque abrirá la próxima semana para todos.'],
    ['und', '12 34 56'],
    ['und', ''],
  ])('%s', (language, text) => expect(detectLanguage(text)).toBe(language))
})

describe('outletOfUrl', () => {
  test.each([
    ['https://news.detik.com/berita/d-1', 'detikcom'],
    ['https://www.contoh.example/a', 'contoh.example'],
    ['bukan alamat', null],
    ['ftp://x.com', null],
  ])('%s', (url, outlet) => expect(outletOfUrl(url)).toBe(outlet))
})
