import type { Ledger } from '@/lib/quotation/draft'
import { keepAttributed, keepStanding, keepUncued, type PassageCase } from '@/lib/quotation/keep-passage'
import type { Language } from '@/lib/quotation/language'
import {
  attributionBefore,
  attributionBehind,
  endsClause,
  lastCueBefore,
  type MarksAttribution,
} from '@/lib/quotation/marks-attribution'
import type { TokenRange } from '@/lib/quotation/mention'
import type { CueMention, Paragraph } from '@/lib/quotation/reading'
import { reportedClause } from '@/lib/quotation/reported-clause'
import { datelineEnd } from '@/lib/quotation/subject'
import type { QuotedPassage } from '@/lib/text/quoted-passages'
import type { Sentence } from '@/lib/text/sentences'
import type { Token } from '@/lib/text/tokens'

const SPOKEN_ENDINGS: ReadonlySet<string> = new Set([',', '.', '!', '?', '…'])
/** They end a quotation, not the sentence around it: "Why not?" Ann asked. */
const ASKING_ENDINGS: ReadonlySet<string> = new Set(['?', '!'])
const FEWEST_SPOKEN_WORDS = 7
const FEWEST_STANDING_WORDS = 3
const LONGEST_MANNER = 5

/**
 * Direct quotations of one paragraph: passages in quotation marks that an attribution beside them, or their standing
 * alone, shows to be somebody's words. Everything else in marks (titles, nicknames, doubted words) is left alone.
 */
export function findDirect(paragraph: Paragraph, index: number, ledger: Ledger, language: Language): void {
  const { passages, sentences } = paragraph
  let sentence = 0
  passages.forEach((passage, order) => {
    while (sentence + 1 < sentences.length && (sentences[sentence]?.last ?? 0) <= Math.max(passage.open, 0)) sentence++
    const holder = sentences[sentence]
    if (holder) readPassage({ paragraph, index, ledger, language, passage, order, holder, sentence })
  })
}

function readPassage(given: PassageCase): void {
  const content = contentOf(given)
  if (content.last <= content.first || isTitleInside(given, content)) return
  const isSpoken = looksSpoken(given, content)
  const behind = findBehind(given, isSpoken)
  if (behind) return keepAttributed(given, content, behind)
  const before = findBefore(given, isSpoken)
  if (before) return keepAttributed(given, content, before)
  if (!given.passage.isDouble) return
  if (resumes(given) || standsAlone(given, content)) return keepStanding(given, content)
  if (opensSentence(given) && endsInComma(given)) keepUncued(given, content)
}

/** Whether the passage goes on where an attribution broke its sentence: *"A," kata Eva, "b."* */
function resumes({ paragraph, ledger, passage, holder }: PassageCase): boolean {
  const last = ledger.drafts.at(-1)
  const cue = last?.cue
  if (!last || !cue || last.kind !== 'direct' || paragraph.tokens[passage.open - 1]?.text !== ',') return false
  const isBehind = cue.first >= (last.content.at(-1)?.last ?? 0) && cue.last < passage.open
  const nearest = lastCueBefore(paragraph, passage.open)
  const isAlone = nearest?.first === cue.first || nearest?.cue.leans === true
  return isBehind && cue.first >= holder.first && isAlone
}

/** A title of a work inside a sentence in which nobody has spoken yet: In her book "Ways Home," Ann Lee writes … */
function isTitleInside({ paragraph, passage, holder, language }: PassageCase, { first, last }: TokenRange): boolean {
  if (passage.open <= holder.first || !language.isTitle?.(paragraph.tokens, first, last)) return false
  return (lastCueBefore(paragraph, passage.open)?.first ?? -1) < holder.first
}

/** The tokens between the marks; from the paragraph's start where the opening mark was lost. */
function contentOf({ paragraph, passage }: PassageCase): TokenRange {
  const { tokens } = paragraph
  if (passage.open >= 0) return { first: passage.open + 1, last: passage.close }
  return { first: datelineEnd(tokens, 0, passage.close), last: passage.close }
}

/** Inner or following punctuation, or length, as spoken sentences have and titles and nicknames have not. */
function looksSpoken({ paragraph, passage }: PassageCase, content: TokenRange): boolean {
  const { tokens } = paragraph
  if (SPOKEN_ENDINGS.has(tokens[content.last - 1]?.text ?? '')) return true
  if (tokens[passage.close + 1]?.text === ',' || tokens[passage.close]?.kind === 'punctuation') return true
  let words = 0
  for (let at = content.first; at < content.last && words < FEWEST_SPOKEN_WORDS; at++) {
    if (tokens[at]?.kind === 'word') words++
  }
  return words >= FEWEST_SPOKEN_WORDS
}

