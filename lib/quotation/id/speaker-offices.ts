import { wordList } from '@/lib/quotation/speakers/word-list'

/** Words that head an office, occupation or standing in Indonesian news, with their usual short forms. */
export const OFFICES = wordList(`
presiden wapres wakil perdana pm menteri mentan mendag mendagri menag menaker menhan menhub menkes menkeu menko menkop menkumham
menlu menpan menpora menperin mensos mensesneg mendikbud mendikbudristek mendikdasmen mendikti menbud menbudpar menteng wamen wamendag
wamendagri wamenkeu wamenlu wamenkes wamentan wamenhan wamenaker wamensos wamenpar wamenkomdigi wamenparekraf menparekraf menpar menkominfo
menkomdigi menkomarves menhut menlh mentrans menekraf menpkp menimipas menkum menham menpupr menpu menbumn menteriluar seskab sesmenko
sekretaris sekjen sekda sekdaprov sekdakab sekwan sestama sesditjen direktur dirut dirjen dirtipidum dirtipidsus dirtipikor dirreskrimum
dirreskrimsus dirresnarkoba dirlantas dirintelkam dirpolairud dirsamapta dirkrimum dirkrimsus direksi deputi asisten asdep asda staf
stafsus kepala kabid kabag kabiro kabinda kabinmas kabareskrim kabaharkam kabais kadis kadin kadinkes kadishub kadisdik kadispora kadiv
kadivhumas kakanwil kakorlantas kakanim kalapas kapolri kapolda kapolres kapolresta kapolrestabes kapolresmetro kapolsek kapolsekta
kanit kasat kasatlantas kasatreskrim kasatnarkoba kasi kasie kasubdit kasubbag kasubbid kasubsi kasihumas kapuspen kapuspenkum kasad
kasal kasau kababinkum kapendam kadispenad kadispenal kadispenau kalaksa kapala kapten karo karopenmas kasipenkum kasipidsus kasipidum
kasintel kajari kajati kajagung panglima pangdam pangkostrad pangarmada danrem dandim danramil danpuspom danlanal danlanud danjen
danpaspampres danyon danton dansat komandan komisaris komisioner komut koordinator ketua ketum waketum wakapolri wakapolda wakapolres
wakapolsek wakajati wakajari wagub gubernur bupati wabup wali walikota wawali walkot camat lurah kades kadus keuchik penghulu pj pjs plt
plh pgs pelaksana penjabat pejabat anggota bendahara manajer manager general gm vp vice president ceo co-ceo coo cfo cto cmo cio cpo chro chief
head chairman chairwoman chairperson founder cofounder co-founder executive director managing senior junior officer owner partner lead
leader group pendiri pemilik pengusaha pebisnis wirausahawan perwakilan juru jubir humas pr sekretariat corporate secretary analis ekonom
pengamat peneliti pakar ahli spesialis dokter dosen rektor dekan guru profesor ilmuwan doktor akademisi sejarawan sosiolog psikolog psikiater
arkeolog antropolog budayawan kriminolog epidemiolog virolog ustaz kiai pengasuh pendeta uskup paus kardinal pastor romo biksu imam
khatib mufti pengacara advokat kuasa penasihat perencana coach expert trainer konselor komika jaksa jampidsus jampidum jamintel jamwas jpu hakim panitera penyidik pemeriksa auditor
notaris aktivis relawan pegiat penggiat praktisi konsultan koreografer komika komedian pelawak penyanyi musisi pedangdut vokalis gitaris
drummer basis rapper pencipta aktor aktris artis selebritas selebgram youtuber tiktoker influencer kreator konten presenter pembawa
penyiar sutradara produser penulis novelis sastrawan penyair wartawan jurnalis redaktur pemimpin pimpinan pemred editor fotografer desainer
perancang model arsitek insinyur pelatih asisten kapten pemain bek striker penyerang gelandang kiper winger bomber legenda mantan eks
bekas pebulutangkis pesepak pembalap rider petinju petenis atlet manajer bos juragan chef koki barista ketua pembina pengurus penyelenggara
pengelola penanggung penanggungjawab penjaga petugas operator teknisi sopir pengemudi masinis pilot kopilot nakhoda nelayan petani
peternak pedagang penjual tukang kurir ojol satpam sekuriti perawat bidan apoteker asn pns terdakwa tersangka terpidana saksi korban pelaku
pelapor terlapor politikus politisi kader senator legislator caleg cawapres capres cagub calon kandidat utusan duta dubes konsul konjen
konsulat atase diplomat raja ratu sultan pangeran putri kaisar emir syekh ayatollah kanselir kolonel pentolan personel bassist founder
ilustrator animator programer pengembang trader investor ketum komandan tokoh sesepuh tetua pemuka ulama habaib penghayat mahasiswa
mahasiswi siswa siswi pelajar alumni alumnus ibunda ayahanda istri suami ayah ibu bapak anak kakak adik paman bibi kakek nenek putra
sepupu mertua menantu keponakan kekasih pacar sahabat teman kawan ajudan rekan tetangga kerabat orangtua host promotor pemandu pramugari pramugara astronaut
broker ambassador specialist analyst economist strategist researcher engineer expert professor minister spokesperson spokesman spokeswoman
sekertaris irwasda irwasum kadensus kasubag kabidhumas kabidpropam kabidokkes kabidlabfor danki kapuskes kasudin kasatpol kasatgas
kasatpel kapus kapusdatin kapusdalops kapusdatinkom kapusinfo katim kabalai kapokja kapoksi kapokdar pamen perwira bintara prajurit
inspektur penata koordinator supervisor mandor ketua-umum menteri-koordinator penerjemah penerima peserta penonton pengunjung pendaki
pembeli konsumen pelanggan penumpang jemaah jamaah sekwilda dansatgas danpomdam kaur kadep dirops dirkeu dirsdm dirbinmas kabinkam vokalis
dj ceo-founder businessman pesulap komposer konduktor dalang pelukis pematung astronom geolog ahli seismolog vulkanolog klimatolog
ombudsman deklarator inisiator penggagas penemu direktris komandan perdana-menteri menpanrb mendes mendespdt menteri-luar sesmen anggota
kadensus ketuamajelis pelayanan-publik`)

