import { COMPLEMENTISERS, MONTHS, WEEKDAYS } from '@/lib/quotation/id/words'
import { isCapitalised, type Token } from '@/lib/text/tokens'

// Longer than any dateline news writes; bounds the look ahead, so that trimming stays linear.
const LONGEST_TAIL = 45

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const DATE_OPENERS = set('pada hari tanggal')
const DAY_PARTS = set('pagi siang sore malam petang dini subuh ini lalu kemarin silam wib wita wit waktu setempat')
const NEAR_DAYS = set('kemarin hari')
/** Open a phrase of place or occasion, which dates a statement only together with something surer. */
const OCCASION_OPENERS = set(
  'di dalam saat ketika usai seusai selepas pada melalui lewat kepada sebelum setelah via seperti sebagaimana',
)
/** What behind an opener tells that the phrase speaks of the statement itself. */
const OCCASIONS = set(
  'keterangan keterangannya pernyataan pernyataannya siaran rilis rilisnya konferensi jumpa temu sambutannya pidatonya ' +
    'wawancara wawancaranya unggahannya ditemui dihubungi dikonfirmasi dimintai diwawancara diwawancarai wartawan awak ' +
    'jurnalis konpers doorstop podcast paparannya laporannya ditanya berbincang',
)
/** Occasions that may as well be part of what was said; a date behind them settles it. */
const LOOSE_OCCASIONS = set(
  'rapat acara pertemuan sambutan pidato diskusi kesempatan sidang persidangan membuka menghadiri seminar forum media',
)
const CREDITS = set(
  'dikutip dilansir mengutip melansir dinukil menukil disadur dilihat dikonfirmasi dihubungi ditemui diwartakan ' +
    'dilaporkan dipantau',
)
const AS = set('seperti sebagaimana demikian yang')

/** Index behind a date that starts at `at` (*Rabu (18/6/2025)*, *pada 17 Juni 2025*); `at` when none does. */
function dateEnd(tokens: readonly Token[], at: number, last: number): number {
  let next = at
  while (next < last && DATE_OPENERS.has(tokens[next]?.lower ?? '')) next++
  const opened = next
  if (next < last && WEEKDAYS.has(tokens[next]?.lower ?? '')) next++
  else if (next < last && NEAR_DAYS.has(tokens[next]?.lower ?? '') && opened === at) next++
  const named = next
  while (next < last && DAY_PARTS.has(tokens[next]?.lower ?? '')) next++
  if (tokens[next]?.text === ',' && (tokens[next + 1]?.text === '(' || tokens[next + 1]?.kind === 'number')) next++
  if (tokens[next]?.text === '(' && tokens[next + 1]?.kind === 'number') {
    let close = next + 1
    while (close < last && tokens[close]?.text !== ')' && close - next < 6) close++
    next = Math.min(close + 1, last)
  } else if (tokens[next]?.kind === 'number' && MONTHS.has(tokens[next + 1]?.lower ?? '')) {
    next += 2
    if (tokens[next]?.kind === 'number' && tokens[next]?.text.length === 4) next++
  } else if (tokens[next]?.kind === 'number' && tokens[next]?.text.includes('/')) next++
  else if (named === opened) return at
  while (next < last && DAY_PARTS.has(tokens[next]?.lower ?? '')) next++
  return Math.min(next, last)
}

/** Whether a phrase that speaks of the statement itself starts here: *dalam keterangannya*, *dikutip dari*. */
function isStatementPhrase(tokens: readonly Token[], at: number, last: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (CREDITS.has(word)) return word !== 'dilaporkan' && word !== 'melaporkan'
  // *padahal bukan itu yang dilaporkan*: a relative clause of what was said.
  if (word === 'yang' && tokens[at + 1]?.lower === 'dilaporkan') return false
  if (AS.has(word)) return CREDITS.has(tokens[at + 1]?.lower ?? '')
  if (!OCCASION_OPENERS.has(word)) return false
  const next = tokens[at + 1]?.lower ?? ''
  if (at + 1 >= last) return false
  if (OCCASIONS.has(next)) return true
  if (LOOSE_OCCASIONS.has(next) && tokens[last - 1]?.text === ')') {
    const end = segmentEnd(tokens, at, last)
    return end === last || dateEnd(tokens, end + 1, last) === last
  }
  return (word === 'di' && (next === 'sela' || next === 'sela-sela')) || (word === 'dalam' && next === 'sebuah')
}

