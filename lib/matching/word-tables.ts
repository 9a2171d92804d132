/** Splits one table line into its words. */
const words = (line: string): string[] => line.split(' ')

/**
 * Words that carry grammar, address or hesitation rather than content. Two passages that differ only in these are
 * the same passage; outlets add and drop them freely when they tidy speech.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...words(
    'yang dan di ke dari itu ini untuk pada dengan dalam adalah ialah yakni yaitu sebagai oleh karena atau juga',
  ),
  ...words(
    'akan telah sudah sedang masih agar supaya maka lalu kemudian jadi bahwa jika kalau bila apabila saat ketika',
  ),
  ...words(
    'serta para pun lah kah nya si sang tersebut terhadap kepada bagi antara hingga sampai sejak tapi tetapi namun',
  ),
  ...words(
    'sih deh dong kok kan ya yah nah loh lho toh gitu begitu gini begini kayak kayaknya kayanya sepertinya seperti nih tuh eh oh halah lagi',
  ),
  ...words(
    'saya aku kami kita anda kamu kau dia ia mereka beliau sini sana situ bisa dapat bakal hanya saja se per ada',
  ),
  ...words(
    'the a an and or of to in on at by for with from as is are was were be been being it its this that these those',
  ),
  ...words(
    'he she they we i you his her their our my your him them us me will would has have had do does did but so then',
  ),
  ...words('who which what there here also just well um uh'),
  ...words(
    'berupa secara sebesar sejumlah sebanyak sekitar merupakan tentu tentunya memang mungkin sangat rp tanggal setelah nomor',
  ),
])

export const NEGATIONS: ReadonlySet<string> = new Set([
  ...words('tidak bukan tanpa jangan belum tiada mustahil not no never without cannot none nor neither'),
])

/** Spellings and registers of one word: what a reporter writes when tidying speech, and common slips. */
export const VARIANTS: ReadonlyMap<string, string> = new Map(
  [
    'tidak nggak enggak gak ngga engga ndak tak ga kagak nda tdk tidaklah takkan',
    'bukan bukannya bukanlah',
    'jangan jgn janganlah',
    'belum blm belumlah',
    'saya gue gua gw sy',
    'hanya cuma cuman',
    'sudah udah udh sdh',
    'setelah usai seusai selepas',
    'saja aja',
    'kalau kalo klo jikalau',
    'seperti kayak kaya',
    'sama ama',
    'memang emang',
    'begitu gitu',
    'begini gini',
    'dengan dgn',
    'yang yg',
    'untuk utk buat',
    'orang org',
    'tahu tau',
    'kasih ngasih',
    'ingin pengen pengin mau hendak',
    'banyak bnyk',
    'sekali banget',
    'persen %',
    'rp rupiah',
    'dari daripada',
    'karena lantaran',
    'tetapi tapi',
    'juga jg',
    'supaya agar',
    'dolar dollar',
    'jemaah jamaah',
    'transkrip transcript',
    'benar bener',
    'benarkan benerin',
    'dengarkan dengerin',
    'kerjakan kerjain',
    'lakukan lakuin ngelakuin',
    'selesaikan selesain',
    'jelaskan jelasin',
    'naikkan naikin',
    'turunkan turunin',
    'pikirkan pikirin mikirin',
    'cari cariin nyari nyariin',
    'ambil ngambil',
    'pakai pake',
    'datang dateng',
    'senang seneng',
    'malam malem',
    'teman temen',
    'malas males',
    'lihat liat ngeliat ngelihat',
    'hilang ilang',
    'habis abis',
    'nanti ntar entar',
    'kemarin kemaren',
    'sampai sampe',
    'ramai rame',
    'sebentar bentar',
    'uang duit',
    'amerika as',
    'yogyakarta jogja jogjakarta yogya',
    'not isnt arent wasnt werent dont doesnt didnt wont wouldnt cant couldnt shouldnt hasnt havent hadnt mustnt neednt aint',
    'percent pct',
  ].flatMap((line) => {
    const [canonical = '', ...others] = words(line)
    return others.map((other): [string, string] => [other, canonical])
  }),
)

/** Whoever stands before the court, unnamed: which one it is, only the surroundings say. */
export const UNNAMED_PARTIES: ReadonlySet<string> = new Set(
  words('terdakwa tersangka terpidana terlapor pelaku defendant suspect accused'),
)

/** What is said over everybody who stands before a court. */
export const VERDICT_WORDS: ReadonlySet<string> = new Set(
  words('bersalah terbukti dakwaan didakwa divonis dipidana pidana dijatuhi guilty convicted sentenced'),
)

/** Who speaks in a court; the same formula is demanded by one side and ruled by another. */
export const COURT_SIDES: ReadonlyMap<string, string> = new Map(
  ['judge hakim', 'prosecutor jaksa jpu penuntut', 'defence pengacara advokat kuasa lawyer'].flatMap((line) => {
    const [side = '', ...members] = words(line)
    return [side, ...members].map((member): [string, string] => [member, side])
  }),
)

/** Words that any court report holds: sharing them says nothing about which case it is. */
export const COURT_WORDS: ReadonlySet<string> = new Set([
  ...words(
    'vonis divonis sidang tahun bulan bui putusan pengadilan jakarta surabaya kasus suap korupsi amar baca juga',
  ),
  ...words('hukuman penjara alasan membacakan bacakan bersalah jaksa tuntutan dituntut trial court verdict year years'),
])

