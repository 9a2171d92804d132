import { MONTHS, WEEKDAYS } from '@/lib/quotation/en/words'
import { CUES } from '@/lib/quotation/en/cues'
import { isPredicative } from '@/lib/quotation/en/predicate'
import { isCapitalised, type Token } from '@/lib/text/tokens'

// Longer than any phrase of time and place news writes; bounds the look ahead, so that trimming stays linear.
const LONGEST_TAIL = 30

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const DAY_PARTS = set('morning afternoon evening night earlier later')
const NEAR_DAYS = set('yesterday today tonight')
const NEARNESS = set('last this earlier late early')
const UNITS = set('week month year night weekend day summer spring fall winter')
const STATEMENTS = set(
  'statement interview speech tweet post email e-mail letter memo briefing conference call appearance column op-ed ' +
    'editorial release rally debate testimony remarks hearing press phone telephone television radio facebook twitter ' +
    'prepared written televised news video blog message filing report',
)
const DETERMINERS = set('a an the his her their its')

const lowerAt = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? ''

/** Index behind a date that starts at `at` ("on Tuesday", "Monday night", "Sept. 26, 2016"); `at` when none does. */
function dateEnd(tokens: readonly Token[], at: number, last: number): number {
  let next = lowerAt(tokens, at) === 'on' || lowerAt(tokens, at) === 'late' ? at + 1 : at
  const named = next
  if (WEEKDAYS.has(lowerAt(tokens, next))) next++
  // "told the Today programme" dates nothing.
  else if (NEAR_DAYS.has(lowerAt(tokens, next)) && next === at && lowerAt(tokens, at - 1) !== 'the') next++
  else if (NEARNESS.has(lowerAt(tokens, next)) && UNITS.has(lowerAt(tokens, next + 1))) next += 2
  else if (MONTHS.has(lowerAt(tokens, next))) {
    next++
    if (tokens[next]?.text === '.') next++
    if (tokens[next]?.kind !== 'number') return at
    next++
    if (tokens[next]?.text === ',' && /^\d{4}$/u.test(tokens[next + 1]?.text ?? '')) next += 2
  }
  if (next === named) return at
  while (next < last && DAY_PARTS.has(lowerAt(tokens, next))) next++
  return Math.min(next, last)
}

/** Index behind "in a statement", "during a phone interview with CNN"; `at` when no such phrase starts there. */
function statementEnd(tokens: readonly Token[], at: number, last: number): number {
  if (!['in', 'during', 'on', 'at', 'via', 'through', 'to'].includes(lowerAt(tokens, at))) return at
  const limit = Math.min(last, at + 8)
  const noun = at + 1 + (DETERMINERS.has(lowerAt(tokens, at + 1)) ? 1 : 0)
  for (let next = noun; next < limit; next++) {
    const token = tokens[next]
    if (!token || token.kind !== 'word') return at
    if (!STATEMENTS.has(token.lower)) continue
    let end = next + 1
    while (end < last && STATEMENTS.has(lowerAt(tokens, end))) end++
    return end
  }
  return at
}

/** "says at a stop in Toledo, Ohio, **that**": the complementiser behind commas that only part names of places. */
function thatBehind(tokens: readonly Token[], comma: number, limit: number): number {
  for (let at = comma + 1; at < limit; at++) {
    const token = tokens[at]
    if (token?.lower === 'that') return at
    if (!token || (token.text !== ',' && !isCapitalised(token) && token.kind !== 'number')) return comma
  }
  return comma
}

const PREPOSITIONS = set('in on at during after before of via from through to for outside near with')
const OPENERS = set('he she they that')
const LONGEST_INTRODUCTION = 14
const CUE_REACH = 9

/**
 * Index behind a phrase of circumstance between a cue and what it reports: "said **in Ohio** that", "says **on its
 * website** he …", "joked **of the museum,** “…". `at` when a clause could begin sooner.
 */
function introductionEnd(tokens: readonly Token[], at: number, last: number): number {
  if (!PREPOSITIONS.has(lowerAt(tokens, at)) || !followsCue(tokens, at)) return at
  const limit = Math.min(last, at + LONGEST_INTRODUCTION)
  for (let next = at + 2; next < limit; next++) {
    const token = tokens[next]
    if (!token) return at
    if (OPENERS.has(token.lower)) return next
    if (token.text === ',') {
      if (tokens[next + 1]?.kind === 'mark') return next
      const that = thatBehind(tokens, next, limit)
      return that > next ? that : at
    }
    if (token.kind !== 'word' && token.kind !== 'number') return at
    // "at a campaign stop": soon behind an article the word is a noun.
    const isNoun = DETERMINERS.has(lowerAt(tokens, next - 1)) || DETERMINERS.has(lowerAt(tokens, next - 2))
    if (isPredicative(token) && !isNoun) return at
  }
  return at
}

function followsCue(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - CUE_REACH); back--) {
    const token = tokens[back]
    if (!token || token.kind === 'mark' || token.text === ',') return false
    if (CUES.get(token.lower)?.form === 'finite') return true
  }
  return false
}

/** Index behind a phrase at `at` that surely dates or places the statement; `at` when there is none. */
export function adjunctEnd(tokens: readonly Token[], at: number, last: number): number {
  const afterDate = dateEnd(tokens, at, last)
  if (afterDate > at) return afterDate
  const afterStatement = statementEnd(tokens, at, last)
  return afterStatement > at ? afterStatement : introductionEnd(tokens, at, last)
}

/** Where a tail that only dates or credits the words before it begins in `[first, last)`; `last` if none. */
export function tailStart(tokens: readonly Token[], first: number, last: number): number {
  for (let at = Math.max(first + 1, last - LONGEST_TAIL); at < last; at++) {
    if (tokens[at]?.text !== ',') continue
    const end = adjunctEnd(tokens, at + 1, last)
    if (end > at + 1 && end >= last) return at
  }
  return last
}
