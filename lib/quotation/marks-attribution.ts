import type { Language } from '@/lib/quotation/language'
import { canSpeak, mentionEnd, type TokenRange } from '@/lib/quotation/mention'
import type { CueMention, Paragraph } from '@/lib/quotation/reading'
import { nearestSubject } from '@/lib/quotation/nearest-subject'
import { findSubject, leadingMention, leans } from '@/lib/quotation/subject'
import { lowerBound } from '@/lib/text/lower-bound'
import { isCapitalised, type Token } from '@/lib/text/tokens'

/** Who says a quoted passage, by the words beside its marks. */
export interface MarksAttribution {
  /** The cue's token range; usually a `CueMention`, else an unknown word that stands and ends like one. */
  readonly cue: TokenRange
  readonly source: TokenRange | null
  /** Behind everything that belongs to the attribution. */
  readonly end: number
  readonly rule: string
  readonly certainty: number
}

const LONGEST_SUBJECT_BEHIND = 14
const LONGEST_GAP = 24

const text = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? ''
const lower = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? ''

/** How many cues begin before token `at`; cues are in order, so a binary search tells. */
function cuesBefore({ cues }: Paragraph, at: number): number {
  return lowerBound(cues.length, (index) => cues[index]?.first ?? 0, at)
}

/** The cue that starts at token `at`, if one does. */
function cueStartingAt(paragraph: Paragraph, at: number): CueMention | null {
  const found = paragraph.cues[cuesBefore(paragraph, at)]
  return found?.first === at ? found : null
}

/** The nearest cue that starts before token `at`. */
export function lastCueBefore(paragraph: Paragraph, at: number): CueMention | null {
  return paragraph.cues[cuesBefore(paragraph, at) - 1] ?? null
}

/**
 * The attribution behind a closing mark: *," kata Eva*, *," ujarnya*, *," Eva menambahkan.* A passage that does not
 * look spoken takes only the surest cues, since nouns and adjectives share their forms (*"crack" jelas berbeda*).
 */
export function attributionBehind(
  paragraph: Paragraph,
  close: number,
  limit: number,
  isSpoken: boolean,
  language: Language,
): MarksAttribution | null {
  const { tokens } = paragraph
  let at = close + 1
  while (at < limit && [',', '-', '–', '—', '.'].includes(text(tokens, at)) && at < close + 4) at++
  while (at < limit && language.echoes.has(lower(tokens, at))) at++
  if (at >= limit) return null
  const mention = cueStartingAt(paragraph, at)
  if (mention && mention.cue.form !== 'finite') return inverted(tokens, mention, limit, isSpoken, language)
  if (!isSpoken) return null
  if (mention?.cue.canInvert) {
    const found = inverted(tokens, mention, limit, isSpoken, language)
    if (found?.source) return found
  }
  return subjectBehind(paragraph, at, limit, language) ?? unknownCue(tokens, at, limit, language)
}

function inverted(
  tokens: readonly Token[],
  mention: CueMention,
  limit: number,
  isSpoken: boolean,
  language: Language,
): MarksAttribution | null {
  const { cue } = mention
  const range = { first: mention.first, last: mention.last }
  const isSureForm = cue.takes.clause > 0.5 && cue.form !== 'preposition' && cue.form !== 'passive'
  if (!isSpoken && !isSureForm) return null
  if (cue.form === 'own')
    return { cue: range, source: range, end: mention.last, rule: 'marks+cue-behind', certainty: 0.99 }
  const isPassive = cue.form === 'passive'
  const marker = lower(tokens, mention.last)
  const isDocument = isPassive && language.documentMarkers.has(marker)
  const first = isDocument || language.agentMarkers.has(marker) ? mention.last + 1 : mention.last
  const last = mentionEnd(tokens, first, limit, language, false)
  if (isPassive && !canSpeak(tokens, { first, last }, language, true)) return null
  if (last === first) {
    if (!isSureForm || isCapitalised(tokens[first])) return null
    return { cue: range, source: null, end: mention.last, rule: 'marks+cue-behind', certainty: 0.85 }
  }
  return { cue: range, source: { first, last }, end: last, rule: 'marks+cue-behind', certainty: 0.99 }
}

