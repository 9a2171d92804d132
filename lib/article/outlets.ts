/**
 * Names under which outlets sign, as they stand in datelines, beside the host they publish at. Other outlets are
 * known by the shape of their name (`Sesuatu.com`) or by what the input says, so the list need not be complete.
 */
const OUTLETS: readonly { readonly host: string; readonly name: string; readonly signs: readonly string[] }[] = [
  { host: 'kompas.com', name: 'Kompas.com', signs: ['KOMPAS.com', 'Kompas.com', 'KOMPAS.COM'] },
  { host: 'kompas.tv', name: 'KOMPAS.TV', signs: ['KOMPAS.TV'] },
  { host: 'kompas.id', name: 'Kompas', signs: ['KOMPAS', 'Kompas'] },
  { host: 'tempo.co', name: 'TEMPO.CO', signs: ['TEMPO.CO', 'Tempo.co', 'TEMPO'] },
  { host: 'liputan6.com', name: 'Liputan6.com', signs: ['Liputan6.com', 'LIPUTAN6.COM'] },
  { host: 'bisnis.com', name: 'Bisnis.com', signs: ['Bisnis.com', 'BISNIS.COM', 'Bisnis'] },
  { host: 'detik.com', name: 'detikcom', signs: ['detikcom', 'detikNews', 'detikFinance'] },
  { host: 'cnbcindonesia.com', name: 'CNBC Indonesia', signs: ['CNBC Indonesia', 'CNBCIndonesia.com'] },
  { host: 'cnnindonesia.com', name: 'CNN Indonesia', signs: ['CNN Indonesia', 'CNNIndonesia.com'] },
  { host: 'republika.co.id', name: 'Republika', signs: ['REPUBLIKA.CO.ID', 'REPUBLIKA', 'Republika'] },
  { host: 'antaranews.com', name: 'ANTARA', signs: ['ANTARA', 'ANTARANEWS.com', 'Antara'] },
  { host: 'okezone.com', name: 'Okezone', signs: ['Okezone.com', 'OKEZONE.COM', 'Okezone'] },
  { host: 'sindonews.com', name: 'SINDOnews', signs: ['SINDOnews.com', 'SINDOnews', 'SINDONEWS'] },
  { host: 'inews.id', name: 'iNews.id', signs: ['iNews.id', 'iNews'] },
  { host: 'merdeka.com', name: 'Merdeka.com', signs: ['Merdeka.com'] },
  { host: 'suara.com', name: 'Suara.com', signs: ['Suara.com'] },
  { host: 'viva.co.id', name: 'VIVA', signs: ['VIVA.co.id', 'VIVA'] },
  { host: 'jpnn.com', name: 'JPNN.com', signs: ['jpnn.com', 'JPNN.com', 'JPNN.COM'] },
  { host: 'tribunnews.com', name: 'Tribunnews', signs: ['TRIBUNNEWS.COM', 'Tribunnews.com', 'TRIBUNNEWS'] },
  { host: 'beritasatu.com', name: 'BeritaSatu.com', signs: ['BeritaSatu.com', 'Beritasatu.com'] },
  { host: 'mediaindonesia.com', name: 'Media Indonesia', signs: ['Media Indonesia', 'MEDIA INDONESIA'] },
  { host: 'metrotvnews.com', name: 'Metrotvnews.com', signs: ['Metrotvnews.com', 'Medcom.id'] },
  { host: 'kontan.co.id', name: 'Kontan', signs: ['KONTAN.CO.ID', 'Kontan.co.id', 'KONTAN'] },
  { host: 'idntimes.com', name: 'IDN Times', signs: ['IDN Times'] },
  { host: 'voaindonesia.com', name: 'VOA Indonesia', signs: ['VOA Indonesia', 'VOA'] },
  { host: 'thejakartapost.com', name: 'The Jakarta Post', signs: ['The Jakarta Post'] },
  { host: 'reuters.com', name: 'Reuters', signs: ['Reuters', 'REUTERS'] },
  { host: 'apnews.com', name: 'AP', signs: ['AP', 'Associated Press'] },
  { host: 'afp.com', name: 'AFP', signs: ['AFP'] },
  { host: 'aa.com.tr', name: 'Anadolu', signs: ['Anadolu', 'ANADOLU', 'AA'] },
  { host: 'xinhuanet.com', name: 'Xinhua', signs: ['Xinhua', 'XINHUA'] },
  { host: 'bernama.com', name: 'Bernama', signs: ['Bernama', 'BERNAMA'] },
  { host: 'tass.com', name: 'TASS', signs: ['TASS', 'Tass'] },
  { host: 'aljazeera.com', name: 'Al Jazeera', signs: ['Al Jazeera', 'AL JAZEERA'] },
  { host: 'cnn.com', name: 'CNN', signs: ['CNN'] },
  { host: 'bbc.com', name: 'BBC', signs: ['BBC', 'BBC News', 'BBC News Indonesia'] },
  { host: 'theguardian.com', name: 'The Guardian', signs: ['The Guardian', 'Guardian', 'THE GUARDIAN'] },
  { host: 'nytimes.com', name: 'The New York Times', signs: ['The New York Times', 'New York Times'] },
  { host: 'washingtonpost.com', name: 'The Washington Post', signs: ['The Washington Post', 'Washington Post'] },
  { host: 'channelnewsasia.com', name: 'CNA', signs: ['CNA', 'Channel News Asia'] },
  { host: 'bloomberg.com', name: 'Bloomberg', signs: ['Bloomberg', 'BLOOMBERG'] },
  { host: 'dw.com', name: 'DW', signs: ['DW', 'Deutsche Welle'] },
]

/** Every signature, so that `is this word an outlet?` is one look-up. */
export const OUTLET_SIGNS: ReadonlySet<string> = new Set(OUTLETS.flatMap((outlet) => outlet.signs))

const DOMAIN_SHAPE =
  /^[A-Za-z0-9]{2,24}\.(?:com|co\.id|co|id|net|tv|news|org|or\.id|go\.id|COM|CO\.ID|CO|ID|NET|TV|NEWS|ORG)$/u

/** Is this how an outlet signs: a name of the list, or a domain? */
export const isOutletSign = (sign: string): boolean => OUTLET_SIGNS.has(sign) || DOMAIN_SHAPE.test(sign)

const nameByHost = new Map(OUTLETS.map((outlet) => [outlet.host, outlet.name]))

/** Which outlet publishes at this address? The list's name, else the host without `www.`; null when it is no URL. */
export function outletOfUrl(url: string): string | null {
  const host = /^https?:\/\/(?:[^/?#@]{0,200}@)?([^/?#:]{1,253})/iu.exec(url)?.[1]?.toLowerCase()
  if (host === undefined || !host.includes('.')) return null
  const parts = host.split('.')
  for (let from = 0; from < parts.length - 1; from++) {
    const name = nameByHost.get(parts.slice(from).join('.'))
    if (name !== undefined) return name
  }
  return host.replace(/^(?:www|m|amp)\./u, '')
}