/** Before an office they make another one of it: the wife of the regent is not the regent, nor is the deputy. */
export const OTHER_OFFICES = wordList('wakil calon istri suami anak ajudan juru jubir staf asisten kuasa pengacara')

/** Words that stand within offices and names of bodies. */
export const OFFICE_PARTS = wordList(`
bicara utama umum muda madya senior junior eksekutif jenderal pratama khusus ahli bidang bagian biro divisi seksi sub unit urusan tata usaha
usaha operasi operasional hubungan masyarakat humas publik luar dalam negeri sosial ekonomi politik hukum ham hak asasi manusia agama
desa daerah tertinggal transmigrasi pajak bea dan cukai anggaran fiskal moneter bisnis komersial korporasi korporat corporate
secretary komunikasi informasi informatika digital teknologi riset inovasi sains energi sumber daya mineral minyak gas bumi batu bara
listrik air laut darat udara jalan lintas sipil militer polisi reserse kriminal narkoba anti penuntut islam kristen katolik hindu buddha siber intelijen intelkam lantas reskrim
krimsus krimum gakkum provost propam propam pidana perdata tindak korupsi tipikor pidsus pidum intel harian sementara tugas pelaksana
gawat darurat bencana alam hutan lingkungan hidup kelautan iklim cuaca gempa meteorologi klimatologi geofisika geologi vulkanologi
mitigasi pasar modal saham investasi industri dagang niaga ritel retail pangan gizi tani ternak ikan karantina obat makanan rumah sakit
penyakit bedah jantung paru mata kulit anak kandungan saraf gigi jiwa onkologi hematologi spesialis subspesialis dokter kesehatan medis
farmasi olahraga pemuda bola sepak bulu tangkis wisata kreatif budaya seni musik film media massa pers siaran televisi radio berita
perempuan anak keluarga kependudukan pariwisata ekonomi-kreatif perhubungan peternakan pertanian kelautan medical istimewa kebun perkebunan centre center bangsa wisma haji umrah zakat wakaf masjid ulama santri fraksi komisi pansus panja faksi dewan rakyat
perwakilan daerah mpr dpr dpd dprd ri pusat cabang ranting regional nasional internasional global world domestik dunia asia tim satgas
satuan gugus kelompok komite panitia majelis hakim mahkamah agung konstitusi militer tinggi pertama banding kasasi negara republik
federal kerajaan istana sekretariat protokol rumah tangga kantor staf kabinet koordinator strategis strategi perencana program proyek
aset dana risiko kredit bank perbankan syariah asuransi jasa manajemen sdm human resources capital marketing sales brand product
products business development finance financial relations affairs communication communications investor customer experience service
services technology information digital data research center institute studies policy legal compliance operations operation operating
commercial strategy strategic planning public government external internal country regional area division team retail equity prospect motor motors ops polkam polhukam binpres event events brand manager director officer chief lead
president vice executive managing deputy assistant associate assistant senior general head group of for the and & at in hukum-ham
kerja sama antar lembaga hubungan tenaga buruh serikat pekerja upah migran imigrasi pemasyarakatan lapas sarana prasarana umum cipta karya
bina marga sda sumberdaya tol kereta api penerbangan pelabuhan laut bandara lapangan guru besar fakultas ilmu jurusan prodi studi
kajian filsafat sastra bahasa psikologi teknik kimia fisika matematika biologi sejarah arkeologi antropologi sosiologi kriminologi
statistik demografi geografi astronomi akuntansi rakyat adat komunitas warga asosiasi ikatan gabungan himpunan forum aliansi gerakan
barisan pemenangan kampanye pemilu presiden capres hubungan-masyarakat i ii iii iv v vi vii viii ix x xi xii xiii pertama kedua ketiga
tetap nonaktif terpilih demisioner independen inti biasa luar-negeri panglima angkatan perang darat laut udara bersenjata garda revolusi
senior asal bidang pengawas pembina penasihat pelindung pengurus wilayah resor sektor kesatuan balai besar taman cagar badan`)

