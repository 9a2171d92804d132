interface Labels {
  readonly labelId: string
  readonly labelEn: string
}

/** A step of the newsroom's scale in the reader's language. */
export const verdictLabel = (verdict: Labels, locale: string): string =>
  locale === 'en' ? verdict.labelEn : verdict.labelId
