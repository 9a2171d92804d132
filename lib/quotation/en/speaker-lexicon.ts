import * as bodies from '@/lib/quotation/en/speaker-bodies'
import * as gendered from '@/lib/quotation/en/gendered-words'
import * as grammar from '@/lib/quotation/en/speaker-grammar'
import * as names from '@/lib/quotation/en/speaker-names'
import * as offices from '@/lib/quotation/en/speaker-offices'
import type { Gender } from '@/lib/quotation/speakers/gender-lexicon'
import type { SpeakerLexicon } from '@/lib/quotation/speakers/speaker-lexicon'

const byGender = (his: readonly string[], hers: readonly string[]): ReadonlyMap<string, Gender> =>
  new Map([...his.map((word) => [word, 'he'] as const), ...hers.map((word) => [word, 'she'] as const)])

/** The people, bodies and papers that speak in English-language news. */
export const englishSpeakers: SpeakerLexicon = {
  offices: offices.OFFICES,
  officeParts: offices.OFFICE_PARTS,
  officePartShape: grammar.OFFICE_PART_SHAPE,
  ranks: offices.RANKS,
  honorifics: offices.HONORIFICS,
  degrees: offices.DEGREES,
  organizations: bodies.ORGANIZATIONS,
  groupNouns: bodies.GROUP_NOUNS,
  personNouns: bodies.PERSON_NOUNS,
  documentNouns: bodies.DOCUMENT_NOUNS,
  relayNouns: bodies.RELAY_NOUNS,
  places: bodies.PLACES,
  placeHeads: bodies.PLACE_HEADS,
  nameLike: names.NAME_LIKE,
  givenNames: names.GIVEN_NAMES,
  nameParticles: names.NAME_PARTICLES,
  demonstratives: grammar.DEMONSTRATIVES,
  indefinites: grammar.INDEFINITES,
  articles: grammar.ARTICLES,
  namingWords: grammar.NAMING_WORDS,
  aliasWords: grammar.ALIAS_WORDS,
  conjunctions: grammar.CONJUNCTIONS,
  officeLinks: grammar.OFFICE_LINKS,
  officeOpeners: grammar.OFFICE_OPENERS,
  clauseWords: grammar.CLAUSE_WORDS,
  singularPronouns: grammar.SINGULAR_PRONOUNS,
  pluralPronouns: grammar.PLURAL_PRONOUNS,
  genders: {
    pronouns: gendered.PRONOUN_GENDERS,
    titles: byGender(gendered.HIS_TITLES, gendered.HER_TITLES),
    nouns: byGender(gendered.HIS_NOUNS, gendered.HER_NOUNS),
    names: byGender(gendered.HIS_NAMES, gendered.HER_NAMES),
    singles: gendered.SINGLES,
    several: gendered.SEVERAL,
    pluralShape: gendered.PLURAL_SHAPE,
  },
  soleOffices: offices.SOLE_OFFICES,
  otherOffices: offices.OTHER_OFFICES,
  genericBodies: bodies.GENERIC_BODIES,
  askingWords: grammar.ASKING_WORDS,
  personShape: grammar.PERSON_SHAPE,
  cueSuffixes: [],
  possessives: ["'s", '’s'],
  headsLast: true,
  agentWords: ['by'],
  compoundRanks: grammar.COMPOUND_RANKS,
  fullForms: grammar.FULL_FORMS,
  functionWords: grammar.FUNCTION_WORDS,
  gluedTails: [],
  wordShape: grammar.WORD_SHAPE,
}
