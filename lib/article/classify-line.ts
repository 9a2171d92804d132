import { englishPagePhrases } from '@/lib/article/en/page-phrases'
import { indonesianPagePhrases } from '@/lib/article/id/page-phrases'
import { isOutletSign } from '@/lib/article/outlets'
import type { PagePhraseKind } from '@/lib/article/page-phrase'

/** `link-head` is a link whose headline stands on the next line; `other` is everything the tables do not know. */
export type LineKind = PagePhraseKind | 'link-head' | 'caption' | 'embed' | 'initials' | 'noise' | 'other'

interface Entry {
  readonly text: string
  readonly kind: PagePhraseKind
  readonly isWhole: boolean
}

/** Pages mix the languages freely, so every table is asked; the first three letters keep the asking cheap. */
const entriesByOpening = new Map<string, Entry[]>()
for (const { kind, match, phrases } of [...indonesianPagePhrases, ...englishPagePhrases]) {
  for (const text of phrases) {
    const bucket = entriesByOpening.get(text.slice(0, 3)) ?? []
    bucket.push({ text, kind, isWhole: match === 'whole' })
    entriesByOpening.set(text.slice(0, 3), bucket)
  }
}

const LONGEST_PROMO = 260
const LONGEST_CAPTION = 350
/** A story may end in its wire's bracket as well; only what is shorter than a paragraph is a caption for it. */
const LONGEST_BRACKETED_CAPTION = 180
/** `07.00 WIB` over an entry of a running report. */
const CLOCK = /^\d{1,2}[.:]\d{2} ?WI(?:B|TA|T)$/u
const LETTER = /\p{L}/u
const LOWER = /\p{Ll}/u
/** `…," kata` or `…." she said`: somebody is being quoted, so the line is never taken for a teaser. */
const ATTRIBUTED = /[,.?!…]["”’»]\s{0,2}\p{Ll}/u
const BRACKETED = /^[([][\p{L}\p{M} .'’/,&|+-]{2,60}[)\]]$/u
/** Desks number themselves: `(H-2)`, `(Ant/E-3)`, `(mcr8/jpnn)`, `(*)`. */
const DESK_MARK = /^[([](?:\p{L}{1,8}\d{0,2}(?:[/-][\p{L}\d]{1,8}){1,3}|\*{1,3})[)\]]$/u
const EMBED = /^\[(?:gambas|embed|video|foto|image|youtube|instagram|tiktok|twitter)\b[^\]]{0,80}\]$/iu
const CAPTION_OPENING = /^(?:foto|photo|ilustrasi|caption|gambar|image|pictured?)\s?(?:\([^)]{1,40}\)\s?)?[:/]/iu
const CREDITED = /\/(?:reuters|afp|antara|ap|epa|xinhua|bloomberg)\.?$/iu
const PHOTO_AGENCY = /(?:REUTERS|ANTARA FOTO|ANTARA|AFP PHOTO|AFP|AP Photo|EPA|Getty Images|Shutterstock|iStock)\//u
const STOCK_PHOTO = /(?:Getty Images|Shutterstock|iStock|Handout via REUTERS)\.?$/u
const CREDIT_IN_BRACKETS = /^\((?:foto|photo|dok|ist|ilustrasi)\b[^)]{0,60}\)\.?$/iu
const OUTLET_IN_BRACKETS = /^\(([\p{L}\d. ]{2,24})\/ ?\p{Lu}[\p{L}\d .]{1,40}\)$/u
const AGENCY_AFTER_SENTENCE = /[.)]\s(?:REUTERS|AFP|AP|EPA|ANTARA|ANADOLU|XINHUA|TASS)$/u

/** Is the rest of a line behind a phrase only marks? Then the phrase is the whole line. */
const isBare = (rest: string) => !/[\p{L}\p{N}]/u.test(rest)

function kindByPhrase(line: string): LineKind | null {
  const bucket = entriesByOpening.get(line.slice(0, 3).toLowerCase())
  if (bucket === undefined) return null
  const lower = line.slice(0, 48).toLowerCase().replace(/\s/gu, ' ')
  for (const { text, kind, isWhole } of bucket) {
    if (!lower.startsWith(text)) continue
    const rest = line.slice(text.length)
    if (isWhole) {
      if (line.length < text.length + 4 && isBare(rest)) return kind === 'link' ? 'link-head' : kind
      continue
    }
    // `Bacaan` is no `Baca`; `jugaMendagri` is glued by a scraper and still is `juga`.
    if (LOWER.test(rest.slice(0, 1)) && LETTER.test(text.slice(-1)) && text !== 'baca selengkapnya') continue
    if (line.length > LONGEST_PROMO || ATTRIBUTED.test(line)) continue
    return kind === 'link' && isBare(rest) ? 'link-head' : kind
  }
  return null
}

/** Is somebody quoted here with a cue behind the marks, so that the line can be no headline and no teaser? */
export const isAttributed = (line: string): boolean => ATTRIBUTED.test(line)

/** `REUTERS/Jane Doe/File Photo` at the end of a line: the agency, and nothing but names behind it. */
function isCreditedPhoto(tail: string): boolean {
  const agency = PHOTO_AGENCY.exec(tail)
  return agency !== null && /^[^.]{1,60}\.?$/u.test(tail.slice(agency.index + agency[0].length))
}

/** Is the line the words under a picture, by its label in front or the agency's credit at its end? */
function isCaption(line: string): boolean {
  if (line.length > LONGEST_CAPTION || ATTRIBUTED.test(line)) return false
  if (CAPTION_OPENING.test(line.slice(0, 60))) return true
  const tail = line.slice(-80)
  if (CREDITED.test(tail) || isCreditedPhoto(tail) || STOCK_PHOTO.test(tail)) return true
  const bracket = tail.slice(tail.lastIndexOf('('))
  if (CREDIT_IN_BRACKETS.test(bracket)) return true
  const outlet = line.length > LONGEST_BRACKETED_CAPTION ? undefined : OUTLET_IN_BRACKETS.exec(bracket)?.[1]
  return outlet !== undefined && isOutletSign(outlet)
}

/** Does an agency's name in capitals follow the line's last sentence, as under pictures and at the end of stories? */
export function endsWithAgency(line: string): boolean {
  return AGENCY_AFTER_SENTENCE.test(line.slice(-24))
}

/**
 * What is one line of a news page, as far as the line alone can say? Total and linear; a line in which somebody is
 * quoted with a cue behind the marks is always `other`, since losing a quotation is the worst error.
 */
export function classifyLine(line: string): LineKind {
  const byPhrase = kindByPhrase(line)
  if (byPhrase !== null) return byPhrase
  const first = line.charCodeAt(0)
  const isBracket = first === 40 || first === 91
  if (isBracket && (BRACKETED.test(line.slice(0, 64)) || DESK_MARK.test(line.slice(0, 64)))) return 'initials'
  if (first === 91 && EMBED.test(line.slice(0, 100))) return 'embed'
  if (line.length < 12 && (!LETTER.test(line) || CLOCK.test(line))) return 'noise'
  return isCaption(line) ? 'caption' : 'other'
}

/** Does the line read as prose: closed like a sentence, or too long for a headline? */
export function isProse(line: string): boolean {
  return line.length > 200 || /[.!?…:;,]["”’»'“)\]*]{0,4}$/u.test(line.slice(-8))
}