/** Index behind the run of words up to the next comma. */
function segmentEnd(tokens: readonly Token[], at: number, last: number): number {
  let next = at
  while (next < last && tokens[next]?.text !== ',') next++
  return next
}

const isPlaceName = (tokens: readonly Token[], at: number, end: number): boolean => {
  if (end - at > 5 || end <= at) return false
  for (let next = at; next < end; next++) if (!isCapitalised(tokens[next])) return false
  return true
}

/** Whether everything from `at` to `last` dates, places or credits, with a date or a surely stating phrase in it. */
function isTail(tokens: readonly Token[], at: number, last: number): boolean {
  let isSure = false
  let next = at
  while (next < last) {
    if (tokens[next]?.text === ',') {
      next++
      continue
    }
    const afterDate = dateEnd(tokens, next, last)
    if (afterDate > next) {
      // *pada Kamis (19/6)* dates the event as often as the statement; a bare weekday behind a comma the statement.
      if (DATE_OPENERS.has(tokens[next]?.lower ?? '') && !isSure) return false
      isSure = true
      next = afterDate
      continue
    }
    const end = segmentEnd(tokens, next, last)
    if (isStatementPhrase(tokens, next, last)) isSure = true
    else if (!OCCASION_OPENERS.has(tokens[next]?.lower ?? '') && !isPlaceName(tokens, next, end)) return false
    next = end
  }
  return isSure
}

/** Where a tail that only dates, places or credits the words before it begins in `[first, last)`; `last` if none. */
export function tailStart(tokens: readonly Token[], first: number, last: number): number {
  for (let at = Math.max(first + 1, last - LONGEST_TAIL); at < last; at++) {
    const isAfterComma = tokens[at]?.text === ','
    const start = isAfterComma ? at + 1 : at
    // *digelar pada Senin, 23 Juni 2025*: the comma stands inside one date.
    if (isAfterComma && WEEKDAYS.has(tokens[at - 1]?.lower ?? '') && tokens[start]?.kind === 'number') continue
    if (!isAfterComma && !isStatementPhrase(tokens, at, last)) continue
    if (isTail(tokens, start, last)) return at
  }
  return last
}

/**
 * Index behind a phrase at `at` that surely dates or places the statement: a date, *dalam keterangannya*, or any phrase
 * of occasion that a complementiser or a date in brackets ends. `at` when there is none.
 */
export function adjunctEnd(tokens: readonly Token[], at: number, last: number): number {
  const afterDate = dateEnd(tokens, at, last)
  if (afterDate > at) {
    const behind = tokens[afterDate]
    const isClosed = tokens[afterDate - 1]?.text === ')' || behind?.text === ','
    return isClosed || COMPLEMENTISERS.has(behind?.lower ?? '') ? afterDate : at
  }
  const isSure = isStatementPhrase(tokens, at, last)
  if (!isSure && !OCCASION_OPENERS.has(tokens[at]?.lower ?? '')) return at
  for (let next = at + 1; next < Math.min(last, at + 18); next++) {
    const token = tokens[next]
    if (!token) break
    if (COMPLEMENTISERS.has(token.lower)) return next
    if (isSure && (token.text === ',' || token.text === ':' || token.kind === 'mark')) return next
    const after = token.text === '(' ? at : dateEnd(tokens, next, last)
    if (after > next && tokens[after - 1]?.text === ')') return after
  }
  return at
}
