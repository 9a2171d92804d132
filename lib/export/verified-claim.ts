import type { StoredQuotationKind, StoredSpeakerKind } from '@/lib/schemas/quotation'
import type { Selectors } from '@/lib/schemas/selectors'
import type { Stance } from '@/lib/schemas/claim'
import type { VerdictCode } from '@/lib/schemas/verdict'

export interface ExportedSpeaker {
  readonly name: string
  readonly kind: StoredSpeakerKind
}

/** One quotation in which a claim appears, and the article version it was read in. */
export interface Appearance {
  readonly quotationId: string
  readonly text: string
  readonly kind: StoredQuotationKind
  readonly speaker: ExportedSpeaker | null
  readonly speakerRole: string | null
  readonly via: readonly string[]
  /** `YYYY-MM-DD` */
  readonly saidOn: string | null
  /** Of each stretch of the content, in text order. */
  readonly selectors: readonly Selectors[]
  readonly article: {
    readonly id: string
    readonly headline: string
    readonly url: string | null
    readonly outlet: string | null
    readonly language: string
    readonly publishedAt: Date | null
  }
  readonly version: {
    readonly id: string
    readonly number: number
    readonly retrievedAt: Date
    /** Of the bytes as received, lower-case hexadecimal. */
    readonly snapshotSha256: string
    /** Of the text to which all offsets refer, as UTF-8. */
    readonly textSha256: string
  }
}

/** What a verdict stands on. */
export interface ExportedEvidence {
  readonly url: string
  readonly title: string
  /** The source's own words. */
  readonly excerpt: string
  readonly stance: Stance
  readonly createdAt: Date
}

/** A claim as it was signed off, with all that an export says of it. No reviewer's name leaves the house. */
export interface VerifiedClaim {
  readonly id: string
  readonly text: string
  readonly language: string
  /** Goes up with every change of its words or its evidence; a verdict is about one. */
  readonly version: number
  readonly speaker: ExportedSpeaker | null
  readonly verdict: {
    readonly code: VerdictCode
    readonly labelId: string
    readonly labelEn: string
    readonly ratingValue: number | null
  }
  readonly reasons: string
  /** When it was signed off. */
  readonly verifiedAt: Date
  readonly updatedAt: Date
  /** Never empty. */
  readonly appearances: readonly Appearance[]
  /** Withdrawn evidence is left out. */
  readonly evidence: readonly ExportedEvidence[]
}

/** Who answers for the claims: the newsroom, and the address its published claims stand at. */
export interface Publisher {
  readonly name: string
  /** E.g. `https://cekfakta.example`; null while the newsroom publishes nowhere. */
  readonly url: string | null
}
