import { nearestSubject } from '@/lib/quotation/nearest-subject'
import type { CueMention } from '@/lib/quotation/reading'
import type { Language } from '@/lib/quotation/language'
import { behindConnective } from '@/lib/quotation/connective'
import { bracketEnd, canSpeak, mentionEnd, type TokenRange } from '@/lib/quotation/mention'
import { isCapitalised, isSite, type Token } from '@/lib/text/tokens'

/** How a finite cue stands in its clause. */
export interface Subject {
  /** The mention before the cue; null when the clause names none. */
  readonly source: TokenRange | null
  /** A coordinator stands where the subject would: the cue shares the subject of the cue before it. */
  readonly coordinator: number | null
}

// A subject with its titles, apposition and place lines stays well below this; bounds the look back.
const FARTHEST_SUBJECT = 70
const LONGEST_DATELINE = 9
const LONGEST_LOOSE_PHRASE = 22

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])

/**
 * The subject of a finite cue: the leftmost mention in its clause from which only adverbs, places, dates and relative
 * clauses lead to the cue. Null when the cue is negated, since what was not said is no quotation.
 */
export function findSubject(
  tokens: readonly Token[],
  from: number,
  mention: CueMention,
  language: Language,
): Subject | null {
  let verb = mention.first
  while (verb > from && isPreverb(tokens[verb - 1], language)) verb--
  const before = tokens[verb - 1]
  if (before && verb > from && language.negators.has(before.lower)) return null
  for (let at = verb; at < mention.first; at++) if (language.negators.has(tokens[at]?.lower ?? '')) return null
  if (before && verb > from && language.relatives.has(before.lower)) {
    const source = antecedent(tokens, from, verb - 1, language)
    // *Bukan Rina yang mengatakan …*: somebody else did.
    if (source && isDenied(tokens, from, source, language)) return null
    return {
      source: source && language.isSubjectNearest ? { first: source.first, last: verb } : source,
      coordinator: null,
    }
  }
  if (language.isSubjectNearest) {
    const source = nearestSubject(tokens, from, verb, language)
    if (source && canSpeak(tokens, source, language, true)) return { source, coordinator: null }
  }
  const pronoun = pronounBefore(tokens, from, verb, language)
  if (pronoun) return { source: pronoun, coordinator: null }
  const isStrict = mention.cue.needsSpeaker
  for (const start of language.isSubjectNearest
    ? []
    : clauseStarts(tokens, Math.max(from, verb - FARTHEST_SUBJECT), verb, language)) {
    const last = mentionEnd(tokens, start, limitOf(tokens, start, verb, language), language, false)
    if (last <= start || !leadsTo(tokens, last, verb, language)) continue
    const source = { first: start, last: trimmed(tokens, start, last, language) }
    if (canSpeak(tokens, source, language, isStrict)) return { source, coordinator: null }
  }
  return { source: null, coordinator: joiningWord(tokens, from, mention.first, language) }
}

/** Whether a name is negated, as no quantity is (*Tak sedikit yang menilai …*). */
function isDenied(tokens: readonly Token[], from: number, { first }: TokenRange, language: Language): boolean {
  if (language.isSubjectNearest) return false
  const at = language.negators.has(tokens[first]?.lower ?? '') ? first : first - 1
  const word = tokens[at]?.lower ?? ''
  return at >= from && language.negators.has(word) && !language.mentionStops.has(word) && isCapitalised(tokens[at + 1])
}

/** *Setelah promosi film itu, ia mengaku*: a pronoun that opens its clause right before the cue is the whole subject. */
function pronounBefore(tokens: readonly Token[], from: number, verb: number, language: Language): TokenRange | null {
  const at = verb - 1
  if (language.isSubjectNearest || at < from || !language.pronouns.has(tokens[at]?.lower ?? '')) return null
  const before = tokens[at - 1]
  return at > from && before?.text === ',' ? { first: at, last: verb } : null
}

/** "Ann left, **saying** that …", but not "Ann **is saying** that …". */
export function leans(tokens: readonly Token[], { cue, first }: CueMention, language: Language): boolean {
  if (!cue.leans) return false
  for (let at = first - 1; at >= 0 && isPreverb(tokens[at], language); at--) {
    if (language.auxiliaries?.has(tokens[at]?.lower ?? '')) return false
  }
  return true
}

const isPreverb = (token: Token | undefined, language: Language) =>
  token !== undefined && token.kind === 'word' && language.preverbs.has(token.lower)

/** Conjunctions, connectives and adverbs at the start of a clause belong to no subject. */
const isOpening = (token: Token | undefined, language: Language) =>
  token !== undefined &&
  (language.preverbs.has(token.lower) ||
    (language.clauseOpeners.has(token.lower) && !language.adjunctOpeners.has(token.lower)) ||
    token.text === ',')

