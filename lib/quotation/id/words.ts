const words = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ').filter((word) => word !== '')))

/** Written with a full stop that ends no sentence. Degrees and ranks as scraped news writes them. */
export const ABBREVIATIONS = words(
  'dr drs dra ir prof hj h kh tgk tn ny sdr sdri yth alm almh st ust ustz',
  'plt plh pj pjs pjbt',
  's.h s.e s.t s.sos s.pd s.ag s.kom s.ip s.ik s.si s.psi m.h m.m m.si m.sc m.t m.kes m.pd m.ag m.hum m.kom ph.d',
  'sp.og sp.pd',
  'sp.a sp.b sp.jp sp.kj sp.m sp.p sp.pk sp.s sp.u sp.an sp.pd-khom subsp m.a m.b.a r.a b.a',
  'jl jln jend kol letkol let kapt lettu letda brigjen mayjen irjen kombes kompol akp akbp ipda iptu aiptu bripka',
  'briptu bripda brigpol serka serma sertu kopda praka inf kav arh czi',
  'pt cv ud tbk no hlm art a.n u.p d.a dkk dll dsb dst tsb spt a.l vs cs kec kab kel kav blok',
  'tgl pkl ltd inc corp co bros mr mrs ms jr sr pol dept u.s',
)

/** Open a reported clause and are no part of it. */
export const COMPLEMENTISERS = words('bahwa bahwasanya bahwasannya agar supaya')
/** Open a reported clause right behind a cue, a condition elsewhere. */
export const WEAK_COMPLEMENTISERS = words('jika kalau bila apabila')
/** Behind a cue they name only what was talked about. */
export const TOPIC_MARKERS = words('soal tentang mengenai terkait perihal ihwal seputar ikhwal')
/** Behind *kekhawatirannya*, *memperingatkan warga* and their like: what is said follows. */
export const VOICED_TOPIC_MARKERS = words('soal tentang mengenai terkait perihal ihwal seputar atas terhadap')
/** Mark what somebody is asked to do. */
export const REQUEST_MARKERS = words('untuk agar supaya')
/** Take *bahwa* without anything being said: perceiving, thinking, proving. */
export const SILENT_VERBS = words(
  'mengetahui menyadari merasa mengira membuktikan menunjukkan menandakan berarti memahami percaya mempercayai',
  'melihat menemukan mendengar membayangkan berharap berpikir menganggap mengerti memperlihatkan mengindikasikan',
  'menggambarkan mencerminkan mengharapkan berasumsi menyiratkan memikirkan mendapati membaca menerima mempelajari',
  'mengingat memutuskan mencurigai menemui terlihat terbukti diketahui ternyata terungkap meskipun walaupun',
  'menyimpan berdoa',
)
/** Before the agent of a passive. */
export const AGENT_MARKERS = words('oleh')
/** Before the document that a passage in marks was taken from. */
export const DOCUMENT_MARKERS = words('dari dalam di pada')
/** Behind a comma: a condition stood before it. */
export const CONSEQUENCES = words('maka')
/** May stand between a closing mark and its cue: *demikian kata Rina*. */
export const ECHOES = words('demikian begitu begitulah masih lagi seperti sebagaimana')

/** Words that open another clause: a subject does not reach over them. */
export const CLAUSE_OPENERS = words(
  'bahwa karena sebab jika kalau bila apabila agar supaya setelah sesudah sebelum ketika saat sewaktu tatkala usai',
  'seusai selepas sejak hingga sampai meski meskipun walau walaupun kendati sehingga sedangkan sementara tetapi',
  'tapi namun melainkan padahal sambil seraya sembari selagi lalu kemudian maka dan atau serta ujar kata seperti',
  'sebagaimana lantaran adapun jikalau andai andaikan andaikata seandainya',
)

/** What somebody says behind them is only supposed: *Jika Rina mengatakan tanggul aman, …*. */
export const CONDITIONS = words('jika kalau bila apabila jikalau andai andaikan andaikata seandainya')
/** Tell who else is there; who speaks stands before them: *Rina, didampingi Budi, mengatakan*. */
export const COMPANIONS = words('didampingi mendampingi ditemani menemani diwakili mewakili disaksikan disertai')
/** Behind an agent: what somebody is said to be, *disebut Rina sebagai pasar tertua*. */
export const ROLE_MARKERS = words('sebagai')

