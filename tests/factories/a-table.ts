interface GivenRow {
  readonly file: string
  readonly text?: string
  readonly url?: string | null
  readonly lang?: string
}

const PLACES = ['Muara Kelapa', 'Kali Anyar', 'Tanjung Duren Laut', 'Kampung Melur', 'Bukit Sirih']

/** One row of a table as its maker writes it: an invented article with a quotation, at an address of its own. */
export const aRow = ({ file, text, url, lang }: GivenRow): string => {
  const place = PLACES[file.length % PLACES.length] ?? ''
  const body = text ?? `Warga ${place} menutup tanggul nomor ${file} sejak pagi bersama petugas.`
  return JSON.stringify({
    ...{ file, outlet: 'Lentera.com', title: `Tanggul ${file} ditutup`, url: url ?? `https://lentera.example/${file}` },
    text: `${body}\n\n"Kami berjaga sampai malam di tanggul ${file}," kata Camat Rina Wardhani, Selasa (3/3/2026).\n`,
    ...{ published: 'Selasa, 3 Maret 2026 10:15 WIB', byline: 'Gita Lestari', ...(lang === undefined ? {} : { lang }) },
  })
}

/** A table of so many rows, each another article. */
export const aTable = (rows: number): string =>
  Array.from({ length: rows }, (_, index) => `${aRow({ file: `a${index}` })}\n`).join('')
