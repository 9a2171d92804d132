import { detectLanguage } from '@/lib/article/detect-language'
import { findBody, isStamp } from '@/lib/article/find-body'
import type { Body } from '@/lib/article/find-body'
import { findBylines, findNameBeside, splitByline } from '@/lib/article/find-bylines'
import { distinctCredits, findCreditsInBody, findCreditsInLines } from '@/lib/article/find-credits'
import { findTitle } from '@/lib/article/find-title'
import { foldName } from '@/lib/article/fold-name'
import type { FactName, FactOrigin, ParsedArticle } from '@/lib/article/layout'
import { isOutletSign, outletOfUrl } from '@/lib/article/outlets'
import { parseStamp } from '@/lib/article/parse-stamp'
import { splitLines, trimSpan } from '@/lib/article/split-lines'
import type { ExtractionInput } from '@/lib/schemas/extraction'
import type { Span } from '@/lib/schemas/span'

/** A fact with where it stood. */
type Found<T> = readonly [value: T, origin: FactOrigin] | null

const firstOf = <T>(...candidates: readonly (() => Found<T>)[]): Found<T> => {
  for (const candidate of candidates) {
    const found = candidate()
    if (found !== null) return found
  }
  return null
}

const given = (value: string | null | undefined): Found<string> => (value?.trim() ? [value.trim(), 'input'] : null)

const STAMP_OUTLET = /^([\p{L}\d.]{3,30}(?: [\p{L}\d]{2,20}){0,3})\s{0,2}(?:[-–|,]|$)/u
/** A name of one to four capitalised words or a domain, whatever it ends in: outlets are more than any list holds. */
const NAME_SHAPE = /^(?:\p{Lu}[\p{L}\d]{1,20}(?: \p{Lu}[\p{L}\d]{1,20}){0,3}|[A-Za-z0-9]{3,24}\.[a-z]{2,8})$/u
/** What else stands before a date in a stamp: what happened to the article, who did it, the day. */
const STAMP_WORDS =
  /^(?:diperbarui|diterbitkan|dipublikasikan|dirilis|terbit|tayang|jurnalis|penulis|editor|reporter|pewarta|oleh|published|updated|posted|last|first|by|on|sen|sel|rab|kam|jum|sab|min|ahad|mon|tue|wed|thu|fri|sat|sun)/iu

/** The outlet that a stamp begins with: `Kompas.com - 11/10/2023, 18:05 WIB`. */
function stampOutlet(lines: Body['header']): Found<string> {
  for (const { text } of lines) {
    if (!isStamp(text)) continue
    const name = STAMP_OUTLET.exec(text)?.[1]
    if (name === undefined) continue
    if (isOutletSign(name) || (NAME_SHAPE.test(name) && !STAMP_WORDS.test(name))) return [name, 'header']
  }
  return null
}

const COPYRIGHT = /^copyright ?(?:©|\(c\)) ?([\p{L}\d.]{2,24}(?: [\p{L}.]{2,20})?)/iu

/** The outlet that signs on a line of its own (`detikNews`), or that claims the rights below the body. */
function signedOutlet({ header, footer }: Body): Found<string> {
  for (const { text } of footer) {
    const name = COPYRIGHT.exec(text)?.[1]
    if (name !== undefined && isOutletSign(name)) return [name, 'footer']
  }
  const own = header.findLast(({ text }) => text.length < 30 && isOutletSign(text))
  return own === undefined ? null : [own.text, 'header']
}

/** Where no zone is printed, Indonesian outlets mean their capital's time and others are read as UTC. */
const zoneOf = (language: string) => (language === 'id' ? '+07:00' : '+00:00')

/** When an article was published and last changed. */
interface Times {
  readonly published: Found<string>
  readonly modified: Found<string>
}

const textOf = ({ text }: { readonly text: string }) => text
/** `Reporter: A | 2 jam yang lalu`: each part says its own. */
const BETWEEN_STAMPS = /\s?[|•·]\s?/u

