import { behindListener } from '@/lib/quotation/listener'
import type { Cue, Language } from '@/lib/quotation/language'
import { mentionEnd, type TokenRange } from '@/lib/quotation/mention'
import { isCapitalised, type Token } from '@/lib/text/tokens'

export type ComplementKind = 'that' | 'clause' | 'request' | 'matter'

export interface ReportedClause extends TokenRange {
  readonly complement: ComplementKind
  /** How surely the cue reports speech with this complement. */
  readonly certainty: number
}

const LONGEST_ADDRESSEE = 14
const REQUEST_REACH = 25
const LONGEST_EMPTY_MATTER = 4
const TOPIC_REACH = 7
// How far a predicate or a consequence is looked for; keeps a text of one endless sentence linear.
const PREDICATE_REACH = 80

/**
 * What a finite cue reports: the words behind it in its sentence, without complementiser, addressee and what only
 * dates, places or credits them. `from` is the token behind the cue; null when the cue takes no such words.
 */
export function reportedClause(
  tokens: readonly Token[],
  from: number,
  end: number,
  cue: Cue,
  language: Language,
): ReportedClause | null {
  const behind = behindListener(tokens, from, end, cue, language)
  const opening =
    (cue.takesTopic && topicBehind(tokens, behind, end, language)) || skipToContent(tokens, behind, end, cue, language)
  if (!opening) return null
  // *menyampaikan kekhawatirannya* alone says nothing yet.
  if (cue.takes.clause + cue.takes.request === 0 && !opening.hasComplementiser && !opening.isTopic) return null
  const last = contentEnd(tokens, opening.at, end, language)
  if (last - opening.at < 2 && !(last > opening.at && cue.takes.matter > 0.5 && tokens[opening.at]?.kind === 'mark'))
    return null
  const found = complementOf(tokens, opening.at, last, opening.hasComplementiser, cue, language)
  // *Pramono menjelaskan, target tahun ini Rp 48 triliun*: the comma opens a clause, whatever its predicate is.
  const complement = found === 'matter' && tokens[from]?.text === ',' && cue.takes.clause > 0 ? 'clause' : found
  // A bare phrase of place or manner is no content: *menegaskan di As*.
  const opener = tokens[opening.at]?.text ?? ''
  const isPhrase = language.mentionStops.has(opener) && !language.requestMarkers.has(opener)
  if (complement === 'matter' && isPhrase) return null
  // *melontarkan klaim berbeda*: what only compares is no predicate.
  const isComparison = last - opening.at <= 2 && language.comparers.has(tokens[last - 1]?.lower ?? '')
  if (isComparison && cue.takes.matter === 0) return null
  if (complement === 'matter' && isEmpty(tokens, opening.at, last, language)) return null
  // *mengatakan hal itu saat membuka pasar*: points back and goes on with the occasion.
  const isPointing =
    language.silentSubjects.has(opener) && language.demonstratives.has(tokens[opening.at + 1]?.lower ?? '')
  const third = tokens[opening.at + 2]
  if (isPointing && third && language.mentionStops.has(third.text) && !language.preverbs.has(third.lower)) return null
  const certainty = cue.takes[complement]
  return certainty > 0.5 ? { first: opening.at, last, complement, certainty } : null
}

interface Opening {
  readonly at: number
  readonly hasComplementiser: boolean
  readonly isTopic?: boolean
}

/** *mengatakan hal yang sama*, *membantah tudingan tersebut*, *mengakui perbuatannya*: points back and says nothing. */
function isEmpty(tokens: readonly Token[], first: number, last: number, language: Language): boolean {
  if (last - first > LONGEST_EMPTY_MATTER) return false
  if (language.silentSubjects.has(tokens[first]?.lower ?? '')) return true
  const end = tokens[last - 1]?.lower ?? ''
  const pointsBack =
    language.demonstratives.has(end) || (language.ownCueEnding !== null && end.endsWith(language.ownCueEnding))
  return pointsBack && last - first < LONGEST_EMPTY_MATTER
}

