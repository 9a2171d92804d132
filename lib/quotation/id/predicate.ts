import { isCapitalised, type Token } from '@/lib/text/tokens'

/** Words that make a clause of what they stand in, whatever verb follows. */
const MARKERS: ReadonlySet<string> = new Set(
  (
    'akan telah sudah sedang masih belum tidak tak bukan bisa dapat harus mesti boleh perlu wajib adalah ialah ' +
    'merupakan ada pernah sempat mau ingin hendak punya mampu yakin siap bakal tengah sebagai menjadi jadi gak ' +
    'nggak enggak tetap cukup sangat lebih paling terlalu semakin kian makin hanya justru malah tinggal mulai ' +
    'datang pergi pulang tiba naik turun tumbuh susah sulit mustahil layak pantas pentingnya perlunya adanya ' +
    'tidaknya sejalan selaras sesuai setara tahu suka ingat lupa tewas meninggal hilang lahir kembali masuk ' +
    'keluar ikut butuh juga memang kini kurang'
  ).split(' '),
)

/** Nouns and names that look like verb forms. */
const NOT_VERBS: ReadonlySet<string> = new Set(
  (
    'menteri mereka media medis medik mendalam mendasar menyeluruh menengah berusia berdarah berkebangsaan ' +
    'bergelar bertubuh berstatus menit metode meter meja mesin merek memori mental mentor menantu mertua mega ' +
    'medan metro meninggal membran berita beras berkas berat bersama berbagai beberapa berapa berikut berikutnya ' +
    'bernama berinisial bersangkutan berkah berlian dia dinas direktur dirjen diri dirinya diplomat diplomatik ' +
    'disiplin distrik divisi dirut digital dialog dinamika dimensi dosis dua terdakwa tersangka tersebut terhadap ' +
    'terkait terkini termasuk terpidana terlapor terutama terakhir terbaru terbaik tertentu terbesar tertinggi tertulis ' +
    'terlebih terus teras terang terminal termohon tergugat ternyata territorial teritorial tertua terkenal ' +
    'terdaftar terkemuka bekas bentuk bencana berdasarkan mendiang meski meskipun menurut mengenai melalui ' +
    'menjelang diskusi dirgantara berlangganan diesel medsos melayu menara dinasti mendagri menkes menkeu menlu ' +
    'menhub mensos mendikbud menag menpan mensesneg menko menaker mentan menpora dittipidum ditjen direktorat ' +
    'direksi dishub disdik distributor didik dimas diana dian dila dinda diva dina dino dito'
  ).split(' '),
)

/** Nouns of speech and reason: a verb behind them mostly describes them (*alasan memilih kota itu*). */
const TOPIC_HEADS: ReadonlySet<string> = new Set(
  (
    'temuan usulan saran masukan alasan kronologi penyebab cara proses detail maksud tujuan isi kabar informasi ' +
    'pesan pernyataan keterangan perasaan kisah cerita pengalaman momen ucapan selamat terima duka surat aspirasi ' +
    'pidato sambutan rencana hasil soal fakta rahasia sosok identitas motif modus latar mekanisme tahapan langkah ' +
    'makna arti manfaat tips'
  ).split(' '),
)

/** Adjectives that make a predicate behind a complete subject: *pesawat itu aman*, not *guru besar*. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'aman sehat normal baik buruk lancar kondusif stabil bersih jelas benar salah bohong hoaks sah ilegal legal ' +
    'lengkap positif negatif penting wajar serius berat ringan mahal murah tinggi rendah besar kecil cepat lambat ' +
    'bagus kuat lemah tepat cocok unik gratis bebas nihil kosong penuh habis santai bangga senang sedih kecewa ' +
    'marah kaget takut khawatir optimistis keliru janggal aneh mubazir sepihak adil memadai bersalah paham sadar ' +
    'setuju sepakat puas sama berbeda molor rusak lunas palsu asli sukses gagal aktif kritis'
  ).split(' '),
)

const closesSubject = (token: Token | undefined): boolean =>
  token !== undefined && (isCapitalised(token) || /^(?:itu|ini|tersebut)$|nya$/u.test(token.lower))

const VERB_PREFIXES = ['me', 'ber', 'di', 'ter'] as const

/** Whether a word makes a predicate: a marker, or a lower-case word with a verbal prefix that is no known noun. */
export function isPredicative(token: Token): boolean {
  const { text, lower } = token
  if (MARKERS.has(text)) return true
  if (token.kind !== 'word' || lower.length < 5 || text !== lower || NOT_VERBS.has(lower)) return false
  return VERB_PREFIXES.some((prefix) => lower.startsWith(prefix))
}

/** Whether tokens `[first, last)` hold a predicate outside a relative clause, so that they are a clause. */
export function hasPredicate(tokens: readonly Token[], first: number, last: number): boolean {
  const isTopic = TOPIC_HEADS.has(tokens[first]?.lower ?? '')
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (!token) return false
    if (token.lower === 'yang') at += MARKERS.has(tokens[at + 1]?.text ?? '') ? 2 : 1
    else if (tokens[at - 1]?.lower === 'untuk') continue
    else if (isTopic ? MARKERS.has(token.text) : isPredicative(token)) return true
    else if (at > first && ADJECTIVES.has(token.text) && closesSubject(tokens[at - 1])) return true
  }
  return false
}

/** Whether a word has the shape of an active verb: *me-* or *ber-*. */
export function isActiveVerb(token: Token): boolean {
  return (
    (token.lower.startsWith('me') || token.lower.startsWith('ber')) && !MARKERS.has(token.lower) && isPredicative(token)
  )
}
