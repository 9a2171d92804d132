import fc from 'fast-check'
import { describe, expect, it, test, vi } from 'vitest'
import {
  articleHtml,
  BODY,
  jsonLd,
  LEAD,
  pageHtml,
  paragraphsHtml,
  parsePage,
  READ_AT,
  reasonOf,
} from '@/tests/factories/page-html'

// Hostile pages take their time on a machine that does other things too.
vi.setConfig({ testTimeout: 60_000 })

describe('pages without an article', () => {
  test.each([
    [
      'a shell that scripts fill',
      pageHtml('', '<div id="app"></div><noscript>Aktifkan JavaScript untuk melihat halaman ini.</noscript>'),
    ],
    [
      'a notice',
      pageHtml(
        '',
        `<main><p>Mohon aktifkan JavaScript di peramban Anda untuk membaca artikel di situs kami. ${'Terima kasih. '.repeat(10)}</p></main>`,
      ),
    ],
    [
      'a frameset',
      '<html><head><title>Koran</title></head><frameset cols="20%,80%"><frame src="a.html"><frame src="b.html"></frameset></html>',
    ],
    ['no body', '<html><head><title>Kosong</title></head></html>'],
    ['nothing but markup', '<!doctype html><html><body><div><span></span></div></body></html>'],
    ['a head alone', '<head><meta charset="utf-8">'],
  ])('are refused: %s', (_, html) => expect(reasonOf(() => parsePage(html))).toBe('import.noArticleText'))

  it('but an article about JavaScript is one', () => {
    const about = 'Peramban lama perlu diatur agar mengaktifkan JavaScript, kata pengelola situs pemerintah daerah itu.'
    expect(
      parsePage(pageHtml('', paragraphsHtml([about, ...BODY, ...BODY.map((text) => `Kemudian ${text}`)]))).text,
    ).toContain(about)
  })
})

describe('hostile pages', () => {
  it('let nothing but text out', () => {
    const hostile =
      '<script>alert(1)</script><p onclick="alert(1)">Lihat <a href="javascript:alert(1)">di sini</a> dan <img src=x onerror="alert(1)"> serta <svg onload=alert(1)><style>p{}</style></svg> kabar itu.</p><iframe srcdoc="<script>alert(1)</script>"></iframe><object data="javascript:alert(1)"></object>'
    const { text } = parsePage(pageHtml('<base href="javascript:">', articleHtml(hostile)))
    expect(text).not.toMatch(/alert|javascript|onerror|onclick|<|srcdoc/u)
  })

  test.each([
    ['100,000 levels deep', '<div>'.repeat(100_000), 'import.tooDeep'],
    ['100,000 inline levels deep', '<b><i>'.repeat(50_000), 'import.tooDeep'],
    ['too many elements', '<br>'.repeat(100_000), 'import.tooManyElements'],
    ['a million opening brackets', '<'.repeat(1_000_000), 'import.tooManyElements'],
  ])('are refused: %s', (_, markup, reason) => expect(reasonOf(() => parsePage(pageHtml('', markup)))).toBe(reason))

  test.each([
    ['10 MB of one attribute', `<p data-x="${'x'.repeat(10_000_000)}">${LEAD}</p>`],
    ['a million attributes', `<p ${'a '.repeat(1_000_000)}>${LEAD}</p>`],
    ['a comment without end', `<!-- ${'x'.repeat(1_000_000)}`],
    ['a script without end', `<script>${'x<'.repeat(500_000)}`],
    ['10 MB of JSON-LD', jsonLd(`{"@type":"NewsArticle","a":"${'x"'.repeat(5_000_000)}`)],
    ['JSON-LD 100,000 levels deep', jsonLd('['.repeat(100_000))],
    ['a megabyte of commas in JSON-LD', jsonLd(`{"@type":${', '.repeat(500_000)}`)],
    ['20,000 times', '<time datetime="2026-03-02">x</time>'.repeat(20_000)],
    ['20,000 captions', '<figcaption>Gudang beras</figcaption>'.repeat(20_000)],
  ])(
    'are read in time: %s',
    (_, markup) => {
      const began = process.cpuUsage()
      const parsed = reasonOf(() => parsePage(pageHtml('', `${paragraphsHtml(BODY)}${markup}`)))
      const { user } = process.cpuUsage(began)
      expect(parsed === null || typeof parsed === 'string').toBe(true)
      // Processor time, which other programs do not lengthen; none comes near.
      expect(user).toBeLessThan(20_000_000)
    },
    60_000,
  )

  it('however damaged, are read or refused with a reason', () => {
    const whole = pageHtml(
      `${jsonLd({ '@type': 'NewsArticle', headline: 'Gudang', datePublished: '2026-03-02' })}<meta property="og:title" content="Gudang">`,
      `${articleHtml('<figure><figcaption>Gudang</figcaption></figure><time datetime="2026-03-02">x</time>')}<table><tr><td>x</table>`,
    )
    const piece = fc.oneof(
      fc.tuple(fc.nat(whole.length), fc.nat(200)).map(([from, length]) => whole.slice(from, from + length)),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '<',
        '>',
        '"',
        '<!--',
        ']]>',
        '</p>',
        '<svg><desc>',
        '<template>',
        '<math>',
        '<select>',
        '\u0000',
        '\ud800',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const reason = reasonOf(() => {
          const { text, paragraphs, captions } = parsePage(pieces.join(''), { retrievedAt: READ_AT })
          for (const { start, end } of paragraphs) expect(text.slice(start, end).trim()).not.toBe('')
          for (const { text: words, span } of captions) if (span) expect(text.slice(span.start, span.end)).toBe(words)
        })
        expect(reason === null || (typeof reason === 'string' && reason.startsWith('import.'))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
