/** The frequent small words of the language, the most frequent first. */
const SMALL =
  'yang dan di ini untuk ada dengan dari tidak akan pada juga kami itu bisa karena kita sudah dalam ke harus oleh bahwa saya agar masih lebih para mereka seperti sebagai belum adalah kepada lagi setelah telah namun jika atau sehingga sampai hanya semua tetapi saat ketika secara bukan pun bagi serta hingga tanpa sangat sedang apakah'
/** Roots of which forms are made as the language makes them. */
const ROOTS =
  'air ajar aman anggar ancam angkut atur bahas baik bangun bantu bayar beli beri bersih besar biaya bicara buka buruh cari cegah cepat daftar dagang dampak dana daya desa didik dorong dukung edar ekonomi ekspor gaji gerak guna hambat harga hasil hemat hitung hukum hutan ikan impor industri ingat jaga jalan jalur jamin janji jembatan jual kaji kapal kawasan keluar kelola kembang kerja ketua kirim kota kuasa lapor lahan laut layan lahir lestari lindung listrik maju mandiri masuk modal muat nelayan nilai obat olah padi pajak pangan panen pasar pasok pelabuhan pelajar pemilu perintah periksa pilih pimpin pindah pulih pupuk putus rakyat rawat rencana rumah sadar sekolah sejahtera selesai sepakat siap sosial subsidi sumber surat tahan tambah tanam tanggap tani tarif tata tekan tenaga terima tertib tindak tingkat tolak tumbuh tunda turun tutup ubah uang udara uji ukur undang upah urus usaha usul utang waduk warga wajib wilayah wisata'
const FORMS: readonly ((root: string) => string)[] = [
  (root) => root,
  (root) => `di${root}`,
  (root) => `${root}nya`,
  (root) => `pe${root}an`,
  (root) => `di${root}kan`,
  (root) => `ke${root}an`,
  (root) => `ber${root}`,
  (root) => `ter${root}`,
  (root) => `${root}i`,
]
const FIRST = 'ba be bi bo ca da de du ga go ha ja ju ka ke ko la le lu ma mi mo na pa pe ra ri ro sa se su ta ti wa ya'
const LAST =
  'bang dar ding gan gar hat jan kang kit lan las ling mat mur nan ndo nga pan pir ran rak sak san tan tik tung win yan'

/** A repeatable stream of numbers in [0, 1) (mulberry32). */
export const toRandom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A place below `size` where early places are likelier: about as 1/(place + 1), which is how words are. */
export const zipfPlace = (random: () => number, size: number): number =>
  Math.min(size - 1, Math.floor(Math.exp(random() * Math.log(size + 1))) - 1)

/** Names and rare words that no dictionary has. */
const toInvented = (): string[] =>
  FIRST.split(' ').flatMap((a) => FIRST.split(' ').flatMap((b) => LAST.split(' ').map((c) => `${a}${b}${c}`)))

const shuffled = (words: string[], random: () => number): string[] => {
  for (let at = words.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const [a, b] = [words[at] ?? '', words[other] ?? '']
    words[at] = b
    words[other] = a
  }
  return words
}

/** About 38,000 words, the most frequent first: small words, forms of roots, then rare ones. */
export const VOCABULARY: readonly string[] = [
  ...SMALL.split(' '),
  ...shuffled(
    FORMS.flatMap((form) => ROOTS.split(' ').map(form)),
    toRandom(1),
  ),
  ...shuffled(toInvented(), toRandom(2)),
]

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

/** A sentence of 8 to 30 words of the vocabulary, as frequent as words are. */
export const makeSentence = (random: () => number): string => {
  const length = 8 + Math.floor(random() * 23)
  const words = Array.from({ length }, () => VOCABULARY[zipfPlace(random, VOCABULARY.length)] ?? '')
  return `${capital(words.join(' '))}.`
}

/** How another outlet carries a sentence: mostly as it is, else cut short or with a word changed. */
export const varySentence = (sentence: string, random: () => number): string => {
  const chance = random()
  if (chance < 0.6) return sentence
  const words = sentence.slice(0, -1).split(' ')
  if (chance < 0.8) return `${words.slice(0, Math.max(6, Math.floor(words.length * 0.7))).join(' ')}.`
  words[Math.floor(random() * words.length)] = VOCABULARY[zipfPlace(random, VOCABULARY.length)] ?? ''
  return `${capital(words.join(' '))}.`
}

const NAMES = VOCABULARY.slice(-30_000)

/** The `index`th person's name; no two are the same below 30,000. */
export const makeName = (index: number): string =>
  `${capital(NAMES[index % NAMES.length] ?? '')} ${capital(NAMES[(index * 7919 + 11) % NAMES.length] ?? '')}`
