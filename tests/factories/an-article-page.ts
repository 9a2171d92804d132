interface GivenPage {
  readonly headline?: string
  readonly said?: string
  /** Further paragraphs. */
  readonly more?: readonly string[]
  /** What else stands in the head, e.g. a link to the next page. */
  readonly head?: string
}

/** A page of a news site with one article, in our own words; each headline makes another text. */
export const anArticlePage = ({
  headline = 'Pompa air menyala lagi',
  said,
  more = [],
  head = '',
}: GivenPage = {}): string =>
  `<!doctype html><html lang="id"><head><title>${headline} - Kabar Muara</title>
<meta property="og:site_name" content="Kabar Muara">${head}</head><body><nav><a href="/">Beranda</a></nav><article>
<h1>${headline}</h1>
<p>Warga Kampung Melur mulai kembali ke rumah setelah banjir surut, kabar tentang ${headline.toLowerCase()}.</p>
<p>“${said ?? 'Pompa tambahan sudah menyala sejak subuh'},” kata Camat Dewi Lestiani di balai desa, Selasa.</p>
<p>Tiga dapur umum tetap dibuka sampai akhir pekan, dan perahu karet disiagakan di dua titik.</p>
${more.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></body></html>`
