import { isOutletSign } from '@/lib/article/outlets'
import { placeLengthAt } from '@/lib/article/places'

/** The opening of a news text that says where and by whom, e.g. `BRUSSELS, KOMPAS.com - `. */
export interface Dateline {
  /** Length of the whole opening with its dash, in UTF-16 code units; the sentence begins there. */
  readonly length: number
  readonly place: string | null
  readonly outlet: string | null
  /** The wire in brackets, e.g. `WASHINGTON (Reuters) -`. */
  readonly agency: string | null
}

const DASH = '[ \\t\\u00a0]{0,3}(?:-{1,3}|–|—|―)[ \\t\\u00a0]{0,3}'
const DOMAIN = String.raw`[A-Za-z0-9][A-Za-z0-9-]{1,24}(?:\.(?:com|co\.id|co|id|net|tv|news|org|my\.id|or\.id|go\.id)|\.(?:COM|CO\.ID|CO|ID|NET|TV|NEWS|ORG))`
const NAMED = String.raw`[\p{L}\d][\p{L}\d.]{1,20}(?: [\p{L}\d.]{2,20}){0,2}`
const SIGN = `(${DOMAIN}|${NAMED})`
const PLACE = String.raw`(\p{Lu}[\p{L}.'’-]{1,24}(?:[ /]\p{Lu}[\p{L}.'’-]{0,24}){0,3})`

const OUTLET_PLACE = new RegExp(`^${SIGN}(?:,|\\s?[-–—])\\s{0,2}${PLACE}${DASH}`, 'u')
const OUTLET_ONLY = new RegExp(`^${SIGN}${DASH}`, 'u')
const OUTLET_COMMA = new RegExp(`^${SIGN},\\s{0,2}`, 'u')
const PLACE_OUTLET = new RegExp(`^${PLACE}(?:, ?\\p{Lu}\\p{L}{2,20})?,\\s{0,2}${SIGN}${DASH}`, 'u')
/** `JAKARTA KOMPAS.com -`: the comma forgotten. */
const PLACE_DOMAIN = new RegExp(`^${PLACE} (${DOMAIN})${DASH}`, 'u')
const PLACE_AGENCY = new RegExp(`^${PLACE}(?:,[^()\\n]{1,30})?\\s?\\(([\\p{L}][\\p{L}. ]{1,24})\\)${DASH}`, 'u')
const CAPITAL_PLACE = new RegExp(
  `^(\\p{Lu}[\\p{Lu}.'’]{1,24}(?:[ -]\\p{Lu}[\\p{Lu}.'’]{1,24}){0,3})(?:, ?\\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}\\p{L}{1,20})?)?(?: ?\\([^()]{4,20}\\))?(${DASH})`,
  'u',
)
const PLACE_DASH = new RegExp(`^${PLACE}(${DASH})`, 'u')
/** A place that a scraper glued to the sentence: `Gunung SitoliGubernur`. */
const GLUED_PLACE = /^\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20}){0,2}(?=\p{Lu})/u
/** Rubrics in capitals that stand where a place would. */
const RUBRIC =
  /^(?:INFO|ADVERTORIAL|OPINI|KOLOM|FOTO|VIDEO|HEADLINE|BREAKING|LIVE|UPDATE|EXCLUSIVE|OPINION|ANALYSIS)\b/u
const LEFT_OVER = /^[ \t\u00a0]{0,3},[ \t\u00a0]{1,3}/u
const NAMED_DOMAIN = new RegExp(`^${DOMAIN}$`, 'u')

const isKnownPlace = (given: string) => {
  const place = given.replace(/^(?:Kota|Kabupaten|KOTA|KABUPATEN|Kab\.) /u, '')
  return placeLengthAt(place) === place.length
}

const dateline = (match: RegExpExecArray | string, place?: string, outlet?: string, agency?: string): Dateline => ({
  length: typeof match === 'string' ? match.length : match[0].length,
  place: place ?? null,
  outlet: outlet ?? null,
  agency: agency ?? null,
})

