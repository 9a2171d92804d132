import { weekdayOf } from '@/lib/checks/calendar'
import { findDates } from '@/lib/checks/find-dates'
import { resolveDay } from '@/lib/checks/resolve-day'
import type { Span } from '@/lib/schemas/span'

/** What an article writes beside a quotation about when it was said. */
export type SaidWords = {
  /** Whether the weekday that it writes with the day of the statement is that day's; null where it writes none. */
  readonly fitsWeekday: boolean | null
  /** It tells of another time: "saat itu", "tahun lalu", "at the time". */
  readonly isRecalled: boolean
  /** It names a year before that of publication: "pada 2019". */
  readonly namesEarlierYear: boolean
  /** The speaker is told as dead, or the words as kept: "mendiang", "rekaman", "the late". */
  readonly isPosthumous: boolean
}

export const NO_SAID_WORDS: SaidWords = {
  ...{ fitsWeekday: null, isRecalled: false, namesEarlierYear: false, isPosthumous: false },
}

const RECALLED =
  /(?<!\p{L})(?:(?:saat|kala|ketika|waktu|masa|pada masa) itu|(?:setahun|sewindu|sedekade|dekade|tahun|bulan) (?:yang )?(?:lalu|silam|sebelumnya)|silam|semasa|semenjak masih|masih menjabat|menjabat (?:saat|kala|ketika|waktu)|tahun sebelumnya|pernah (?:ber|me|bilang)\p{L}{0,12}|at the time|then-\p{L}{1,20}|the then|last year|(?:a|one|two|three|\d{1,2}) (?:years?|decades?) (?:ago|earlier|before)|years (?:ago|earlier)|once|had (?:said|told|written))(?!\p{L})/iu
const POSTHUMOUS =
  /(?<!\p{L})(?:mendiang|almarhum(?:ah)?|alm|semasa hidup(?:nya)?|pernah|wasiat|peninggalan|pesan terakhir(?:nya)?|buku(?:nya)?|memoar|otobiografi|autobiografi|surat(?:nya)?|catatan(?:nya)?|arsip|rekaman|cuplikan|mengenang|dikenang|anumerta|the late|posthumous(?:ly)?|memoirs?|autobiography|book|letters?|diar(?:y|ies)|archives?|archival|recordings?|footage|once|had (?:said|told|written))(?!\p{L})/iu
const YEAR = /(?<![\p{L}\d/.-])(?:19|20)\d{2}(?![\p{L}\d])/gu

/**
 * What stands beside the quotation in its own paragraphs, outside its words, about when it was said? `spans` are its
 * content and its cue; `on` is the day that counts as the day of the statement, `publishedOn` that of publication.
 */
export function readSaidWords(
  text: string,
  paragraphs: readonly Span[],
  { content, cue }: { readonly content: readonly Span[]; readonly cue: Span | null },
  { saidOn, publishedOn }: { readonly saidOn: string | null; readonly publishedOn: string | null },
): SaidWords {
  const own = cue === null ? content : [cue, ...content]
  const beside = paragraphs
    .filter((paragraph) => own.some(({ start }) => start >= paragraph.start && start < paragraph.end))
    .map((paragraph) => withoutContent(text, paragraph, content))
    .join('\n')
  const year = publishedOn?.slice(0, 4) ?? null
  return {
    fitsWeekday: saidOn === null ? null : fitsWeekday(beside, saidOn, publishedOn),
    isRecalled: RECALLED.test(beside),
    namesEarlierYear: year !== null && [...beside.matchAll(YEAR)].some(([written]) => written < year),
    isPosthumous: POSTHUMOUS.test(beside),
  }
}

/** The paragraph with its quoted words taken out, so that nothing the speaker says is taken for the article's. */
function withoutContent(text: string, paragraph: Span, content: readonly Span[]): string {
  let [rest, at] = ['', paragraph.start]
  for (const { start, end } of content) {
    if (end <= at || start >= paragraph.end) continue
    rest += `${text.slice(at, Math.max(at, start))}|`
    at = end
  }
  return rest + text.slice(at, Math.max(at, paragraph.end))
}

function fitsWeekday(beside: string, saidOn: string, publishedOn: string | null): boolean | null {
  const given = findDates(beside).find(
    (date) => date.weekday !== null && resolveDay(date, publishedOn)?.day === saidOn,
  )?.weekday
  return given ? given.index === weekdayOf(saidOn) : null
}