function joiningWord(tokens: readonly Token[], from: number, verb: number, language: Language): number | null {
  for (let at = verb - 1; at >= from; at--) {
    const token = tokens[at]
    if (!token) return null
    if (language.coordinators.has(token.lower)) return firstJoining(tokens, from, at, language)
    if (!language.preverbs.has(token.lower)) return null
  }
  return null
}

/** *…, dan sekaligus meminta*: the first of several words that join. */
function firstJoining(tokens: readonly Token[], from: number, last: number, language: Language): number {
  let at = last
  while (at > from && language.coordinators.has(tokens[at - 1]?.lower ?? '')) at--
  return at
}

/** Where a subject may begin: the start of the range behind a dateline, behind commas, and behind clause openers. */
function clauseStarts(tokens: readonly Token[], from: number, verb: number, language: Language): number[] {
  const starts: number[] = []
  const add = (at: number) => {
    let start = behindConnective(tokens, at, verb, language)
    while (start < verb && isOpening(tokens[start], language)) start++
    if (start < verb) starts.push(start)
  }
  add(datelineEnd(tokens, from, verb))
  for (let at = from; at < verb; at++) {
    const token = tokens[at]
    if (!token) break
    if (token.text === ',' || token.text === ':' || token.text === ';') add(at + 1)
    else if (token.kind === 'mark' || language.clauseOpeners.has(token.lower)) add(at + 1)
  }
  const names = nameRunBefore(tokens, from, verb, language)
  if (names !== null) starts.push(names)
  return starts
}

/** Behind *sejak* or *setelah* a comma ends the phrase, not a title: *Sejak sebulan lalu, Presiden menyampaikan*. */
function limitOf(tokens: readonly Token[], start: number, verb: number, language: Language): number {
  if (!language.adjunctOpeners.has(tokens[start - 1]?.lower ?? '')) return verb
  let at = start
  while (at < verb && tokens[at]?.text !== ',') at++
  return at
}

/** *Liputan6.com, JakartaHarga emas*: site and place, glued to the first sentence. */
const isGluedDateline = (tokens: readonly Token[], from: number): boolean =>
  isSite(tokens[from]) &&
  tokens[from + 1]?.text === ',' &&
  tokens[from + 3]?.isSpaced === false &&
  isCapitalised(tokens[from + 3])

/** *JAKARTA, KOMPAS.com -*: capitalised words and a dash, or a site and place glued to the sentence. */
export function datelineEnd(tokens: readonly Token[], from: number, last: number): number {
  if (isGluedDateline(tokens, from)) return from + 3
  const limit = Math.min(last, from + LONGEST_DATELINE)
  for (let at = from; at < limit; at++) {
    const token = tokens[at]
    if (!token) break
    if (at > from && (token.text === '-' || token.text === '–' || token.text === '—')) return at + 1
    const isPart = isCapitalised(token) || token.text === ',' || token.text === '.' || token.text === '/'
    if (!isPart && token.text !== '(' && token.text !== ')') return from
  }
  return from
}

/** The capitalised run or pronoun right before the verb, where a fronted phrase without comma hides the clause start. */
function nameRunBefore(tokens: readonly Token[], from: number, verb: number, language: Language): number | null {
  const token = tokens[verb - 1]
  if (!token || verb - 1 < from) return null
  if (language.pronouns.has(token.lower)) return verb - 1
  let at = verb
  while (at > from && isCapitalised(tokens[at - 1])) at--
  return at < verb && at > from ? at : null
}

/** Whether only commas, brackets, adverbs, dates, places and relative clauses stand between a mention and its cue. */
function leadsTo(tokens: readonly Token[], from: number, verb: number, language: Language): boolean {
  let at = from
  let isPlaced = false
  while (at < verb) {
    const token = tokens[at]
    if (!token) return false
    // *saat ditemui di Kepatihan, Yogyakarta, Rabu (18/6)*: places go on behind a phrase of place.
    if (isPlaced && isCapitalised(token) && language.adjunctEnd(tokens, at, verb) === at) {
      at++
      continue
    }
    // *Miguel Sanchez, 45 tahun, mengatakan*
    if (token.kind === 'number' && tokens[at - 1]?.text === ',' && tokens[at + 2]?.text === ',') {
      at += 3
      continue
    }
    if (DASHES.has(token.text) || token.text === ',' || isPreverb(token, language)) {
      at++
      continue
    }
    const bracket = bracketEnd(tokens, at, verb)
    const adjunct = bracket > at ? bracket : language.adjunctEnd(tokens, at, verb)
    if (adjunct > at) {
      isPlaced ||= bracket === at
      at = adjunct
      continue
    }
    if (language.companions?.has(token.lower)) return isCompany(tokens, at, verb, language)
    if (hasOwnSubject(tokens, at, verb, language)) return false
    const isLoose = language.relatives.has(token.lower) || language.mentionStops.has(token.lower)
    if (isLoose && startsAnew(tokens, at, verb, language)) return false
    const isClosed = tokens[verb - 1]?.text === ',' || tokens[verb - 1]?.text === ')'
    return isLoose && verb - at <= (isClosed ? 2 : 1) * LONGEST_LOOSE_PHRASE
  }
  return true
}