/** Is a line nothing but a time as told on the day (`2 jam yang lalu`, `Hari ini, 14:05 WIB`)? */
const isToldStamp = (line: string, length: number) => (line.match(/\p{L}/gu)?.length ?? 0) <= length + 20

/** The stamps above and below the body, and where nothing else says it, one that is told from the day of reading. */
function findTimes(input: ExtractionInput, body: Body, language: string, hints: TextHints): Times {
  const retrievedAt = hints.retrievedAt ?? null
  const zone = zoneOf(language)
  let published: Found<string> = null
  let modified: Found<string> = null
  const read = (text: string, origin: FactOrigin) => {
    const stamp = parseStamp(text, zone, origin === 'input' ? retrievedAt : null)
    if (stamp.published !== null) published ??= [stamp.published.at, origin]
    if (stamp.modified !== null) modified ??= [stamp.modified.at, origin]
  }
  read(input.publishedAt ?? '', 'input')
  read(input.published ?? '', 'input')
  for (const text of hints.above ?? []) if (isStamp(text)) read(text, 'page')
  for (const { text } of body.header) if (isStamp(text)) read(text, 'header')
  for (const { text } of body.footer) if (isStamp(text)) read(text, 'footer')
  const told = retrievedAt === null || published !== null ? [] : [...(hints.above ?? []), ...body.header.map(textOf)]
  for (const part of told.flatMap((line) => (line.length < 160 ? line.split(BETWEEN_STAMPS) : []))) {
    const stamp = parseStamp(part, zone, retrievedAt)
    if (stamp.published !== null && isToldStamp(part, stamp.published.dateLength))
      published ??= [stamp.published.at, 'header']
    if (stamp.modified !== null && isToldStamp(part, stamp.modified.dateLength))
      modified ??= [stamp.modified.at, 'header']
  }
  // A stamp that only tells the last change is all that is known of the publication, which was no later.
  return { published: published ?? modified, modified }
}

