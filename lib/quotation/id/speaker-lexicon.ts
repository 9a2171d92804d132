import * as bodies from '@/lib/quotation/id/speaker-bodies'
import * as grammar from '@/lib/quotation/id/speaker-grammar'
import * as names from '@/lib/quotation/id/speaker-names'
import * as offices from '@/lib/quotation/id/speaker-offices'
import * as places from '@/lib/quotation/id/speaker-places'
import type { SpeakerLexicon } from '@/lib/quotation/speakers/speaker-lexicon'

/** The people, bodies and papers that speak in Indonesian news. */
export const indonesianSpeakers: SpeakerLexicon = {
  offices: offices.OFFICES,
  officeParts: offices.OFFICE_PARTS,
  officePartShape: offices.OFFICE_PART_SHAPE,
  ranks: offices.RANKS,
  honorifics: offices.HONORIFICS,
  degrees: offices.DEGREES,
  organizations: bodies.ORGANIZATIONS,
  groupNouns: bodies.GROUP_NOUNS,
  personNouns: bodies.PERSON_NOUNS,
  documentNouns: bodies.DOCUMENT_NOUNS,
  relayNouns: bodies.RELAY_NOUNS,
  places: places.PLACES,
  placeHeads: places.PLACE_HEADS,
  nameLike: names.NAME_LIKE,
  givenNames: names.GIVEN_NAMES,
  nameParticles: names.NAME_PARTICLES,
  demonstratives: grammar.DEMONSTRATIVES,
  indefinites: grammar.INDEFINITES,
  soleIndefinites: grammar.SOLE_INDEFINITES,
  articles: grammar.ARTICLES,
  namingWords: grammar.NAMING_WORDS,
  aliasWords: grammar.ALIAS_WORDS,
  nicknameWords: grammar.NICKNAME_WORDS,
  conjunctions: grammar.CONJUNCTIONS,
  kinNouns: bodies.KIN_NOUNS,
  formerWords: bodies.FORMER_WORDS,
  attendantNouns: bodies.ATTENDANT_NOUNS,
  frontingWords: grammar.FRONTING_WORDS,
  bodyJoiners: bodies.BODY_JOINERS,
  shortTails: grammar.SHORT_TAILS,
  officeLinks: grammar.OFFICE_LINKS,
  officeOpeners: grammar.OFFICE_OPENERS,
  clauseWords: grammar.CLAUSE_WORDS,
  singularPronouns: grammar.SINGULAR_PRONOUNS,
  pluralPronouns: grammar.PLURAL_PRONOUNS,
  cueSuffixes: grammar.CUE_SUFFIXES,
  agentVerbs: grammar.AGENT_VERBS,
  agentWords: grammar.AGENT_WORDS,
  compoundRanks: grammar.COMPOUND_RANKS,
  fullForms: grammar.FULL_FORMS,
  functionWords: grammar.FUNCTION_WORDS,
  gluedTails: grammar.GLUED_TAILS,
  wordShape: grammar.WORD_SHAPE,
}
