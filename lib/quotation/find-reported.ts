import type { Draft, Ledger } from '@/lib/quotation/draft'
import type { Language } from '@/lib/quotation/language'
import { canSpeak, mentionEnd, type TokenRange } from '@/lib/quotation/mention'
import { besideCue } from '@/lib/quotation/beside-cue'
import { passagesIn, rangeAround } from '@/lib/quotation/neighbouring-passages'
import type { CueMention, Paragraph } from '@/lib/quotation/reading'
import { contentEnd, reportedClause } from '@/lib/quotation/reported-clause'
import { asideEnd, isAsideRelative, resumesAt } from '@/lib/quotation/relative-clause'
import { datelineEnd, findSubject, leadingMention, leans, type Subject } from '@/lib/quotation/subject'
import { trailingCue } from '@/lib/quotation/trailing-cue'
import type { Token } from '@/lib/text/tokens'
import type { Sentence } from '@/lib/text/sentences'

/** What a pass over one sentence carries along. */
interface Reading {
  readonly paragraph: Paragraph
  readonly index: number
  readonly sentence: number
  readonly holder: Sentence
  readonly ledger: Ledger
  readonly language: Language
}

/**
 * Indirect and mixed quotations of one paragraph: clauses that a cue in their own sentence reports. Only the outermost
 * cue counts; one inside the words of another is part of them, unless a coordinator gives it the same subject.
 */
export function findReported(paragraph: Paragraph, index: number, ledger: Ledger, language: Language): void {
  let cue = 0
  paragraph.sentences.forEach((holder, sentence) => {
    let last: Draft | null = null
    for (; cue < paragraph.cues.length; cue++) {
      const mention = paragraph.cues[cue]
      if (!mention || mention.first >= holder.last) break
      const reading = { paragraph, index, sentence, holder, ledger, language }
      last = ledger.byCue.get(mention.first) ?? readCue(reading, mention, last) ?? last
    }
  })
}

function readCue(reading: Reading, mention: CueMention, last: Draft | null): Draft | null {
  const { language } = reading
  if (mention.cue.form === 'finite') return readFinite(reading, mention, last)
  if (!last) return readBeside(reading, mention)
  // *Ketika PBB mendesak gencatan senjata, kata Hidayat, …*: the cue that stands aside reports the other one too.
  const isOuter = mention.cue.form === 'inverted' || (language.isSubjectNearest && mention.cue.form === 'preposition')
  if (!isOuter || last.kind === 'direct' || !covers(last, mention.first)) return null
  const outer = readBeside(reading, mention)
  if (outer) reading.ledger.drafts.splice(reading.ledger.drafts.indexOf(last), 1)
  return outer
}

const covers = (draft: Draft, token: number): boolean => (draft.content.at(-1)?.last ?? 0) > token

function readFinite(reading: Reading, mention: CueMention, last: Draft | null): Draft | null {
  const { paragraph, language } = reading
  const { tokens } = paragraph
  // *Benarkah klaim bahwa Budi meminta uang?*: a question reports nothing.
  if (tokens[reading.holder.last - 1]?.text === '?') return null
  const { first: from, last: end } = rangeAround(mention.first, paragraph, reading.ledger, reading.holder)
  const subject = leans(tokens, mention, language)
    ? leaningSubject(reading, from, mention, last)
    : (resumed(tokens, mention, last, language) ?? findSubject(tokens, from, mention, language))
  if (!subject || isSupposed(reading, subject.source)) return null
  const trailing = trailingCue(tokens, from, end, mention, subject.source, language)
  if (trailing && from === reading.holder.first && (!last || encloses(reading, trailing.content))) {
    return keep(reading, { ...trailing, cue: { first: mention.first, last: mention.last } })
  }
  const limit = subject.source ? subordinateEnd(reading, subject.source.first, mention, end) : end
  const clause = reportedClause(tokens, mention.last, limit, mention.cue, language)
  if (!clause) return null
  const rule = `cue+${clause.complement}`
  const cue = { first: mention.first, last: mention.last }
  if (last && subject.source === null && subject.coordinator !== null && last.source) {
    if (!cut(last, subject.coordinator, reading)) return null
    return keep(reading, {
      content: [clause],
      cue,
      source: last.source,
      rule: `${rule}+joined`,
      certainty: 0.9 * clause.certainty,
    })
  }
  // *Kementerian menghentikan operasi dan memerintahkan …*: joined to a verb that is no cue.
  const source = subject.source ?? (last ? null : joinedSubject(reading, from, subject))
  if (!source) return null
  if (clause.complement !== 'that' && isShare(tokens, source, language)) return null
  if (last && leans(tokens, mention, language) && covers(last, mention.first)) {
    if (tokens[mention.first - 1]?.text !== ',' || !cut(last, mention.first - 1, reading)) return null
  } else if (last && covers(last, mention.first)) {
    const breakAt = breakBefore(reading, source.first, last)
    if (breakAt === null || !cut(last, breakAt, reading)) return null
  }
  const certainty = subject.source ? clause.certainty : 0.85 * clause.certainty
  return keep(reading, { content: [clause], cue, source, rule, certainty })
}