export const HONORIFICS: ReadonlySet<string> = new Set(
  words('pak bu bapak ibu mas mbak bang kak gus haji saudara mr mrs ms dr'),
)

/** After a negation these make an addition of it: tidak hanya, bukan cuma, not only. */
export const LIMITING_WORDS: ReadonlySet<string> = new Set(
  words('hanya cuma cuman saja sekadar semata melulu only just merely'),
)

/** Behind a word they stress or ask: inilah is ini. */
export const PARTICLES: readonly string[] = words('lah kah pun')

/**
 * Words that exclude each other, a line for each question, its answers parted by a stroke. One in the place of the
 * other turns the statement round as a negation does.
 */
const OPPOSITES: readonly string[] = [
  'naik kenaikan menaikkan meningkat peningkatan meningkatkan menguat penguatan bertambah menambah melonjak rise rises rising rose increase increases increased / turun menurun penurunan menurunkan melemah pelemahan berkurang mengurangi merosot anjlok fall falls falling fell decrease decreases decreased drop drops dropped',
  'utara north / selatan south / timur east / barat west / tenggara southeast',
  'menang kemenangan unggul win wins won winning victory / kalah kekalahan tertinggal lose loses lost losing defeat',
  'terima menerima diterima setuju menyetujui disetujui mendukung didukung accept accepts accepted agree agreed approve approved support supports / tolak menolak ditolak reject rejects rejected refuse refused oppose opposes opposed',
  'buka membuka dibuka open opens opened / tutup menutup ditutup close closes closed shut',
  'untung keuntungan profit / rugi kerugian loss',
  'hidup alive / mati tewas meninggal dead killed',
  'pagi morning / siang noon / sore afternoon / malam night',
  'aman safe / berbahaya bahaya dangerous',
  'mudah easy / sulit susah difficult',
  'tinggi high / rendah low',
  'mahal expensive / murah cheap',
  'cepat fast / lambat slow',
  'melarang dilarang ban banned / mengizinkan diizinkan memperbolehkan diperbolehkan allow allowed',
  'memulai dimulai start started begin / menghentikan dihentikan stop stopped',
  'melanjutkan dilanjutkan continue / membatalkan dibatalkan cancel cancelled',
  'kiri left / kanan right',
  'positif positive / negatif negative',
  'optimistis optimis optimistic / pesimistis pesimis pessimistic',
  'ilegal illegal / legal',
  'impor import imports / ekspor export exports',
  'terbesar largest biggest / terkecil smallest',
  'tertinggi highest / terendah lowest',
]

/** Which question such a word answers, and how. */
export const EXCLUSIVE: ReadonlyMap<string, { question: number; answer: number }> = new Map(
  OPPOSITES.flatMap((line, question) =>
    line
      .split(' / ')
      .flatMap((answers, answer) =>
        words(answers).map((word): [string, { question: number; answer: number }] => [word, { question, answer }]),
      ),
  ),
)

/** Words that say how sure or how binding a statement is; a change among them changes what was said. */
export const MODALITY: ReadonlyMap<string, string> = new Map(
  [
    'possible mungkin barangkali kemungkinan may might perhaps maybe possibly',
    'certain pasti tentu dipastikan certainly definitely surely',
    'must harus wajib mesti perlu must should',
    'can bisa dapat mampu can could able',
    'will akan bakal will shall would',
    'suspected diduga dugaan terduga konon katanya alleged allegedly reportedly suspected',
    'rarely jarang rarely seldom',
    'always selalu senantiasa always',
    'almost hampir nyaris almost nearly',
  ].flatMap((line) => {
    const [kind = '', ...members] = words(line)
    return members.map((member): [string, string] => [member, kind])
  }),
)

/**
 * The standing phrases of courts and ceremonies. Their words say little about which act of saying it was: a judge
 * speaks them over every defendant.
 */
export const FORMULA_WORDS: ReadonlySet<string> = new Set([
  ...words(
    'mengadili menyatakan terdakwa terbukti sah meyakinkan bersalah melakukan tindak pidana menjatuhkan penjara',
  ),
  ...words(
    'menuntut majelis hakim memutuskan korupsi hukuman denda kurungan subsider perkara dakwaan primer alternatif',
  ),
  ...words(
    'mengucapkan terima kasih ucapkan seluruh pihak semoga alhamdulillah innalillahi wainnailaihi rojiun aamiin',
  ),
  ...words(
    'maaf memaafkan mohon memohon bersyukur syukur belasungkawa turut berduka cita dukacita selamat doa mendoakan',
  ),
  ...words(
    'assalamualaikum warahmatullahi wabarakatuh insyaallah thank thanks everyone guilty defendant sentenced prison',
  ),
  ...words('sorry apologise apologize congratulations condolences pray prayers'),
])

export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'januari january jan',
    'februari february feb pebruari',
    'maret march mar',
    'april apr',
    'mei may',
    'juni june jun',
    'juli july jul',
    'agustus august aug agu agt',
    'september sep sept',
    'oktober october okt oct',
    'november nov nopember',
    'desember december des dec',
  ].flatMap((line, index) => words(line).map((name): [string, number] => [name, index + 1])),
)

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'senin monday',
    'selasa tuesday',
    'rabu wednesday',
    'kamis thursday',
    'jumat friday',
    'sabtu saturday',
    'minggu ahad sunday',
  ].flatMap((line, index) => words(line).map((name): [string, number] => [name, index + 1])),
)