/** A word that no lexicon knows, but that stands and ends like a cue: *," sesumbarnya.* or *," ledek Budi.* */
function unknownCue(tokens: readonly Token[], at: number, limit: number, language: Language): MarksAttribution | null {
  const token = tokens[at]
  if (!token || token.kind !== 'word' || token.text !== token.lower) return null
  if (language.mentionStops.has(token.lower) || language.clauseOpeners.has(token.lower)) return null
  if (language.documentMarkers.has(token.lower)) return null
  if (language.isPredicative(token)) return null
  const range = { first: at, last: at + 1 }
  const ending = language.ownCueEnding
  if (ending !== null && token.lower.length > ending.length + 2 && token.lower.endsWith(ending)) {
    if (!endsClause(tokens, at + 1, limit, language)) return null
    return { cue: range, source: range, end: at + 1, rule: 'marks+own-ending', certainty: 0.85 }
  }
  const next = tokens[at + 1]
  const isNamed =
    isCapitalised(next) ||
    (next !== undefined && (language.pronouns.has(next.lower) || language.speakerNouns.has(next.lower)))
  if (ending === null || !isNamed || language.preverbs.has(token.lower) || language.speakerNouns.has(token.lower))
    return null
  const last = mentionEnd(tokens, at + 1, limit, language, false)
  return { cue: range, source: { first: at + 1, last }, end: last, rule: 'marks+bare-word', certainty: 0.7 }
}

/** *," Eva menambahkan.*: a mention and a finite cue that takes no words of its own. */
function subjectBehind(paragraph: Paragraph, at: number, limit: number, language: Language): MarksAttribution | null {
  const { tokens } = paragraph
  if (language.isSubjectNearest) return nearestBehind(paragraph, at, limit, language)
  const last = mentionEnd(tokens, at, Math.min(limit, at + LONGEST_SUBJECT_BEHIND), language, false)
  if (last === at) return null
  let verb = last
  while (verb < limit && language.preverbs.has(lower(tokens, verb))) verb++
  const mention = cueStartingAt(paragraph, verb)
  const source = { first: at, last }
  const word = tokens[verb]
  if (!word || verb >= limit || !canSpeak(tokens, source, language, true)) return null
  const isKnown = mention?.cue.form === 'finite'
  if (!isKnown && !language.isActiveVerb(word)) return null
  const end = isKnown ? mention.last : verb + 1
  if (!endsClause(tokens, end, limit, language)) return null
  const rule = isKnown ? 'marks+subject-behind' : 'marks+unknown-verb'
  return { cue: { first: verb, last: end }, source, end, rule, certainty: isKnown ? 0.95 : 0.85 }
}

/** Whether a cue that ends here takes no words of its own. */
export function endsClause(tokens: readonly Token[], end: number, limit: number, language: Language): boolean {
  const behind = tokens[end]
  return (
    end >= limit ||
    behind === undefined ||
    behind.kind === 'punctuation' ||
    language.mentionStops.has(behind.lower) ||
    language.addressees.has(behind.lower)
  )
}

/**
 * Who is named behind a comma inside the closing mark where the cue itself was lost or is no verb: *," Aris dalam
 * unggahannya*, *," demikian pernyataan klub itu*.
 */
export function sourceBehind(
  tokens: readonly Token[],
  close: number,
  limit: number,
  language: Language,
): TokenRange | null {
  let first = close + 1
  while (first < limit && language.echoes.has(lower(tokens, first))) first++
  const last = mentionEnd(tokens, first, limit, language, false)
  const source = { first, last }
  return canSpeak(tokens, source, language, true) && endsClause(tokens, last, limit, language) ? source : null
}

/** "," Ann Lee, the head of the union, said Friday": the first cue behind the mark, its subject right behind the mark. */
function nearestBehind(paragraph: Paragraph, at: number, limit: number, language: Language): MarksAttribution | null {
  const { tokens } = paragraph
  const mention = paragraph.cues[cuesBefore(paragraph, at)]
  if (!mention || mention.first >= limit || mention.first - at > LONGEST_GAP || mention.cue.form !== 'finite')
    return null
  let verb = mention.first
  while (verb > at && language.preverbs.has(lower(tokens, verb - 1))) verb--
  const source = nearestSubject(tokens, at, verb, language)
  if (!source || source.first > at || !canSpeak(tokens, source, language, true)) return null
  const cue = { first: mention.first, last: mention.last }
  return { cue, source, end: mention.last, rule: 'marks+subject-behind', certainty: 0.95 }
}

/**
 * The attribution before an opening mark: *Agus menyampaikan, "…"*, *Kata dia, "…"*, *Menurut Eva: "…"*. Between the
 * cue and the mark stand only its source, an addressee, a place or date, and a comma, colon or complementiser.
 */
