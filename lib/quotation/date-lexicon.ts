/** How a language dates a statement; all words in lower case. */
export interface DateLexicon {
  /** Twelve lists, from January on. */
  readonly months: readonly (readonly string[])[]
  /** Seven lists, from Sunday on. */
  readonly weekdays: readonly (readonly string[])[]
  /** Phrases for a day seen from the publication: kemarin, "hari ini". Longer ones first. */
  readonly relative: readonly { readonly words: readonly string[]; readonly days: number }[]
  /** Verbs after which a date is the day of quoting or looking, not of saying: dikutip, dilihat. */
  readonly quoting: readonly string[]
  /** Verbs after which a date is still that of the report: dilansir. */
  readonly reporting: readonly string[]
  /** Words right before a date that is not the statement's: sejak, hingga. */
  readonly elsewhere: readonly string[]
  /** Words that open a clause about somebody before the cue: "X, yang ditangkap Senin (16/6), mengatakan". */
  readonly relatives: readonly string[]
  /** Words behind a bare weekday that move it out of this week: lalu, depan. */
  readonly notThisWeek: readonly string[]
  /** Weekday words with another meaning, and the words that make them a day. */
  readonly ambiguousWeekdays: readonly string[]
  readonly daySigns: readonly string[]
  /** Words before a coming day that make it the day of something planned: soal, menjelang, akan. */
  readonly plans: readonly string[]
  /** Whether dates are written "June 21, 2025". */
  readonly monthFirst: boolean
}
