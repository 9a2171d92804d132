import { parsePublished, type Published } from '@/lib/article/parse-published'

/** What an outlet's stamp says of an article: when it was published and when it was last changed. */
export interface Stamp {
  readonly published: Published | null
  readonly modified: Published | null
}

/**
 * Words before a time that say what happened then; `Diperbarui` and its like name a change. A time must follow at once:
 * `Update Harga Emas 18 Juni 2025` is a headline.
 */
const LABEL =
  /(?:(?<!\p{L})|(?<=WI[BT]|WITA))(?:(diperbarui|diperbaharui|dimutakhirkan|dimodifikasi|diubah|direvisi|pemutakhiran|updated?|modified)|(?:diterbitkan|dipublikasikan|dipublikasi|ditayangkan|dirilis|diposting|published|posted|tayang|terbit))(?=[\s:.,|–-]{0,4}(?:\d|pada|on|at|hari|kemarin|today|yesterday|baru|pukul|an?\s|se(?:jam|hari|menit|nin|las)|rabu|kamis|jum|sab|minggu|ahad|mon|tue|wed|thu|fri|sat|sun|jan|[fp]eb|mar|apr|mei|may|jun|jul|ag|aug|sep|okt|oct|no[vp]|de[sc]))/giu

/**
 * When was an article published and last changed, by a stamp that may say both
 * (`Diterbitkan 17 Jun 2025, 10:00 WIB, Diperbarui 18 Jun 2025, 14:05 WIB`)? A time without a label is that of
 * publication. The rest as in `parsePublished`.
 */
export function parseStamp(text: string, zone: string, retrievedAt: Date | null = null): Stamp {
  const stamp = text.slice(0, 400)
  let published: Published | null = null
  let modified: Published | null = null
  const read = (part: string, isChange: boolean) => {
    if (isChange) modified ??= parsePublished(part, zone, retrievedAt)
    else published ??= parsePublished(part, zone, retrievedAt)
  }
  let from = 0
  let isChange = false
  for (const label of stamp.matchAll(LABEL)) {
    read(stamp.slice(from, label.index), isChange)
    from = label.index + label[0].length
    isChange = label[1] !== undefined
  }
  read(stamp.slice(from), isChange)
  return { published, modified }
}