/** *Rina marah karena Budi mengatakan …*: behind a state the subordinate clause has a subject of its own. */
function hasOwnSubject(tokens: readonly Token[], at: number, verb: number, language: Language): boolean {
  if (!language.adjunctOpeners.has(tokens[at]?.lower ?? '')) return false
  if (isCapitalised(tokens[at - 1]) || !isCapitalised(tokens[at - 2])) return false
  const range = { first: at + 1, last: verb }
  return mentionEnd(tokens, at + 1, verb, language, false) === verb && canSpeak(tokens, range, language, true)
}

/** *Rina, didampingi kuasa hukumnya, Budi, mengatakan*, *Rina mewakili Budi mengatakan*: only tells who else is there. */
function isCompany(tokens: readonly Token[], at: number, verb: number, language: Language): boolean {
  if (verb - at > LONGEST_LOOSE_PHRASE) return false
  if (tokens[at - 1]?.text === ',') return tokens[verb - 1]?.text === ','
  return tokens.slice(at + 1, verb).every((token) => token.text !== ',' && !language.isPredicative(token))
}

/** *…, tetapi peneliti mengingatkan*: a new clause with a subject of its own stands between. */
function startsAnew(tokens: readonly Token[], from: number, verb: number, language: Language): boolean {
  for (let at = from + 1; at < verb - 1; at++) {
    if (tokens[at - 1]?.text === ',' && language.clauseBreaks.has(tokens[at]?.lower ?? '')) return true
  }
  return false
}

/** Without a comma or adverb at its end: *Premier League (baru saja)*. */
const trimmed = (tokens: readonly Token[], first: number, last: number, language: Language): number => {
  let end = last
  while (end > first + 1 && (tokens[end - 1]?.text === ',' || isPreverb(tokens[end - 1], language))) end--
  return end
}

/** The mention that the sentence begins with, if somebody who can speak. */
export function leadingMention(
  tokens: readonly Token[],
  from: number,
  last: number,
  language: Language,
): TokenRange | null {
  for (const first of clauseStarts(tokens, from, last, language)) {
    // *Saat Budi berbicara, Rina menyela dan mengatakan*: whoever stands in a fronted clause is not its subject.
    if (!language.isSubjectNearest && language.adjunctOpeners.has(tokens[first - 1]?.lower ?? '')) continue
    const range = { first, last: mentionEnd(tokens, first, last, language, false) }
    const end = trimmed(tokens, first, range.last, language)
    if (range.last > first && canSpeak(tokens, range, language, true)) return { first, last: end }
  }
  return null
}

/** The noun phrase before a relative clause whose verb is the cue: *warga yang mengaku melihat api*. */
function antecedent(tokens: readonly Token[], from: number, relative: number, language: Language): TokenRange | null {
  const earliest = Math.max(from, relative - LONGEST_LOOSE_PHRASE)
  let best: number | null = null
  let at = tokens[relative - 1]?.text === ',' ? relative - 1 : relative
  const last = at
  while (at > earliest) {
    const token = tokens[at - 1]
    // *laporan dari Amerika Serikat, Korea Selatan, dan Ukraina yang …*: a comma inside a list of names.
    const next = tokens[at]
    const goesOn = isCapitalised(next) || language.coordinators.has(next?.lower ?? '')
    const isListed = token?.text === ',' && at < last && isCapitalised(tokens[at - 2]) && goesOn
    if (!token || token.kind === 'mark' || (token.kind === 'punctuation' && !isListed)) break
    if (language.mentionStops.has(token.lower) || language.isPredicative(token)) break
    if (language.clauseOpeners.has(token.lower) && !language.coordinators.has(token.lower)) break
    at--
    if (language.speakerNouns.has(token.lower) || isCapitalised(token)) best = at
  }
  // *Ada yang mengatakan …*: the capital only begins the sentence.
  if (best === null || (last - best === 1 && language.fronters.has(tokens[best]?.lower ?? ''))) return null
  // *Stoltenberg mengirim pesan kepada Rusia yang menyatakan …*: whoever is addressed does not speak.
  const isAddressee = language.addressees.has(tokens[at - 1]?.lower ?? '')
  return isAddressee ? leadingMention(tokens, from, at, language) : { first: best, last }
}
