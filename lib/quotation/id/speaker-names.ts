import { FOREIGN_NAMES } from '@/lib/quotation/id/foreign-names'
import { INDONESIAN_NAMES } from '@/lib/quotation/id/indonesian-names'
import { wordList } from '@/lib/quotation/speakers/word-list'

/** Given names and family names common in Indonesian news, Indonesian ones first, in lower case. */
const COMMON_NAMES = wordList(`
abdul abdullah abdurrahman abdi abimanyu abraham achmad ade adhi adi adit aditya adnan adrian adriana afif agung agus agustina
agustinus ahmad ahsan aisyah ajat aji akbar akhmad albert aldi alex alexander alfian alfred ali alia alif alifia alvin alya alwi amalia
amanda amelia amin amir amiruddin amri ananda anastasia andhika andi andika andre andreas andri andrian andriani andy angela anggi
anggoro anggraeni anggraini angga ani anies anik anisa anita annisa anton antonius anwar aprilia aprilianto arbi ardi ardian ardiansyah
ardianto arief arif arifin arini aris ariyanto armand arsyad arya aryo asep ashari asmara astri astuti atika aulia ayu aziz azis azhar
azwar bachtiar bagas bagus bahar bahlil bambang banu basuki bayu benny bernard betty bhima bima bobby boby boy bram budi budhi budiman
budianto budiarto bunga burhan burhanuddin cahya cahyo candra catherine chandra charles chairul chairil christian christina cici citra cecep
dadan dadang dahlan dani daniel danang dandi danny danu darma darmawan darwin david dede deden dedi deddy dedy dendi deni denis denny
desi desy devi dewa dewi dhani dharma dian diana didik didit dimas dina dinda dini dito djaka djarot djamal djuanda djunaedi djuhandhani djoko dodi dody donny dony doni dudung dwi dyah
edi eddy edy edwin efendi effendi eka eko elisa elly ellen ema endah endang erick erik erlangga erna ernawati erni erry erwin esti
evi eva evan fachri fadel fadhil fadil fadli fahmi fahri fahrul faisal faizal fajar fani fanny farah farel farhan farid faridah fatimah
fatoni febri febrian febriana febrianti felix fendi ferdi ferdinand ferdy feri ferry fery fikri firda firdaus firli firman fitra fitri
fitria fitriani frans fransiska franky fredy fuad galih ganjar gatot gede gerry gibran gilang giri gita gunawan guntur guruh gusti habib
habibi habiburokhman hadi hafiz hamdan hamid hamzah handoko handayani hanif hanung haris hari hariyanto haryanto haryono hasan hasanah hasanuddin
hasbi hasto hatta helmi helmy hendra hendri hendro hendrawan hengki henry henri heri herlina herman hermawan heru herry hesti hidayat
hidayatullah hilman husein husni hutagalung hutapea ibnu ibrahim ida idris idrus ihsan ikhsan iksan ilham imam imelda iman imran indah
indar indra indri indriani inggrid intan ipuk iqbal irawan irfan irma irvan irwan irwansyah isa ismail ismanto istiqomah ita iwan izzul
jaka jakob james januar jati jaya jazilul jeffry jenny jerry jessica jimmy joko johan johannes john joni jonathan joseph juan juliana
juliandi julianto julius junaidi juni jusuf kadek kamal kamaruddin karim karina karnawati karyono kartika kevin khairul khalid khofifah
komang krisna krisdayanti kristian kristiana kurnia kurniawan kurniawati kusuma kusumawati ketut laila laksmi latif leonardo lestari
lia lilik lina linda lisa listyo lucky luhut lukas lukman luna luqman lusi lutfi luthfi lydia mahendra mahfud mahmud maia maman mansur
manuel marcella maria mariana mario mariyanto martin martinus marwan maryam masduki mathew maulana maya mega megawati mei meilani melati
meliana mentari michael michelle mila mira mochamad moch moh mohamad mohammad muchlis muchtar mufti muhaimin muhamad muhammad muhidin
muhyiddin mulyadi mulyani mulyono muliadi munawar murni murniati musa mustafa mustofa mutia mutiara nabila nadia nadiem nadya naila
nanang nana nanda nanik nasir nasution nasaruddin natalia natasya nathan neneng neni nia nico nicolas nina ningrum ningsih nita noer
norman nova novan novel novi novia novianti novita nugraha nugroho nur nuraini nurhadi nurhayati nurjanah nurul nuryanto luh ni nyoman oki
oktaviani oscar pandu panji paulus perry permadi permata pertiwi peter petrus philip pipit prabowo pradana pramono pramudya prasetya
prasetyo pratama pratikno pratiwi priyanto puan pudji puji purba purnama purnomo purwanto putra putri putu putut qodari rachel rachmat
rachmad raden radityo raffi rafi rahayu rahma rahmad rahman rahmat rahmawati raihan raka rama ramadhan ramadan ramadani rangga rani
ratih ratna ratu ray reza rendi reni renny reny reno resti retno reva riana ricky rico rida ridho ridwan rifki rika riki rina rini
rio rizal rizka rizki rizky rizqi roberto robert robi robby rocky roni ronny ronald rosa rosan rosidi rosihan rossa roy rudi rudy ruddy
ruli rusdi rusli rusdiana ryan sabrina saiful saifullah sakti salim salman salsabila samuel sandi sandiaga sandra sandy santi santoso
santi saputra saputro sari sarah satria satrio satya sekar septian septiani setiadi setiawan setiawati setyawan setyo shinta sigit silvia
simanjuntak simon sinaga siregar siska siti situmorang sjafrie slamet soeharto soekarno soesilo soesatyo soerjanto soebroto soetrisno sofia sofyan sony sri stefan stefanus stephanie steven
subagyo subandi subianto sucipto sudarmono sudarsono sudirman sudjono sufmi sugeng sugiarto sugianto sugiono suhardi suharto suharyanto
suhendar suhendra sukarno sukma sulaiman sulastri sulistyo sulistiyo sumarni sumarno sumardi sumiati sunarto sunaryo supardi supriadi
supriyadi supriyanto supriyono surya suryadi suryanto suryo susanto susanti susi susilo sutanto sutarno sutisna sutrisno suwandi suyanto
suyono syafii syafrin syafruddin syahrial syahrul syaiful syamsul syarif syarifuddin syukur tantri tasya taufan taufik taufiq teddy
teguh teten thomas theresia tito tika titi titik tito tjahjo tomi tommy toni tony tri triyono tubagus tuti udin ujang umar ummi uswatun
untung utami utomo vera veronica vicky victor vincent vina vino vivi wahid wahyu wahyudi wahyuni wahyudin wardana wardani wardhani
warsito wati wawan wayan weni wenny wibisono wibowo wicaksono widi widiastuti widodo widya widyastuti wijaya wijayanto willem william
winarno winarti windy wira wirawan wisnu wulan wulandari yanti yanto yasin yasir yasmin yayan yayat yeni yenny yoga yogi yohana yohanes
yolanda yosef yuda yudha yudhistira yudhoyono yudi yuldi yulia yuliana yulianti yulianto yuli yuniar yunita yunus yusril yusron yusuf
zaenal zaenab zahra zainal zainudin zainuddin zaki zulfikar zulhas zulkarnaen zulkifli
aaron adam alan alberto alejandro alessandro ali andrew angelina anna anne anthony antonio antony arthur barack benjamin bernardo bill
bojan boris brian bruno carl carlo carlos caroline carmen cesar chris christopher claudia claudio cristiano cristina daniela diego dmitry
donald douglas edward elena elizabeth elon emma emmanuel enzo eric ernesto fabio federico fernando filip francesco francis francisco
franz frederik friedrich gabriel gareth gary george giorgia giovanni giuseppe graham greg gregory gustavo guillermo hans harry hassan
heinz helen henrik hiroshi hugo hussein ian ivan jack jacob jake jan jane janet jason javier jean jeff jennifer jens jeremy jerome jim joao
joe joel jorge jose josh joshua juan judith julia julian julie justin kamala karl kate katherine keir keith kelly ken kenji kenneth
kim klaus kylian larry laura lars lee leo leon leonid leonel lewis lin lionel louis luca lucas luis luke luka luna magnus marc marcelo
marcus margaret marine mario mariano mark marta mary massimo matt matteo matthew mauricio max maxime mette miguel mike mikhail mohammed
mohamed mohammad moshe nancy narendra nathan nicholas nick nicola nikita nikolai nikola noah olaf oleksandr oliver olivier omar orlando
oscar pablo pamela paolo pascal patricia patrick paul paula pavel pedro pep phil philippe pierre rachel rafael ralph raul rebecca recep
ricardo richard rick rob robin rodrigo roger roland romelu ron rosie ruben russell ruth sam samantha santiago sara scott sean sebastian
sergei sergey sergio shannon sophie stefano stephen steve stuart susan takeshi tedros terry theresa tim timothy tom ursula vanessa
valentina valentino victoria viktor vinicius vladimir volodymyr walter warren wayne wendy xavier xi yair yoon yuri yves zachary zinedine
`)

export const GIVEN_NAMES = [...COMMON_NAMES, ...INDONESIAN_NAMES, ...FOREIGN_NAMES]

export const NAME_PARTICLES = wordList(
  'bin binti van von der den de da dos du del della la le el al ul ibn ben abu ter',
)

/** Words that offices and places use and people are called by as well. */
export const NAME_LIKE =
  wordList(`utama hakim agung jaya putra putri mulia sakti raja sultan bumi bintang perdana timur bima
palu surya maju makmur sejati sentosa indra kusuma negara cahaya candra bakti dharma darma satria perkasa pradana wibawa mahkota
nusantara tirta buana budaya pertiwi kartika mega pangeran perwira perkasa seto bayu samudra lintang paris jordan chad
georgia malik victoria florence sydney austin dallas houston israel berlian permata mutiara intan ratu tani jati sari indah wijaya
imam guru haji siak gusti`)
