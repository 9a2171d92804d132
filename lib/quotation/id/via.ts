import { wordList } from '@/lib/quotation/speakers/word-list'
import type { CreditLexicon } from '@/lib/quotation/credit-lexicon'

/** How Indonesian articles name the media and papers that their words came through. */
export const indonesianCredits: CreditLexicon = {
  verbs:
    wordList(`dikutip dilansir mengutip melansir dinukil menukil dihimpun disadur menyadur dicuplik diwartakan mewartakan
diberitakan memberitakan dilaporkan disitat menyitat merujuk`),
  addressees: wordList('kepada pada'),
  interviews: wordList('wawancara diwawancara diwawancarai berbicara'),
  partners: wordList('dengan bersama oleh kepada'),
  links: wordList('dari oleh dalam pada melalui di via lewat ke'),
  leads:
    wordList(`laman situs web website resmi kantor berita media surat kabar suratkabar harian majalah portal outlet stasiun televisi tv
radio koran jurnal saluran program acara tabloid mingguan buletin publikasi asal sumber pemberitaan laporan ulasan artikel`),
  spoken:
    wordList(`akun instagram youtube tiktok twitter facebook channel kanal unggahan postingan video podcast story stories cuitan
keterangan siaran rilis pernyataan pers tertulis arsip berbagai sejumlah beberapa data threads whatsapp konferensi catatan`),
  joiners: wordList('dan serta &'),
  innerWords: wordList('of the for and de la al le'),
  weekdays: wordList('senin selasa rabu kamis jumat sabtu minggu ahad'),
  media:
    wordList(`reuters afp ap upi antara cnn cnbc bbc cna cbs nbc abc pbs npr fox msnbc axios politico bloomberg guardian telegraph
times independent mirror sun nyt wsj anadolu aljazeera al-jazeera alarabiya xinhua tass interfax rt sputnik kyodo nhk yonhap scmp globaltimes
tasnim isna irna fars dpa dw zdf ard efe ansa france24 haaretz maariv kompas kompas.com kompastv tempo tempo.co detik detikcom detiknews
detikfinance detikhot detiksport detikhealth detikoto detiktravel detikinet detikjabar detikjateng detikjatim detikbali detiksumut detiksulsel
detiksumbagsel detikpop detikedu detikfood detikproperti cnnindonesia cnbcindonesia liputan6 liputan6.com okezone okezone.com republika
republika.co.id tirto tirto.id kumparan suara suara.com tribun tribunnews tvone metrotv sctv inews sindonews idntimes viva merdeka
merdeka.com jpnn jawapos bisnis bisnis.com kontan katadata voa espn goal goal.com marca as mundodeportivo sport sky skysports variety
billboard people forbes fortune time newsweek economist ynet wafa press-trust pti ndtv hindustan livescience`),
  followers: /^(?:me[a-z]{5,}|pada|dan|yang|bahwa|seperti|serta|dari|di[a-z]{5,})$/u,
  release:
    /\b(?:(?:keterangan|pernyataan|siaran|rilis)(?:nya)?\s(?:tertulis(?:nya)?|resmi(?:nya)?|pers(?:nya)?|media)|(?:siaran|rilis)(?:nya)?\b(?!\slangsung)|dalam\sketerangannya|melalui\sketerangannya)/iu,
}
