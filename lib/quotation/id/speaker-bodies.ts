import { wordList } from '@/lib/quotation/speakers/word-list'

/** Head words and well-known names of ministries, agencies, courts, companies, clubs and other bodies. */
export const ORGANIZATIONS = wordList(`
kementerian kemenag kemenaker kemnaker kemendag kemendagri kemendikbud kemendikbudristek kemendikdasmen kemendiktisaintek kemenhan kemenhub
kemenhut kemenkes kemenkeu kemenko kemenkop kemenkum kemenkumham kemenlu kemlu kemenpan kemenpanrb kemenpar kemenparekraf kemenperin
kemenpora kemenpppa kemensetneg setneg setkab kemensos kementan kemenlh kemenimipas kemenekraf kemenkomdigi komdigi kominfo kkp klhk esdm
pupr bumn bumd bpk bpkp bps bpom bpip bpjs bpjph bkkbn bkpm bkn bgn bin bnn bnnp bnpb bnpt bpbd bmkg badan batan bapanas bappebti bappenas
bappeda brin basarnas baznas bawaslu bea bi bei ojk lps ppatk lpsk lpei lkpp komnas komisi kompolnas kpai kppu kpk kpu kpi ksp kpps kontras
dkpp dpr dpd dprd mpr ma mk ky mabes polri polda polres polresta polrestabes polsek bareskrim densus brimob korlantas ditjen direktorat
ditreskrimum ditreskrimsus satreskrim satlantas satpol satgas satresnarkoba tni kodam kodim kostrad kopassus koramil korem pemprov pemkot
pemkab pemda pemdes pemerintah pemerintahan sekretariat dinas dinkes dishub disdik disdikbud dlh disnaker disparbud dispar disdukcapil damkar
kejaksaan kejagung kejati kejari pengadilan mahkamah imigrasi lapas rutan kelurahan kantor balai biro institut institusi universitas univ
ugm ui itb ipb its unair unpad undip unhas ub uin unj upi uny uns unnes usu unand politeknik sekolah akademi fakultas lembaga yayasan
perkumpulan asosiasi ikatan persatuan himpunan perhimpunan forum aliansi koalisi konfederasi federasi serikat dewan majelis komite panitia
partai pdip pdi-p pdi golkar gerindra nasdem pkb pks pan ppp psi perindo hanura demokrat pbb nu pbnu pwnu muhammadiyah mui pgi kwi walubi
hmi pmii kadin apindo hipmi gapki gaikindo gapmmi phri asita organda yLki ylki icw walhi greenpeace amnesty lbh ylbhi jatam perludem
perusahaan perseroan pt cv tbk persero perum bank bri bni bca btn bsi mandiri danamon cimb ocbc btpn pertamina pln telkom
telkomsel indosat xl citilink sriwijaya batik pelni kai kcic mrt lrt transjakarta damri inka pindad freeport vale
 astra toyota honda suzuki daihatsu mitsubishi hyundai byd wuling vinfast tesla danantara inalum waskita 
 hutama angkasa pura injourney pelindo asdp bulog gojek goto grab tokopedia shopee bukalapak traveloka blibli lazada
sekuritas securities asset capital investama investindo sejahtera tbk. indofood unilever sinarmas 
sampoerna djarum kalbe farma kimia pupuk semen krakatau 
nato pbb who unicef unesco unhcr unrwa fao imf worldbank opec asean g7 g20 brics apec wto iaea icc icj fifa uefa afc aff pssi pbsi koi
koni kemenpora korps real atletico juventus inter chelsea arsenal tottenham hotspur spurs bayern dortmund psg ajax persik borneo bhayangkara persib persija persebaya arema persis psm psis bali-united timnas fc united city club hamas hizbullah houthi taliban
fatah mossad cia fbi pentagon nasa idf irgc knesset kongres senat parlemen gedung-putih mk google microsoft apple meta facebook
instagram tiktok twitter whatsapp youtube telegram openai nvidia samsung huawei xiaomi oppo vivo realme asus lenovo intel amd sony amazon
netflix disney spotify gaikindo aismoli astro kompas tempo detikcom antara reuters afp ap cnn cnbc bbc aljazeera al-jazeera xinhua tass
tasnim isna irna fars anadolu kyodo bloomberg guardian kemenham mui bph hiswana aptrindo knkt mti ypki lipi lapan kopertis
kemkomdigi perbasi pelti percasi ipsi porprov kontingen panpel apkasindo gmki ombudsman interpol europol mabesau mabesal mabesad bais
press journal news times post herald network broadcasting group holdings holding inc corp ltd co company foundation association council ministry university institute agency department bureau
organization organisation committee commission authority`)

