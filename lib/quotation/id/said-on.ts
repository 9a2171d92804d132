import { wordList } from '@/lib/quotation/speakers/word-list'
import type { DateLexicon } from '@/lib/quotation/date-lexicon'

/** How Indonesian articles date a statement. */
export const indonesianDates: DateLexicon = {
  months: [
    wordList('januari jan'),
    wordList('februari pebruari feb'),
    wordList('maret mar'),
    wordList('april apr'),
    wordList('mei'),
    wordList('juni jun'),
    wordList('juli jul'),
    wordList('agustus agt agu ags'),
    wordList('september sep sept'),
    wordList('oktober okt'),
    wordList('november nopember nov'),
    wordList('desember des'),
  ],
  weekdays: [
    wordList('minggu ahad'),
    wordList('senin'),
    wordList('selasa'),
    wordList('rabu'),
    wordList('kamis'),
    wordList("jumat jum'at"),
    wordList('sabtu'),
  ],
  relative: [
    { words: wordList('kemarin lusa'), days: -2 },
    { words: wordList('kemarin'), days: -1 },
    { words: wordList('tadi malam'), days: -1 },
    { words: wordList('semalam'), days: -1 },
    { words: wordList('hari ini'), days: 0 },
    { words: wordList('pagi ini'), days: 0 },
    { words: wordList('siang ini'), days: 0 },
    { words: wordList('sore ini'), days: 0 },
    { words: wordList('malam ini'), days: 0 },
  ],
  quoting:
    wordList(`dikutip mengutip dilihat diakses dihimpun dinukil menukil disitat menyitat dipantau dikonfirmasi-ulang dicuplik disadur
mencuplik menyadur`),
  reporting: wordList('dilansir melansir dilaporkan diberitakan diwartakan'),
  elsewhere: wordList('sejak hingga sampai mulai sebelum per untuk menjelang'),
  relatives: wordList('yang'),
  notThisWeek: wordList('lalu depan mendatang pekan silam berikutnya besok'),
  // A Sunday and a week are one word; only "hari Minggu", "pada Minggu" or a date behind it make it the day.
  ambiguousWeekdays: wordList('minggu'),
  daySigns: wordList('hari pada'),
  plans:
    wordList(`akan bakal soal terkait tentang mengenai perihal ihwal untuk jelang menjelang sebelum rencana rencananya
dijadwalkan jadwal agenda diagendakan mulai dimulai yang mendatang nanti besok lusa depan persiapan guna agar hingga`),
  monthFirst: false,
}