/** *Dari 73 persen warga yang menyatakan puas, …*: a share of those who were asked tells how many, not what was said. */
const isShare = (tokens: readonly Token[], { first, last }: TokenRange, language: Language): boolean =>
  tokens.slice(first, last).some(({ lower, text }) => language.shares.has(lower) || language.shares.has(text))

/** "Ann said the road was closed, **the police added**": takes back what a cue inside the reported words had found. */
function encloses({ ledger, language, index, sentence }: Reading, [range, ...others]: readonly TokenRange[]): boolean {
  if (!language.isSubjectNearest || !range || others.length > 0) return false
  const inner = ledger.drafts.filter((draft) => draft.paragraph === index && draft.sentence === sentence)
  const isInside = (draft: Draft) => draft.kind !== 'direct' && (draft.content[0]?.first ?? 0) >= range.first
  if (!inner.every(isInside)) return false
  for (const draft of inner) ledger.drafts.splice(ledger.drafts.indexOf(draft), 1)
  return true
}

function joinedSubject({ paragraph, language }: Reading, from: number, { coordinator }: Subject): TokenRange | null {
  return coordinator === null ? null : leadingMention(paragraph.tokens, from, coordinator, language)
}

/** *Rina, yang menyebut tanggul aman, meminta …*: the verb behind the relative clause has the noun of that clause. */
function resumed(
  tokens: readonly Token[],
  mention: CueMention,
  last: Draft | null,
  language: Language,
): Subject | null {
  const { source, cue, content } = last ?? {}
  const end = content?.at(-1)?.last
  if (!source || !cue || end === undefined || !isAsideRelative(tokens, source.first, cue.first, language)) return null
  return resumesAt(tokens, end, mention.first, language) ? { source, coordinator: null } : null
}

/** *Jika Rina mengatakan tanggul aman, …*: only supposed, so that nobody said it. */
const isSupposed = ({ paragraph, language }: Reading, source: TokenRange | null): boolean =>
  source !== null && language.conditions?.has(paragraph.tokens[source.first - 1]?.lower ?? '') === true

/**
 * Where the clause of a cue ends: *Meskipun Rina menegaskan tanggul aman, warga tetap pergi*, *Rina, yang menyebut
 * tanggul aman, meminta warga tenang*: a fronted or a relative clause at its comma.
 */
function subordinateEnd(
  { paragraph, holder, language }: Reading,
  source: number,
  { first, last: cue }: TokenRange,
  end: number,
): number {
  const { tokens } = paragraph
  if (isAsideRelative(tokens, source, first, language)) return asideEnd(tokens, cue, end, language)
  const isFronted = source - 1 === datelineEnd(tokens, holder.first, source)
  if (!isFronted || !language.adjunctOpeners.has(tokens[source - 1]?.lower ?? '')) return end
  let at = cue + 1
  while (at < end && tokens[at]?.text !== ',') at++
  return at
}

