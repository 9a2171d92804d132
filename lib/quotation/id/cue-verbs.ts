import type { Complements } from '@/lib/quotation/language'

/**
 * Reporting verbs by what they take. A row: the active forms (meN-, ber-; source before), the passive forms (di-;
 * agent behind), and the bare forms that stand behind a quotation (*kata, ujar*; their -nya forms are derived).
 */
export type CueRow = readonly [active: string, passive: string, bare: string]

export interface CueGroup {
  readonly takes: Complements
  /** Counts only with a subject that can speak: such verbs also tell what things do or show. */
  readonly needsSpeaker: boolean
  /** The words may stand behind a topic marker: *memperingatkan warga soal …*. */
  readonly takesTopic?: boolean
  readonly rows: readonly CueRow[]
}

/** Verbs of saying: whatever follows them is what was said. */
const SAYING: CueGroup = {
  takes: { that: 1, clause: 0.97, request: 0, matter: 0.75 },
  needsSpeaker: false,
  rows: [
    ['mengatakan berkata', 'dikatakan', 'kata'],
    ['menyatakan', 'dinyatakan', 'nyata'],
    ['menuturkan bertutur', 'dituturkan', 'tutur'],
    ['mengujarkan berujar', 'diujarkan', 'ujar'],
    ['berucap', '', 'ucap'],
    ['mengimbuhkan', '', 'imbuh'],
    ['menandaskan', 'ditandaskan', 'tandas'],
    ['mengemukakan', 'dikemukakan', ''],
    ['mengutarakan', 'diutarakan', ''],
    ['menyebutkan', 'disebutkan', ''],
    ['mengaku', '', 'aku'],
    ['mengakui', 'diakui', 'akui'],
    ['berpendapat berpandangan beranggapan', '', ''],
    ['beralasan berargumen berargumentasi berdalih berkilah', '', 'dalih kilah'],
    ['mengabarkan', 'dikabarkan', ''],
    ['menginformasikan memberitahukan memberitahu', 'diinformasikan diberitahukan', ''],
    ['mencontohkan', 'dicontohkan', ''],
    ['mengklarifikasi', 'diklarifikasi', ''],
    ['bilang', 'dibilang', 'bilang'],
    ['berkomentar', '', 'komentar'],
    ['berkelakar bercanda berseloroh', '', 'kelakar canda seloroh celetuk gurau'],
    ['berseru berteriak bergumam berbisik', '', 'seru teriak gumam bisik'],
    ['bersikeras berkukuh bersikukuh', '', ''],
    ['berikrar bersaksi', '', ''],
    ['mencuit bercuit', 'dicuitkan', 'cuit'],
    ['', '', 'balas timpal sahut tukas sergah'],
    ['menyambung memungkasi mengimbuhi mencetuskan', '', 'pungkas sambung'],
    ['', '', 'unggah cetus tutup ulang rinci simpul lontar papar sesumbar curhat ketus koar gerutu omel'],
    ['', '', 'elak sanggah tangkis tantang ceplos seloroh ungkit tekan timpal ucap'],
  ],
}

/** Verbs of telling: a clause is what was said, a noun phrase only names the topic (*menjelaskan alasannya*). */
const TELLING: CueGroup = {
  takes: { that: 1, clause: 0.9, request: 0, matter: 0 },
  needsSpeaker: false,
  rows: [
    ['menambahkan', 'ditambahkan', 'tambah'],
    ['menjelaskan', 'dijelaskan', 'jelas jelaskan'],
    ['menerangkan', 'diterangkan', 'terang'],
    ['memaparkan', 'dipaparkan', 'papar'],
    ['mengungkapkan mengungkap', 'diungkapkan diungkap', 'ungkap'],
    ['menyampaikan', 'disampaikan', ''],
    ['membeberkan', 'dibeberkan', 'beber'],
    ['menceritakan bercerita', 'diceritakan', 'cerita'],
    ['berkisah', '', 'kisah'],
    ['menguraikan menjabarkan mengulas', 'diuraikan dijabarkan', 'urai ulas'],
    ['melaporkan', 'dilaporkan', ''],
    ['memberitakan mewartakan', '', ''],
    ['mengenang', '', 'kenang'],
    ['merinci memerinci', '', ''],
    ['mengisyaratkan', '', ''],
    ['melontarkan', 'dilontarkan', ''],
    ['menjawab', 'dijawab', 'jawab'],
    ['menulis menuliskan', 'ditulis dituliskan', 'tulis'],
    ['membocorkan', '', ''],
    ['meluruskan', '', ''],
    ['mengucapkan', 'diucapkan', ''],
    ['melanjutkan', '', 'lanjut'],
    ['menyimpulkan', 'disimpulkan', ''],
    ['membacakan', '', ''],
  ],
}

