import { classifyLine, endsWithAgency, isAttributed, isProse } from '@/lib/article/classify-line'
import type { LineKind } from '@/lib/article/classify-line'
import { isHeadlineCase } from '@/lib/article/find-title'
import { foldName } from '@/lib/article/fold-name'
import { OUTLET_SIGNS } from '@/lib/article/outlets'
import type { Dateline } from '@/lib/article/parse-dateline'
import { parseDateline, parseDatelineAlone } from '@/lib/article/parse-dateline'
import { parsePublished } from '@/lib/article/parse-published'
import type { Line } from '@/lib/article/split-lines'

/** A page's lines, told apart. */
export interface Body {
  readonly dateline: Dateline | null
  /** The article's own lines; the dateline still stands in the first. */
  readonly paragraphs: readonly Line[]
  readonly header: readonly Line[]
  /** What stands between the paragraphs and below them that says something of the article. */
  readonly footer: readonly Line[]
  readonly captions: readonly Line[]
}

/** Whoever claims the rights is done with the article. */
const COPYRIGHT = /^copyright ?(?:©|\(c\))/iu
const LONG_PARAGRAPH = 120
const SHORTEST_REPEAT = 60
/** How far below the first sentence-like line a dateline may still show that the body only begins there. */
const HEADER_REACH = 40

/** Is a line nothing but the outlet's stamp (`Kompas.com - 11/10/2023, 18:05 WIB`)? */
export function isStamp(line: string): boolean {
  if (line.length > 120 || !/\d{4}/u.test(line)) return false
  const published = parsePublished(line, '+00:00')
  if (published === null) return false
  const letters = line.match(/\p{L}/gu)?.length ?? 0
  return letters <= published.dateLength + 34
}

const isAgo = (line: string) => line.length < 40 && /^\d{1,3} \p{L}{3,8} (?:yang )?(?:lalu|ago)$/u.test(line)

/** Some archives print the headline with a full stop; prose has lower-case words in it. */
const isClosedHeadline = (text: string) => text.length < 160 && isHeadlineCase(text, 0.9) && !isAttributed(text)

