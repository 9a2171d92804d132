const words = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ').filter((word) => word !== '')))

export const ABBREVIATIONS = words(
  'mr mrs ms dr prof sen rep gov gen lt col capt sgt cmdr adm rev hon st jr sr esq pres supt det ofc cpl pvt maj brig',
  'inc corp co ltd llc llp bros dept univ assn est ave blvd rd no vs etc al fig vol approx dist',
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun',
  'a.m p.m u.s u.n u.k u.s.a d.c n.y n.j n.c s.c n.h n.m n.d s.d w.va l.a ph.d m.d b.a m.a e.g i.e',
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn',
  'tex vt va wash wis wyo',
)

export const DETERMINERS = words('the a an his her their its our my your this these those no some any')
export const COMPLEMENTISERS = words('that')
export const WEAK_COMPLEMENTISERS = words('if whether')
export const TOPIC_MARKERS = words('about regarding concerning')
export const VOICED_TOPIC_MARKERS = words('about of over against')
export const REQUEST_MARKERS = words('to')
export const AGENT_MARKERS = words('by')
export const ECHOES = words('so')
export const RELATIVES = words('who which whom whose')

/** Words that open another clause: a subject does not reach over them. */
export const CLAUSE_OPENERS = words(
  'that because if unless although though while whereas when whenever where after before since until once as so and or but',
  'yet nor than whether why how what without despite amid',
)

/** Clause openers that set a new statement against the one before. */
export const CLAUSE_BREAKS = words('while whereas although though but and yet')

/** Clause openers that begin a phrase of circumstance rather than join a clause. */
export const ADJUNCT_OPENERS = words(
  'when after before since until once as despite amid because if unless although though',
)

/** Words that tie a sentence to the one before and say nothing. */
export const CONNECTIVES = words(
  'therefore thus hence consequently moreover furthermore additionally meanwhile nevertheless nonetheless instead likewise',
  'similarly indeed overall however besides finally in addition fact as a result for example instance on the other hand',
  'contrast now so and but',
)

/** Words that join a second cue to the subject of the first. */
export const COORDINATORS = words('and but or while before then yet')

export const AUXILIARIES = words('is are was were be been ’s ’re ’m am')

/** Adverbs and auxiliaries between a subject and its cue. */
export const PREVERBS = words(
  'also then later now still even just once again often has have had is are was were been being would could might may will',
  'repeatedly recently previously reportedly publicly privately flatly simply only never always already soon both all',
  'himself herself themselves itself personally further quickly immediately initially originally eventually finally',
  'famously correctly wrongly falsely rightly clearly explicitly bluntly pointedly openly frequently sometimes usually',
  'consistently specifically merely actually did do does to ’s ’ve ’d not separately subsequently similarly jokingly',
  'confidently sarcastically angrily reluctantly tearfully apparently basically essentially briefly earlier first',
)

/** Before a cue: not said, or not yet. */
export const NEGATORS = words(
  "not never n't don’t doesn’t didn’t won’t wouldn’t can’t couldn’t cannot hasn’t haven’t hadn’t isn’t wasn’t aren’t",
  "weren’t shouldn’t don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't isn't wasn't aren't weren't",
  'declined refused refuses failed if unless should must would could might may will can to let',
)

export const ADDRESSEES = words('to')

/** Words that end a mention of a source. */
export const MENTION_STOPS = words(
  'in on at during after before as when while with through via for from about regarding amid since until because who whom',
  'which that if whether where why how and but or so than then yesterday today tomorrow tonight monday tuesday wednesday',
  'thursday friday saturday sunday earlier later last this adding noting citing saying referring according speaking is was',
  'are were has have had would could will should into over under against between among around near outside inside',
)

export const PRONOUNS = words('he she they it we i you who')

/** Common nouns that can speak: people by office or trade, bodies, documents. */
export const SPEAKER_NOUNS = words(
  'a an the one some many several most two three another other his her their its our my police officials official sources',
  'source spokesman spokeswoman spokesperson spokespeople aides aide analyst analysts expert experts critic critics',
  'supporters supporter opponents voter voters residents resident witnesses witness neighbors neighbor family relatives',
  'president vice minister prime secretary chairman chairwoman chair director chief governor mayor senator representative',
  'congressman congresswoman lawmaker lawmakers judge prosecutor prosecutors lawyer lawyers attorney attorneys detective',
  'officer officers sheriff commissioner ambassador diplomat diplomats general colonel captain lieutenant sergeant doctor',
  'doctors nurse nurses professor professors scientist scientists researcher researchers author authors writer reporter',
  'reporters journalist columnist editor editors host anchor commentator pollster strategist adviser advisor advisers',
  'consultant manager executive founder owner ceo cfo coach player teacher teachers student students parent parents mother',
  'father wife husband son daughter brother sister man woman men women people person candidate nominee campaign party',
  'government ministry department agency committee commission court council board company firm group organization network',
  'newspaper magazine report study poll survey statement letter memo email document documents article story filing lawsuit',
  'complaint indictment affidavit release post tweet website survivors survivor victim victims activist activists advocates',
  'republicans democrats conservatives liberals progressives economists economist investigators investigator authorities',
  'administration house pentagon kremlin union unions leaders leader members member staff staffers staffer operatives',
  'operative respondents percent majority half third statistics figures records estimates analyses transcript polls surveys reports studies insiders insider observers historian historians pundits fans friends friend colleague colleagues former rivals',
)

/** Subjects that say nothing themselves. */
export const SILENT_SUBJECTS = words(
  'this these those there here what such nothing something everything anything none results numbers data evidence things',
  'it’s that’s there’s i’m we’re you’re they’re',
)

export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday')
export const MONTHS = words(
  'january february march april may june july august september october november december',
  'jan feb mar apr jun jul aug sept sep oct nov dec',
)
