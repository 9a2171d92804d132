import type { DateLexicon } from '@/lib/quotation/date-lexicon'
import type { SpeakerLexicon } from '@/lib/quotation/speakers/speaker-lexicon'
import type { VenueLexicon } from '@/lib/quotation/venue-lexicon'
import type { CreditLexicon } from '@/lib/quotation/credit-lexicon'
import type { Token } from '@/lib/text/tokens'

/**
 * Where the source stands to its cue.
 * - `finite`: before it, as its subject (*Eva mengatakan*, "Eva said").
 * - `inverted`: behind it (*kata Eva*, "said Eva").
 * - `own`: in its own ending (*katanya*, *menurutnya*).
 * - `passive`: behind it, as its agent (*diungkapkan Eva*, "announced by Eva").
 * - `preposition`: behind it, and the clause beside them is the content (*menurut Eva*, "according to Eva").
 */
export type CueForm = 'finite' | 'inverted' | 'own' | 'passive' | 'preposition'

/**
 * How surely a cue reports speech with each kind of complement, 0 (never) to 1 (always).
 * - `that`: a clause behind a complementiser.
 * - `clause`: a clause without one.
 * - `request`: somebody asked to do something (*meminta warga untuk mengungsi*).
 * - `matter`: a noun phrase that is what was said (*menyoroti pentingnya latihan*).
 */
export interface Complements {
  readonly that: number
  readonly clause: number
  readonly request: number
  readonly matter: number
}

export interface Cue {
  readonly lemma: string
  readonly form: CueForm
  /** A finite cue that may also stand before its source ("said Eva"). */
  readonly canInvert: boolean
  readonly takes: Complements
  /**
   * What is said stands behind a topic marker, an addressee between (*menyatakan kekhawatirannya tentang …*,
   * *memperingatkan warga soal …*). Behind other cues a topic marker only names what was talked about.
   */
  readonly takesTopic: boolean
  /** Reports only when somebody who can speak is its subject: *menilai*, *meminta*, but not *mengatakan*. */
  readonly needsSpeaker: boolean
  /** Leans on the subject of the clause before it: "Ann left, **saying** that …". */
  readonly leans?: boolean
  /** Its first object is who was told, not what: "**told** reporters that …". */
  readonly hasListener?: boolean
  /** The same, but not always: "**warned** voters that …", "**warned** that …". */
  readonly mayHaveListener?: boolean
}

/** A cue of several words (*angkat bicara*, "according to"), its words in lower case. */
export interface CuePhrase {
  readonly words: readonly string[]
  readonly cue: Cue
}