/** `Liputan6.com, Jakarta` and `TEMPO.CO, Jakarta -`: the outlet in front, with or without a dash behind the place. */
function parseOutletFirst(head: string): Dateline | null {
  const both = OUTLET_PLACE.exec(head)
  if (both && isOutletSign(both[1] ?? '')) {
    // A glued place and sentence (`JakartaBank - …`) is cut behind the place.
    const known = placeLengthAt(both[2] ?? '')
    if (known === 0 || known === both[2]?.length) return dateline(both, both[2], both[1])
  }
  const other = OUTLET_STOP.exec(head) ?? OUTLET_COLON.exec(head)
  if (other && isOutletSign(other[1] ?? '') && isKnownPlace(other[2] ?? '')) return dateline(other, other[2], other[1])
  const comma = OUTLET_COMMA.exec(head)
  if (comma && isOutletSign(comma[1] ?? '')) {
    const rest = head.slice(comma[0].length)
    const known = placeLengthAt(rest) || (GLUED_PLACE.exec(rest)?.[0].length ?? 0)
    const opening = rest.slice(0, known)
    const dash = /^[ \t\u00a0]{0,3}(?:[-–—]{1,3}[ \t\u00a0]{0,3})?/u.exec(rest.slice(known))?.[0] ?? ''
    if (known > 0) return dateline(comma[0] + opening + dash, opening, comma[1])
  }
  const only = OUTLET_ONLY.exec(head)
  if (only === null || !isOutletSign(only[1] ?? '')) return null
  const isSpaced = /^.{1,80}\s[-–—]{1,3}\s$/u.test(only[0])
  return NAMED_DOMAIN.test(only[1] ?? '') || isSpaced ? dateline(only, undefined, only[1]) : null
}

/** `Kendari, Sulawesi Tenggara – `: a place we know, and the region it lies in. */
const PLACE_REGION = new RegExp(`^${PLACE}, ${PLACE}(${DASH})`, 'u')

/** `KONTAN.CO.ID - JAKARTA. `: a full stop in the place of the dash. */
const OUTLET_STOP = new RegExp(`^${SIGN}${DASH}(\\p{Lu}[\\p{Lu} ]{2,30})\\.\\s{1,2}`, 'u')
/** `KBRN, Jakarta : `, and `Jakarta: ` where a place stands alone: a colon in the place of the dash. */
const OUTLET_COLON = new RegExp(`^${SIGN}, ${PLACE} ?: {1,2}`, 'u')
const PLACE_COLON = new RegExp(`^${PLACE} ?: {1,2}(?=["“\\p{Lu}])`, 'u')

/** Capitals before a dash are a place when we know it, or when a spaced dash follows and no name of a body does. */
function parsePlaceOnly(head: string): Dateline | null {
  const capitals = CAPITAL_PLACE.exec(head)
  if (capitals) {
    const place = capitals[1] ?? ''
    const dash = capitals[2] ?? ''
    const rest = head.slice(capitals[0].length)
    // `ARAGON- Pembalap`: the space in front of the dash is easily lost, and no compound has one behind it.
    const isSpaced = /^\s.*\s$/u.test(dash) || /[–—]|--/u.test(dash) || /\s$/u.test(dash)
    const goesOn = /^["“‘'(\p{L}\d]/u.test(rest)
    if (goesOn && (isKnownPlace(place) || (isSpaced && place.length >= 5 && !/^\p{Lu}{2}/u.test(rest))))
      return dateline(capitals, RUBRIC.test(place) ? undefined : place)
  }
  const region = PLACE_REGION.exec(head)
  if (region && isKnownPlace(region[1] ?? '') && /^\s.*\s$/u.test(region[3] ?? '')) return dateline(region, region[1])
  const colon = PLACE_COLON.exec(head)
  if (colon && isKnownPlace(colon[1] ?? '')) return dateline(colon, colon[1])
  const known = PLACE_DASH.exec(head)
  if (known && isKnownPlace(known[1] ?? '') && /^\s/u.test(known[2] ?? '')) return dateline(known, known[1])
  return null
}

const PLACE_ALONE = new RegExp(`^${PLACE}${DASH}$`, 'u')

/** Is a line nothing but a place and the dash behind it, the sentence being the next line? Null where it is not. */
export function parseDatelineAlone(line: string): Dateline | null {
  const match = line.length > 60 ? null : PLACE_ALONE.exec(line)
  const place = match?.[1] ?? ''
  return match === null || place.length === line.length || RUBRIC.test(place) ? null : dateline(match, place)
}

/** Which dateline does a paragraph open with? Null for none; looks at the first 120 characters only. */
export function parseDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 120)
  const agency = PLACE_AGENCY.exec(head)
  if (agency && isOutletSign(agency[2] ?? '')) return dateline(agency, agency[1], undefined, agency[2])
  const placeFirst = PLACE_OUTLET.exec(head)
  if (placeFirst && isOutletSign(placeFirst[2] ?? '')) return dateline(placeFirst, placeFirst[1], placeFirst[2])
  const domain = PLACE_DOMAIN.exec(head)
  if (domain && isKnownPlace(domain[1] ?? '')) return dateline(domain, domain[1], domain[2])
  const found = parseOutletFirst(head) ?? parsePlaceOnly(head)
  if (found !== null) return found
  // `, Jakarta - `: the outlet in front was a link or a picture, and is lost.
  const left = LEFT_OVER.exec(head)?.[0].length ?? 0
  const behind = left === 0 ? null : parsePlaceOnly(head.slice(left))
  return behind === null ? null : { ...behind, length: left + behind.length }
}
