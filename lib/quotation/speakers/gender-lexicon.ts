/** What a language's pronouns tell apart, and the words that say which of them means somebody. */
export interface GenderLexicon {
  /** `it` is for bodies and papers. */
  readonly pronouns: ReadonlyMap<string, Gender | 'it'>
  readonly titles: ReadonlyMap<string, Gender>
  readonly nouns: ReadonlyMap<string, Gender>
  readonly names: ReadonlyMap<string, Gender>
  /** First words of a description of one person, and of several; and the shape of nouns for several. */
  readonly singles: readonly string[]
  readonly several: readonly string[]
  readonly pluralShape: RegExp
}

export type Gender = 'he' | 'she'
