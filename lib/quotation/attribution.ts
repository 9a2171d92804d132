import type { Explanation, QuotationKind } from '@/lib/schemas/extraction'
import type { Span } from '@/lib/schemas/span'

/**
 * What the first half of the engine finds and the second half resolves: words, the cue that attributes them and the
 * mention tied to that cue, all as spans of the article's text, before anybody asked who the mention stands for.
 */
export interface Attribution {
  readonly kind: QuotationKind
  /** In text order, non-empty, never overlapping. */
  readonly content: readonly Span[]
  readonly cue: Span | null
  /** The mention tied to the cue: title and name as one span, a pronoun, or the cue itself when it ends in -nya. */
  readonly source: Span | null
  /** The sentence that holds the cue (or the content, where there is no cue): dates, credits and venues stand here. */
  readonly sentence: Span
  /** Index of the attribution whose speaker this one continues, when it has no source of its own. */
  readonly continues: number | null
  readonly rule: string
  /** 0..1, how sure the frame is of its content and cue; the speaker's own certainty is multiplied in later. */
  readonly certainty: number
  readonly notes: Explanation['notes']
}

/** Where an attribution ends in the text: its last content, cue or source. */
export const endOf = ({ content, cue, source }: Attribution): number =>
  Math.max(content.at(-1)?.end ?? 0, cue?.end ?? 0, source?.end ?? 0)