/** Begin a mention of people (*beberapa warga*) although they also begin phrases of time. */
export const QUANTIFIERS = words('beberapa')
/** Close a noun phrase that points back. */
export const DEMONSTRATIVES = words('ini itu tersebut mereka')
/** Set a new statement against the one before. */
export const CLAUSE_BREAKS = words('sementara sedangkan tetapi tapi namun adapun')
/** Clause openers that begin a phrase of circumstance rather than join two clauses. */
export const ADJUNCT_OPENERS = words(
  'karena jika kalau bila apabila setelah sesudah sebelum ketika saat sewaktu tatkala usai seusai selepas sejak',
  'hingga sampai meski meskipun walau walaupun kendati selagi seperti sebagaimana lantaran ujar kata bahwa',
  'jikalau andai andaikan andaikata seandainya',
)
/** Tie a sentence to the one before: *oleh karena itu, selain itu, di sisi lain, pertama*. */
export const CONNECTIVES = words(
  'oleh itu selain tak tidak di sisi lain pada akhirnya begitu demikian dengan untuk walau pasalnya pertama kedua',
  'ketiga keempat kelima terakhir berikutnya akan apalagi terlebih artinya jadi nah misalnya intinya sebaliknya',
)

/** Words that join a second cue to the subject of the first. */
export const COORDINATORS = words('dan serta tetapi tapi namun lalu sambil seraya sembari sekaligus melainkan maupun')

/** Open a relative clause. */
export const RELATIVES = words('yang')

/** Count those who were asked in a survey. */
export const SHARES = words('persen %')
/** Behind *yang* they make a clause of their own, not one about the noun before: *yang pertama*, *yang terpenting*. */
export const SELECTORS = words(
  'pertama kedua ketiga terakhir utama terpenting penting jelas pasti paling terjadi ada dimaksud membedakan',
)
/** At the end of a short noun phrase they only compare: *klaim berbeda*, *hal serupa*. */
export const COMPARERS = words('berbeda lain serupa senada sama')

/** Adverbs and auxiliaries between a subject and its cue. */
export const PREVERBS = words(
  'juga telah sudah pun pernah sempat kembali turut ikut lantas lalu kemudian bahkan hanya terus lagi pula masih',
  'baru akhirnya awalnya sebelumnya langsung sendiri kerap sering selalu selanjutnya justru malah sekaligus',
  'berulang kali saling saja tentu pertama secara terbuka tegas dengan lugas keras jelas resmi berusaha mencoba',
  'mulai terpaksa khusus seraya sambil sembari cuma terpisah cukup ramai kompak sepakat tetap lebih lanjut jauh',
  'terang-terangan blak-blakan rinci singkat ingin mau hendak setidaknya coba buru-buru segera berani gamblang',
  'eksplisit jujur tiba-tiba sontak sama-sama bersama-sama',
)

/** Before a cue: not said, or not yet. */
export const NEGATORS = words(
  'demi guna tidak tak belum bukan enggan jangan tanpa nggak gak ndak emoh menolak ogah untuk akan bisa dapat harus',
  'perlu bila jika wajib mampu siap boleh diminta diwajibkan usah seolah seolah-olah seakan seakan-akan',
)

/** Before a passive: it tells what something is called, not what somebody said. */
export const NAMING_ADVERBS = words(
  'biasa kerap sering bisa dapat atau usai setelah artinya akrab lazim dan juga populer yang lebih',
)
/** Before whom a statement is made to. */
export const ADDRESSEES = words('kepada kpd')

/** Words that end a mention of a source. */
export const MENTION_STOPS = words(
  'di dalam pada saat ketika usai seusai setelah sebelum kepada melalui lewat dengan seperti sebagaimana dikutip',
  'dilansir mengutip melansir menukil dinukil disadur dihubungi ditemui sambil seraya sembari terkait soal mengenai',
  'tentang menanggapi menjawab merespons menyikapi ke sejak hingga untuk karena yang bahwa jika kalau agar terhadap',
  'atas sela sela-sela via per tadi kemarin hari pagi siang sore malam lusa besok pekan bulan sebagai tersenyum',
  'terbahak tegas singkat Senin Selasa Rabu Kamis Jumat Jum’at Sabtu Minggu lagi pula juga pun menambahkan',
  'melanjutkan memungkasi demikian bersama semasa waktu beberapa berdasarkan menggunakan membacakan meniru',
  'menirukan usainya yakni yaitu',
)

/** Prepositions that may stand inside a title, before its name. */
export const TITLE_LINKS = words('di untuk yang pada bagi')
/** Third person pronouns. */
export const PRONOUNS = words('ia dia beliau mereka')

