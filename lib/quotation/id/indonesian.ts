import { CUES, CUE_PHRASES } from '@/lib/quotation/id/cues'
import { isHomograph } from '@/lib/quotation/id/homographs'
import { hasPredicate, isActiveVerb, isPredicative } from '@/lib/quotation/id/predicate'
import { adjunctEnd, tailStart } from '@/lib/quotation/id/tail'
import { indonesianDates } from '@/lib/quotation/id/said-on'
import { indonesianSpeakers } from '@/lib/quotation/id/speaker-lexicon'
import { indonesianVenues } from '@/lib/quotation/id/venue'
import { indonesianCredits } from '@/lib/quotation/id/via'
import * as words from '@/lib/quotation/id/words'
import type { Language } from '@/lib/quotation/language'

/** Indonesian as its news writes it. */
export const INDONESIAN: Language = {
  code: 'id',
  speakers: indonesianSpeakers,
  credits: indonesianCredits,
  dates: indonesianDates,
  venues: indonesianVenues,
  abbreviations: words.ABBREVIATIONS,
  cues: CUES,
  cuePhrases: CUE_PHRASES,
  complementisers: words.COMPLEMENTISERS,
  keepsComplementiser: false,
  isSubjectNearest: false,
  endsAtSemicolon: false,
  isHomograph,
  determiners: new Set(),
  weakComplementisers: words.WEAK_COMPLEMENTISERS,
  consequences: words.CONSEQUENCES,
  topicMarkers: words.TOPIC_MARKERS,
  voicedTopicMarkers: words.VOICED_TOPIC_MARKERS,
  requestMarkers: words.REQUEST_MARKERS,
  silentVerbs: words.SILENT_VERBS,
  agentMarkers: words.AGENT_MARKERS,
  documentMarkers: words.DOCUMENT_MARKERS,
  echoes: words.ECHOES,
  ownCueEnding: 'nya',
  cueEnding: 'kan',
  shares: words.SHARES,
  selectors: words.SELECTORS,
  comparers: words.COMPARERS,
  conditions: words.CONDITIONS,
  companions: words.COMPANIONS,
  roleMarkers: words.ROLE_MARKERS,
  clauseOpeners: words.CLAUSE_OPENERS,
  clauseBreaks: words.CLAUSE_BREAKS,
  adjunctOpeners: words.ADJUNCT_OPENERS,
  connectives: words.CONNECTIVES,
  coordinators: words.COORDINATORS,
  relatives: words.RELATIVES,
  preverbs: words.PREVERBS,
  demonstratives: words.DEMONSTRATIVES,
  namingAdverbs: words.NAMING_ADVERBS,
  negators: words.NEGATORS,
  addressees: words.ADDRESSEES,
  mentionStops: words.MENTION_STOPS,
  titleLinks: words.TITLE_LINKS,
  pronouns: words.PRONOUNS,
  speakerNouns: words.SPEAKER_NOUNS,
  quantifiers: words.QUANTIFIERS,
  silentSubjects: words.SILENT_SUBJECTS,
  fronters: words.FRONTERS,
  gluedOpeners: ['bahwa', 'mengutip', 'melansir', 'dikutip', 'dilansir'],
  tailStart,
  adjunctEnd,
  hasPredicate,
  isPredicative,
  isActiveVerb,
}
