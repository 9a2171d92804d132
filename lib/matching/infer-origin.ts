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

/** `from` drew on `to`: another quotation here, or a medium known only by name. */
export type OriginLink = {
  from: string
  to: { quotationId: string } | { name: string }
  basis: 'stated' | 'inferred'
  evidence: string
}

export type Origin = {
  links: OriginLink[]
  outlets: number
  /** Quotations that drew on nothing known, and media known only by name, each counted once. */
  independentSources: number
}

const MAX_HOURS = 72
const MIN_WORDS = 12

/**
 * Where did the outlets have the words from? Stated links follow credits ("dikutip dari Antara"); a link is inferred
 * only where a later article repeats both the quotation and the sentences around it. Each tells its evidence.
 */
export function inferOrigin(quotations: readonly OriginQuotation[]): Origin {
  const inTime = [...quotations].sort((a, b) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1))
  const links = inTime.flatMap((quotation, index) => {
    const stated = statedLinks(quotation, inTime)
    return stated.length > 0 ? stated : inferredLink(quotation, inTime.slice(0, index))
  })
  const outlets = new Set(quotations.map((quotation) => foldName(quotation.outlet))).size
  return { links, outlets, independentSources: countRoots(quotations, links) }
}

const timeOf = (quotation: OriginQuotation): number => {
  const time = quotation.publishedAt === null ? Number.NaN : Date.parse(quotation.publishedAt)
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time
}

function statedLinks(quotation: OriginQuotation, all: readonly OriginQuotation[]): OriginLink[] {
  return quotation.credits
    .filter((credit) => foldName(credit) !== '' && !isOutlet(credit, quotation.outlet))
    .map((credit) => {
      const source = all.find((other) => other.id !== quotation.id && isOutlet(credit, other.outlet))
      const to = source === undefined ? { name: credit } : { quotationId: source.id }
      return { from: quotation.id, to, basis: 'stated' as const, evidence: credit }
    })
}

/** "Kompas", "Kompas.com" and "kompas.com" are one outlet. */
function isOutlet(credit: string, outlet: string): boolean {
  const bare = (name: string): string => foldName(name).replace(/ (?:com|co id|id|co|news|tv)$/, '')
  return bare(credit) === bare(outlet)
}

function inferredLink(quotation: OriginQuotation, earlier: readonly OriginQuotation[]): OriginLink[] {
  const around = quotation.surroundings ?? ''
  const time = timeOf(quotation)
  if (time === Number.MAX_SAFE_INTEGER || countWords(around) < MIN_WORDS) return []
  const source = earlier.find(
    (other) =>
      !isOutlet(other.outlet, quotation.outlet) &&
      (time - timeOf(other)) / 3_600_000 <= MAX_HOURS &&
      isCopy(other.text, quotation.text) &&
      countWords(other.surroundings ?? '') >= MIN_WORDS &&
      isCopy(other.surroundings ?? '', around),
  )
  if (source === undefined) return []
  const evidence = `${source.outlet} ${source.publishedAt ?? ''}`.trim()
  return [{ from: quotation.id, to: { quotationId: source.id }, basis: 'inferred', evidence }]
}

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length

function isCopy(a: string, b: string): boolean {
  const { relation } = comparePassages({ text: a }, { text: b })
  return relation === 'identical' || relation === 'excerpt'
}

/** Follows every quotation to where its words came from; a circle of mutual credits counts as one source. */
function countRoots(quotations: readonly OriginQuotation[], links: readonly OriginLink[]): number {
  const targets = new Map<string, string[]>()
  for (const link of links) {
    const to = 'name' in link.to ? `name ${foldName(link.to.name)}` : link.to.quotationId
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
    for (const end of ends) roots.add(end)
  }
  return roots.size
}
