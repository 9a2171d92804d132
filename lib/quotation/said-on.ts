import type { Attribution } from '@/lib/quotation/attribution'
import type { DateLexicon } from '@/lib/quotation/date-lexicon'
import type { Language } from '@/lib/quotation/language'
import { outsideContent } from '@/lib/quotation/outside-content'
import type { ArticleFacts } from '@/lib/schemas/extraction'

interface DateSets {
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  readonly quoting: ReadonlySet<string>
  readonly reporting: ReadonlySet<string>
  readonly elsewhere: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly notThisWeek: ReadonlySet<string>
  readonly ambiguous: ReadonlySet<string>
  readonly daySigns: ReadonlySet<string>
  readonly plans: ReadonlySet<string>
  readonly monthFirst: boolean
  readonly hint: RegExp
}

const compiled = new WeakMap<DateLexicon, DateSets>()

function setsOf(lexicon: DateLexicon): DateSets {
  const known = compiled.get(lexicon)
  if (known) return known
  const numbered = (lists: readonly (readonly string[])[], base: number) =>
    new Map(lists.flatMap((words, at) => words.map((word) => [word, at + base] as const)))
  const weekdays = numbered(lexicon.weekdays, 0)
  const openers = [...weekdays.keys(), ...lexicon.relative.map(({ words }) => words[0] ?? '')]
  const sets = {
    months: numbered(lexicon.months, 1),
    weekdays,
    quoting: new Set(lexicon.quoting),
    reporting: new Set(lexicon.reporting),
    elsewhere: new Set(lexicon.elsewhere),
    relatives: new Set(lexicon.relatives),
    notThisWeek: new Set(lexicon.notThisWeek),
    ambiguous: new Set(lexicon.ambiguousWeekdays),
    daySigns: new Set(lexicon.daySigns),
    plans: new Set(lexicon.plans),
    monthFirst: lexicon.monthFirst,
    hint: new RegExp(`\\d|${openers.join('|')}`, 'iu'),
  }
  compiled.set(lexicon, sets)
  return sets
}

interface Piece {
  readonly lower: string
  readonly start: number
  readonly afterComma: boolean
}

interface Found {
  readonly date: string
  readonly start: number
  readonly isExplicit: boolean
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'/-]*/gu
const SLASHED = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/u
const DAY = 86_400_000
/** How far before a date the words stand that say what it is the day of, in UTF-16 units. */
const NEARBY = 300

/**
 * The day of the statement as `YYYY-MM-DD`, where the cue's own sentence gives it outside the quoted words: as a date,
 * with a date in brackets (whose missing year is the year of publication) or as a day of this week. The day on which
 * something was quoted or looked at is not it, nor is a coming one that the sentence plans for.
 */
export function findSaidOn(
  text: string,
  attribution: Attribution,
  facts: ArticleFacts,
  language: Language,
): string | null {
  const sets = setsOf(language.dates)
  const published = publicationDay(facts.publishedAt)
  const cueStart = attribution.cue?.start ?? attribution.sentence.start
  let best: Found | null = null
  for (const range of outsideContent(attribution)) {
    const slice = text.slice(range.start, range.end)
    if (!sets.hint.test(slice)) continue
    for (const found of datesIn(piecesOf(slice, range.start, sets), sets, language.dates, published, cueStart)) {
      if (isPlanned(text, attribution, found, published, sets)) continue
      const isBetter =
        !best ||
        (found.isExplicit && !best.isExplicit) ||
        (found.isExplicit === best.isExplicit && best.start < cueStart)
      if (isBetter) best = found
    }
  }
  return best?.date ?? null
}

/**
 * Does a day after publication belong to what is planned: "kata X soal rapat pada Jumat", "X mengatakan jembatan akan
 * dibuka Senin"? A slip of the pen stands right behind the speaker: "kata X, Jumat".
 */
function isPlanned(
  text: string,
  { kind, content, cue, sentence }: Attribution,
  found: Found,
  published: Date | null,
  sets: DateSets,
): boolean {
  if (published === null || Date.parse(found.date) <= published.getTime()) return false
  const from = Math.min(cue?.start ?? sentence.start, found.start)
  const spans = [{ start: Math.max(from, found.start - NEARBY), end: found.start }]
  const told =
    kind === 'direct'
      ? spans
      : [...spans, ...content.map(({ start, end }) => ({ start, end: Math.min(end, start + NEARBY) }))]
  return told.some(({ start, end }) =>
    [...text.slice(start, end).matchAll(WORD)].some(([word]) => sets.plans.has(word.toLowerCase())),
  )
}

function piecesOf(slice: string, offset: number, sets: DateSets): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of slice.matchAll(WORD)) {
    const lower = match[0].toLowerCase()
    const afterComma = slice.slice(end, match.index).includes(',')
    // "dikutipRabu", "CNBCRabu": scraped text glues days to what stands before them.
    const day =
      match[0].length < 40
        ? [...sets.weekdays.keys()].find((word) => lower.length > word.length && lower.endsWith(word))
        : undefined
    if (day && /^\p{Lu}/u.test(match[0].slice(-day.length))) {
      pieces.push({ lower: lower.slice(0, -day.length), start: offset + match.index, afterComma })
      pieces.push({ lower: day, start: offset + match.index + lower.length - day.length, afterComma: false })
    } else pieces.push({ lower, start: offset + match.index, afterComma })
    end = match.index + match[0].length
  }
  return pieces
}

