import { foldName } from '@/lib/article/fold-name'
import { sameSpeaker } from '@/lib/matching/same-speaker'
import type { ExtractedQuotation, ExtractedSpeaker } from '@/lib/schemas/extraction'
import type { Span } from '@/lib/schemas/span'
import { reAnchorer, type ReAnchored } from '@/lib/selectors/re-anchor'

/** A quotation of the version before. */
export interface FormerQuotation {
  readonly contentSpans: readonly Span[]
  readonly cueSpan: Span | null
  readonly sourceSpan: Span | null
  /** A person confirmed, corrected or added it: it is carried as it was, not as the machine now reads it. */
  readonly isSettled: boolean
  readonly isRejected: boolean
  /** What the machine printed; null where it printed nothing. */
  readonly suggestion: Pick<ExtractedQuotation, 'content' | 'speaker'> | null
  /** Who is shown as its speaker. */
  readonly speakerName: string | null
}

/** What the machine finds in the new version. */
export type FreshQuotation = Pick<ExtractedQuotation, 'content' | 'text' | 'speaker'>

/** What becomes of a former quotation. */
export type Fate =
  | {
      readonly kind: 'carried'
      readonly contentSpans: readonly Span[]
      readonly cueSpan: Span | null
      readonly sourceSpan: Span | null
      /** The machine's quotation of the same words, whose place it takes; null where the machine finds none. */
      readonly fresh: number | null
      /** What else the machine found in these words; a person had drawn them otherwise. */
      readonly replaces: readonly number[]
    }
  | {
      readonly kind: 'MOVED' | 'ALTERED' | 'GONE'
      readonly oldText: string
      readonly newText: string | null
      readonly newSpans: readonly Span[] | null
    }
  /** It had been rejected and does not surely stand there any more: nobody need hear of it. */
  | { readonly kind: 'dropped' }

/** A cue or a source farther from the words than this is not looked at together with them. */
const REACH = 400
/** Of the words of one quotation, how many must stand in another by the same speaker for it to be what became of it. */
const NEEDED_WORDS = 0.5
const MIN_WORDS = 4

const slices = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ')
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
const overlap = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((one) => b.some((other) => one.start < other.end && other.start < one.end))
const signed = (words: string, speaker: string | null): string => (speaker === null ? words : `${words} — ${speaker}`)

/** The words with the cue and the source that stand near them: who said it is a part of what stands there. */
const enclosing = ({ contentSpans, cueSpan, sourceSpan }: FormerQuotation): Span => {
  const first = contentSpans[0] ?? { start: 0, end: 0 }
  const content = { start: first.start, end: contentSpans.at(-1)?.end ?? first.end }
  return [cueSpan, sourceSpan].reduce<Span>((all, part) => {
    const isNear = part !== null && part.end > content.start - REACH && part.start < content.end + REACH
    return isNear ? { start: Math.min(all.start, part.start), end: Math.max(all.end, part.end) } : all
  }, content)
}

/** May both name one person? `different` names of which neither holds the other are two; null where one names nobody. */
const agree = (a: ExtractedSpeaker | null, b: ExtractedSpeaker | null): boolean | null =>
  a === null || b === null ? null : sameSpeaker(a, b) !== 'different'

const shareWords = (a: string, b: string): boolean => {
  const [words, others] = [new Set(foldName(a).split(' ')), new Set(foldName(b).split(' '))]
  const common = [...words].filter((word) => others.has(word)).length
  return common >= MIN_WORDS && common >= NEEDED_WORDS * Math.max(words.size, others.size)
}

/**
 * Which quotations of one version of a text are surely in the next, and what became of the others? In their order. A
 * quotation is carried only where its words are surely the same and still said by the same speaker; a place is given
 * once. The spans answered are exact places of the new text. Total, linear in the texts for each quotation.
 */
