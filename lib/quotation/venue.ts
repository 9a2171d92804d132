import type { Attribution } from '@/lib/quotation/attribution'
import type { VenueLexicon } from '@/lib/quotation/venue-lexicon'
import type { Language } from '@/lib/quotation/language'
import { outsideContent } from '@/lib/quotation/outside-content'
import type { TextSpan } from '@/lib/schemas/span'

interface VenueSets {
  readonly at: ReadonlySet<string>
  readonly placeNouns: ReadonlySet<string>
  readonly occasionOpeners: ReadonlySet<string>
  readonly occasionNouns: ReadonlySet<string>
  readonly stops: ReadonlySet<string>
}

const compiled = new WeakMap<VenueLexicon, VenueSets>()

function setsOf(lexicon: VenueLexicon): VenueSets {
  const known = compiled.get(lexicon)
  if (known) return known
  const sets = {
    at: new Set(lexicon.at),
    placeNouns: new Set(lexicon.placeNouns),
    occasionOpeners: new Set(lexicon.occasionOpeners),
    occasionNouns: new Set(lexicon.occasionNouns),
    stops: new Set(lexicon.stops),
  }
  compiled.set(lexicon, sets)
  return sets
}

interface Piece {
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly isCapital: boolean
  readonly afterComma: boolean
  readonly afterBreak: boolean
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’/&-]|\.(?=\p{L}))*/gu
const LONGEST = 30

/** Where the attribution's words were said and on what occasion, as spans of its own sentence; null where it is silent. */
export function findOccasion(
  text: string,
  attribution: Attribution,
  language: Language,
): { venue: TextSpan | null; occasion: TextSpan | null } {
  const sets = setsOf(language.venues)
  const after = attribution.cue?.end ?? attribution.sentence.start
  let venue: TextSpan | null = null
  let occasion: TextSpan | null = null
  for (const range of outsideContent(attribution)) {
    if (range.end <= after || (venue && occasion)) continue
    const start = Math.max(
      range.start,
      after,
      attribution.source && attribution.source.start >= after ? attribution.source.end : 0,
    )
    if (start >= range.end) continue
    const pieces = piecesOf(text, start, range.end)
    for (let at = 0; at + 1 < pieces.length; at++) {
      const piece = pieces[at]
      const next = pieces[at + 1]
      if (!piece || !next || next.afterBreak || next.afterComma) continue
      if (!venue && sets.at.has(piece.lower) && (next.isCapital || sets.placeNouns.has(next.lower))) {
        venue = spanFrom(text, pieces, at + 1, sets, true)
      } else if (!occasion && sets.occasionOpeners.has(piece.lower) && isOccasion(pieces, at + 1, sets)) {
        occasion = spanFrom(text, pieces, at + 1, sets, false)
      }
    }
  }
  return { venue, occasion }
}

function piecesOf(text: string, start: number, end: number): Piece[] {
  const slice = text.slice(start, end)
  const pieces: Piece[] = []
  let last = 0
  for (const match of slice.matchAll(WORD)) {
    const gap = slice.slice(last, match.index)
    last = match.index + match[0].length
    pieces.push({
      lower: match[0].toLowerCase(),
      start: start + match.index,
      end: start + last,
      isCapital: /^\p{Lu}/u.test(match[0]),
      afterComma: gap.includes(','),
      afterBreak: /[.;:()!?"“”]/u.test(gap),
    })
    if (pieces.length > 200) break
  }
  return pieces
}

const isOccasion = (pieces: readonly Piece[], at: number, sets: VenueSets) =>
  [0, 1].some((offset) => {
    const piece = pieces[at + offset]
    return piece !== undefined && !piece.afterComma && !piece.afterBreak && sets.occasionNouns.has(piece.lower)
  })

/** The words up to a stop; a venue goes on across a comma to the larger place it lies in ("Senayan, Jakarta"). */
function spanFrom(
  text: string,
  pieces: readonly Piece[],
  from: number,
  sets: VenueSets,
  isVenue: boolean,
): TextSpan | null {
  const first = pieces[from]
  if (!first) return null
  let end = first.end
  for (let at = from + 1; at < Math.min(pieces.length, from + LONGEST); at++) {
    const piece = pieces[at]
    if (!piece || piece.afterBreak || sets.stops.has(piece.lower)) break
    if (piece.afterComma && !(isVenue && piece.isCapital)) break
    end = piece.end
  }
  return { start: first.start, end, text: text.slice(first.start, end) }
}