/** Passes over commas, addressees, dated phrases and the complementiser; null at a topic (*soal*, *tentang*). */
function skipToContent(
  tokens: readonly Token[],
  from: number,
  end: number,
  cue: Cue,
  language: Language,
): Opening | null {
  let at = from
  let isDirectlyBehind = true
  while (at < end) {
    const token = tokens[at]
    if (!token) return null
    if (language.complementisers.has(token.lower)) {
      const next = tokens[at + 1]?.text === ',' ? at + 2 : at + 1
      return { at: language.keepsComplementiser ? at : next, hasComplementiser: true }
    }
    if (isDirectlyBehind && language.weakComplementisers.has(token.lower)) {
      const isKept = language.keepsComplementiser || isCondition(tokens, at, end, language)
      return { at: isKept ? at : at + 1, hasComplementiser: true }
    }
    if (isDirectlyBehind && language.topicMarkers.has(token.lower)) return null
    if (cue.takes.request > 0 && language.requestMarkers.has(token.lower)) break
    if (token.text === ',' || token.text === ':') {
      isDirectlyBehind = false
      at++
      continue
    }
    const next = language.addressees.has(token.lower)
      ? addresseeEnd(tokens, at + 1, end, language)
      : language.adjunctEnd(tokens, at, end)
    if (next === at) break
    at = next
  }
  return at < end ? { at, hasComplementiser: false } : null
}

/** *jika harga naik maka …*, *jika ia sakit, ia …*: a condition stays in the content. */
function isCondition(tokens: readonly Token[], from: number, end: number, language: Language): boolean {
  for (let at = from; at < Math.min(end, from + PREDICATE_REACH); at++) {
    if (language.consequences.has(tokens[at]?.lower ?? '')) return true
    if (tokens[at]?.text === ',' && language.pronouns.has(tokens[at + 1]?.lower ?? '')) return true
  }
  return false
}

/** *(memperingatkan) warganya perihal …*: behind the topic marker, where only a noun phrase stands before it. */
function topicBehind(tokens: readonly Token[], from: number, end: number, language: Language): Opening | null {
  const limit = Math.min(end - 2, from + TOPIC_REACH)
  for (let at = from; at < limit; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'punctuation' || language.isPredicative(token)) return null
    if (language.voicedTopicMarkers.has(token.lower)) return { at: at + 1, hasComplementiser: false, isTopic: true }
  }
  return null
}

function addresseeEnd(tokens: readonly Token[], from: number, end: number, language: Language): number {
  const limit = Math.min(end, from + LONGEST_ADDRESSEE)
  for (let at = from; at < limit; at++) {
    const token = tokens[at]
    if (!token) return at
    if (token.text === ',') return behindAside(tokens, at, limit, language)
    if (token.text === ':' || token.kind === 'mark') return at
    if (language.complementisers.has(token.lower) || language.requestMarkers.has(token.lower)) return at
    if (at > from && language.adjunctEnd(tokens, at, end) > at) return at
  }
  const name = mentionEnd(tokens, from, limit, language, true)
  let at = from
  while (at < name && isCapitalised(tokens[at])) at++
  return at > from ? at : Math.min(end, from + 1)
}

/** *(kepada) aparat, terutama jaksa, untuk …*: an aside between commas still belongs to the addressee. */
function behindAside(tokens: readonly Token[], comma: number, limit: number, language: Language): number {
  for (let at = comma + 1; at < limit; at++) {
    if (tokens[at]?.text === ',') return language.requestMarkers.has(tokens[at + 1]?.lower ?? '') ? at + 1 : comma
  }
  return comma
}

/** The end of the content: the sentence's, without its tail, trailing conjunctions and closing punctuation. */
export function contentEnd(tokens: readonly Token[], first: number, end: number, language: Language): number {
  let last = language.endsAtSemicolon ? beforeSemicolon(tokens, first, end) : end
  while (last > first && isClosing(tokens[last - 1])) last--
  last = language.tailStart(tokens, first, last)
  while (last > first && isClosing(tokens[last - 1])) last--
  return last
}

/** A semicolon parts two statements, of which the cue reports the first; inside marks it parts nothing. */
function beforeSemicolon(tokens: readonly Token[], first: number, end: number): number {
  for (let at = first; at < end && tokens[at]?.kind !== 'mark'; at++) if (tokens[at]?.text === ';') return at
  return end
}

const isClosing = (token: Token | undefined) =>
  token !== undefined && token.kind === 'punctuation' && token.text !== ')' && token.text !== '%' && token.text !== ']'

function complementOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  hasComplementiser: boolean,
  cue: Cue,
  language: Language,
): ComplementKind {
  if (hasComplementiser) return 'that'
  if (cue.takes.request > 0) {
    const limit = Math.min(last, first + REQUEST_REACH)
    for (let at = first; at < limit; at++) {
      if (language.requestMarkers.has(tokens[at]?.lower ?? '')) return 'request'
    }
  }
  return language.hasPredicate(tokens, first, Math.min(last, first + PREDICATE_REACH)) ? 'clause' : 'matter'
}
