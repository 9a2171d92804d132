import { wordList } from '@/lib/quotation/speakers/word-list'

export const DEMONSTRATIVES = wordList('this that these those such')
export const INDEFINITES = wordList(
  'a an one some several many most two three four five another other few both various',
)
export const ARTICLES = wordList('the')
export const NAMING_WORDS = wordList('named called known nicknamed aka')
export const ALIAS_WORDS = wordList('aka alias')
export const CONJUNCTIONS = wordList('and &')
export const OFFICE_LINKS = wordList('of for the and in at to on from with &')
export const OFFICE_OPENERS = wordList('as a an the who')
export const CLAUSE_WORDS =
  wordList(`who which that whom whose when while after before as if because although though said says say
told added wrote noted argued is was are were has have had will would could should did does do in on at during since until by`)
export const SINGULAR_PRONOUNS = wordList('he she it i himself herself')
export const PLURAL_PRONOUNS = wordList('they we themselves both')

/** Words that begin sentences or stand in headlines with a capital and are nobody's name. */
export const FUNCTION_WORDS = wordList(`
a about above across actually after again against ago all almost along already also although always am amid among an and another any
anyone anything are around as asked at away back be because been before being below besides best better between both but by can can’t
cannot could did do does doing don’t down during each earlier either else even ever every everyone everything except few first following
for former from further get give given go going good got great had has have having he he’d he’ll he’s her here hers herself him himself
his how however i i’d i’ll i’m i’ve if in indeed inside instead into is it it’s its itself just last later least less let let’s like
likely look made make many may maybe me meanwhile might more moreover most much must my near nearly neither never nevertheless new next no
nobody none nor not nothing now of off often on once one only onto or other others our out over own people perhaps please rather read
really right said same says second see seen several shall she she’d she’ll she’s should since so some someone something sometimes soon
still such than that that’s the their theirs them themselves then there there’s therefore these they they’d they’ll they’re they’ve thing
things think this those though three through throughout thus to today together tomorrow tonight too toward two under unless unlike until
up upon us use very was watch way we we’d we’ll we’re we’ve well were what what’s when whenever where whereas whether which while who
who’s whoever whole whose why will with within without won’t would yeah year years yes yesterday yet you you’d you’ll you’re you’ve your
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec republicans democrats americans according asked speaking
despite additionally finally recently unfortunately overall regardless worse keeps having says railing chastened given let lets`)

/** Adverbs and participles that open sentences. */
export const WORD_SHAPE = /^[a-z]{4,}(?:ing|ly)$/u

/** Derived nouns that name what an office is about: communications, enforcement, governance. */
export const OFFICE_PART_SHAPE = /^[a-z]{3,}(?:tions?|ments?|ance|ence|ology|ics)$/u

/** Offices whose second word is a rank elsewhere: "attorney general". */
export const COMPOUND_RANKS = wordList(
  'attorney secretary surgeon solicitor inspector director governor postmaster consul auditor',
).map((office) => `${office} general`)

/** Short forms, used where the article has the full form. */
export const FULL_FORMS: ReadonlyMap<string, string> = new Map([
  ['us', 'United States'],
  ['uk', 'United Kingdom'],
  ['un', 'United Nations'],
  ['eu', 'European Union'],
  ['gop', 'Republican Party'],
  ['dnc', 'Democratic National Committee'],
  ['rnc', 'Republican National Committee'],
  ['fbi', 'Federal Bureau of Investigation'],
  ['epa', 'Environmental Protection Agency'],
])

/** The shape of nouns for people. */
export const PERSON_SHAPE =
  /(?:er|or|ist|man|woman|men|women|ian|ee|ant|eer|ete|[- ]old|star|guard|agent|patient|client|guest|native|local|peer|teen|chief)$/u

/** They open a sentence with what somebody was asked: "Asked if Voss would go, she said no". */
export const ASKING_WORDS = wordList('asked questioned pressed quizzed challenged')