/** Nouns for bodies or groups that speak as one. */
export const GROUP_NOUNS = wordList(`
pemerintah tim majelis manajemen pihak jajaran kubu massa klub fraksi panitia otoritas kepolisian polisi aparat kejaksaan tentara militer
pasukan media televisi stasiun kantor istana kerajaan negara perusahaan perseroan maskapai bank lembaga badan dinas kementerian
komisi komite dewan organisasi asosiasi serikat partai koalisi aliansi kelompok komunitas penyelenggara pengelola pengurus staf agensi
label rumah sekolah kampus universitas rektorat institusi direksi pabrikan produsen pengembang operator regulator bursa pengadilan mahkamah
parlemen senat kongres kabinet delegasi kedutaan kedubes konsulat gereja yayasan keluarga satgas federasi konfederasi emiten startup
platform kepresidenan sekretariat kesultanan jaringan gugus penyidik agen`)

export const PERSON_NOUNS = wordList(`
orang warga warganet netizen pengguna penduduk saksi sumber pejabat diplomat ahli pakar pengamat analis peneliti ilmuwan dokter wanita
pria perempuan laki-laki lelaki gadis pemuda remaja bocah anak ibu bapak ayah kakek nenek pengunjung penumpang pengendara sopir
pengemudi pedagang penjual pembeli petani nelayan guru siswa mahasiswa karyawan pegawai buruh pekerja korban pelaku tersangka terdakwa
polisi petugas penyidik tentara wartawan jurnalis reporter aktivis relawan tokoh ulama politikus politisi pengacara hakim jaksa pelatih
pemain penggemar fans suporter penonton wisatawan turis traveler pendaki konsumen pelanggan nasabah investor trader teman rekan sahabat
kerabat tetangga keluarga kolega orangtua mertua suami istri pasangan artis penyanyi aktor aktris musisi selebgram influencer sutradara
jenderal eksekutif pengusaha peserta jemaah jamaah pasien perawat bidan kalangan publik masyarakat rumor kabar tuan nyonya pemilik penghuni
perwakilan anggota eks mantan sosok figur dia rakyat staf ketua utusan juru loyalis pendukung pemilih pengikut penumpang tahanan sandera
penyintas penulis pembaca pendengar penelpon penelepon tamu dosen akademisi mahasiswi siswi alumni pelajar santri ustaz kiai`)

/** Relatives: behind them stands whose relative it is. */
export const KIN_NOUNS = wordList(`
istri suami ayah ayahanda ibunda putra putri anak adik kakak sepupu mertua menantu keponakan kekasih pacar tunangan`)

/** Offices of those who serve a person. */
export const ATTENDANT_NOUNS = wordList(`
kuasa pengacara advokat manajer asisten sekretaris pengasuh jubir juru sopir pendamping sahabat rekan tetangga kerabat
kolega promotor penasihat ajudan`)
/** Open a phrase about somebody else than the pronoun behind it: *Kepada Rina, ia mengatakan …*. */
export const APART_WORDS = wordList('kepada menanggapi bersama selain berbeda didampingi mendampingi ditemani terhadap')
export const SERVING_OFFICES = [
  'kuasa hukum',
  'penasihat hukum',
  'pengacara',
  'advokat',
  'juru bicara',
  'jubir',
  'ajudan',
  'sopir',
  'sopir pribadi',
  'asisten',
  'asisten pribadi',
  'sekretaris pribadi',
  'manajer',
  'teman',
  'kawan',
  'sahabat',
  'rekan',
  'tetangga',
  'kerabat',
  'kolega',
]

/** Say that somebody was or will be what follows. */
export const FORMER_WORDS = wordList('mantan eks bekas calon sang')

/** Small words inside the names of foreign bodies. */
export const BODY_JOINERS = wordList('of for and the dello della dei du des')

/** Papers, posts, findings and rumours that speak. */
export const DOCUMENT_NOUNS = wordList(`
laporan informasi studi survei riset penelitian kajian data dokumen surat undang-undang uu pasal ayat peraturan perpres perda permen pp putusan
dakwaan tuntutan berkas catatan statistik jurnal artikel berita buku kitab hadis alquran situs laman website web blog video akun pengumuman poster spanduk baliho teks naskah resolusi nota memo memorandum kontrak perjanjian rilis bunyi isi tulisan
keputusan surah temuan hasil analisis indeks prasasti manuskrip arsip label kemasan brosur panduan buletin editorial rumor statuta
konstitusi amandemen jajak polling prakiraan ramalan proyeksi tafsir poling sensus dekrit maklumat fatwa`)

/** Nouns of speech that pass on to their author: "keterangan dari Kanal Timur". */
export const RELAY_NOUNS =
  wordList(`pernyataan keterangan siaran penjelasan ucapan komentar pengakuan penuturan kesaksian sambutan
pidato pesan unggahan cuitan postingan bunyi demikian lanjutan kutipan caption pemaparan paparan pandangan pendapat`)
