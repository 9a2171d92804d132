import { wordList } from '@/lib/quotation/speakers/word-list'

/** Given and family names of Indonesians beyond the commonest, in lower case; none that is also a common word. */
export const INDONESIAN_NAMES = wordList(`
abdel abduh abdurrahim abidin adelia adinda adisti adjie adnyana afandi afifah afrizal agil agnes agni agustin agustini ahdi ahmadi
ainul ainun ajeng akmal akram alamsyah aldo alfa alfath alfiansyah alfin alfina alfitri alim alimuddin alisa alissa alit alma almira
alphonsus alvina alwan ambar amien aminah aminuddin ammar amrin amrizal amrullah anang anas anastasya andin andini andra andriansyah
anggia anggita anindya anjani annas ansar ansori anwari apriani apriliani apriyani apriyanto ardhi ardhian ardhianto arga ari ariandi
ariani arianto arie ariel aries arifah arifuddin arimbi arina ario arista arman armando armansyah arnold arsenius arsyi artika asiah
asih asnawi assyifa astrid astuty asyari atang atep athalla athif atiqah auliya aurel aurelia awaluddin awaludin ayub ayudia azam azhari
azizah azmi azril azzahra badruddin badrul badrun bagaskara bagja bahri bahrudin bahtiar baihaqi balqis baskara baskoro basri basuni
bayhaqi bella berliana bertha betti bisri boyke budhy budiarti budiawan budiono budiyanto budiyono buyung caca cahyadi cahyani cahyanto
cahyono calvin candrawati cantika carissa cecilia celine chaeruddin chaerul chaidir cherly chika choirul choirunnisa christianto
christine cindy cipto clara cornelia cornelis cut daffa damayanti dandy dany dara daryanto daryono dasep davin dayat debby dedek defri
deka deliana denada denia derry desmond destiana deswita devan devina devita dewantara dewanto dhea dhika dhimas dhini dhoni diah
diandra diaz dicky didi dien dikdik dila dirga disti djarwo djauhari djoni dodik dolly donna donni dudi dudy dwiki dwina dwita dyan eddi
edhy edison edo edric ega egi egy ekawati ekky elfrida elia elina elisabeth eliza elman elsa elvi elvira elyas emilia endra endri endro
engkos ening enny eri ericson erika erina erlina ermawati ersa erwan erwina eryanto eshter ester estu ety evie evita ezra fachmi
fachrudin fachrul fadhila fadhilah fadhlan fadhli fadila fadilah fahira fahreza fahriza fahrudin fahrurrozi faiq fairuz faiz faiza
faizah falah fandi fandy fardan farhana farhat faris farisa farrel fathan fathia fathir fathur fathurrahman fatih fatkhur fauzan fauzi
fauzia fauziah fawwaz febby febriansyah febrina febriyanti felicia felicya feriyanto fernanda ferri fhadli fiersa fifi fikar fiki fikry
filza fina firdausi firmansyah firza fitrah fitriah fitriyani fitriyanti fransisca fransiskus friska gaffar galuh gandi ganesha garin
garry gavin geovani gerald gerardus ghazali ghifari ghina ghufron gilbert gisel gisella gogot gozali grace gracia gregorius gugun
gumelar gumilang gunadi gunardi gunarso gunarto guntoro gusnadi gustaf gustav gustiawan habibah habibie hafid hafidz hafizh haidar
haikal hairul hakimi halimah hambali hamim hamka hammam hana hanafi hanafiah handi handika handoyo hani hanifah hanna hannah haposan
hapsari hardi hardiansyah hardianto hardiyanto hardjono haryadi haryati hasbullah hashim hasim hasnah hasnan hayatun hazmi hefni helda
helena heliana hemas hendarsyah hendarto hendi hendrik hendrika hendriyanto hendy hengky heppy herawan herawati herianto heriyanto
herlambang herlan herliana hermansyah hermanto hermin hernawan hernowo herti herwanto herwin heryanto heryawan hesty hikmat hilda hilmi
hilmy himawan hotma hotman humaira husin husna husnul icha ichsan ichwan idham idhar ifan iful iin ika ikbal ikhwan ikke ilda ilma ilyas
imaduddin imanuddin immanuel imron inayah inayati indarti indarto indira indraswari indrawan indrawati ine inez ingrid inneke intani
inul ipan ipung ira iriana irine irmawati isaura isnaini isnawan isni isroi iswandi iswanto iswara ivana iwa iyan izza izzah izzati
jabbar jaelani jafar jaffar jajang jalal jalaludin jamal jamaludin jamilah januarto jarot jarwo jasmine jauhari jeffri jefri jemima
jennie jihan jimly johanes johanis johar joice jojo josua jovan joyce juanda juanita judika jufri juhaeri juhari julaeha juliansyah
juliati juliyanto julkifli jumadi jumiati junaedi junianto juwita kadir kaesang kahar kalila kamil kamila kania karel karimah karlina
karmila karna karnadi karno karsono kartini kartono karyadi kasman kasmin kasmir katarina katon kautsar keisha kelvin kemal kenny
khadijah khaerul khairani khairil khairuddin khairunisa khairunnisa khanza kharisma khoiri khoirul kholid kholis khotimah khusnul kiki
kirana komar komarudin kosasih krishna krisnawati kristanto kristiawan kristin kristina kristiono kristiyanto kukuh kuncoro kurniadi
kurniasih kurniati kusdiana kusmayadi kusnadi kuswandi kuswanto kusworo lailatul lalita lanny larasati lasmi lathifah latifah laurensius
leny lesmana lestyo leti levi lidia lidya lies lilis lim lisna listiana listiani listiyani lita liza lola lolita lorensius ludwig
lukmanul lulu lusia lusiana luthfiah luthfiyah machfud maharani mahardika mahfudz mahyudin maisaroh maksum malika mamat manda mansyur
mardani mardi mardian mardiana mardianto mardiono mardiyah mardiyanto margaretha marhadi marhaeni mariam marissa maritza marliana
marlina marsha marsudi martha marthin martini marto martono marwah marwoto maryadi maryati maryono mashudi masithoh masitoh maskur
masrur masruri mastur masud masyhudi masykur matius maudy maulida maulidya maulina mauliza mawardi meidiana melania melda melia melinda
melisa melissa mely mery mia miftah miftahul mikael milla mirna mirza misbah misbahul misbakhun mitha mochtar monica mubarak mubarok
muchsin mudjiono muflih mugiyono muhajir muhardi muhlis muhtar mujahid mujib mujiono mukhlis mukhtar mukti mulyana mulyanto mulyati
mulyawan munaf munandar munir munirah munthe muqorobin murdani murdiyanto murdoko murhadi murniasih mursid mursidi murtini murtiningsih
murtono musdalifah muslih musthofa muthia muzakir muzakki muzani nabil nabilah nadhifa nadhira nadine nafis nafisah najib najmuddin
najwa nandang nandar nandi nandini nani nasrudin nasrullah nasrun natanael naufal nauval nazar nazaruddin nazwa neli nella nelly nessa
nety nicky nila nilam nindi nindya ningrat nining nirina nirmala nisa nisrina nizam nizar noegroho nofian nofri noni nora notonegoro
nourman novanto novian noviana noviandi noviansyah novriansyah novriyadi nugrahani nugrahanto nuraeni nuraida nurcahyo nurcholis
nurdiana nurdiansyah nurdin nurfadilah nurhalim nurhalimah nurhasan nurhasanah nurhayat nurhidayah nurhidayat nurima nurkholis nurlaela
nurlela nurlita nurmala nurmalasari nurmansyah nurnaningsih nurrohman nursyamsi nurwahid nurwanto nuzul nyimas octa octavia octavianus
oka okky oktavia oktavian oktora olga olivia omi onny opik ossy otto padmi paijo pandji pangestu paramitha parlindungan parman parmin
parto pasha paulina pebri pebrianto permana pinkan pipin piter pitoyo pius pradipta prakoso pramestya prameswari pranata pranoto prapto
prasetiyo prasetyono prasojo prastowo pratomo prawira prayitno prayoga prayogo prihadi prihartono primus priscilla pritha priyadi priyo
priyono pudjiastuti puguh pujianto pujiono pung pungky purbaya purnamasari purnomosidi purwadi purwanti purwati purwono puspa puspita
puspitasari puspitawati puspo qomar qomaruddin qonita quraish rachma rachmawati radian radin radit raditya rafif raflesia rafly rafqi
ragil rahardjo raharja raharjo rahmadi rahmani rahmayanti raisa raisha raisya rakha ramdan ramdani ramdhan ramdhani ramlan ramli randi
randy ranggawarsita rangkuti ranti rasyad rasyid ratri reihan remy renaldi renata rendra rendy resa resdi resi rexy reyhan reynaldi
reynold rezki rezky rhesa rhoma ria riama riandi rianti riantini rianto ricki ridha ridlo ridwansyah rieke rifa rifai rifal rifqi rifqy
riko rima rino rintan rionaldo risa riska riski risky risma rismawati rita riyadi riyan riyana riyanti riyanto rizaldi rizaldy rizkia
rizkiana rizwan robertus rochayati rochmad rochman rochmat rofik rofiq rofiqi roginda rohim rohman rohmat rohmatin roihan roky rolando
rolly romadhon romi romli romy rony rosalina rosdiana rosita roslina rosmalia rosmauli rosmiati rosnita rossy rosyada rosyid rozali rozi
roziqin rudiansyah rudianto rudiyanto rukmana rukmini rumini ruslan rusmin rustam rustamaji rustandi rusydi saad saadah sabil sabri
sabrie sadewa sadikin sadli safaruddin safira safitri safrudin sahat sahid sahroni sahrul saibani saidah saidi saipul salahuddin salamah
saleh salma salmah samsudin samsul samsuri sanjaya sanusi sapta saptadji saptono sardjito sarifudin sariyanti sarjono sarmila sarmini
sarno sartika sartono sarwono sasongko satriawan satriyo sawitri sayuti sebastianus sekarwati selly selvi septa septiana septianto
septiawan setiabudi setiabudiawan setianto setiasih setiono setiyono setyaningsih setyawati shafa shafira shakila shanti sharon sheila
shella sherina sherly shihab shofwan sholeh sholihin sidiq sihombing silaban silalahi silfia silvana silvester silviana simanungkalit
simbolon sinta siswandi siswanto siswono siswoyo sitha sitompul sitorus sjahrir sobirin sodik sodikin soetarno sofi sofiyah sofiyan
soleh soleha solihin sonia sonny sophia stella stevanus subagio subagiyo subagja subarkah subekti subhan subiyakto subiyantoro subroto
sudarmaji sudarman sudarmanto sudaryanto sudaryono sudiarta sudibyo sudirja sudjatmiko sudrajat sugandi sugiantoro sugiarti sugiharto
sugiman sugiri sugito sugiyanto sugiyarto sugiyono suhaili suhaimi suhanda suhandi suharman suharmoko suharno suharso suhartini
suhartono suharyadi suherman suhermanto suhermin sujana sujarwo sujatmiko sujito sujiwo sujono sukamto sukandar sukanto sukarman
sukarmin sukarni sukarsih sukirman sukirno sukmana sukmawati sukoco sukrisno sularno sularto sulasmi sulistiani sulistiawan sulistiowati
sulistyaningsih sulistyawan sulistyawati sulistyowati sulthan sumantri sumarna sumarsono sumarti sumarto sumaryanto sumaryono suminah
suminto sumirat sumitro sumiyati sunardi sunarno sunarso sunarti sunarya sundari sunjaya sunoto sunyoto supandi suparman suparmin
suparno suparsin suparta suparti supartini supartono supian supono suprapti suprapto supratman supriadin supriati supriatna supriyani
supriyati supriyatna supriyatno surahman suraji surani surasa surati surjadi surono surti surwati suryadinata suryana suryani suryansyah
suryati suryatna suryawan susana susanna suseno susetyo susilawati susilowati susiwijono susmana sutan sutarji sutarjo sutarman sutarmi
sutarti sutedja sutedjo suteja sutikno sutini sutisno sutiyoso sutopo sutoyo sutrisna suwanda suwanto suwarni suwarno suwarso suwito
suwondo suyadi suyati suyatno suyitno swastika syafiq syafitri syafrizal syahbana syahdan syahid syahputra syahreza syahrini syahrir
syahroni syahruddin syahrudin syahwan syakir syakira syaloomitha syamsir syamsu syamsuddin syamsudin syamsurizal syarifah syarip syaugi
syauqi syifa tabrani tafrihan tahir taif tajuddin tajudin talitha tamara tampubolon tania tanti tantowi tarigan tarno tarsono tarunasena
tasdi tasrif tatang tati tauhid taupik tedja tedjo tegar temmy tengku teuku theo theodorus thohir tia tiara tiffany timotius tina tini
tinus tirta tisna titin titus tjahja tjandra tjatur tjipto tobias tobing togar toha tohir tompo tomy toriq totok toyib trias trifena
trisna trisnawati trisno triyana triyanto tugiman tugiyo tukijan tukimin tumpal turmudzi tursina tutik tyas ubaidillah ulfa ulfah uli
ulil uliyah ulya umam umi ummu uray usman usmanto ustman utari uun uus vania venna verlita vero verrell verry vidi vidya vikri
vinsensius viola virgiawan viska vita vivin vonny wachid wachyu wafa wafid wahab wahida wahidin wahyuningsih wahyuningtyas wahyuono
wakhid waluya waluyo wanda wandi wandri warda wardah wardaya wardhana warni warno warsono waskito wastu watiningsih wawa welly wening
werdiningsih weti wiandi wibawa widagdo widarto widayanto widayat widayati widiarto widiati widiyanto widjaja widjajanto widjanarko
widura widyanto widyawati wiguna wihardi wijanarko wijanarto wiji wilda wildan wildani wiliam wilianto winaldi winardi winata winda
winny wiranata wiranto wirasto wirdan wirya wiryawan wisesa wishnu wiwik wiwin wiyanto wiyono wulansari yahya yamin yani yanuar yanuarti
yasinta yasmine yaswin yati yatno yayah yayuk yeremia yessy yetti yoan yochanan yogie yogo yohan yolla yono yordan yosafat yosep yosi
yossi yovita yoyo yoyok yudhi yudho yudianto yudistira yudit yugo yuki yuliandi yulianis yuliansyah yuliantini yuliarti yuliati yulius
yuliyanti yumna yuna yuni yunianto yuniarti yurike yusak yusep yusmar yusran yusri yustinus yusup yuswanto yuzril zacky zaenudin zahid
zahir zahira zahrani zahroh zahrul zaidan zaidi zaim zainab zainuri zaitun zakaria zakariya zakia zakiyah zaldi zamroni zamzam zaskia
zein zelda zeni zeta zianida zico zidane zidni ziggy zikri zubaedah zubaidah zubir zuhdi zuhri zuhrul zulaiha zulfa zulfahmi zulfan
zulfikri zulham zulhasan zulkhairi zulmansyah
`)