/** Is a line behind a bare "Baca juga:" the headline that it points to, and not the next paragraph or list item? */
const isLinkedHeadline = (text: string) =>
  /^[\p{L}\[]/u.test(text) && /(?:[^.]|\.\.)$/u.test(text) && isHeadlineCase(text, 0.75) && !isAttributed(text)

/** Can a line be the sentence that a dateline on the line above belongs to? */
const isOpeningSentence = (text: string) => text.length >= 60 && isProse(text) && /^["“‘'(\p{Lu}\d]/u.test(text)

interface Start {
  readonly index: number
  readonly dateline: Dateline | null
}

/**
 * Where does the body begin? At its first sentence; but a dateline with an outlet's name below nothing but short
 * lines (a login form, a menu) is surer than those. In clean text the first line is the answer at once.
 */
function findStart(lines: readonly Line[], kinds: readonly LineKind[], title: string | null): Start {
  const foldedTitle = title === null ? null : foldName(title)
  let firstProse = -1
  let firstOther = -1
  for (const [index, { text }] of lines.entries()) {
    if (firstProse >= 0 && index > firstProse + HEADER_REACH) break
    if (kinds[index] !== 'other') continue
    const alone = parseDatelineAlone(text)
    if (alone !== null && kinds[index + 1] === 'other' && isOpeningSentence(lines[index + 1]?.text ?? ''))
      return { index, dateline: alone }
    const dateline = parseDateline(text)
    if (dateline && (dateline.outlet !== null || dateline.agency !== null) && !isStamp(text)) return { index, dateline }
    if (isStamp(text) || isAgo(text) || endsWithAgency(text)) continue
    if (foldedTitle !== null && text.length < 300 && foldName(text) === foldedTitle) continue
    if (firstOther < 0) firstOther = index
    const isOpening = isProse(text) || (text.length >= 80 && !isHeadlineCase(text, 0.6))
    if (!isOpening && dateline === null) continue
    if (index === 0 && title === null && lines.length > 2 && isClosedHeadline(text)) continue
    if (dateline !== null && firstProse < 0) return { index, dateline }
    if (firstProse < 0) firstProse = index
    if (text.length >= LONG_PARAGRAPH || isAttributed(text)) break
  }
  const index = firstProse >= 0 ? firstProse : Math.max(firstOther, 0)
  return { index, dateline: parseDateline(lines[index]?.text ?? '') }
}

/** One key for two printings of a paragraph; null for what is too short to tell a repeat from a refrain. */
function repeatKey(text: string, opening: string): string | null {
  const own = opening !== '' && text.startsWith(opening) ? text.slice(opening.length) : text
  return own.length < SHORTEST_REPEAT ? null : own
}

// How much of a line must stand again below it, and how many lines without a match end the search.
const REPEATED_SHARE = 0.7
const MOST_STRANGERS = 3

/**
 * A scraper's nested blocks print a whole section in one line and then its parts: the lines that follow stand in it one
 * behind the other. Each search goes on where the last one ended, so the line is read about once.
 */
function isGluedPrinting(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? ''
  let from = 0
  let repeated = 0
  let strangers = 0
  for (let next = index + 1; next < lines.length && strangers < MOST_STRANGERS; next++) {
    const part = lines[next]?.text ?? ''
    if (part.length < SHORTEST_REPEAT) continue
    const at = part.length < text.length ? text.indexOf(part, from) : -1
    if (at < 0) {
      strangers++
      continue
    }
    from = at + part.length
    repeated += part.length
    if (repeated > text.length * REPEATED_SHARE) return true
  }
  return false
}

/** Does prose stand on this line and on the next, so that a list of other stories must be over? */
function isBackInBody(lines: readonly Line[], kinds: readonly LineKind[], index: number): boolean {
  const here = lines[index]?.text ?? ''
  if (isAttributed(here)) return true
  const next = lines[index + 1]?.text ?? ''
  return kinds[index + 1] === 'other' && [here, next].every((text) => text.length > 80 && isProse(text))
}

/** Names in capitals and nothing else, as reporters and wires sign below a body: `RINA MELATI | ANTARA`. */
const CAPITAL_NAMES = /^\p{Lu}[\p{Lu}.'’ -]{1,40}(?:\s?[|/,&]\s?\p{Lu}[\p{Lu}.'’ -]{1,40}){0,4}$/u

const isSignature = (text: string) =>
  text.length < 80 &&
  ((CAPITAL_NAMES.test(text) && /[ |/,&]/u.test(text)) ||
    text.split(/\s?[|/,&]\s?/u).every((name) => OUTLET_SIGNS.has(name) && name === name.toUpperCase()))

/**
 * Which lines are the article's own? Reads a scraped page's lines from top to bottom; prefers keeping a doubtful line
 * to losing one, because a lost paragraph loses its quotations. Linear in the text.
 */
export function findBody(lines: readonly Line[], title: string | null, captionTexts: ReadonlySet<string>): Body {
  // `Foto: …` over a series of pictures is its headline.
  const kinds = lines.map(({ text }): LineKind => {
    if (captionTexts.has(text)) return 'caption'
    return text === title ? 'other' : classifyLine(text)
  })
  const start = findStart(lines, kinds, title)
  const paragraphs: Line[] = []
  const footer: Line[] = []
  const captions = lines.filter(
    ({ text }, index) =>
      index < start.index && (kinds[index] === 'caption' || (kinds[index] === 'other' && endsWithAgency(text))),
  )
  const opening = lines[start.index]?.text.slice(0, start.dateline?.length ?? 0) ?? ''
  const seen = new Set<string>()
  let firstKey: string | null = null
  let isBehindLink = false
  let isInWidget = false
  let isEnded = false

  for (let index = start.index; index < lines.length; index++) {
    const line = lines[index]
    const kind = kinds[index]
    if (line === undefined || kind === undefined) break
    if (kind === 'meta' || kind === 'initials') footer.push(line)
    if (kind === 'caption') captions.push(line)
    if ((kind === 'end' || COPYRIGHT.test(line.text)) && paragraphs.length > 0) isEnded = true
    if (kind === 'widget') isInWidget = true
    if (kind !== 'other') {
      isBehindLink = kind === 'link-head'
      continue
    }
    if (isEnded) continue
    if (isInWidget && !isBackInBody(lines, kinds, index)) continue
    isInWidget = false
    if (isBehindLink && isLinkedHeadline(line.text)) continue
    isBehindLink = false
    if (isGluedPrinting(lines, index)) continue
    const key = repeatKey(line.text, opening)
    if (key !== null && seen.has(key)) {
      // The whole body begins again: whatever follows stands below the article.
      const nextKey = repeatKey(lines[index + 1]?.text ?? '', opening)
      if (key === firstKey && nextKey !== null && seen.has(nextKey)) isEnded = true
      continue
    }
    if (key !== null) {
      seen.add(key)
      firstKey ??= key
    }
    paragraphs.push(line)
  }

  const isPage = isEnded || start.index > 1
  for (let last = paragraphs.at(-1); last !== undefined && paragraphs.length > 1; last = paragraphs.at(-1)) {
    const isTeaser = isPage && last.text.length < LONG_PARAGRAPH && !isProse(last.text) && !/["“”«»]/u.test(last.text)
    if (!isTeaser && !isSignature(last.text)) break
    footer.push(last)
    paragraphs.pop()
  }
  return { dateline: start.dateline, paragraphs, header: lines.slice(0, start.index), footer, captions }
}
