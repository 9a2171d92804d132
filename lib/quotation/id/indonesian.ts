import { CUES, CUE_PHRASES } from '@/lib/quotation/id/cues'
import { hasPredicate, isVerbForm } from '@/lib/quotation/id/predicate'
import { adjunctEnd, tailStart } from '@/lib/quotation/id/tail'
import * as words from '@/lib/quotation/id/words'
import type { Language } from '@/lib/quotation/language'

/** Indonesian as its news writes it. */
export const INDONESIAN: Language = {
  code: 'id',
  abbreviations: words.ABBREVIATIONS,
  cues: CUES,
  cuePhrases: CUE_PHRASES,
  complementisers: words.COMPLEMENTISERS,
  weakComplementisers: words.WEAK_COMPLEMENTISERS,
  topicMarkers: words.TOPIC_MARKERS,
  requestMarkers: words.REQUEST_MARKERS,
  agentMarkers: words.AGENT_MARKERS,
  echoes: words.ECHOES,
  ownCueEnding: 'nya',
  clauseOpeners: words.CLAUSE_OPENERS,
  clauseBreaks: words.CLAUSE_BREAKS,
  connectives: words.CONNECTIVES,
  coordinators: words.COORDINATORS,
  relatives: words.RELATIVES,
  preverbs: words.PREVERBS,
  negators: words.NEGATORS,
  addressees: words.ADDRESSEES,
  mentionStops: words.MENTION_STOPS,
  pronouns: words.PRONOUNS,
  speakerNouns: words.SPEAKER_NOUNS,
  silentSubjects: words.SILENT_SUBJECTS,
  gluedOpeners: ['bahwa'],
  tailStart,
  adjunctEnd,
  hasPredicate,
  isVerbForm,
}
