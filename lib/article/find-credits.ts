import { foldName } from '@/lib/article/fold-name'
import { isSameOutlet, OUTLET_SIGNS } from '@/lib/article/outlets'
import type { Line } from '@/lib/article/split-lines'

const DREW_ON = /[Dd]i(?:lansir|kutip|nukil|wartakan|laporkan)|[Mm]e(?:lansir|ngutip|nukil)/gu
const SOURCE_LINE = /^(?:sumber|source)\s{0,2}:?\s{0,2}(.{2,60})$/iu
/** Words between the verb and the name; those of the second list say that a medium is being named. */
const FILLERS = new Set([
  'dari',
  'oleh',
  'lewat',
  'melalui',
  'via',
  'pemberitaan',
  'laporan',
  'resmi',
  'online',
  'web',
  'asal',
])
const MEDIA_NOUNS = new Set(
  'kantor berita laman situs website media harian koran portal surat kabar stasiun televisi tv radio majalah jaringan agensi tabloid kanal'.split(
    ' ',
  ),
)
const NO_MEDIUM = new Set(
  'akun unggahan siaran keterangan youtube instagram facebook twitter tiktok x video pernyataan berbagai'.split(' '),
)
const TIME_WORDS = new Set(
  'senin selasa rabu kamis jumat jum sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november desember'.split(
    ' ',
  ),
)
/** `Times of India`, `Badan Pendapatan Daerah Provinsi Jawa Barat`: names of offices are long. */
const NAME = /^\p{Lu}[\p{L}\d.&'’-]{0,30}(?: (?:(?:of|the|and) ){0,2}(?:\p{Lu}|\d)[\p{L}\d.&'’-]{0,30}){0,5}/u
const HOST = /^(?:dari(?=[\p{L}\d]{2,24}\.))?([\p{L}\d]{2,24}\.(?:com|co\.id|co|id|net|org|tv))(?![\p{L}])/u
const MEDIUM_SHAPE =
  /(?:News|Times|Post|Herald|Tribune|Journal|Daily|Broadcasting|TV|Press|Agency)\b|\.(?:com|id|co|net|org|tv)$/iu

/** `kantor berita Iran, Mehr News`: a country says where the medium is, and the medium stands behind it. */
const COUNTRIES = new Set(
  'iran|turki|turkiye|israel|rusia|china|cina|tiongkok|jepang|korea selatan|korea utara|inggris|prancis|jerman|italia|spanyol|portugal|belanda|malaysia|singapura|thailand|vietnam|filipina|india|pakistan|australia|as|amerika|amerika serikat|qatar|arab saudi|mesir|suriah|lebanon|palestina|irak|yaman|ukraina|polandia|brasil|argentina|meksiko|kanada|setempat|asing|lokal'.split(
    '|',
  ),
)

/** Without marks at the end, and without the word that a scraper glued there (`NU Onlinepada`, `AFPdanReuters`). */
function withoutEdge(name: string): string {
  const glued = /(?<=\p{L}{2})dan(?=\p{Lu})/u.exec(name)?.index ?? name.length
  return name
    .slice(0, glued)
    .replace(/(?<=\p{L}{2})(?:pada|berikut|mengutip|menyebutkan)$/u, '')
    .replace(/[.,'’&-]$/u, '')
}

/** The medium named right behind a verb of drawing on, or null where a day, an account or a person follows. */
function mediumAfter(text: string, isStrong: boolean): string | null {
  let rest = text
  let isMedium = isStrong
  for (let words = 0; words < 6; words++) {
    const word = /^[\s]{0,2}(\p{Ll}+)(?![\p{L}.\d])/u.exec(rest)
    // `dariBolaSport`: a scraper glued the filler to the name.
    const glued = word ? null : /^\s{0,2}(dari|laman|situs|media)(?=\p{Lu})/u.exec(rest)
    const filler = word?.[1] ?? glued?.[1]
    if (filler === undefined) break
    if (MEDIA_NOUNS.has(filler)) isMedium = true
    else if (!FILLERS.has(filler)) return null
    rest = rest.slice((word ?? glued)?.[0].length)
  }
  rest = rest.trimStart()
  const name = HOST.exec(rest)?.[1] ?? NAME.exec(rest)?.[0]
  if (name === undefined) return null
  const words = name.split(' ')
  const until = words.findIndex((word) => TIME_WORDS.has(word.toLowerCase().replace(/\W/gu, '')))
  const kept = withoutEdge((until < 0 ? words : words.slice(0, until)).join(' '))
  if (isMedium && COUNTRIES.has(kept.toLowerCase())) {
    const behind = withoutEdge(NAME.exec(rest.slice(name.length).replace(/^,? ?/u, ''))?.[0] ?? '')
    return OUTLET_SIGNS.has(behind) || MEDIUM_SHAPE.test(behind) ? behind : null
  }
  if (kept.length < 2 || NO_MEDIUM.has(words[0]?.toLowerCase() ?? '')) return null
  return isMedium || OUTLET_SIGNS.has(kept) || MEDIUM_SHAPE.test(kept) ? kept : null
}

/** The wires and outlets that a passage says it drew on, as written: `dikutip dari kantor berita AFP` → `AFP`. */
export function findCreditsInBody(body: string): string[] {
  const credits: string[] = []
  for (const match of body.matchAll(DREW_ON)) {
    const after = body.slice(match.index + match[0].length, match.index + match[0].length + 120)
    // Only `dilansir` and `melansir` are said of media alone; persons and papers are `dikutip` as well.
    const name = mediumAfter(after, /lansir$/u.test(match[0]))
    if (name !== null) credits.push(name)
  }
  return credits
}

/** The wires that sign below or above a body: `Sumber AFP`, `ANADOLU`, `REUTERS | AL JAZEERA`. */
export function findCreditsInLines(lines: readonly Line[]): string[] {
  return lines.flatMap(({ text }) => {
    if (text.length > 80) return []
    const source = SOURCE_LINE.exec(text)?.[1]
    const names = (source ?? text).split(/\s{0,3}[|/,&]\s{0,3}/u)
    if (source !== undefined) return /^[\p{Lu}\d]/u.test(source) ? names.map(withoutEdge) : []
    // Reporters sign beside the wire from which they drew: `RINA MELATI | ANTARA`.
    return text === text.toUpperCase() ? names.filter((name) => OUTLET_SIGNS.has(name)) : []
  })
}

/** Each credit once, by its first spelling, and never the outlet itself or one of its desks (`Bisnis Liputan6.com`). */
export function distinctCredits(credits: readonly string[], outlet: string | null): string[] {
  const byFold = new Map<string, string>()
  const own = foldName(outlet ?? '')
  for (const credit of credits) {
    const key = foldName(credit)
    const isOwn = own !== '' && (isSameOutlet(credit, outlet ?? '') || key.endsWith(` ${own}`))
    if (key !== '' && !isOwn && !byFold.has(key)) byFold.set(key, credit)
  }
  return [...byFold.values()]
}
