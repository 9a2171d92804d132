import { wordList } from '@/lib/quotation/speakers/word-list'

/** Words of Indonesian and foreign place names, provinces, larger towns, regencies and all states, in lower case. */
export const PLACES = wordList(`
aceh sumatera sumatra sumut sumbar sumsel riau kepulauan kepri jambi bengkulu lampung bangka belitung babel dki jakarta jabar jateng
jatim jawa banten diy yogyakarta jogja jogjakarta bali nusa tenggara ntb ntt kalimantan kalbar kalteng kalsel kaltim kaltara sulawesi
sulut sulteng sulsel sultra sulbar gorontalo maluku papua indonesia nusantara ikn barat timur utara selatan tengah tenggara raya pusat
barat daya laut pegunungan
ambon amuntai anambas asahan bandung banggai banjar banjarbaru banjarmasin banjarnegara bantaeng bantul banyumas banyuasin banyuwangi
barito barru batam batang baturaja batu baubau bekasi belawan belu berau bima bintan binjai bireuen bitung blitar blora boalemo bogor
bojonegoro bondowoso bone bontang boven boyolali brebes bromo buleleng bulungan buru buton cengkareng cianjur ciamis cibinong cibubur
cikarang cilacap cilegon cileungsi cimahi cipinang cirebon ciputat dairi deli serdang demak denpasar depok dogiyai dompu donggala dumai
ende enrekang fakfak flores garut gayo gianyar gilimanuk gowa gresik grobogan gunungkidul gunungsitoli halmahera indragiri
indramayu jayapura jayawijaya jember jembrana jeneponto jepara jombang kampar kapuas karangasem karanganyar karawang karimun karo
kebumen kediri kendal kendari kerinci ketapang klaten klungkung kolaka konawe kotabaru kotamobagu kotawaringin kuantan kudus kulon
progo kulonprogo kuningan kupang kutai labuan labuhanbatu lamongan langkat langsa lebak lembata lhokseumawe lombok lubuklinggau lumajang
luwu madiun madura magelang magetan majalengka majene makassar malang malinau mamasa mamuju manado mandailing natal manggarai manokwari
maros martapura mataram medan melawi mempawah merak merangin merauke mesuji metro meulaboh mimika minahasa mojokerto morowali morotai
muaro muna nabire nagan nganjuk ngawi nias nunukan ogan ogi padang padalarang pacitan palangkaraya palangka palembang palopo palu
pamekasan pandeglang pangandaran pangkalpinang parepare pariaman pasaman paser pasuruan pati payakumbuh pekalongan pekanbaru pelalawan
pemalang pematangsiantar ponorogo pontianak poso prabumulih pringsewu probolinggo purbalingga purwakarta purwokerto purworejo rembang
rejang rokan rote sabang salatiga samarinda sambas sampang sampit sanggau sawahlunto sekadau semarang senayan seram serang sibolga
sidoarjo sidrap sigi sijunjung sikka simalungun simeulue singkawang singkil sinjai sintang situbondo slawi sleman solo solok soppeng
sorong sragen subang sukabumi sukoharjo sumba sumbawa sumedang sumenep surabaya surakarta tabalong tabanan takalar tamiang tangerang
tangsel tanggamus tanjungbalai tanjungpinang tapanuli tarakan tasikmalaya tebing tegal temanggung ternate tidore timika toba tojo
tolitoli toraja trenggalek tuban tulungagung wajo wakatobi wamena way wonogiri wonosobo
afganistan afghanistan afrika albania aljazair amerika serikat as andorra angola arab arabia saudi argentina armenia australia austria
azerbaijan bahama bahrain bangladesh barbados belanda belarus belgia benin bhutan bolivia bosnia botswana brasil brazil britania inggris
brunei bulgaria burundi chad chile china cina tiongkok denmark djibouti dominika ekuador elsalvador eritrea eropa estonia eswatini
ethiopia etiopia fiji filipina finlandia gabon gambia gaza georgia ghana guatemala guinea guyana haiti honduras hongaria hungaria
hongkong hong kong india irak iran irlandia islandia israel italia jamaika jepang jerman jordan yordania kamboja kamerun kanada katar
kazakhstan kenya kirgistan kolombia kongo korea korsel korut kosovo kosta rika kroasia kuba kuwait laos latvia lebanon lesotho liberia
libia libya lithuania luksemburg madagaskar makau makedonia maladewa malawi malaysia mali malta maroko mauritania mauritius meksiko
mesir moldova monako mongolia montenegro mozambik myanmar namibia nepal niger nigeria nikaragua norwegia oman pakistan palestina panama
pantai gading paraguay peru polandia portugal prancis perancis qatar rumania rusia rwanda samoa selandia senegal serbia siprus singapura
skotlandia slovakia slovenia somalia spanyol srilanka sudan suriah suriname swedia swiss taiwan tajikistan tanzania thailand timorleste
togo tonga tunisia turki turkiye turkmenistan uganda ukraina uea emirat uruguay uzbekistan vanuatu vatikan venezuela vietnam wales yaman
yunani zambia zimbabwe asia asean tepi
washington moskow kremlin beijing teheran tehran tel aviv yerusalem kyiv kiev london paris brussels berlin roma madrid tokyo seoul
pyongyang islamabad delhi ankara kairo riyadh doha dubai kuala lumpur manila bangkok canberra jenewa wina budapest warsawa damaskus
baghdad beirut kabul new york california texas florida chicago los angeles san francisco barcelona milan manchester liverpool makkah
mekkah madinah jeddah mekah
`)

/** Words whose next word names a place or body: what follows them is no person's name. */
export const PLACE_HEADS = wordList(`
kabupaten kota kotamadya provinsi kecamatan kelurahan desa dusun kampung nagari distrik wilayah pulau gunung sungai jalan jl gang
polda polres polresta polrestabes polresrta polsek polsekta polresmetro kodam kodim koramil korem lanal lantamal lanud pt cv ud pd
universitas institut politeknik stikes sekolah smp smpn sma sman smk smkn sd sdn mts madrasah pesantren ponpes bank rs rsud rsu rsia
bandara stasiun pelabuhan terminal hotel masjid gereja yayasan koperasi klub fc toko lapas rutan kejari kejati pn pengadilan
rt rw partai grup bupati camat lurah kades kapolsek kapolres kapolresta kapolda kajari dandim danramil gubernur walikota paroki keuskupan blok pasar cagar taman waduk
danau pantai laut teluk selat simpang tol pondok perumahan apartemen mal plaza gedung menara jembatan dapil zona unit klinik puskesmas`)