/** Verbs that name, affirm or stress: a clause or a noun phrase is what was said (*menekankan pentingnya latihan*). */
const STRESSING: CueGroup = {
  takes: { that: 1, clause: 0.95, request: 0, matter: 0.85 },
  needsSpeaker: true,
  rows: [
    ['menyebut', 'disebut', 'sebut'],
    ['menegaskan', 'ditegaskan', 'tegas'],
    ['menekankan', 'ditekankan', ''],
    ['menggarisbawahi', 'digarisbawahi', ''],
    ['menyoroti', 'disoroti', ''],
    ['mengklaim mengeklaim', 'diklaim', 'klaim'],
    ['membantah menyangkal', 'dibantah', 'bantah sangkal'],
    ['mengumumkan mendeklarasikan', 'diumumkan', ''],
    ['menuding menuduh mendakwa', 'dituding dituduh', 'tuding tuduh'],
    ['mengecam mengutuk', 'dikecam', 'kecam'],
    ['mengkritik mengkritisi', 'dikritik', 'kritik'],
    ['menyayangkan menyesalkan', 'disayangkan disesalkan', ''],
    ['memuji', 'dipuji', 'puji'],
    ['menyindir', '', 'sindir'],
    ['mempertanyakan', 'dipertanyakan', ''],
    ['menanyakan bertanya', 'ditanyakan', 'tanya'],
    ['mengusulkan menyarankan menganjurkan merekomendasikan', 'diusulkan disarankan', 'saran usul'],
    ['menduga menengarai mensinyalir', '', 'duga'],
    ['mengonfirmasi mengkonfirmasi mengonfirmasikan membenarkan', 'dibenarkan dikonfirmasi', ''],
    ['menyanggah', '', ''],
    ['menyerukan', 'diserukan', ''],
  ],
}

/** Verbs of judging and assuring: their subject must be able to speak. */
const JUDGING: CueGroup = {
  takes: { that: 1, clause: 0.92, request: 0, matter: 0 },
  needsSpeaker: true,
  rows: [
    ['menilai', 'dinilai', 'nilai'],
    ['memastikan', 'dipastikan', ''],
    ['menjamin', 'dijamin', 'jamin'],
    ['memprediksi memperkirakan memproyeksikan meramalkan', 'diprediksi diperkirakan', 'prediksi'],
    ['berjanji bersumpah berkomitmen', '', 'janji'],
    ['meyakini', '', 'yakin'],
    ['', '', 'harap doa tekad'],
  ],
}

/** Verbs that ask somebody for something: *meminta warga untuk mengungsi*. */
const REQUESTING: CueGroup = {
  takes: { that: 1, clause: 0.92, request: 0.92, matter: 0.8 },
  needsSpeaker: true,
  rows: [
    ['meminta', 'diminta', 'pinta minta'],
    ['memohon', '', 'mohon'],
    ['mendesak', 'didesak', 'desak'],
    ['menuntut', '', 'tuntut'],
    ['mengimbau menghimbau', 'diimbau', 'imbau'],
    ['mengajak', 'diajak', 'ajak bujuk'],
    ['menganjurkan', 'dianjurkan', ''],
    ['menginstruksikan memerintahkan', 'diinstruksikan', 'perintah'],
    ['menasihati', '', 'nasihat'],
  ],
}

/** Verbs that report only with a complementiser or a clause: *mencatat 186 juta wisatawan* says what was counted. */
const NOTING: CueGroup = {
  takes: { that: 0.9, clause: 0.8, request: 0, matter: 0 },
  needsSpeaker: true,
  rows: [
    ['mencatat', 'dicatat', ''],
    ['menampik menepis', 'ditepis', 'tampik tepis'],
    ['menjanjikan', 'dijanjikan', ''],
    ['mengancam', '', 'ancam'],
  ],
}

/** Verbs of answering: what stands behind them without *bahwa* is as often a deed (*membalas dengan menyerang*). */
const ANSWERING: CueGroup = {
  takes: { that: 1, clause: 0, request: 0, matter: 0 },
  needsSpeaker: true,
  rows: [['membalas menimpali menyahut', '', '']],
}

/** Verbs that report only with a complementiser: *terbukti sah dan meyakinkan*, *mendorong industri*. */
const PERSUADING: CueGroup = {
  takes: { that: 0.85, clause: 0, request: 0, matter: 0 },
  needsSpeaker: true,
  rows: [
    ['meyakinkan', '', ''],
    ['mendorong', '', ''],
    ['meneriakkan', '', ''],
  ],
}

/** Verbs that warn, remind or complain: of a clause, of a thing, or about a topic. */
const WARNING: CueGroup = {
  takes: { that: 1, clause: 0.92, request: 0.92, matter: 0.8 },
  needsSpeaker: true,
  takesTopic: true,
  rows: [
    ['memperingatkan', 'diperingatkan', ''],
    ['mengeluhkan mengeluh', 'dikeluhkan', 'keluh'],
    ['mengingatkan mewanti-wanti berpesan', 'diingatkan', 'ingat pesan'],
  ],
}

/** Every group, the earlier one winning where a form stands in two. */
export const CUE_GROUPS: readonly CueGroup[] = [
  SAYING,
  TELLING,
  STRESSING,
  JUDGING,
  REQUESTING,
  WARNING,
  NOTING,
  ANSWERING,
  PERSUADING,
]

/** Bare forms that are first of all other words: cues only where a closing mark stands before them. */
export const ONLY_AFTER_MARKS: ReadonlySet<string> = new Set(
  (
    'nyata tambah aku akui seru jelas terang cerita kisah tegas klaim tanya tulis lanjut sambung tutup ulang ' +
    'rinci simpul nilai janji ancam ingat pesan yakin harap doa tekad pinta minta mohon tuntut desak ajak ' +
    'perintah nasihat puji kritik sindir keluh saran usul duga jamin prediksi bantah tekan balas jawab komentar ' +
    'canda ketus curhat bisik teriak kenang ulas urai elak tantang ungkit lontar bilang tuding tuduh kecam ungkap ' +
    'sebut jelaskan bujuk'
  ).split(' '),
)