export const OFFICE_PART_SHAPE =
  /^(?:(?:ke|pe|per|pem|pen|peng|peny)[a-z]{4,}an|[a-z]{4,}(?:isasi|asi|ologi|itas|isme|tion|ment))$/u

export const RANKS = wordList(`
jenderal letjen mayjen brigjen irjen komjen jend pol polisi tni kombes kompol akbp akp iptu ipda aipda aiptu bripka brigpol brigadir briptu bripda
bharada bharatu kolonel kol letkol mayor kapten kapt lettu letda peltu pelda serma serka sertu serda kopka koptu kopda praka pratu prada
laksamana laksda laksma laksdya marsekal marsda marsma marsdya marinir inf kav arm arh czi cpl cba chk ckm caj cpm laut penerbang purn
purnawirawan mar infanteri kavaleri artileri zeni nav pnb tek lek kal adm besar ajun komisaris inspektur satu dua`)

export const HONORIFICS = wordList(`
h hj haji hajah kh k.h ky dr drg drh drs dra prof ir ar rm tgk pdt rd bapak pak ibu bu bpk mas mbak bang kak tuan
nyonya ny tn nona mr mrs ms sir lord lady dame ustaz ustadz ustad ustazah ustadzah kiai kyai tgh buya syaikh almarhum almarhumah alm
yang mulia mgr romo pastor sdr sdri ust ning den apt ns ss capt`)

export const DEGREES = wordList(`
sh mh se mm msi ssi st mt skom mkom sik mik sip map mpd spd sag mag ma msc mba phd spog spa sppd spjp spb spkk spm sptht sps spn spp spdv
skm mkes mkm skep sfarm apt sked sos ssos sst amd lc ba bsc meng mars mpa mpp mhum shum spsi mpsi psi psikolog sp finasim facc fics
fihfaa kgeh ipu ipm aseaneng cfa cpa ca ak mak mhan mtr opsla han dea dess llm llb facs mph drph sth mth subsp ked mmed fisr kic
krt sspt sptrk spt msp mtp mip mikom sikom simkom stp mtrhanla mtropsla mtrip sstpi sstp shi mhi she sei mei ssy msy ce cfp qia
cgcae cfra crmo crgp mtcna rdn rd ms apg cipm kfm kom onk`)