export function attributionBefore(
  paragraph: Paragraph,
  mention: CueMention,
  from: number,
  open: number,
  language: Language,
): MarksAttribution | null {
  const { tokens } = paragraph
  const cue = { first: mention.first, last: mention.last }
  let source: TokenRange | null = null
  let at = mention.last
  if (mention.cue.form === 'finite') {
    const subject = findSubject(tokens, from, mention, language)
    if (!subject) return null
    source =
      ownerOfAside(paragraph, mention, from, subject.source, language) ??
      subject.source ??
      (language.isSubjectNearest ? sharedSubject(paragraph, mention, from, language) : null)
  } else if (mention.cue.form === 'own') source = cue
  else {
    const first = language.agentMarkers.has(lower(tokens, at)) ? at + 1 : at
    const last = mentionEnd(tokens, first, open, language, true)
    if (last === first && mention.cue.form !== 'passive') return null
    source = last === first ? documentBefore(tokens, from, mention.first, language) : { first, last }
    at = source ? behindDescription(tokens, last, open, language) : last
  }
  const certainty = reaches(tokens, at, open, language)
  return certainty === 0 ? null : { cue, source, end: open, rule: 'marks+cue-before', certainty }
}

/** "Ann Lee, called for talks, adding: “…”": what looks like an aside holds the cue that the leaning one follows. */
function ownerOfAside(
  paragraph: Paragraph,
  mention: CueMention,
  from: number,
  source: TokenRange | null,
  language: Language,
): TokenRange | null {
  if (!source || !language.isSubjectNearest || !leans(paragraph.tokens, mention, language)) return null
  const inner = paragraph.cues[cuesBefore(paragraph, source.first)]
  if (!inner || inner.first >= source.last || inner.cue.form !== 'finite') return null
  return findSubject(paragraph.tokens, from, inner, language)?.source ?? null
}

/** *Seperti dikatakan Rina|, mitra di Bank Teluk|, "…"*: behind what a pair of commas only says about the source. */
function behindDescription(tokens: readonly Token[], at: number, open: number, language: Language): number {
  const head = tokens[at + 1]
  if (tokens[at]?.text !== ',' || !head || !language.speakerNouns.has(head.lower)) return at
  for (let next = at + 2; next < Math.min(open, at + LONGEST_GAP); next++) {
    const token = tokens[next]
    if (!token || token.text === ',') return next
    if (token.kind === 'mark' || language.isPredicative(token)) return at
  }
  return at
}

/** *Dalam video itu | tertulis, "…"*: the paper that a passive names before it; a passive may name nobody. */
function documentBefore(tokens: readonly Token[], from: number, cue: number, language: Language): TokenRange | null {
  if (!language.documentMarkers.has(lower(tokens, from)) || cue - from > LONGEST_SUBJECT_BEHIND) return null
  const last = mentionEnd(tokens, from + 1, cue, language, false)
  return last === cue && last > from + 1 ? { first: from + 1, last } : null
}

/** "Ann left, saying, “…”", "she laughed and said, “…”": the subject of the cue before it, else of the sentence. */
function sharedSubject(paragraph: Paragraph, mention: CueMention, from: number, language: Language): TokenRange | null {
  const { tokens } = paragraph
  const before = lastCueBefore(paragraph, mention.first)
  const shared = before && before.first >= from ? findSubject(tokens, from, before, language) : null
  return shared?.source ?? leadingMention(tokens, from, mention.first, language)
}

/** How surely nothing but introduction stands between a cue and the opening mark, 0 when content does. */
function reaches(tokens: readonly Token[], from: number, open: number, language: Language): number {
  let at = from
  while (at < open) {
    const token = tokens[at]
    if (!token) return 0
    // "said that “…”": where "that" belongs to the content, the marks hold only a part of it.
    if (language.keepsComplementiser && language.complementisers.has(token.lower)) return 0
    if (token.text === ',' || token.text === ':' || token.text === '-') at++
    else if (language.complementisers.has(token.lower) || language.weakComplementisers.has(token.lower)) at++
    else {
      const next = language.adjunctEnd(tokens, at, open)
      if (next === at) break
      at = next
    }
  }
  if (at >= open) return 0.98
  const isIntroduced = text(tokens, open - 1) === ':' || text(tokens, open - 1) === ','
  const token = tokens[at]
  const isPhrase =
    token !== undefined && (language.mentionStops.has(token.lower) || language.addressees.has(token.lower))
  return isIntroduced && isPhrase && open - at <= LONGEST_GAP ? (text(tokens, open - 1) === ':' ? 0.93 : 0.85) : 0
}