/** Common nouns that can speak: people by office or trade, bodies, documents. */
export const SPEAKER_NOUNS = words(
  'seorang salah sejumlah para sebagian pihak pihaknya kedua ketiga tim tim-tim warga warganet netizen masyarakat',
  'publik polisi petugas penyidik jaksa hakim majelis pengacara kuasa terdakwa tersangka korban saksi pelaku',
  'keluarga pemerintah kementerian menteri wakil presiden perdana gubernur bupati wali walikota camat lurah kepala',
  'kades kapolres kapolsek kapolda kasat kabid kanit kasi kasubdit danramil dandim pangdam panglima ketua',
  'sekretaris direktur dirut dirjen deputi asisten staf juru jubir humas anggota pimpinan pengurus pemilik',
  'pengelola pengusaha pedagang penjual pembeli pengamat pakar ahli analis ekonom peneliti akademisi dosen guru',
  'siswa mahasiswa orang ibu ayah bapak istri suami anak kakak adik paman bibi nenek kakek mertua sahabat teman',
  'rekan tetangga dokter perawat psikolog psikiater bidan apoteker artis aktor aktris penyanyi musisi pesinetron',
  'komedian selebgram youtuber influencer sutradara produser penulis model pelatih pemain kapten manajer bek',
  'striker kiper gelandang penyerang atlet pembalap petinju legenda mantan eks pendiri ceo cfo coo bos komisaris',
  'general manager head chief vice president managing founder sumber diplomat pejabat utusan duta militer tentara',
  'kolonel kombes komjen irjen brigjen akbp akp kompol iptu ipda aiptu letkol mayor mayjen letjen laksamana',
  'marsekal media kantor koran harian surat laporan studi riset penelitian survei jurnal dokumen pernyataan',
  'keterangan siaran maklumat edaran poster spanduk baliho prasasti tulisan komentar pasal undang-undang aturan',
  'unggahan akun rilis situs laman lembaga organisasi badan komisi dewan asosiasi perusahaan perseroan manajemen',
  'klub federasi fraksi partai bank otoritas dinas satgas polres polda polsek polri pemprov pemkot pemkab kejaksaan',
  'pengadilan mahkamah kpk dpr dpd mpr dprd kedutaan kemenlu gedung istana maskapai bmkg pemuda pria wanita',
  'perempuan lelaki bocah remaja gadis sopir pengemudi pengendara nelayan petani buruh karyawan pekerja pegawai',
  'pelapor terlapor aktivis relawan tokoh ustaz ustazah kiai habib pendeta paus uskup pastor pangeran raja ratu',
  'sultan senator legislator politikus politisi kader caleg capres cawapres plt pj penjabat plh pelaksana komandan',
  'kasubag kabag kabiro kadis kadishub kadisdik kadinkes sekda sekjen sekretariat koordinator inspektur rektor',
  'dekan profesor prof dr terpidana napi narapidana penggugat tergugat pemohon termohon penumpang pilot pramugari',
  'kru penonton fans suporter pengguna pelanggan konsumen nasabah investor trader promotor penyelenggara panitia',
  'juri wasit komite ketum waketum rais imam dirinya penyiar presenter reporter wartawan jurnalis bintang desainer',
  'koki chef arsitek insinyur teknisi astronom ilmuwan fisikawan arkeolog sejarawan sosiolog antropolog biolog',
  'dukun peramal astrolog wisatawan turis pengunjung pendaki jemaah jamaah peziarah pemudik peserta pembaca',
  'pendukung penyintas pengungsi penghuni penjaga mahasiswi siswi santri murid pengajar pendidik instruktur terapis',
  'psikoterapis konselor nutrisionis pemandu kurir satpam montir kontraktor auditor bankir agen broker pengembang',
  'bendahara rapper vokalis gitaris drummer grup band duo personel idola perajin pengrajin peternak petambak',
  'informasi data catatan analisis kajian kalkulasi perhitungan mitra',
  'pembudidaya astronot veteran pensiunan tetua datuk ninik pemangku adat',
)

/**
 * Begin a phrase that stands before the subject (*Dari perbandingan itu, Rina …*, *Menyoal rencana itu, Rina …*), so
 * that no mention of a speaker begins with them.
 */
export const FRONTERS = words(
  'menyoal soal mengenai perihal ihwal ikhwal seputar adapun alhasil jadi termasuk merupakan diketahui ditanya',
  'disinggung mulanya semula awal dari bagi berkat berhubung akibat lewat dalam dalem menariknya mengejutkannya',
  'terkini senada seiring sekitar hampir belakangan tak sebanyak sebesar berbicara bertempat bertajuk berdoa',
  'berangkat berbekal berawal bermula berlandaskan bercermin bertolak berkaca terlepas tercatat rupanya mengacu',
  'merujuk menghadapi melihat mencermati mengomentari menambah ada tahun kendati alih-alih dimintai dikonfirmasi',
  'uniknya kata ujar',
)

/** Subjects that say nothing themselves. */
export const SILENT_SUBJECTS = words(
  'hal ini itu kondisi langkah angka situasi peristiwa kejadian insiden kasus keputusan kebijakan upaya acara saya',
  'kami kita aku anda kamu gue program fakta fenomena tersebut sikap tindakan kenaikan penurunan pertumbuhan',
  'capaian grafik tren giliran nada film novel sinetron serial episode lagu video game gim drama kenyataannya buktinya',
  'artinya faktanya tujuannya begitulah demikian siapa apa mana bagaimana',
)

/** Weekdays, months and words of nearness: what a tail of date and place is made of. */
export const WEEKDAYS = words('senin selasa rabu kamis jumat jum’at sabtu minggu ahad')
export const MONTHS = words(
  'januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember',
)