/** Whose words a leaning cue reports: those of the cue before it, else of the subject that opens its sentence. */
function leaningSubject(
  { paragraph, language }: Reading,
  from: number,
  mention: CueMention,
  last: Draft | null,
): Subject | null {
  const { tokens } = paragraph
  if (language.negators.has(tokens[mention.first - 1]?.lower ?? '')) return null
  const quoted = language.quotedAs?.(tokens, mention.first)
  if (quoted && canSpeak(tokens, quoted, language, true)) return { source: quoted, coordinator: null }
  if (last?.source && (last.cue?.first ?? mention.first) < mention.first)
    return { source: last.source, coordinator: null }
  if (language.isSubjectNearest) {
    const source = leadingMention(tokens, from, mention.first, language)
    return source && { source, coordinator: null }
  }
  const first = datelineEnd(tokens, from, mention.first)
  const source = { first, last: mentionEnd(tokens, first, mention.first, language, false) }
  return source.last > first && canSpeak(tokens, source, language, true) ? { source, coordinator: null } : null
}

/** Where a clause of its own begins before a new subject inside the words of the cue before: *, sementara Budi …*. */
function breakBefore({ paragraph, language }: Reading, source: number, last: Draft): number | null {
  const word = paragraph.tokens[source - 1]
  const first = last.content.at(-1)?.first ?? 0
  return word && source - 1 > first && language.clauseBreaks.has(word.lower) ? source - 1 : null
}

/** Ends the words of the cue before where another begins; false when nothing would be left of them. */
function cut(draft: Draft, at: number, { paragraph, language }: Reading): boolean {
  const range = draft.content.at(-1)
  if (!range || range.last <= at) return true
  if (draft.kind === 'direct' || at <= range.first) return false
  const last = contentEnd(paragraph.tokens, range.first, at, language)
  if (last <= range.first) return false
  draft.content[draft.content.length - 1] = { first: range.first, last }
  draft.kind = kindOf(paragraph, draft.content, language)
  // *Rina mengatakan, "Kami aman," lalu meminta …*: what is left stands in marks, which are none of her words.
  if (draft.kind === 'direct') draft.content = [{ first: range.first + 1, last: last - 1 }]
  return true
}

function readBeside(reading: Reading, mention: CueMention): Draft | null {
  const { paragraph, holder, language } = reading
  const { first: start, last: end } = rangeAround(mention.first, paragraph, reading.ledger, holder)
  const found = besideCue(paragraph.tokens, start, end, mention, language)
  if (!found || start > holder.first) return null
  return keep(reading, { ...found, cue: { first: mention.first, last: mention.last } })
}

type Found = Pick<Draft, 'content' | 'cue' | 'source' | 'rule' | 'certainty'>

function keep({ paragraph, index, sentence, ledger, language }: Reading, found: Found): Draft {
  withoutLeaningCue(paragraph.tokens, found, ledger)
  const draft: Draft = {
    kind: kindOf(paragraph, found.content, language),
    paragraph: index,
    sentence,
    notes: [],
    ...found,
  }
  ledger.drafts.push(draft)
  return draft
}

/** "called for talks|, adding: “…”": the cue of quoted words that follow ends the words before it. */
function withoutLeaningCue(tokens: readonly Token[], { content, cue }: Found, ledger: Ledger): void {
  const range = content.at(-1)
  const last = (range?.last ?? 0) - 1
  if (!range || last - 1 <= range.first || last === cue?.first || ledger.byCue.get(last)?.kind !== 'direct') return
  const before = tokens[last - 1]
  if (before?.text === ',') content[content.length - 1] = { first: range.first, last: last - 1 }
  else if (before?.kind === 'mark') content[content.length - 1] = { first: range.first, last }
}

/** Mixed when a quoted fragment stands in the content, direct when the marks hold all of it. */
function kindOf(paragraph: Paragraph, content: readonly TokenRange[], language: Language): Draft['kind'] {
  const inside = content.flatMap((range) => passagesIn(range, paragraph, language))
  const [only, ...others] = content
  const [passage] = inside
  if (!passage || !only) return 'indirect'
  const isWhole = others.length === 0 && passage.open === only.first && passage.close === only.last - 1
  return isWhole ? 'direct' : 'mixed'
}
