import { wordList } from '@/lib/quotation/speakers/word-list'
import type { VenueLexicon } from '@/lib/quotation/venue-lexicon'

/** How Indonesian articles say where and on what occasion somebody spoke. */
export const indonesianVenues: VenueLexicon = {
  at: wordList('di'),
  placeNouns:
    wordList(`kantor kantornya gedung kawasan hotel rumah rumahnya kediaman kediamannya lokasi istana kompleks kampus lapangan
ruang aula pendopo balai pinggir area sekitar depan markas sela-sela tempat lobi halaman studio stadion sekolah pasar bandara stasiun
pelabuhan masjid gereja pengadilan persidangan posko wilayah daerah bilangan hadapan sela`),
  occasionOpeners: wordList('dalam saat usai seusai ketika setelah sebelum selepas sela-sela pada'),
  occasionNouns:
    wordList(`konferensi jumpa rapat sidang acara diskusi peluncuran pembukaan penutupan kunjungan wawancara pidato pertemuan
seminar webinar peresmian pelantikan upacara persidangan konser pengumuman perayaan press media forum raker rdp rakor rakornas kongres
sosialisasi kuliah sambutan debat kampanye dialog talkshow talk-show jumpa-pers rilis-kasus gelar doorstop briefing latihan sesi ditemui
dihubungi dikonfirmasi ditanya meninjau menghadiri membuka menutup memimpin membacakan bertemu mengunjungi menjalani bersaksi berbicara
berpidato menyampaikan menerima meresmikan melakukan paparan penandatanganan rangkaian kegiatan`),
  stops:
    wordList(`dikutip dilansir mengutip melansir dinukil seperti sebagaimana senin selasa rabu kamis jumat sabtu minggu ahad kemarin
hari yang melalui lewat kepada pada saat usai seusai ketika dalam di`),
}
