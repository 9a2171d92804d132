import { WEEKDAYS } from '@/lib/checks/calendar-words'
import { UNITS } from '@/lib/matching/number-words'
import { wordSet } from '@/lib/text/word-set'

/** A weekday as a text gives it for a date. */
export type GivenWeekday = {
  text: string
  start: number
  end: number
  index: number
  /** Another weekday that may be meant: "Rabu hingga Kamis (18/6)" leaves open whose date it is, "malam Jumat" is its eve. */
  joinedWith: number | null
}

type Place = { readonly start: number; readonly end: number }

const WEEKDAY = new RegExp(`(${[...WEEKDAYS.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`, 'giu')

/** What may stand between a weekday and its date: "Selasa malam waktu setempat (17/6)", never "Senin hingga". */
const BETWEEN = wordSet(
  'pagi siang sore petang malam subuh dini hari dinihari tengah menjelang tadi lalu kemarin ini besok nanti pekan depan ' +
    'mendatang waktu setempat wib wita wit tanggal tgl legi pahing pon wage kliwon ' +
    'morning afternoon evening night local time last this next the',
)
/** A weekday behind one of these is a habit, or what somebody reads or sees. */
const HABITS = wordSet('setiap tiap saban every each koran majalah tabloid film serial')
/** Behind one of these with a capital it is part of a name: "Pasar Minggu"; "di pasar Rabu" only lacks a comma. */
const NAMES = wordSet('Pasar Kampung Desa Jalan Jl Stasiun Terminal Halte Sheffield Ruby Black')
/** A "minggu" behind one of these, or behind a number, is a week. */
const WEEKS = wordSet('akhir awal pertengahan beberapa hitungan per selama sekian berminggu antar')
const JOINED = /^ ?(?:[-–—/,]|s\/d|s\.d\.|dan|atau|hingga|sampai|ke|and|or|to|through|until)(?: dengan)? ?$/i
const TIME_OF_DAY = /^ (?:pagi|siang|sore|petang|malam|morning|afternoon|evening|night)(?= )/i
/** How far behind a weekday its date may begin, and how far before it what it is joined with may end, in UTF-16 units. */
const REACH = 48
const JOIN_REACH = 24

/** Which of the dates does the text give a weekday, directly before it or in brackets behind it? Linear. */
export function givenWeekdays<T extends Place>(text: string, dates: readonly T[]): ReadonlyMap<T, GivenWeekday> {
  const byStart = new Map(dates.map((date) => [date.start, date]))
  const byEnd = new Map(dates.map((date) => [date.end, date]))
  const given = new Map<T, GivenWeekday>()
  let previous: GivenWeekday | null = null
  for (const match of text.matchAll(WEEKDAY)) {
    const word = match[0]
    const index = WEEKDAYS.get(word.toLowerCase())
    if (index === undefined || isGluedIn(text, match.index)) continue
    const [start, end] = [match.index, match.index + word.length]
    const weekday: GivenWeekday = {
      text: word,
      start,
      end,
      index,
      joinedWith: isEve(text, start) ? (index + 6) % 7 : joinedWith(text, previous, start),
    }
    previous = weekday
    if (isNoDay(text, start, word)) continue
    const after = byStart.get(skipBetween(text, end, word))
    if (after !== undefined) given.set(after, weekday)
    const before = byEnd.get(start - 2) ?? byEnd.get(start - 1)
    const isBracketed = text[start - 1] === '(' && text[end] === ')'
    if (before !== undefined && isBracketed && !given.has(before)) given.set(before, weekday)
  }
  return given
}

/** "ahad" inside "Nugrahadalam": a small letter before a small letter is one word; "padaRabu" lost its space. */
const isGluedIn = (text: string, start: number): boolean =>
  /\p{L}/u.test(text[start - 1] ?? '') && /\p{Ll}/u.test(text[start] ?? '')

const isEve = (text: string, start: number): boolean =>
  /(?<!\p{L})malam $/iu.test(text.slice(Math.max(0, start - 7), start))

/** "Senin malam hingga Selasa": times of day do not part the two. */
function joinedWith(text: string, previous: GivenWeekday | null, start: number): number | null {
  if (previous === null || start - previous.end > JOIN_REACH) return null
  const between = text.slice(previous.end, start).replace(TIME_OF_DAY, '')
  return JOINED.test(between) ? previous.index : null
}

function isNoDay(text: string, start: number, weekday: string): boolean {
  const before = text.slice(Math.max(0, start - JOIN_REACH), start)
  const written = /(?<![\p{L}\d])([\p{L}\d]+)[ \u00a0]$/u.exec(before)?.[1]
  if (written === undefined) return false
  const last = written.toLowerCase()
  // "pukul 10 Minggu" is Sunday, "3 minggu" is not.
  const isCounted = UNITS.has(last) || (weekday === 'minggu' && /^\d+$/.test(last))
  const isWeek = weekday.toLowerCase() === 'minggu' && (WEEKS.has(last) || isCounted)
  return isWeek || HABITS.has(last) || NAMES.has(written)
}

/** Where the date would begin. "Minggu" is also a week: "minggu lalu", "minggu ini" name no day. */
function skipBetween(text: string, from: number, weekday: string): number {
  const isWeek = weekday.toLowerCase() === 'minggu'
  let at = from
  let isOpen = false
  let zone = ''
  for (const part of text.slice(from, from + REACH).matchAll(/\p{L}+|[ \t\u00a0,([]|[^]/gu)) {
    const word = part[0].toLowerCase()
    if (word === '(' || word === '[') isOpen = true
    const isPlace = zone === 'waktu' && /^\p{Lu}/u.test(part[0])
    const isFiller =
      /^[ \t\u00a0,([]$/.test(word) ||
      isPlace ||
      (BETWEEN.has(word) && !(isWeek && ['lalu', 'ini', 'depan', 'next', 'last'].includes(word)))
    if (!isFiller) {
      // An English month may begin the date; a small "minggu" without a bracket is a week.
      const isWeekWord = weekday.startsWith('m') && isWeek && !isOpen
      return isWeekWord ? -1 : at
    }
    if (/\p{L}/u.test(word) && !isPlace) zone = word
    at += part[0].length
  }
  return -1
}
