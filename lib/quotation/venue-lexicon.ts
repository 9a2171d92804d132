/** How a language says where and on what occasion somebody spoke; all words in lower case. */
export interface VenueLexicon {
  readonly at: readonly string[]
  /** Nouns of places that need no capital: gedung, kantornya. */
  readonly placeNouns: readonly string[]
  /** Words that open an occasion: dalam, usai, saat. */
  readonly occasionOpeners: readonly string[]
  /** Nouns and verbs of occasions: konferensi, rapat, menghadiri. */
  readonly occasionNouns: readonly string[]
  /** Words that end either. */
  readonly stops: readonly string[]
}