function findBehind(
  { paragraph, passage, order, holder, language }: PassageCase,
  isSpoken: boolean,
): MarksAttribution | null {
  const next = paragraph.passages[order + 1]
  const limit = next ? Math.max(next.open, passage.close) : paragraph.tokens.length
  const isAtEnd = passage.close + 1 >= holder.last
  const found = attributionBehind(paragraph, passage.close, limit, isSpoken, language)
  if (!found || !isAtEnd) return found
  // A new sentence begins behind the passage. Its cue looks back only when it has no words of its own.
  const first = paragraph.tokens[passage.close + 1]
  const isLowerCase = first !== undefined && first.text === first.lower
  const end = paragraph.tokens[found.end]?.text
  if (found.rule === 'marks+subject-behind' || found.rule === 'marks+unknown-verb') {
    const isAsked = ASKING_ENDINGS.has(paragraph.tokens[passage.close - 1]?.text ?? '')
    const isWhole = found.end >= paragraph.tokens.length || end === '.'
    const isOver = language.isSubjectNearest
      ? endsClause(paragraph.tokens, found.end, limit, language)
      : isWhole && found.rule === 'marks+subject-behind'
    return isAsked && isOver ? found : null
  }
  return isLowerCase || found.end >= limit || end === '.' ? found : null
}

function findBefore(given: PassageCase, isSpoken: boolean): MarksAttribution | null {
  const { paragraph, passage, ledger, holder, sentence, language } = given
  const mention = lastCueBefore(paragraph, passage.open)
  if (!mention || ledger.byCue.has(mention.first)) return null
  if (mention.first >= holder.first) {
    const found = attributionBefore(paragraph, mention, holder.first, passage.open, language)
    const isWhole = endsAfter(paragraph, passage, holder) || (isSpoken && !endsInComma(given))
    return isWhole ? found : null
  }
  const before = paragraph.sentences[sentence - 1]
  if (!before || passage.open !== holder.first || mention.first < before.first) return null
  if (!endsAfter(paragraph, passage, holder) || !isWordless(paragraph.tokens, mention, before, language)) return null
  return attributionBefore(paragraph, mention, before.first, mention.last, language)
}

/** Whether a cue ends its sentence without words of its own: *Eva menambahkan. "…"*, *Eva menjawab singkat. "…"*. */
function isWordless(
  tokens: readonly Token[],
  { cue, last }: CueMention,
  before: Sentence,
  language: Language,
): boolean {
  const end = tokens[before.last - 1]?.text
  if (end !== '.' && end !== ':') return false
  if (before.last - 1 - last > LONGEST_MANNER) return false
  return last >= before.last - 1 || reportedClause(tokens, last, before.last, cue, language) === null
}

const endsInComma = ({ paragraph, passage }: PassageCase) => paragraph.tokens[passage.close - 1]?.text === ','

/** Whether only closing punctuation or a tail follows the passage in its sentence. */
function endsAfter({ tokens }: Paragraph, passage: QuotedPassage, holder: Sentence): boolean {
  for (let at = passage.close + 1; at < holder.last; at++) {
    if (tokens[at]?.kind !== 'punctuation') return false
  }
  return true
}

const opensSentence = ({ paragraph, passage, holder }: PassageCase): boolean =>
  passage.open <= datelineEnd(paragraph.tokens, holder.first, holder.last)

/** Whether the passage is a sentence of its own: nothing but punctuation beside it. */
function standsAlone(given: PassageCase, content: TokenRange): boolean {
  const { paragraph, passage, holder } = given
  const { tokens } = paragraph
  if (!opensSentence(given) && tokens[passage.open - 1]?.text !== ':' && tokens[passage.open - 1]?.kind !== 'mark')
    return false
  if (passage.open < 0) return false
  if (!endsAfter(paragraph, passage, holder)) return false
  const words = content.last - content.first
  const isSentence = SPOKEN_ENDINGS.has(tokens[content.last - 1]?.text ?? '') || tokens[passage.close + 1]?.text === '.'
  return words >= FEWEST_STANDING_WORDS && (isSentence || words >= 2 * FEWEST_SPOKEN_WORDS)
}
