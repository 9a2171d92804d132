import type { VerdictCode } from '@/lib/schemas/verdict'

/** One step of a scale, in both languages of the workbench. */
export interface ScaleStep {
  readonly code: VerdictCode
  readonly labelId: string
  readonly labelEn: string
  /**
   * 1 (worst) to 5 (best), as the ClaimReview guidelines number truth: 1 false, 2 mostly false, 3 half true, 5 true.
   * Null where no number is documented: what is unproven or not checkable has no place on a scale of truth.
   */
  readonly ratingValue: number | null
}

export interface VerdictScale {
  readonly name: string
  /** A change of wording is a new version: verdicts given on an older one keep their meaning. */
  readonly version: number
  readonly steps: readonly ScaleStep[]
}

/** With which every newsroom begins. */
export const FIRST_VERDICT_SCALE: VerdictScale = {
  name: 'kutip',
  version: 1,
  steps: [
    { code: 'benar', labelId: 'Benar', labelEn: 'True', ratingValue: 5 },
    { code: 'sebagian-benar', labelId: 'Sebagian benar', labelEn: 'Partly true', ratingValue: 3 },
    { code: 'menyesatkan', labelId: 'Menyesatkan', labelEn: 'Misleading', ratingValue: 2 },
    { code: 'salah', labelId: 'Salah', labelEn: 'False', ratingValue: 1 },
    { code: 'tidak-terbukti', labelId: 'Tidak terbukti', labelEn: 'Unproven', ratingValue: null },
    { code: 'tidak-dapat-diperiksa', labelId: 'Tidak dapat diperiksa', labelEn: 'Not checkable', ratingValue: null },
  ],
}

/** The ends of the scale of truth, as ClaimReview's `worstRating` and `bestRating`. */
export const WORST_RATING = 1
export const BEST_RATING = 5
