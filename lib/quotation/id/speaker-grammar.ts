import { wordList } from '@/lib/quotation/speakers/word-list'

export const DEMONSTRATIVES = wordList('itu tersebut ini tadi termaksud dimaksud')
export const INDEFINITES =
  wordList(`seorang sebuah seseorang salah satu sejumlah beberapa para sekelompok banyak sebagian dua tiga
empat lima enam beberapa berkat berhubung menariknya mengejutkannya terkini bertajuk berdoa dalem
gugatan prosesi citra bocoran prediksi perangkat aturan momok pilihan tujuh delapan sembilan sepuluh belasan puluhan ratusan ribuan kedua ketiga segenap seluruh sesosok suatu berbagai`)
export const SOLE_INDEFINITES = wordList('seorang Seorang')
export const GROUP_INDEFINITES = wordList(
  'sejumlah Sejumlah sekelompok Sekelompok para Para beberapa Beberapa sepasang Sepasang',
)
export const ARTICLES = wordList('sang si')
export const NAMING_WORDS =
  wordList(`bernama lengkap disapa dipanggil dikenal berinisial inisial alias atau akrab karib biasa kerap sapaan
panggilan`)
export const ALIAS_WORDS = wordList('alias atau disapa dipanggil dikenal akrab karib biasa kerap sapaan panggilan')
export const NICKNAME_WORDS = wordList('gus kang bang cak mbah abah mas mbak ning buya abang teh eyang kak bung wak')
export const CONJUNCTIONS = wordList('dan serta bersama &')
export const OFFICE_LINKS = wordList(
  'di dari untuk pada asal bidang dan serta & of for the and in at ke sekaligus juga merangkap',
)
export const OFFICE_OPENERS = wordList('selaku sebagai seorang yang juga salah sekaligus')
export const CLAUSE_WORDS =
  wordList(`yang saat ketika usai seusai setelah sebelum sambil seraya dalam melalui lewat kepada pada karena
sebab agar supaya sehingga namun tetapi tapi adalah ialah merupakan telah sudah akan tidak bukan belum pernah juga turut ikut kemudian
lalu lantas mengatakan menyatakan menyebut menyampaikan menjelaskan menegaskan menambahkan mengungkapkan mengungkap menilai meminta mendesak
mengimbau membantah mengakui mengaku memastikan dikutip dilansir seperti sebagaimana kata ujar ucap tutur ungkap jelas tegas tambah
lanjut papar terang beber imbuh tandas pungkas sebut tulis menurut menuturkan berharap mengklaim memaparkan menyoroti menekankan mendampingi
didampingi menghadiri memimpin hadir ingin bisa dapat harus masih sedang tengah sempat kembali terus tetap ditemui dihubungi
dengan serta secara hingga sampai bahwa jika kalau bila apabila mengingatkan memperingatkan memberi memberikan bilang`)
/** Open a phrase before the subject: names inside it are not the subject. */
export const FRONTING_WORDS = wordList(`
dalam pada di dari untuk bersama dengan lewat melalui bagi terkait usai seusai setelah soal tentang mengenai atas sejak
menjelang selain menanggapi terhadap menurut berbeda senada serupa seperti sebagaimana`)
export const SINGULAR_PRONOUNS = wordList('ia dia beliau dirinya nya pihaknya -nya saya aku')
export const PLURAL_PRONOUNS = wordList('mereka keduanya ketiganya')
export const CUE_SUFFIXES = wordList('nya')
/** Passives whose agent speaks; behind "disebut" or "dikabarkan" stands whoever is spoken of. */
export const AGENT_VERBS =
  wordList(`disampaikan diungkapkan diungkap dikatakan dijelaskan dituturkan ditegaskan dikemukakan
dipaparkan diutarakan dibeberkan diceritakan dilontarkan diterangkan diucapkan dinyatakan diakui dibenarkan`)
export const AGENT_WORDS = wordList('oleh')
export const COMPOUND_RANKS = [
  'sekretaris jenderal',
  'direktur jenderal',
  'konsul jenderal',
  'gubernur jenderal',
  'guru besar',
  'duta besar',
  'balai besar',
]

