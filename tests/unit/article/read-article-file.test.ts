import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it, test, vi } from 'vitest'
import { toPdfParagraphs } from '@/lib/article/pdf-paragraphs'
import { readArticleFile } from '@/lib/article/read-article-file'
import { AppError } from '@/lib/errors'
import { aDocx, aFootnote } from '@/tests/factories/a-docx'
import { aPdf, linesDown } from '@/tests/factories/a-pdf'

// Damaged files and bombs take their time on a machine that does other things too.
vi.setConfig({ testTimeout: 60_000 })

const bytesOf = (text: string) => new TextEncoder().encode(text)
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/article/${name}`, import.meta.url))
// As files come from a disk: a Buffer, whose `slice` is no copy.
const read = (fileName: string, bytes: Uint8Array) => readArticleFile({ fileName, bytes: Buffer.from(bytes) })

const refusalOf = async (run: Promise<unknown>) => {
  try {
    await run
    return null
  } catch (error) {
    return error instanceof AppError ? error.reason : error
  }
}

const PARAGRAPHS = [
  'SINGKAWANG, Kabarlaut.com - Wali Kota Ratna Dewayani meresmikan pasar ikan baru di pelabuhan, Senin (2/3/2026).',
  '“Pasar ini untuk nelayan kecil,” kata Ratna di hadapan ratusan pedagang yang datang sejak subuh.',
  'Menurut dia, pasar itu menelan biaya dua miliar rupiah dan selesai dalam enam bulan.',
]

describe('a page saved as MHTML', () => {
  const saved = fixture('saved-page.mhtml')

  it('is the page itself, decoded, and no frame of it', async () => {
    const { text, layout, mediaType, encoding } = await read('dermaga.mhtml', saved)
    expect({ mediaType, encoding }).toEqual({ mediaType: 'multipart/related', encoding: 'utf-8' })
    expect(text.split('\n')).toEqual([
      'Bupati Rangga Saputra membuka dermaga sepanjang dua ratus meter di Teluk Melur, Senin (2/3/2026).',
      '“Dermaga ini milik nelayan,” kata Rangga di hadapan ratusan orang yang datang sejak pagi.',
      'Menurut dia, dermaga menelan biaya tiga miliar rupiah.',
    ])
    expect(layout.canonicalUrl).toBe('https://kabarnusa.example/berita/dermaga')
    expect(layout.facts).toMatchObject({ title: 'Dermaga Baru Dibuka', outlet: 'Kabar Nusa' })
  })

  it('is known by its content, whatever it is called', async () => {
    expect((await read('unduhan.txt', saved)).mediaType).toBe('multipart/related')
  })

  it('is read in the charset that its part names', async () => {
    const page = `<html><body><p>${PARAGRAPHS.join('</p><p>')}</p></body></html>`
    const body = Buffer.from(page.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1').toString('base64')
    const head = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n`
    const part = `--b\nContent-Type: text/html; charset="windows-1252"\nContent-Transfer-Encoding: base64\nContent-Location: https://a.example/x\n\n${body}\n--b--\n`
    const { text, encoding, layout } = await read('a.mht', bytesOf(head + part))
    expect(text).toContain('“Pasar ini untuk nelayan kecil,” kata Ratna')
    expect(encoding).toBe('windows-1252')
    expect(layout.canonicalUrl).toBe('https://a.example/x')
  })

  it('is read as far as it goes when it is cut, or refused', async () => {
    const cut = saved.subarray(0, saved.indexOf('Menurut dia'))
    expect((await read('a.mhtml', cut)).text).toMatch(/sejak pagi\.$/u)
    const noPage = bytesOf(
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\n\nx\n--b--',
    )
    expect(await refusalOf(read('a.mhtml', noPage))).toBe('import.noArticleText')
  })

  it('is refused with a reason, or read, however it is damaged', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(saved.length - 1), fc.nat(255)), { maxLength: 40 }),
        fc.nat(saved.length),
        async (changes, length) => {
          const damaged = Uint8Array.from(saved)
          for (const [at, byte] of changes) damaged[at] = byte
          const reason = await refusalOf(read('a.mhtml', damaged.subarray(0, length)))
          expect(reason === null || (typeof reason === 'string' && reason.startsWith('import.'))).toBe(true)
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('a Word document', () => {
  it('gives its paragraphs and facts', async () => {
    const { text, layout, mediaType } = await read(
      'naskah.docx',
      await aDocx(['Pasar Ikan Baru Dibuka di Singkawang', ...PARAGRAPHS]),
    )
    expect(mediaType).toMatch(/wordprocessingml\.document$/u)
    expect(text.split('\n')).toEqual(['Pasar Ikan Baru Dibuka di Singkawang', ...PARAGRAPHS])
    expect(layout.facts).toMatchObject({
      title: 'Pasar Ikan Baru Dibuka di Singkawang',
      outlet: 'Kabarlaut.com',
      dateline: 'SINGKAWANG',
    })
    expect(layout.paragraphs).toHaveLength(3)
  })

  it('keeps its notes below, and leaves no mark of them in its sentences', async () => {
    const noted = [...PARAGRAPHS.slice(0, -1), `${PARAGRAPHS.at(-1)}^`]
    const { text } = await read('naskah.docx', await aDocx(noted, aFootnote('Data dinas, Februari 2026.')))
    expect(text.split('\n')).toEqual([...PARAGRAPHS, '1. Data dinas, Februari 2026.'])
  })

  test.each([
    ['import.notDocx', () => new JSZip().file('a.txt', 'halo').generateAsync({ type: 'uint8array' })],
    ['import.tooLargeUnpacked', () => aDocx(PARAGRAPHS, { 'word/media/a.bin': new Uint8Array(101 * 1024 * 1024) })],
    ['import.tooLargeUnpacked', () => aDocx(Array.from({ length: 90_000 }, () => ''))],
    ['import.unreadableDocx', async () => (await aDocx(PARAGRAPHS)).subarray(0, 900)],
    [
      'import.unreadableDocx',
      () => new JSZip().file('word/document.xml', '<w:document').generateAsync({ type: 'uint8array' }),
    ],
    ['import.oldWord', () => Promise.resolve(bytesOf('{\\rtf1\\ansi Pasar ikan baru dibuka.}'))],
    ['import.oldWord', () => Promise.resolve(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))],
  ])('is refused with %s', async (reason, make) => {
    expect(await refusalOf(read('a.docx', await make()))).toBe(reason)
  })

  it('expands no entities', async () => {
    const zip = await JSZip.loadAsync(await aDocx([...PARAGRAPHS, 'x&bom;x']))
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
    const levels = Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(12)}">`).join('')
    const hostile = xml.replace('?>', `?><!DOCTYPE d [<!ENTITY e0 "lol">${levels}]>`).replace('x&amp;bom;x', 'x&e12;x')
    const bytes = await zip.file('word/document.xml', hostile).generateAsync({ type: 'uint8array' })
    const read = await refusalOf(readArticleFile({ fileName: 'a.docx', bytes }))
    expect([null, 'import.unreadableDocx']).toContain(read)
  })

  it('is refused when what it says of its sizes is a lie', async () => {
    const bomb = await aDocx(PARAGRAPHS, { 'word/media/a.bin': new Uint8Array(101 * 1024 * 1024) })
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength)
    for (let at = 0; at + 4 <= bomb.length; at++) {
      if (view.getUint32(at, true) === 101 * 1024 * 1024) view.setUint32(at, 1000, true)
    }
    expect(await refusalOf(read('a.docx', bomb))).toBe('import.tooLargeUnpacked')
  })
})