function datesIn(
  pieces: readonly Piece[],
  sets: DateSets,
  lexicon: DateLexicon,
  published: Date | null,
  cueStart: number,
): Found[] {
  const found: Found[] = []
  let isQuoted = false
  let isAside = false
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]
    if (!piece) break
    if (piece.afterComma) isAside = false
    if (sets.quoting.has(piece.lower)) isQuoted = true
    else if (sets.reporting.has(piece.lower)) isQuoted = false
    if (sets.relatives.has(piece.lower) && piece.start < cueStart) isAside = true
    if (isQuoted || isAside) continue
    const before = pieces[at - 1]?.lower ?? ''
    const hasWeekday = sets.weekdays.has(before)
    const lead = hasWeekday ? (pieces[at - 2]?.lower ?? '') : before
    if (sets.elsewhere.has(lead)) continue
    const date = dateAt(pieces, at, sets, published, hasWeekday) ?? relativeAt(pieces, at, sets, lexicon, published)
    if (date) found.push({ date: date.iso, start: piece.start, isExplicit: date.isExplicit })
  }
  return found
}

function dateAt(pieces: readonly Piece[], at: number, sets: DateSets, published: Date | null, hasWeekday: boolean) {
  const lower = pieces[at]?.lower ?? ''
  const slashed = SLASHED.exec(lower)
  if (slashed) {
    if (!slashed[3] && !hasWeekday) return null
    return explicit(slashed[3], Number(slashed[2]), Number(slashed[1]), published)
  }
  if (sets.monthFirst && sets.months.has(lower)) return monthFirstAt(pieces, at, sets, published)
  if (!/^\d{1,2}$/u.test(lower)) return null
  const month = sets.months.get(pieces[at + 1]?.lower ?? '')
  if (!month) return null
  const year = pieces[at + 2]?.lower ?? ''
  const hasYear = /^\d{4}$/u.test(year)
  return explicit(hasYear ? year : undefined, month, Number(lower), published)
}

/** "June 21, 2025", "June 21"; "may 20" without a year is rather a verb. */
function monthFirstAt(pieces: readonly Piece[], at: number, sets: DateSets, published: Date | null) {
  const [month, day] = [pieces[at]?.lower ?? '', /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(pieces[at + 1]?.lower ?? '')]
  const year = pieces[at + 2]?.lower ?? ''
  const hasYear = /^\d{4}$/u.test(year)
  if (!day || (month === 'may' && !hasYear)) return null
  return explicit(hasYear ? year : undefined, sets.months.get(month) ?? 0, Number(day[1]), published)
}

function explicit(year: string | undefined, month: number, day: number, published: Date | null) {
  const iso = toIso(fullYear(year, month, day, published), month, day)
  return iso ? { iso, isExplicit: true } : null
}

/** The written year, or that of publication; far in its future it is the year before, just behind its end the next. */
function fullYear(year: string | undefined, month: number, day: number, published: Date | null): number | null {
  if (year) return year.length === 2 ? 2000 + Number(year) : Number(year)
  if (!published) return null
  const same = published.getUTCFullYear()
  const ahead = (year: number): number => Date.UTC(year, month - 1, day) - published.getTime()
  return ahead(same) > 60 * DAY ? same - 1 : ahead(same + 1) <= 7 * DAY ? same + 1 : same
}

function toIso(year: number | null, month: number, day: number): string | null {
  if (year === null || year < 1900 || year > 2200) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

function relativeAt(
  pieces: readonly Piece[],
  at: number,
  sets: DateSets,
  lexicon: DateLexicon,
  published: Date | null,
) {
  if (!published) return null
  const lower = pieces[at]?.lower ?? ''
  const back = (days: number) => ({
    iso: new Date(published.getTime() - days * DAY).toISOString().slice(0, 10),
    isExplicit: false,
  })
  const phrase = lexicon.relative.find(({ words }) =>
    words.every((word, offset) => pieces[at + offset]?.lower === word),
  )
  if (phrase) return back(-phrase.days)
  const weekday = sets.weekdays.get(lower)
  if (weekday === undefined) return null
  const next = [pieces[at + 1]?.lower ?? '', pieces[at + 2]?.lower ?? '']
  if (next.some((word) => sets.notThisWeek.has(word)) || /^\d/u.test(next[0] ?? '')) return null
  if (sets.ambiguous.has(lower) && !sets.daySigns.has(pieces[at - 1]?.lower ?? '')) return null
  return back((published.getUTCDay() - weekday + 7) % 7)
}

/** The day of publication in the outlet's own time zone, as midnight UTC. */
function publicationDay(publishedAt: string | null): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(publishedAt ?? '')
  if (!match) return null
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])))
  return Number.isNaN(date.getTime()) ? null : date
}