/** Short forms of states, bodies and offices that readers are taken to know. */
export const FULL_FORMS: ReadonlyMap<string, string> = new Map([
  ['as', 'Amerika Serikat'],
  ['ri', 'Republik Indonesia'],
  ['pbb', 'Perserikatan Bangsa-Bangsa'],
  ['uea', 'Uni Emirat Arab'],
  ['ue', 'Uni Eropa'],
  ['korsel', 'Korea Selatan'],
  ['korut', 'Korea Utara'],
  ['kpk', 'Komisi Pemberantasan Korupsi'],
  ['mk', 'Mahkamah Konstitusi'],
  ['ma', 'Mahkamah Agung'],
  ['bi', 'Bank Indonesia'],
  ['kejagung', 'Kejaksaan Agung'],
  ['kemenkeu', 'Kementerian Keuangan'],
  ['kemenkes', 'Kementerian Kesehatan'],
  ['kemenhub', 'Kementerian Perhubungan'],
  ['kemlu', 'Kementerian Luar Negeri'],
  ['kemendagri', 'Kementerian Dalam Negeri'],
  ['kemenag', 'Kementerian Agama'],
  ['kemensos', 'Kementerian Sosial'],
  ['kementan', 'Kementerian Pertanian'],
  ['kemendag', 'Kementerian Perdagangan'],
  ['komdigi', 'Kementerian Komunikasi dan Digital'],
])

/** Words that begin sentences or stand in headlines with a capital and are nobody's name. */
export const FUNCTION_WORDS = wordList(`
adapun andai andaikan andaikata seandainya jikalau baik nomor teknis rangkaian sertifikat contoh contohnya ada adalah agar akan akhirnya akibat akibatnya aksi alhasil alih-alih anda antara apa apabila apakah apalagi artinya asal atas
atau awal awalnya bagaimana bagi bahkan bahwa banyak baru begini begitu belakangan belum benar berbagai berbeda berdasarkan berikut
bersama bertempat besok betapa bila bisa boleh bukan bukti cara cukup cuma dalam dan dapat dari dari-pada data demi demikian dengan
dia di dikutip dilansir dilihat diketahui ditanya ditambah dua dulu enam empat entah gegara guna hal hanya hari harga harus hasil
hasilnya hingga ia ini informasi insyaallah intinya istilah itu itulah jadi jangan jauh jelang jika juga jumlah justru kabar kadang
kalau kalian kami kamis karena kasus kata kapan ke kedua kejadian kemarin kemudian kenapa kendati ketika ketiga khusus kini kita
kondisi konon kurang lagi lain lainnya lalu lama langkah lantas lantaran lebih lewat lima maka malah malam mana masih masing-masing
mau meja melalui melihat mengapa mengenai menjelang menyikapi menurut menurutnya mereka mesk meski meskipun minggu misal misalnya mulai mulanya
namun nah nama nanti nantinya niat nilai oh oleh olehnya orang pada padahal pagi para pasalnya pekan pelaku perihal perlu pernah
pertama pertanyaan peristiwa pihak pihaknya poin pukul pun rabu rata-rata rencana rencananya saat saatnya sabtu saking salah sama
sambil sampai sang sangat sangking satu saya se sebab sebagai sebagaimana sebagian sebaiknya sebaliknya sebanyak sebelum sebelumnya
sebenarnya sebuah secara sedang sedangkan segera sehingga sejak sejauh sejumlah sekarang sekaligus sekilas sekitar selain selaku selama
selamat selanjutnya selasa selengkapnya seluruh semakin semasa sembari sementara semoga semua semula senada seni senin seolah seorang
sepanjang seperti serta sering sesaat sesuai sesudah setelah setelahnya setiap setibanya siang siapa sini situasi soal sore sosok suatu
sudah supaya tadi tahun tak tanpa tanggal tapi telah tempat tengah tentang tentu tentunya terakhir terbaru terhadap terkait
terlebih termasuk ternyata terpisah tersebut terutama tetapi tiap tiba tidak tiga tujuan tujuannya uang umumnya untuk upaya usai
versi via video wah waktu walau walaupun ya yaitu yakni yang jumat baca simak lihat foto gambar ilustrasi advertisement scroll copyright wib
wita wit januari februari maret april mei juni juli agustus september oktober november desember setidaknya sebanyak tercatat disinggung
dijelaskan dikatakan disebutkan dikonfirmasi dihubungi ditemui menanggapi merespons menyoal hadir turut hal-hal adanya sisi bukannya
apapun meskipun kendatipun rupanya sontak mendengar berangkat sayangnya untungnya pemain klub laga pertandingan proses acara keputusan
tujuh delapan sembilan sepuluh belasan puluhan ratusan ribuan
kabarnya penampilan keberadaan ketentuan pantauan kedatangan wali-kota saksi korban tersangka terdakwa polisi penyidik kepada dimana
seusai sepulang tepat tepatnya alasan kemungkinan kisah cerita momen film lagu video unggahan pernyataan kesempatan bareng mantan eks`)

