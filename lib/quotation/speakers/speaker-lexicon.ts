import type { GenderLexicon } from '@/lib/quotation/speakers/gender-lexicon'

/**
 * What a language says about the people, bodies and papers that speak. Every list holds single words in lower case
 * and without full stops ("sh" for S.H.); the engine labels the words of a mention with them and knows no word itself.
 */
export interface SpeakerLexicon {
  /** Words that can head an office or occupation: direktur, ketua, dokter, pelatih. */
  readonly offices: readonly string[]
  /** Words that stand inside offices and names of bodies but seldom in names of people: umum, bidang, keuangan. */
  readonly officeParts: readonly string[]
  /** Endings or shapes of derived nouns that make a word part of an office: ke-…-an, -isasi. Tested on lower case. */
  readonly officePartShape: RegExp
  /** Ranks, left out of names and roles: irjen, kombes, akbp. */
  readonly ranks: readonly string[]
  /** Forms of address and learned titles before a name, left out of it: pak, dr, prof, h. */
  readonly honorifics: readonly string[]
  /** Degrees after a name, without full stops. */
  readonly degrees: readonly string[]
  /** Names and head words of bodies: kementerian, polda, kpk, nato. */
  readonly organizations: readonly string[]
  /** Words of place names: jakarta, barat, ukraina. */
  readonly places: readonly string[]
  /** Words whose next word is a place or a proper name of a body: kabupaten, polres, universitas, pt. */
  readonly placeHeads: readonly string[]
  /** Words that belong to people's names as well as to offices and places: utama, hakim, bintang. */
  readonly nameLike: readonly string[]
  /** Common given names and family names. */
  readonly givenNames: readonly string[]
  /** Small words inside names: bin, van, al. */
  readonly nameParticles: readonly string[]
  /** Nouns for people without an office: warga, saksi, pria, korban. */
  readonly personNouns: readonly string[]
  /** Nouns for bodies and groups that speak as one: pemerintah, tim, majelis. */
  readonly groupNouns: readonly string[]
  /** Papers, posts and findings that speak: laporan, studi, surat, akun. */
  readonly documentNouns: readonly string[]
  /** Nouns of speech that hand on to their author: "pernyataan Laskar Pantai". */
  readonly relayNouns: readonly string[]
  /** Words that point back: itu, tersebut. */
  readonly demonstratives: readonly string[]
  /** Words that introduce somebody unnamed: seorang, salah, sejumlah, para. */
  readonly indefinites: readonly string[]
  /** Of those, the ones that introduce several people, whom "they" may mean afterwards: sejumlah, para. */
  readonly groupIndefinites?: readonly string[]
  /** Of those, the ones that introduce one person, whom "he" or "she" may mean afterwards: seorang. */
  readonly soleIndefinites?: readonly string[]
  /** Words that are set before a known person without saying more: sang, si. */
  readonly articles: readonly string[]
  /** Words that announce a name: bernama, disapa. */
  readonly namingWords: readonly string[]
  /** Words that open the name by which people call somebody, and stay part of it: gus, kang. */
  readonly nicknameWords?: readonly string[]
  /** Nouns for relatives: whoever's name follows is not the one meant ("istri Budi"). */
  readonly kinNouns?: readonly string[]
  /** Offices of somebody who serves a person, named between: "pengacara Budi, Ani". */
  readonly attendantNouns?: readonly string[]
  /** Whole offices of somebody who serves a person; a name behind them may be the one who is served. */
  readonly servingOffices?: readonly string[]
  /** Open a phrase about somebody else than the pronoun behind its comma: kepada, menanggapi. */
  readonly apartWords?: readonly string[]
  /** Prepositions that open a phrase before the subject: "Dalam akad Budi, Ani hadir". */
  readonly frontingWords?: readonly string[]
  /** Words before an office or relative that somebody was or will be: mantan, calon. */
  readonly formerWords?: readonly string[]
  /** Small words inside the names of foreign bodies: "Tools *for* Health", "Corriere *dello* Sport". */
  readonly bodyJoiners?: readonly string[]
  /** Words right behind which a body or place is named, and no person: di, perusahaan, klub. */
  readonly bodySigns?: readonly string[]
  /** The shape of active verbs, behind which no office goes on. */
  readonly verbShape?: RegExp
  /** The shortest words found glued behind names; they count where the article has the name without them. */
  readonly shortTails?: readonly string[]
  /** Words between two names of one person: alias, atau, disapa. */
  readonly aliasWords: readonly string[]
  /** Words between two speakers: dan, bersama. */
  readonly conjunctions: readonly string[]
  /** Words that tie an office to its place: di, dari, untuk. */
  readonly officeLinks: readonly string[]
  /** Words that open an office after a name: selaku, sebagai, seorang. */
  readonly officeOpeners: readonly string[]
  /** Words that begin a clause and so end a role: yang, saat, mengatakan. */
  readonly clauseWords: readonly string[]
  readonly singularPronouns: readonly string[]
  readonly pluralPronouns: readonly string[]
  /** What "he", "she" and "it" tell apart; absent where one pronoun means anybody. */
  readonly genders?: GenderLexicon
  /** Offices held by one person at a time or told apart from others: the governor is not the superintendent. */
  readonly soleOffices?: readonly string[]
  /** Words before an office that make it another one: "shadow", "vice". */
  readonly otherOffices?: readonly string[]
  /** Nouns for any body at all, where the rest ("the union") say which sort of body they mean. */
  readonly genericBodies?: readonly string[]
  /** Words that open a sentence with what somebody was asked, in which others are named: "Asked if Voss would go". */
  readonly askingWords?: readonly string[]
  /** The shape of nouns for people; a definite noun that no table holds and that has another shape means nobody. */
  readonly personShape?: RegExp
  /** Possessive and agent endings of cues and nouns: katanya, manajernya. */
  readonly cueSuffixes: readonly string[]
  /** Passives whose agent speaks, with or without a word for "by": disampaikan. */
  readonly agentVerbs?: readonly string[]
  /** "pernyataan yang dikeluarkan oleh X": oleh, "by". */
  readonly agentWords: readonly string[]
  /** Offices whose second word is a rank elsewhere: "sekretaris jenderal". */
  readonly compoundRanks: readonly string[]
  /** Short forms that articles use without writing them out, used where the article has the full form: as → Amerika Serikat. */
  readonly fullForms: ReadonlyMap<string, string>
  /** Endings that make a name a possessor and are no part of it: "'s". */
  readonly possessives?: readonly string[]
  /** Offices end in their head ("Homeland Security Secretary") instead of beginning with it. */
  readonly headsLast?: boolean
  /** Words that often open a sentence or stand in capitals in titles without being names. */
  readonly functionWords: readonly string[]
  /** Small words that scraped text glues behind a name: "Mesakepada". */
  readonly gluedTails: readonly string[]
  /** Nouns that point back at words just quoted: "Kalimat itu diucapkan Rina". */
  readonly wordNouns?: readonly string[]
  /** Cues that answer a question: a question behind them is somebody else's. */
  readonly answers?: readonly string[]
  /** Places are named of these and such a word, nothing glued: "Karangtengah". */
  readonly placeStems?: readonly string[]
  /** Whether a lower-case word that opens a sentence looks like a verb or derived word instead of a name. */
  readonly wordShape: RegExp
}
