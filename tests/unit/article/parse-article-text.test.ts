import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseArticleText } from '@/lib/article/parse-article-text'

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/article/${name}`, import.meta.url), 'utf8')
const parse = (text: string) => parseArticleText({ file: 'a', text })
const paragraphsOf = (text: string) => parse(text).paragraphs.map(({ start, end }) => text.slice(start, end))

const LEAD =
  'Bupati Wanasari membuka pasar malam di alun-alun dan mengundang pedagang kecil dari dua belas kecamatan untuk ikut berjualan.'
const SECOND = '"Pasar ini untuk semua orang," kata Bupati Wanasari di alun-alun.'

describe('whole pages', () => {
  it('finds body and facts between the parts of a portal page', () => {
    const text = fixture('portal-page.txt')
    const { facts, foundIn } = parse(text)
    expect(facts).toMatchObject({
      title: 'Pelabuhan Baru Tanjung Mekar Mulai Melayani Kapal Antarpulau',
      outlet: 'Kabarlaut.com',
      bylines: ['Rahma Dwi Lestari'],
      publishedAt: '2026-05-04T14:20:00+08:00',
      dateline: 'MAKASSAR',
      credits: ['AFP'],
      language: 'id',
    })
    expect(foundIn).toMatchObject({ title: 'header', outlet: 'header', publishedAt: 'header', language: 'body' })
    expect(text.slice(facts.body.start, facts.body.end)).toMatch(/^Pelabuhan baru.*kantor berita AFP\.$/su)
    expect(paragraphsOf(text)).toHaveLength(5)
    expect(paragraphsOf(text)).toContain('Ia menambahkan bahwa jalan menuju pelabuhan akan dilebarkan tahun depan.')
  })

  it('steps over a login form, captions and advertisements', () => {
    const text = fixture('login-page.txt')
    const { facts, captions } = parse(text)
    expect(facts).toMatchObject({
      title: 'Dewan Kota Setujui Anggaran Perpustakaan Keliling',
      outlet: 'WARTAKITA.CO',
      bylines: [],
      publishedAt: null,
      dateline: 'Surabaya',
      credits: ['Anadolu'],
    })
    expect(paragraphsOf(text).map((paragraph) => paragraph.slice(0, 12))).toEqual([
      'Dewan Kota S',
      '“Buku harus ',
      'Namun, seora',
    ])
    expect(captions.map((caption) => caption.text)).toEqual(['Ketua Dewan Kota Arunika, Nadia Kusumo. REUTERS'])
  })

  it('takes the first printing of a body that is printed twice, and no related posts', () => {
    const text = fixture('doubled-page.txt')
    const { facts } = parse(text)
    expect(facts).toMatchObject({ title: 'Koperasi Desa Sukamaju Bangun Gudang Beras', credits: ['Radio Sawah'] })
    expect(paragraphsOf(text)).toHaveLength(3)
    expect(facts.body.end).toBeLessThan(text.indexOf('48 / 100', 100))
  })
})

describe('lines that are not the article', () => {
  test.each([
    'Baca juga: Pasar Lama Ditutup',
    'Baca juga:Pasar Lama Ditutup',
    'Baca Juga',
    'ADVERTISEMENT',
    'Iklan',
    'SCROLL TO CONTINUE WITH CONTENT',
    'Pilihan Editor: Pasar Lama Ditutup',
    "Simak Video 'Meriahnya Pasar Malam':",
    'Simak juga Video: Pasar Malam Dibuka',
    'Lihat juga Video: Pasar Malam Dibuka',
    '[Gambas:Video 20detik]',
    'Saksikan Live Pasar Malam',
    'Foto: Suasana pasar malam (Rudi/detikcom)',
    'Suasana pasar malam di alun-alun Wanasari./Reuters',
    'Pedagang menata lampion. ANTARA FOTO/Rina Sari',
    '(abc/def)',
    'Artikel ini telah tayang di Wartakita.com',
    'Read more: Night Market Opens',
    'Advertisement',
    'Sign up for our morning newsletter',
    'A trader lights a lamp. Photo by Ann Lee/Getty Images',
    '***',
  ])('leaves out %s', (line) => {
    expect(paragraphsOf(`${LEAD}\n${line}\n${SECOND}`)).toEqual([LEAD, SECOND])
  })

  it('leaves out the headline behind a bare "Baca juga:" and keeps a paragraph there', () => {
    expect(paragraphsOf(`${LEAD}\nBaca juga:\nPasar Lama Ditutup Mulai Pekan Depan\n${SECOND}`)).toEqual([LEAD, SECOND])
    expect(paragraphsOf(`${LEAD}\nBaca juga:\n${SECOND}`)).toEqual([LEAD, SECOND])
  })

  test.each([
    '"Simak video itu baik-baik," kata Bupati.',
    'Baca juga surat itu, kata dia, "sampai habis," ujarnya kepada warga.',
    'Bacaan warga kini bertambah, kata Bupati.',
    'Iklan rokok dilarang di sekitar pasar, kata Bupati.',
    'Sumber air di desa itu mengering, menurut warga.',
    'Komentar warga beragam.',
    '(Bupati tertawa.) Ia lalu berkata, "Silakan."',
  ])('keeps %s', (line) => {
    expect(paragraphsOf(`${LEAD}\n${line}\n${SECOND}`)).toEqual([LEAD, line, SECOND])
  })

  it('takes the body up again behind a list of other stories', () => {
    const third = 'Pemerintah daerah menyiapkan empat ratus lapak gratis dan listrik selama satu bulan penuh.'
    const fourth = 'Pedagang yang ingin ikut dapat mendaftar di kantor kecamatan sampai akhir pekan depan.'
    const text = `${LEAD}\nVideo Pilihan\nLampion Terbesar Dinyalakan\n${third}\n${fourth}`
    expect(paragraphsOf(text)).toEqual([LEAD, third, fourth])
  })

  it('drops a block that holds links and other lines between the parts that follow it', () => {
    const third = 'Pasar malam itu berlangsung sampai akhir bulan dan dijaga petugas dinas perdagangan setiap hari.'
    const block = `${LEAD}Baca Juga Harga Cabai Naik Lagi${SECOND}${third}`
    expect(paragraphsOf([block, LEAD, 'Baca juga: Harga Cabai Naik Lagi', SECOND, third].join('\n'))).toEqual([
      LEAD,
      SECOND,
      third,
    ])
  })

  it('drops the blocks that a scraper printed whole before printing their parts', () => {
    const parts = [LEAD, 'Pasar malam itu berlangsung selama sepuluh hari dan dijaga oleh lima puluh petugas.', SECOND]
    expect(paragraphsOf([parts.join(''), ...parts].join('\n'))).toEqual(parts)
  })

  it('cuts desk initials behind the last sentence', () => {
    expect(paragraphsOf(`${LEAD}\n${SECOND} (rdl/abc)`)).toEqual([LEAD, SECOND])
  })

  it('does not take a closed English headline for prose', () => {
    const text =
      'Mayor Opens Night Market Despite Heavy Rain.\n\nThe mayor opened the market on Friday, she said.\n\nIt rained.'
    expect(paragraphsOf(text)[0]).toMatch(/^The mayor/u)
    expect(parse(text).facts.title).toBe('Mayor Opens Night Market Despite Heavy Rain.')
  })
})

describe('what the input states', () => {
  it('goes before what the text says', () => {
    const { facts, foundIn } = parseArticleText({
      file: 'a',
      text: `JAKARTA, KOMPAS.com - ${LEAD}`,
      title: 'Judul',
      outlet: 'Warta',
      published: ', Jurnalis-Rabu, 18 Juni 2025 |16:54 WIB',
      byline: 'Ani Wijaya, Budi Santo -wartaNews',
      lang: 'ID-id',
    })
    expect(facts).toMatchObject({
      title: 'Judul',
      outlet: 'Warta',
      publishedAt: '2025-06-18T16:54:00+07:00',
      bylines: ['Ani Wijaya', 'Budi Santo'],
      language: 'id',
    })
    expect(foundIn).toMatchObject({ title: 'input', bylines: 'input', dateline: 'dateline' })
  })

  it('takes a wire in the place of the author for a credit', () => {
    const { facts } = parseArticleText({ file: 'a', text: LEAD, byline: 'Antara -detikTravel' })
    expect(facts).toMatchObject({ bylines: [], credits: ['Antara'] })
    expect(parseArticleText({ file: 'a', text: LEAD, byline: 'Advertorial' }).facts.bylines).toEqual([])
  })

  it('knows an outlet by its address', () => {
    expect(parseArticleText({ file: 'a', text: LEAD, url: 'https://money.kompas.com/read/1' }).facts.outlet).toBe(
      'Kompas.com',
    )
  })
})

describe('any text', () => {
  it('gives ordered spans inside the text and never throws', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        LEAD,
        SECOND,
        'Baca juga:',
        'Terkini',
        '\r\n',
        '\n',
        'JAKARTA, KOMPAS.com - ',
        '\ufeff',
        '\ud800',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('\n')
        const { facts, paragraphs } = parse(text)
        let last = 0
        for (const { start, end } of paragraphs) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
        expect(facts.body.end).toBe(last)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['', 0],
    ['\ufeff \r\n', 0],
    ['Halo', 1],
  ])('reads %j', (text, count) => expect(parse(text).paragraphs).toHaveLength(count))

  it('counts carriage returns and a byte order mark as characters', () => {
    const text = `\ufeff${LEAD}\r\n\r\n${SECOND}\r\n`
    expect(paragraphsOf(text)).toEqual([LEAD, SECOND])
    expect(parse(text).facts.body.start).toBe(1)
  })
})
