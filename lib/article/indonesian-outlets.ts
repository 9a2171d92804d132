import type { KnownOutlet } from '@/lib/article/known-outlet'

const KG = 'Kompas Gramedia'
const CT = 'CT Corp (Trans Media)'
const EMTEK = 'Emtek'
const MNC = 'MNC Group'
const BAKRIE = 'Visi Media Asia'
const B_UNIVERSE = 'B Universe'
const MEDIA_GROUP = 'Media Group'
const BISNIS = 'Bisnis Indonesia Group'
const JAWA_POS = 'Jawa Pos Group'
const STATE = 'Negara Republik Indonesia'

/** Outlets of Indonesia and their owners, as far as they are publicly known. */
export const INDONESIAN_OUTLETS: readonly KnownOutlet[] = [
  { name: 'Kompas.com', domains: ['kompas.com'], signs: ['KOMPAS.com', 'Kompas.com', 'KOMPAS.COM'], owner: KG },
  { name: 'KOMPAS.TV', domains: ['kompas.tv'], names: ['Kompas TV', 'KompasTV'], signs: ['KOMPAS.TV'], owner: KG },
  { name: 'Harian Kompas', domains: ['kompas.id'], signs: ['KOMPAS', 'Kompas'], owner: KG },
  {
    ...{ name: 'Tribunnews', domains: ['tribunnews.com', 'tribunnetwork.com', 'wartakotalive.com'], owner: KG },
    ...{ names: ['Tribun News', 'Tribun Network', 'Tribun', 'Warta Kota', 'Wartakotalive'] },
    signs: ['TRIBUNNEWS.COM', 'Tribunnews.com', 'TRIBUNNEWS'],
  },
  { name: 'Kontan', domains: ['kontan.co.id'], signs: ['KONTAN.CO.ID', 'Kontan.co.id', 'KONTAN'], owner: KG },
  { name: 'Grid.id', domains: ['grid.id'], owner: KG },
  {
    ...{ name: 'TEMPO.CO', domains: ['tempo.co'], owner: 'Tempo Inti Media' },
    ...{ names: ['Koran Tempo', 'Majalah Tempo'], signs: ['TEMPO.CO', 'Tempo.co', 'TEMPO'] },
  },
  {
    ...{ name: 'detikcom', domains: ['detik.com'], owner: CT, signs: ['detikcom', 'detikNews', 'detikFinance'] },
    names: [
      ...['detik', 'detikNews', 'detikFinance', 'detikSport', 'detikHot', 'detikOto', 'detikTravel', 'detikInet'],
      ...['detikHealth', 'detikFood', 'detikEdu', 'detikX', 'detikJatim', 'detikJateng', 'detikJabar', 'detikSumut'],
      ...['detikSulsel', 'detikBali', 'detikSumbagsel', 'detikJogja', 'detikProperti', 'detikHikmah', 'detikPop'],
    ],
  },
  {
    ...{ name: 'CNN Indonesia', domains: ['cnnindonesia.com'], names: ['CNNIndonesia.com'], owner: CT },
    signs: ['CNN Indonesia', 'CNNIndonesia.com'],
  },
  {
    ...{ name: 'CNBC Indonesia', domains: ['cnbcindonesia.com'], names: ['CNBCIndonesia.com'], owner: CT },
    signs: ['CNBC Indonesia', 'CNBCIndonesia.com'],
  },
  { name: 'InsertLive', domains: ['insertlive.com'], owner: CT },
  { name: 'HaiBunda', domains: ['haibunda.com'], owner: CT },
  { name: 'Liputan6.com', domains: ['liputan6.com'], signs: ['Liputan6.com', 'LIPUTAN6.COM'], owner: EMTEK },
  { name: 'Merdeka.com', domains: ['merdeka.com'], signs: ['Merdeka.com'], owner: EMTEK },
  { name: 'KapanLagi.com', domains: ['kapanlagi.com'], owner: EMTEK },
  { name: 'Fimela', domains: ['fimela.com'], owner: EMTEK },
  { name: 'Bola.com', domains: ['bola.com'], owner: EMTEK },
  { name: 'Bola.net', domains: ['bola.net'], owner: EMTEK },
  { name: 'Okezone', domains: ['okezone.com'], signs: ['Okezone.com', 'OKEZONE.COM', 'Okezone'], owner: MNC },
  { name: 'SINDOnews', domains: ['sindonews.com'], signs: ['SINDOnews.com', 'SINDOnews', 'SINDONEWS'], owner: MNC },
  { name: 'iNews.id', domains: ['inews.id'], signs: ['iNews.id', 'iNews'], owner: MNC },
  {
    ...{ name: 'Bisnis.com', domains: ['bisnis.com'], names: ['Bisnis Indonesia'], owner: BISNIS },
    signs: ['Bisnis.com', 'BISNIS.COM', 'Bisnis'],
  },
  { name: 'Solopos', domains: ['solopos.com', 'espos.id'], names: ['Solopos.com', 'Espos'], owner: BISNIS },
  { name: 'Harian Jogja', domains: ['harianjogja.com'], names: ['Harianjogja.com'], owner: BISNIS },
  {
    ...{ name: 'Republika', domains: ['republika.co.id', 'republika.id'], names: ['Republika Online', 'ROL'] },
    ...{ signs: ['REPUBLIKA.CO.ID', 'REPUBLIKA', 'Republika'], owner: 'Mahaka Media' },
  },
  {
    ...{ name: 'ANTARA', domains: ['antaranews.com'], owner: STATE, isWire: true },
    ...{ names: ['ANTARA News', 'Antaranews', 'Kantor Berita Antara', 'LKBN Antara'] },
    signs: ['ANTARA', 'ANTARANEWS.com', 'Antara'],
  },
  {
    name: 'RRI',
    domains: ['rri.co.id'],
    names: ['Radio Republik Indonesia', 'Pro3 RRI'],
    signs: ['KBRN', 'RRI'],
    owner: STATE,
  },
  { name: 'TVRI', domains: ['tvri.go.id', 'tvrinews.com'], names: ['TVRI News', 'TVRINews'], owner: STATE },
  { name: 'VIVA', domains: ['viva.co.id'], names: ['VIVAnews'], signs: ['VIVA.co.id', 'VIVA'], owner: BAKRIE },
  { name: 'tvOnenews', domains: ['tvonenews.com'], names: ['tvOne', 'tvOnenews.com'], owner: BAKRIE },
  { name: 'Suara.com', domains: ['suara.com'], signs: ['Suara.com'], owner: 'Arkadia Digital Media' },
  { name: 'JPNN.com', domains: ['jpnn.com'], names: ['JPNN'], signs: ['jpnn.com', 'JPNN.com', 'JPNN.COM'] },
  { name: 'JawaPos.com', domains: ['jawapos.com'], names: ['Jawa Pos'], owner: JAWA_POS },
  {
    ...{ name: 'BeritaSatu.com', domains: ['beritasatu.com'], names: ['Berita Satu', 'BTV'], owner: B_UNIVERSE },
    signs: ['BeritaSatu.com', 'Beritasatu.com'],
  },
  { name: 'Investor Daily', domains: ['investor.id'], names: ['Investor.id'], owner: B_UNIVERSE },
  { name: 'Jakarta Globe', domains: ['jakartaglobe.id'], names: ['JakartaGlobe'], owner: B_UNIVERSE },
  {
    ...{ name: 'Media Indonesia', domains: ['mediaindonesia.com'], names: ['MediaIndonesia.com'], owner: MEDIA_GROUP },
    signs: ['Media Indonesia', 'MEDIA INDONESIA'],
  },
  {
    ...{ name: 'Metrotvnews.com', domains: ['metrotvnews.com', 'medcom.id'], names: ['Metro TV', 'Medcom.id'] },
    ...{ signs: ['Metrotvnews.com', 'Medcom.id'], owner: MEDIA_GROUP },
  },
  { name: 'IDN Times', domains: ['idntimes.com'], names: ['IDNTimes'], signs: ['IDN Times'], owner: 'IDN Media' },
  { name: 'Tirto.id', domains: ['tirto.id'] },
  { name: 'kumparan', domains: ['kumparan.com'], names: ['kumparanNEWS'], owner: 'Dynamo Media Network' },
  { name: 'Katadata', domains: ['katadata.co.id'], names: ['Databoks'] },
  { name: 'Narasi', domains: ['narasi.tv'], names: ['Narasi TV', 'Narasi Newsroom'] },
  { name: 'The Jakarta Post', domains: ['thejakartapost.com'], names: ['Jakarta Post'], signs: ['The Jakarta Post'] },
  { name: 'Pikiran Rakyat', domains: ['pikiran-rakyat.com'], names: ['Pikiran-Rakyat.com', 'PRMN'] },
  { name: 'Suara Merdeka', domains: ['suaramerdeka.com'], names: ['SuaraMerdeka.com'] },
  { name: 'Kedaulatan Rakyat', domains: ['krjogja.com'], names: ['KRJogja.com'] },
  { name: 'Waspada', domains: ['waspada.id', 'waspada.co.id'], names: ['Waspada Online'] },
  { name: 'Fajar', domains: ['fajar.co.id'], names: ['Harian Fajar'] },
  { name: 'Bali Post', domains: ['balipost.com'], names: ['BaliPost.com'] },
  { name: 'Gatra', domains: ['gatra.com'] },
  { name: 'RMOL', domains: ['rmol.id', 'rmol.co'], names: ['Kantor Berita Politik RMOL'] },
  { name: 'Rakyat Merdeka', domains: ['rm.id'], names: ['RM.id'] },
  { name: 'Warta Ekonomi', domains: ['wartaekonomi.co.id'], names: ['WartaEkonomi.co.id'] },
  { name: 'SWA', domains: ['swa.co.id'], names: ['Majalah SWA'] },
  { name: 'Koran Jakarta', domains: ['koran-jakarta.com'] },
  { name: 'Infobank', domains: ['infobanknews.com'], names: ['Infobanknews'] },
  { name: 'Hukumonline', domains: ['hukumonline.com'] },
  { name: 'NU Online', domains: ['nu.or.id'], owner: 'Pengurus Besar Nahdlatul Ulama' },
  { name: 'Suara Muhammadiyah', domains: ['suaramuhammadiyah.id'], owner: 'Muhammadiyah' },
  { name: 'Mongabay Indonesia', domains: ['mongabay.co.id'], owner: 'Mongabay' },
  { name: 'Project Multatuli', domains: ['projectmultatuli.org'] },
  { name: 'TurnBackHoax', domains: ['turnbackhoax.id'], owner: 'Mafindo' },
  {
    ...{ name: 'VOA Indonesia', domains: ['voaindonesia.com'], names: ['VOA', 'Voice of America'] },
    ...{ signs: ['VOA Indonesia', 'VOA'], owner: 'U.S. Agency for Global Media' },
  },
]
