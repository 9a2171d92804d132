import type { QuotationKind } from '@/lib/schemas/extraction'
import type { TokenRange } from '@/lib/quotation/mention'

/** An attribution in the making: ranges of tokens of one paragraph, before they become spans of the text. */
export interface Draft {
  kind: QuotationKind
  readonly paragraph: number
  /** Index of the sentence that holds the cue, or the content where there is none. */
  readonly sentence: number
  content: TokenRange[]
  readonly cue: TokenRange | null
  readonly source: TokenRange | null
  readonly rule: string
  readonly certainty: number
  readonly notes: string[]
}

/** What the passes over one paragraph have used up already. */
export interface Ledger {
  readonly drafts: Draft[]
  /** Drafts of passages by the first token of their cue. */
  readonly byCue: Map<number, Draft>
  readonly usedPassages: Set<number>
}

export const emptyLedger = (): Ledger => ({ drafts: [], byCue: new Map(), usedPassages: new Set() })