/** Words found glued behind a name where scraped text lost the space after a link. */
export const GLUED_TAILS = wordList(`
adalah akan akhirnya alias atau bakal baru belum berada berangkat berbagi berbicara berdampak berencana berharap
berikut berkomentar bermain berpeluang berpotensi bersama bersiap bertahan bertekad bertemu bertujuan bicara bukan
bukanlah dalam dapat dengan dialihkan diduga digelar dijadwalkan dikabarkan dikenal diketahui diklaim dikutip
dilakukan dilansir dilaporkan dilengkapi diminta dipastikan diperiksa diperkirakan diragukan disambut disebut
ditahan ditangkap ditetapkan dituding divonis episode gabung hadir hanya harus hingga ingin itu juara juga justru
kalah karena kecewa kembali kemudian kepada kerap kesal ketika mampu masih melakukan melalui melaporkan melihat
meluncurkan memakai memang memastikan membagikan membahas membangun membantah membawa membela memberi memberikan
membuat membuka membuktikan memiliki memimpin meminta memperkirakan mempromosikan memuji memulai memutuskan
menambahkan menang menangkap menargetkan menarik menawarkan mencabut mencapai mencatatkan mencetak mendadak mendapat
mendarat mendorong menegaskan menemukan menetapkan mengaku mengakui mengalami mengambil mengangkat mengatakan
mengeluarkan menggelar menggunakan menghadiri menghadirkan menghapus mengingatkan mengirimkan mengklaim mengumumkan
mengungkap mengungkapkan menilai meninggal meninggalkan menjadi menjalani menjawab menjelaskan menolak menuding
menuju menunjukkan menyambut menyampaikan menyatakan menyebut menyebutkan menyerang menyusul merasa merasakan
merayakan merilis merupakan muncul mungkin oleh pada pernah pula punya resmi saat sambil sebagai sebelum sebesar
secara sedang sejak sempat sendiri seperti sepulangnya seringkali setara setelah siap sudah sukses tampil telah
tengah terasa terbaru terbukti tercatat tergabung terganggu terhadap terjadi terkait terlebih terletak terlihat
terluka ternyata tersebut terus tetap tewas tidak turut untuk usai yang`)

/** Nouns for words just quoted. */
export const WORD_NOUNS = wordList(
  'kalimat kata-kata perkataan ucapan pernyataan ungkapan pesan doa teriakan seruan hal',
)

/** Cues that answer. */
export const ANSWERS = wordList('jawab jawabnya menjawab sahut sahutnya')

/** Places are named of these and one of the tails, with nothing lost between: Karangtengah, Kotabaru, Tambakdalam. */
export const PLACE_STEMS = wordList(`
karang kota banjar pekan tanjung kampung kampong desa muara pasar sungai kali lubuk gunung suka sido sumber rawa pondok
kebon kebun padang bukit batu teluk ujung tegal wono kedung ranca jati bojong tambak danau pulau tanah lawang jaya mekar
marga wana pakuan simpang lebak labuhan`)

/** Glued behind names too, but many names end like them. */
export const SHORT_TAILS = wordList('dan di ke dari ini lah pun tak hari agar usai')

/** Verbs and derived adverbs that open sentences: me-, di-, ber-, ter- and -nya words. */
export const WORD_SHAPE =
  /^(?:me(?:ng|ny|[nmlr])[a-z]{4,}|di[a-z]{4,}(?:kan|i)|ber[a-z]{4,}|ter[a-z]{4,}|[a-z]{3,}nya|[a-z]{3,}-[a-z]{3,})$/u

/** Active verbs. */
export const VERB_SHAPE = /^me(?:ng|ny|[nmlr])[a-z]{4,}$/u

/** Before them stands no person, but a body, a product or a place: "di Laladrive", "aplikasi Laladrive". */
export const BODY_SIGNS = wordList(`
di perusahaan aplikasi platform klub startup maskapai situs laman media merek brand operator produsen raksasa saham
pengguna pelanggan konsumen manajemen penyedia pengembang majalah surat koran stasiun firma bank yayasan grup marketplace
bursa lembaga pabrikan emiten layanan akun pihak tim markas kantor skuad pemain pelatih fans suporter`)
