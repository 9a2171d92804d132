import type { Gender } from '@/lib/quotation/speakers/gender-lexicon'
import type { People, Person } from '@/lib/quotation/speakers/people'
import type { WordLabels } from '@/lib/quotation/speakers/word-labels'
import type { Unnamed } from '@/lib/quotation/speakers/unnamed'
import type { ExtractedSpeaker } from '@/lib/schemas/extraction'
import type { Span } from '@/lib/schemas/span'

/** The outcome for one attribution: who, how it was found and how surely. */
export interface Choice {
  readonly speaker: ExtractedSpeaker | null
  readonly candidates: readonly ExtractedSpeaker[]
  readonly person: Person | null
  readonly how: string | null
  readonly certainty: number
}

/** A speaker already found in this article: what pronouns and descriptions may point back to. */
export interface Spoken {
  readonly choice: Choice
  readonly end: number
}

export interface Article {
  readonly text: string
  readonly labels: WordLabels
  readonly people: People
  /** Fuller names of bodies by their short forms, made when first needed. */
  bodies: ReadonlyMap<string, string> | null
  readonly paragraphs: readonly Span[]
  readonly roles: Map<Person, string | null>
  readonly kinds: Map<Person, ExtractedSpeaker['kind']>
  readonly genders: Map<Person, Gender | null>
  /** Those brought in without a name, read when first needed; one person each, and several. */
  unnamed: readonly Unnamed[] | null
  groups: readonly Unnamed[] | null
  /** Office word to the people who hold such an office, made when first needed. */
  offices: Map<string, Person[]> | null
}

export const NOBODY: Choice = { speaker: null, candidates: [], person: null, how: null, certainty: 0.5 }
