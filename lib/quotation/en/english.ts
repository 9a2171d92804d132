import { quotedAs } from '@/lib/quotation/en/quoted-as'
import { CUES, CUE_PHRASES } from '@/lib/quotation/en/cues'
import { hasPredicate, isActiveVerb, isAsideOpener, isPredicative } from '@/lib/quotation/en/predicate'
import { englishDates } from '@/lib/quotation/en/said-on'
import { englishSpeakers } from '@/lib/quotation/en/speaker-lexicon'
import { isHomograph } from '@/lib/quotation/en/homographs'
import { isTitle } from '@/lib/quotation/en/titles'
import { adjunctEnd, tailStart } from '@/lib/quotation/en/tail'
import { englishVenues } from '@/lib/quotation/en/venue'
import { englishCredits } from '@/lib/quotation/en/via'
import * as words from '@/lib/quotation/en/words'
import type { Language } from '@/lib/quotation/language'

/** English as its news writes it. */
export const ENGLISH: Language = {
  code: 'en',
  speakers: englishSpeakers,
  credits: englishCredits,
  dates: englishDates,
  venues: englishVenues,
  abbreviations: words.ABBREVIATIONS,
  cues: CUES,
  cuePhrases: CUE_PHRASES,
  complementisers: words.COMPLEMENTISERS,
  keepsComplementiser: true,
  quotesInSingles: true,
  quotedAs,
  isSubjectNearest: true,
  endsAtSemicolon: true,
  isHomograph,
  determiners: words.DETERMINERS,
  weakComplementisers: words.WEAK_COMPLEMENTISERS,
  consequences: new Set(['then']),
  topicMarkers: words.TOPIC_MARKERS,
  voicedTopicMarkers: words.VOICED_TOPIC_MARKERS,
  silentVerbs: new Set(),
  requestMarkers: words.REQUEST_MARKERS,
  agentMarkers: words.AGENT_MARKERS,
  documentMarkers: new Set(['from', 'in']),
  echoes: words.ECHOES,
  ownCueEnding: null,
  cueEnding: null,
  shares: new Set(),
  selectors: new Set(),
  comparers: new Set(),
  clauseOpeners: words.CLAUSE_OPENERS,
  clauseBreaks: words.CLAUSE_BREAKS,
  adjunctOpeners: words.ADJUNCT_OPENERS,
  connectives: words.CONNECTIVES,
  coordinators: words.COORDINATORS,
  relatives: words.RELATIVES,
  auxiliaries: words.AUXILIARIES,
  asideConjunctions: new Set(['as']),
  preverbs: words.PREVERBS,
  negators: words.NEGATORS,
  demonstratives: new Set(),
  namingAdverbs: new Set(),
  addressees: words.ADDRESSEES,
  mentionStops: words.MENTION_STOPS,
  titleLinks: words.MENTION_STOPS,
  pronouns: words.PRONOUNS,
  speakerNouns: words.SPEAKER_NOUNS,
  quantifiers: new Set(),
  fronters: new Set(),
  silentSubjects: words.SILENT_SUBJECTS,
  gluedOpeners: [],
  tailStart,
  adjunctEnd,
  hasPredicate,
  isPredicative,
  isActiveVerb,
  isAsideOpener,
  isTitle,
}
