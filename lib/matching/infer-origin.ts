import { foldName } from '@/lib/article/fold-name'
import { comparePassages } from '@/lib/matching/compare-passages'

/** One outlet's quotation of an utterance, as far as its origin is concerned. */
export type OriginQuotation = {
  id: string
  outlet: string
  /** ISO 8601; null when unknown, and then nothing is inferred from time. */
  publishedAt: string | null
  text: string
  /** The article's words around the quotation. Speech repeats at a press conference; the reporter's sentences do not. */
  surroundings?: string | null | undefined
  /** Media, wires or documents that the article or the sentence names as where the words come from. */
  credits: readonly string[]
}

/** Two of the quotations whose whole articles are the same text or nearly, with the share of it in common, 0..1. */
export type OriginCopy = { a: string; b: string; share: number }

export type OriginEvidence =
  | { kind: 'credit'; words: string }
  | { kind: 'surroundings'; hours: number }
  | { kind: 'copy'; share: number; hours: number }

/** `from` drew on `to`: another quotation here, or a medium known only by name. */
export type OriginLink = {
  from: string
  to: { quotationId: string } | { name: string }
  basis: 'stated' | 'inferred'
  evidence: OriginEvidence
}

export type Origin = {
  links: OriginLink[]
  outlets: number
  /** Quotations that drew on nothing known, and media known only by name, each counted once. */
  independentSources: number
}

const MAX_HOURS = 72
const MIN_WORDS = 12
const HOUR = 3_600_000

/**
 * Where did the outlets have the words from? Stated links follow credits ("dikutip dari Antara"); a link is inferred
 * only where a later article repeats both the quotation and the sentences around it, or is as a whole nearly the same
 * text. Each tells its evidence.
 */
export function inferOrigin(quotations: readonly OriginQuotation[], copies: readonly OriginCopy[] = []): Origin {
  const inTime = [...quotations].sort((a, b) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1))
  const shares = new Map(
    copies.flatMap(({ a, b, share }) => [[`${a} ${b}`, share] as const, [`${b} ${a}`, share] as const]),
  )
  const links = inTime.flatMap((quotation, index) => {
    const stated = statedLinks(quotation, inTime)
    return stated.length > 0 ? stated : inferredLink(quotation, inTime.slice(0, index), shares)
  })
  const outlets = new Set(quotations.map((quotation) => foldName(quotation.outlet))).size
  return { links, outlets, independentSources: countRoots(quotations, links) }
}

const timeOf = (quotation: OriginQuotation): number => {
  const time = quotation.publishedAt === null ? Number.NaN : Date.parse(quotation.publishedAt)
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time
}

function statedLinks(quotation: OriginQuotation, all: readonly OriginQuotation[]): OriginLink[] {
  const seen = new Set<string>()
  return quotation.credits.flatMap((credit): OriginLink[] => {
    const name = bareName(credit)
    if (name === '' || seen.has(name) || isOutlet(credit, quotation.outlet)) return []
    seen.add(name)
    const source = all.find((other) => other.id !== quotation.id && isOutlet(credit, other.outlet))
    const to = source === undefined ? { name: credit } : { quotationId: source.id }
    return [{ from: quotation.id, to, basis: 'stated', evidence: { kind: 'credit', words: credit } }]
  })
}

/** "Kompas", "Kompas.com", "kompas.com" and its desk "News-Kompas.com" are one outlet. */
const bareName = (name: string): string =>
  foldName(name)
    .replace(/^news /, '')
    .replace(/ (?:com|co id|id|co|news|tv)$/, '')

const isOutlet = (credit: string, outlet: string): boolean => bareName(credit) === bareName(outlet)

function inferredLink(
  quotation: OriginQuotation,
  earlier: readonly OriginQuotation[],
  shares: ReadonlyMap<string, number>,
): OriginLink[] {
  const time = timeOf(quotation)
  if (time === Number.MAX_SAFE_INTEGER) return []
  for (const other of earlier) {
    const hours = (time - timeOf(other)) / HOUR
    if (isOutlet(other.outlet, quotation.outlet) || hours > MAX_HOURS) continue
    const share = shares.get(`${other.id} ${quotation.id}`)
    const isCopied = share === undefined && isCopy(other.text, quotation.text) && repeatsReport(other, quotation)
    if (share === undefined && !isCopied) continue
    const evidence: OriginEvidence =
      share === undefined ? { kind: 'surroundings', hours } : { kind: 'copy', share, hours }
    return [{ from: quotation.id, to: { quotationId: other.id }, basis: 'inferred', evidence }]
  }
  return []
}

function repeatsReport(a: OriginQuotation, b: OriginQuotation): boolean {
  const [left, right] = [a.surroundings ?? '', b.surroundings ?? '']
  return countWords(left) >= MIN_WORDS && countWords(right) >= MIN_WORDS && isCopy(left, right)
}

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length

function isCopy(a: string, b: string): boolean {
  const { relation } = comparePassages({ text: a }, { text: b })
  return relation === 'identical' || relation === 'excerpt'
}

/**
 * Follows every quotation to where its words came from. What drew on nothing known is its outlet's own, however many
 * articles that has; a circle of mutual credits counts as one source.
 */
function countRoots(quotations: readonly OriginQuotation[], links: readonly OriginLink[]): number {
  const outletOf = new Map(quotations.map(({ id, outlet }) => [id, bareName(outlet)]))
  const targets = new Map<string, string[]>()
  for (const link of links) {
    const to = 'name' in link.to ? `name ${bareName(link.to.name)}` : link.to.quotationId
    targets.set(link.from, [...(targets.get(link.from) ?? []), to])
  }
  const roots = new Set<string>()
  for (const quotation of quotations) {
    const seen = new Set<string>([quotation.id])
    const open = [quotation.id]
    const ends: string[] = []
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const next = targets.get(id) ?? []
      if (next.length === 0) ends.push(id)
      for (const target of next) {
        if (seen.has(target)) continue
        seen.add(target)
        open.push(target)
      }
    }
    const circle = [...seen].sort()[0]
    if (ends.length === 0 && circle !== undefined) ends.push(circle)
    for (const end of ends) roots.add(outletOf.has(end) ? `name ${outletOf.get(end)}` : end)
  }
  return roots.size
}