/** What is particular to a language: data and a few functions. The engine itself knows no word of any language. */
export interface Language {
  /** ISO 639-1, e.g. `id`. */
  readonly code: string
  /** What the language says about the people, bodies and papers that speak. */
  readonly speakers: SpeakerLexicon
  /** How it credits other media, dates a statement and places it. */
  readonly credits: CreditLexicon
  readonly dates: DateLexicon
  readonly venues: VenueLexicon
  /** Lower case, without their full stop: *dr*, *no*, *tbk*. */
  readonly abbreviations: ReadonlySet<string>
  /** Cues of one word by their lower-case form. */
  readonly cues: ReadonlyMap<string, Cue>
  /** Cues of several words by their first word. */
  readonly cuePhrases: ReadonlyMap<string, readonly CuePhrase[]>
  /** *bahwa, agar*; "that": not part of the content they open. */
  readonly complementisers: ReadonlySet<string>
  /** Whether a complementiser counts as part of the content, as PolNeAR marks English ("**that** taxes rise"). */
  readonly keepsComplementiser: boolean
  /** Whom "quotes **Ann Lee** as saying" makes the speaker behind a cue that leans; null elsewhere. */
  readonly quotedAs?: (tokens: readonly Token[], cue: number) => { first: number; last: number } | null
  /** Single marks hold quoted words too, as in British news; elsewhere they hold doubted words and titles. */
  readonly quotesInSingles?: boolean
  /** Whether the noun phrase nearest before a cue is its subject, whatever stands before a comma (English). */
  readonly isSubjectNearest: boolean
  /** Whether a semicolon ends what a cue reports. */
  readonly endsAtSemicolon: boolean
  /** Whether the word at `at` that has a cue's form is another part of speech there: "a strong **signal**". */
  isHomograph(tokens: readonly Token[], at: number): boolean
  /** Whether a word opens an aside to what stands before it: "**speaking** to reporters". */
  isAsideOpener?(token: Token): boolean
  /** "the", "a", "his": begin a noun phrase. */
  readonly determiners: ReadonlySet<string>
  /** *jika, kalau*: complementisers only right behind their cue, conditions elsewhere. */
  readonly weakComplementisers: ReadonlySet<string>
  /** *maka*; "then": behind a comma they show that a weak complementiser opened a condition. */
  readonly consequences: ReadonlySet<string>
  /** *soal, tentang*; "about": what follows is a topic, not what was said. */
  readonly topicMarkers: ReadonlySet<string>
  /** Topic markers of a cue that takes a topic; more than those above: *atas, terhadap*. */
  readonly voicedTopicMarkers: ReadonlySet<string>
  /** *untuk, agar*; "to": mark what somebody is asked to do. */
  readonly requestMarkers: ReadonlySet<string>
  /** Verbs that take a complementiser without anything being said: *mengetahui, membuktikan*. */
  readonly silentVerbs: ReadonlySet<string>
  /** *oleh*; "by". */
  readonly agentMarkers: ReadonlySet<string>
  /** *dari, dalam*; "from, in": before the document that a passage in marks was taken from. */
  readonly documentMarkers: ReadonlySet<string>
  /** *demikian, begitu*; "so": may stand between a closing mark and its cue. */
  readonly echoes: ReadonlySet<string>
  /** The ending by which an unknown word behind a closing mark shows itself as a cue (*sesumbarnya*), if there is one. */
  readonly ownCueEnding: string | null
  /** The ending of most cues (*-kan*), of which a slip may drop the last letter, if there is one. */
  readonly cueEnding: string | null
  /** *persen*: whoever is counted in them has been asked in a survey. */
  readonly shares: ReadonlySet<string>
  /** Behind "yang" they make a clause of their own: *Menurut Rina, yang pertama …*. */
  readonly selectors: ReadonlySet<string>
  /** *lain*, *serupa*: at the end of a short noun phrase they only compare, and nothing is said. */
  readonly comparers: ReadonlySet<string>
  /** Words that open another clause, so that a subject is not looked for before them: *setelah, karena, tetapi*. */
  readonly clauseOpeners: ReadonlySet<string>
  /** Clause openers that set a new statement against the one before: *sementara, sedangkan, tetapi*. */
  readonly clauseBreaks: ReadonlySet<string>
  /** Clause openers that begin a phrase of circumstance rather than join a clause: *setelah, ketika*. */
  readonly adjunctOpeners: ReadonlySet<string>
  /** Words that tie a sentence to the one before and say nothing: *oleh karena itu*, "therefore". */
  readonly connectives: ReadonlySet<string>
  /** Words that join a second cue to the subject of the first: *dan, lalu, tetapi*. */
  readonly coordinators: ReadonlySet<string>
  /** *yang*; "who", "which". */
  readonly relatives: ReadonlySet<string>
  /** *jika, andai*: whatever is said in their clause is only supposed. */
  readonly conditions?: ReadonlySet<string>
  /** *didampingi*: tells who stands beside the one who speaks. */
  readonly companions?: ReadonlySet<string>
  /** *sebagai*: opens what somebody is said to be. */
  readonly roleMarkers?: ReadonlySet<string>
  /** "is", "was": make a verb of their own of a form that otherwise leans on another. */
  readonly auxiliaries?: ReadonlySet<string>
  /** "as": between a comma and an attribution that stands aside, "…, **as** Ann put it". */
  readonly asideConjunctions?: ReadonlySet<string>
  /** Whether words in marks are the title of a work: "Make Your Kid a Millionaire". */
  isTitle?(tokens: readonly Token[], first: number, last: number): boolean
  /** Adverbs and auxiliaries between a subject and its cue: *juga, kemudian, telah*. */
  readonly preverbs: ReadonlySet<string>
  /** *ini, tersebut*: close a noun phrase that points back, not one that names somebody. */
  readonly demonstratives: ReadonlySet<string>
  /** Before a passive they tell what something is called: *biasa disebut*, "also called". */
  readonly namingAdverbs: ReadonlySet<string>
  /** *tidak, belum, akan*: what is not said, or not yet, is no quotation. */
  readonly negators: ReadonlySet<string>
  /** *kepada*, "to": open the addressee behind a cue. */
  readonly addressees: ReadonlySet<string>
  /** Prepositions and conjunctions that end a mention of a source: *di, dalam, saat, usai*. */
  readonly mentionStops: ReadonlySet<string>
  /** Of those, the ones that may stand inside a title, before its name: *dokter paru di Eka Hospital, Paulus Arka*. */
  readonly titleLinks: ReadonlySet<string>
  /** Third person pronouns that can be a source. */
  readonly pronouns: ReadonlySet<string>
  /** Common nouns that name somebody or something that can speak: *warga, polisi, laporan*. */
  readonly speakerNouns: ReadonlySet<string>
  /** *beberapa*; "several": begin a mention although they also begin phrases of time. */
  readonly quantifiers: ReadonlySet<string>
  /** Subjects that say nothing themselves: *hal, kondisi, langkah*. */
  readonly silentSubjects: ReadonlySet<string>
  /** Begin a phrase before the subject and no mention of a speaker: *dari, berkat, menyoal*. */
  readonly fronters: ReadonlySet<string>
  /** Words that scraped text glues to the next one and that begin no other word: *bahwa*. */
  readonly gluedOpeners: readonly string[]
  /**
   * Index in `[first, last]` at which a tail begins that only dates, places or credits what stands before it
   * (*di Jakarta, Rabu (18/6/2025)*, *dikutip dari Antara*); `last` when there is none.
   */
  tailStart(tokens: readonly Token[], first: number, last: number): number
  /** Index behind a phrase at `at` that surely dates or places the statement, not its content; `at` when none. */
  adjunctEnd(tokens: readonly Token[], at: number, last: number): number
  /** Whether the word is a verb or makes a predicate, so that it cannot belong to a name or title. */
  isPredicative(token: Token): boolean
  /** Whether the word is an active verb by its shape, known or not. */
  isActiveVerb(token: Token): boolean
  /** Whether `[first, last)` holds a predicate, so that it is a clause and not a bare noun phrase. */
  hasPredicate(tokens: readonly Token[], first: number, last: number): boolean
}