const TRAILING_INITIALS = /\s?[([](?:\p{L}{2,5}\/){1,3}\p{L}{2,5}[)\]]$/u
/** The same of desks that number themselves; behind the end of a sentence, so that a rocket's name is none. */
const TRAILING_DESK =
  /(?<=[.!?"”])\s?\((?:\p{Lu}{1,3}-\d{1,2}|(?:\p{L}{2,8}\d{0,2}\/){1,3}\p{L}{1,8}(?:-\d{1,2})?|\*{1,3})\)$/u
const TRAILING_PROMO = /\s?Ikuti Whatsapp Channel \p{L}{3,20}(?:sumber ?: ?[\p{L} ]{2,30})?$/u

/** A paragraph's own span, without what a page glues behind the last sentence: desk initials and invitations. */
function ownSpan(text: string, start: number, end: number): Span {
  const tail = text.slice(Math.max(start, end - 90), end)
  const glued = (TRAILING_INITIALS.exec(tail) ?? TRAILING_DESK.exec(tail) ?? TRAILING_PROMO.exec(tail))?.[0].length ?? 0
  return trimSpan(text, start, glued < end - start ? end - glued : end)
}

const SAMPLE = 1000
const NO_CAPTIONS: ReadonlySet<string> = new Set()

/** What is known of a text besides what its input states. */
export interface TextHints {
  /** Lines that are picture captions. */
  readonly captions?: ReadonlySet<string>
  /** When it was fetched: what `2 jam yang lalu` is counted from. */
  readonly retrievedAt?: Date | null
  /** Lines that its page prints above it and that the text lacks: who wrote it, and when. */
  readonly above?: readonly string[]
}

/**
 * Where in a text is the article, and what does the text say of it? For scraped pages and clean text alike.
 *
 * Total and linear. All spans are UTF-16 offsets into `input.text` exactly as given. What the input itself states
 * (title, outlet, time, language) goes before what the text says.
 */
export function parseArticleText(input: ExtractionInput, hints: TextHints = {}): ParsedArticle {
  const { text } = input
  const body = findBody(splitLines(text), input.title ?? null, hints.captions ?? NO_CAPTIONS)
  const paragraphs: Span[] = []
  for (const [index, line] of body.paragraphs.entries()) {
    const span = ownSpan(text, line.start + (index === 0 ? (body.dateline?.length ?? 0) : 0), line.end)
    if (span.end > span.start) paragraphs.push(span)
  }
  const range = { start: paragraphs[0]?.start ?? 0, end: paragraphs.at(-1)?.end ?? 0 }
  let sample = ''
  for (const span of paragraphs) {
    if (sample.length > SAMPLE) break
    sample += `${text.slice(span.start, Math.min(span.end, span.start + SAMPLE))}\n`
  }

  const language: Found<string> = given(input.lang?.toLowerCase().split(/[-_]/u)[0]) ?? [detectLanguage(sample), 'body']
  const title = firstOf<string>(
    () => given(input.title),
    () => {
      const line = findTitle(body.header, sample)
      return line === null ? null : [line, 'header']
    },
  )
  const outlet = firstOf<string>(
    () => given(input.outlet),
    () => stampOutlet(body.header),
    () => (body.dateline?.outlet ? [body.dateline.outlet, 'dateline'] : null),
    () => signedOutlet(body),
    () => {
      const name = outletOfUrl(input.url ?? '')
      return name === null ? null : [name, 'url']
    },
  )
  const { published: publishedAt, modified: modifiedAt } = findTimes(input, body, language[0], hints)
  const bylines = firstOf<string[]>(
    () => {
      const names = splitByline(input.byline ?? '')
      return names.length === 0 ? null : [names, 'input']
    },
    () => {
      const names = findBylines(splitLines((hints.above ?? []).join('\n')))
      return names.length === 0 ? null : [names, 'page']
    },
    () => {
      const names = findBylines([...body.header, ...body.footer])
      return names.length === 0 ? null : [names, 'header']
    },
    () => {
      const stamp = body.header.findIndex(({ text }) => isStamp(text))
      const name = stamp < 0 ? null : findNameBeside(body.header, stamp)
      return name === null ? null : [[name], 'header']
    },
  )
  // A wire in the place of the author's name is a credit; an advertisement has no author.
  const authors = (bylines?.[0] ?? []).filter((name) => !/^advertorial$/iu.test(name))
  const credits = distinctCredits(
    [
      ...authors.filter(isOutletSign),
      ...findCreditsInLines(body.header),
      ...(body.dateline?.agency ? [body.dateline.agency] : []),
      ...findCreditsInBody(text.slice(range.start, range.end)),
      ...findCreditsInLines(body.footer),
    ],
    outlet?.[0] ?? null,
  )
  const origins: readonly (readonly [FactName, FactOrigin | undefined])[] = [
    ['title', title?.[1]],
    ['outlet', outlet?.[1]],
    ['bylines', bylines?.[1]],
    ['publishedAt', publishedAt?.[1]],
    ['modifiedAt', modifiedAt?.[1]],
    ['dateline', body.dateline?.place ? 'dateline' : undefined],
    ['credits', credits.length > 0 ? 'body' : undefined],
    ['language', language[1]],
    ['url', input.url ? 'input' : undefined],
    ['captions', body.captions.length > 0 ? 'body' : undefined],
  ]
  return {
    facts: {
      title: title?.[0] ?? null,
      outlet: outlet?.[0] ?? null,
      bylines: authors.filter((name) => !isOutletSign(name) && foldName(name) !== foldName(outlet?.[0] ?? '')),
      publishedAt: publishedAt?.[0] ?? null,
      dateline: body.dateline?.place ?? null,
      credits,
      language: language[0],
      body: range,
    },
    paragraphs,
    foundIn: Object.fromEntries(origins.filter(([, origin]) => origin !== undefined)),
    canonicalUrl: input.url ?? null,
    modifiedAt: modifiedAt?.[0] ?? null,
    captions: body.captions.map(({ start, end, text }) => ({ text, span: { start, end } })),
  }
}