describe('a PDF', () => {
  const HEADLINE = { text: 'Pasar Ikan Baru Dibuka di Singkawang', y: 790, size: 20 }
  const BODY = [
    'SINGKAWANG, Kabarlaut.com - Wali Kota Ratna Dewayani meresmikan pasar',
    'ikan baru di pelabuhan yang sudah lama ditunggu para nelayan, Senin',
    '(2/3/2026).',
  ]
  const SAID = ['“Pasar ini untuk nelayan kecil,” kata Ratna di hadapan ratusan', 'pedagang yang datang sejak subuh.']
  const printed = (text: string) => text.replaceAll('“', '\x93').replaceAll('”', '\x94')
  const lines = (texts: readonly string[], top: number) => linesDown(texts.map(printed), top)

  it('gives its paragraphs, joined from their lines', async () => {
    const pdf = aPdf([[HEADLINE, ...lines(BODY, 760), ...lines(SAID, 710)]])
    const { text, layout, mediaType } = await read('halaman.pdf', pdf)
    expect(mediaType).toBe('application/pdf')
    expect(text.split('\n')).toEqual([HEADLINE.text, BODY.join(' '), SAID.join(' ')])
    expect(layout.facts).toMatchObject({ title: HEADLINE.text, outlet: 'Kabarlaut.com', dateline: 'SINGKAWANG' })
    expect(layout.paragraphs).toHaveLength(2)
  })

  it('undoes a hyphen at the end of a line only where the word stands whole elsewhere', async () => {
    const broken = [
      'Pemerintah daerah menyiapkan lapak. Menurut peme-',
      'rintah, anak-',
      'anak boleh ikut, juga para pena-',
      'ngkap ikan sampai akhir pekan depan.',
    ]
    const { text } = await read('a.pdf', aPdf([lines(broken, 760)]))
    expect(text).toContain('Menurut pemerintah, anak-anak boleh ikut, juga para pena-ngkap ikan sampai')
  })

  it('reads column after column', async () => {
    const left = linesDown(
      ['Nelayan Teluk Melur kini dapat', 'menjual ikan di pasar baru. Mereka', 'datang sejak subuh bersama'],
      760,
    )
    const right = linesDown(['keluarga masing-masing untuk', 'melihat peresmian pasar itu.'], 760).map((line) => ({
      ...line,
      x: 320,
    }))
    const { text } = await read('a.pdf', aPdf([[...left, ...right]]))
    expect(text).toBe(
      'Nelayan Teluk Melur kini dapat menjual ikan di pasar baru. Mereka datang sejak subuh bersama keluarga masing-masing untuk melihat peresmian pasar itu.',
    )
  })

  it('undoes every soft hyphen', () => {
    const line = { x: 72, right: 300, size: 11, page: 1 }
    const broken = [
      { ...line, text: 'para pem\u00ad', y: 760 },
      { ...line, text: 'bantu da\u00adtang', y: 746 },
    ]
    expect(toPdfParagraphs(broken)).toEqual(['para pembantu datang'])
  })

  it('leaves out what repeats on every page, and reads on over the page', async () => {
    const page = (number: number, texts: readonly string[]) => [
      { text: '3/2/26, 9:15 AM', y: 820, size: 8 },
      { text: 'Pasar Ikan - Kabarlaut', x: 300, y: 820, size: 8 },
      ...lines(texts, 760),
      { text: `https://kabarlaut.example/berita/pasar ${number}/2`, y: 20, size: 8 },
    ]
    const { text, layout } = await read(
      'a.pdf',
      aPdf([page(1, BODY.slice(0, 2)), page(2, ['(2/3/2026) pagi bersama para nelayan.', ...SAID])]),
    )
    expect(text.split('\n')[0]).toBe([...BODY.slice(0, 2), '(2/3/2026) pagi bersama para nelayan.'].join(' '))
    expect(text).not.toMatch(/9:15|kabarlaut\.example|Pasar Ikan - /u)
    expect(layout.canonicalUrl).toBe('https://kabarlaut.example/berita/pasar')
  })

  test.each([
    ['import.pdfEncrypted', () => aPdf([lines(BODY, 760)], { isLocked: true })],
    ['import.pdfWithoutText', () => aPdf([[]], { content: '0 0 595 842 re f' })],
    ['import.unreadablePdf', () => bytesOf('%PDF-1.4\n1 0 obj\n<< >>\n')],
    ['import.tooManyPages', () => aPdf(Array.from({ length: 101 }, () => lines(BODY, 760)))],
    [
      'import.tooLargeUnpacked',
      () => aPdf([[]], { deflated: { bytes: deflateSync(new Uint8Array(101 * 1024 * 1024)) } }),
    ],
  ])('is refused with %s', async (reason, make) => {
    expect(await refusalOf(read('a.pdf', make()))).toBe(reason)
  })

  it('is refused with a reason, or read, however it is damaged', async () => {
    const pdf = aPdf([[HEADLINE, ...lines(BODY, 760), ...lines(SAID, 710)]])
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(pdf.length - 1), fc.nat(255)), { maxLength: 30 }),
        fc.integer({ min: 12, max: pdf.length }),
        async (changes, length) => {
          const damaged = Uint8Array.from(pdf)
          for (const [at, byte] of changes) damaged[at] = byte
          const reason = await refusalOf(read('a.pdf', damaged.subarray(0, length)))
          expect(reason === null || (typeof reason === 'string' && reason.startsWith('import.'))).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('text and pages', () => {
  let page: Uint8Array
  beforeAll(() => {
    page = fixture('page.html')
  })

  it('are read as before, and a name alone makes no document of them', async () => {
    expect((await read('halaman.pdf', page)).mediaType).toBe('text/html')
    expect((await read('surat.docx', bytesOf(PARAGRAPHS.join('\n')))).mediaType).toBe('text/plain')
    expect((await read('a', bytesOf(`Berkas %PDF-1.7 disebut. ${PARAGRAPHS.join('\n')}`))).mediaType).toBe('text/plain')
  })
})
