/** How a language credits the media and papers that words came through; all words in lower case. */
export interface CreditLexicon {
  /** Verbs of quoting whose object is a medium: dikutip, dilansir, mengutip. */
  readonly verbs: readonly string[]
  /** "kepada Reuters", "told Reuters": only known media are taken. */
  readonly addressees: readonly string[]
  /** Words for an interview, and the words that tie its medium to it. */
  readonly interviews: readonly string[]
  readonly partners: readonly string[]
  /** Between the verb and the name: dari, oleh. */
  readonly links: readonly string[]
  /** Kinds of media that are not part of the name: laman, kantor berita. */
  readonly leads: readonly string[]
  /** Releases, social networks and own notes, which are no medium: akun, keterangan, siaran pers. */
  readonly spoken: readonly string[]
  readonly joiners: readonly string[]
  /** Small words inside names of media: "of", "the". */
  readonly innerWords: readonly string[]
  readonly weekdays: readonly string[]
  readonly media: readonly string[]
  /** What a word looks like that scraping glued behind a medium: "Reutersmengatakan". Tested on lower case. */
  readonly followers: RegExp
  /** What marks the words of a press release or written statement. */
  readonly release: RegExp
}