export const carryQuotations = (
  oldText: string,
  newText: string,
  former: readonly FormerQuotation[],
  fresh: readonly FreshQuotation[],
): Fate[] => {
  const reAnchor = reAnchorer(oldText, newText)
  const used = new Set<number>()
  const taken: { readonly from: readonly Span[]; readonly to: readonly Span[] }[] = []
  const places = former.map(({ contentSpans }) => contentSpans.map(reAnchor))

  const freeAt = (spans: readonly Span[]): number[] =>
    fresh.flatMap(({ content }, index) => (!used.has(index) && overlap(content, spans) ? [index] : []))

  const within = (part: Span | null, from: Span, to: Span): Span | null => {
    if (part === null || part.start < from.start || part.end > from.end) return null
    if (newText.slice(to.start, to.end) === oldText.slice(from.start, from.end)) {
      return { start: part.start - from.start + to.start, end: part.end - from.start + to.start }
    }
    const words = oldText.slice(part.start, part.end)
    const at = newText.slice(to.start, to.end).indexOf(words)
    return at < 0 ? null : { start: to.start + at, end: to.start + at + words.length }
  }

  const settleSame = (one: FormerQuotation, spans: readonly Span[]): Fate => {
    const words = slices(oldText, one.contentSpans)
    // Two quotations of two places cannot both be the one that is left.
    if (taken.some(({ from, to }) => overlap(to, spans) && !overlap(from, one.contentSpans))) {
      return one.isRejected ? { kind: 'dropped' } : { kind: 'MOVED', oldText: words, newText: words, newSpans: null }
    }
    const from = enclosing(one)
    const to = reAnchor(from)
    const isSamePlace = to.status === 'same' && overlap([to.span], spans)
    const near = freeAt(spans)
    const letters = lettersOf(words)
    const equal = near.find((index) => lettersOf(fresh[index]?.text ?? '') === letters)
    const found = equal === undefined ? undefined : fresh[equal]
    const drawnByPerson =
      one.isSettled && (one.suggestion === null || !covers(one.suggestion.content, one.contentSpans))
    const isAgreed = found && one.suggestion ? agree(one.suggestion.speaker, found.speaker) : null
    // Where the machine names nobody, only the words beside can tell; but where nobody ever was named, no name is at stake.
    const isNobodys = found !== undefined && !one.isSettled && one.speakerName === null && found.speaker === null
    const isSpeakerSame = isAgreed ?? (isSamePlace || isNobodys)
    if (isSpeakerSame && (found || near.length === 0 || drawnByPerson)) {
      if (one.isRejected && !found) return { kind: 'dropped' }
      if (equal !== undefined) used.add(equal)
      const replaces = one.isSettled ? near.filter((index) => index !== equal) : []
      for (const index of replaces) used.add(index)
      taken.push({ from: one.contentSpans, to: spans })
      const place = isSamePlace ? to.span : null
      return {
        ...{ kind: 'carried', contentSpans: spans, fresh: equal ?? null, replaces },
        cueSpan: place && within(one.cueSpan, from, place),
        sourceSpan: place && within(one.sourceSpan, from, place),
      }
    }
    if (one.isRejected) return { kind: 'dropped' }
    const instead = near[0]
    if (instead === undefined) {
      // The words stand, without what had said whose they are.
      return {
        kind: 'ALTERED',
        oldText: signed(words, one.speakerName),
        newText: slices(newText, spans),
        newSpans: spans,
      }
    }
    return become(one, instead, !isSpeakerSame && found !== undefined)
  }

  const become = (one: FormerQuotation, index: number, isSpeakerTold: boolean): Fate => {
    used.add(index)
    const { content = [], text = '', speaker = null } = fresh[index] ?? {}
    const words = slices(oldText, one.contentSpans)
    const said = isSpeakerTold
      ? { oldText: signed(words, one.speakerName), newText: signed(text, speaker?.name ?? null) }
      : { oldText: words, newText: text }
    return { kind: 'ALTERED', ...said, newSpans: content }
  }

  const settleOther = (one: FormerQuotation, found: readonly ReAnchored[]): Fate => {
    if (one.isRejected) return { kind: 'dropped' }
    const words = slices(oldText, one.contentSpans)
    const spans = found.flatMap(({ span }) => (span === null ? [] : [span]))
    if (spans.length > 0) {
      const [instead] = freeAt(spans)
      if (instead !== undefined) return become(one, instead, false)
      if (isAscending(spans)) {
        return { kind: 'ALTERED', oldText: words, newText: slices(newText, spans), newSpans: spans }
      }
    }
    if (found.some(({ status }) => status === 'moved')) {
      return { kind: 'MOVED', oldText: words, newText: words, newSpans: null }
    }
    const similar = fresh.findIndex(
      ({ text, speaker }, index) =>
        !used.has(index) && shareWords(words, text) && agree(one.suggestion?.speaker ?? null, speaker) !== false,
    )
    return similar < 0 ? { kind: 'GONE', oldText: words, newText: null, newSpans: null } : become(one, similar, false)
  }

  // What is surely there chooses first; what is left may be what became of the others.
  const fates = new Map<number, Fate>()
  for (const isSure of [true, false]) {
    for (const [index, one] of former.entries()) {
      const found = places[index] ?? []
      const spans = found.flatMap((place) => (place.status === 'same' ? [place.span] : []))
      const isSame = spans.length === found.length && isAscending(spans)
      if (isSame !== isSure) continue
      fates.set(index, isSure ? settleSame(one, spans) : settleOther(one, found))
    }
  }
  return former.map((_, index) => fates.get(index) ?? { kind: 'dropped' })
}

const isAscending = (spans: readonly Span[]): boolean =>
  spans.every((span, index) => span.start >= (spans[index - 1]?.end ?? 0))

const covers = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, index) => start === b[index]?.start && end === b[index]?.end)
