import type { ArticleLayout } from '@/lib/article/layout'
import type { Span } from '@/lib/schemas/span'
import type { Cue, Language } from '@/lib/quotation/language'
import { misspeltCue } from '@/lib/quotation/misspelt'
import { unglue } from '@/lib/quotation/unglue'
import { closeAtCue, joinOpenPassages } from '@/lib/quotation/open-passages'
import { pairMarks, type QuotedPassage } from '@/lib/text/quoted-passages'
import { splitSentences, type Sentence } from '@/lib/text/sentences'
import { isCapitalised, tokenise, type Token } from '@/lib/text/tokens'

/** A cue where it stands: tokens `[first, last)` of its paragraph. */
export interface CueMention {
  readonly first: number
  readonly last: number
  readonly cue: Cue
}

/** One paragraph, read once: what every later pass looks at. */
export interface Paragraph {
  readonly span: Span
  readonly tokens: readonly Token[]
  readonly passages: readonly QuotedPassage[]
  readonly sentences: readonly Sentence[]
  /** Cues outside quotation marks, in order: what stands inside is part of somebody's words already. */
  readonly cues: readonly CueMention[]
}

/** Reads the article's own paragraphs: tokens, quoted passages, sentences and cues, each found once. */
export function readParagraphs(text: string, layout: ArticleLayout, language: Language): Paragraph[] {
  const parts = layout.paragraphs.map((span) => ({ span, tokens: unglue(tokenise(text, span), language) }))
  return joinOpenPassages(text, parts).map(({ span, tokens }) => {
    const passages = pairMarks(tokens).map((passage) => closeAtCue(tokens, passage, language))
    const sentences = splitSentences(tokens, passages, language.abbreviations)
    return { span, tokens, passages, sentences, cues: findCues(tokens, passages, language) }
  })
}

function findCues(tokens: readonly Token[], passages: readonly QuotedPassage[], language: Language): CueMention[] {
  const found: CueMention[] = []
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const passage = passages[next]
    if (passage && at >= passage.open) {
      at = Math.max(at, Math.min(passage.close, tokens.length))
      next++
      // Two passages may share a mark; the second one then starts where the first one ended.
      if (passages[next]?.open === at) at--
      continue
    }
    const mention = cueAt(tokens, at, language)
    if (!mention) continue
    found.push(mention)
    at = mention.last - 1
  }
  return found
}

/** The longest cue that starts at the token, phrases before single words. */
function cueAt(tokens: readonly Token[], at: number, language: Language): CueMention | null {
  const token = tokens[at]
  if (!token || token.kind !== 'word') return null
  // *Pasir Berbisik*: a capital inside the sentence makes a name.
  if (isCapitalised(token) && tokens[at - 1]?.kind === 'word') return null
  for (const { words, cue } of language.cuePhrases.get(token.lower) ?? []) {
    if (words.every((word, offset) => tokens[at + offset]?.lower === word)) {
      return { first: at, last: at + words.length, cue }
    }
  }
  if (language.isHomograph(tokens, at)) return null
  const cue = language.cues.get(token.lower) ?? misspeltCue(token.lower, language) ?? unknownVerb(tokens, at, language)
  return cue ? { first: at, last: at + 1, cue } : null
}

/** A verb that no lexicon knows right before a complementiser, misspelt ones too: *Rusia mengaki bahwa …*. */
function unknownVerb(tokens: readonly Token[], at: number, language: Language): Cue | null {
  const token = tokens[at]
  const next = tokens[at + 1]?.text === ',' ? at + 2 : at + 1
  const complementiser = tokens[next]?.lower ?? ''
  if (!token || !language.complementisers.has(complementiser) || language.requestMarkers.has(complementiser))
    return null
  if (!language.isActiveVerb(token) || language.silentVerbs.has(token.lower)) return null
  return { ...UNKNOWN_VERB, lemma: token.lower }
}

const UNKNOWN_VERB: Omit<Cue, 'lemma'> = {
  form: 'finite',
  canInvert: false,
  takes: { that: 0.75, clause: 0, request: 0, matter: 0 },
  takesTopic: false,
  needsSpeaker: true,
}

/** The text range that tokens `[first, last)` cover. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span | null {
  const start = tokens[first]?.start
  const end = tokens[last - 1]?.end
  return start === undefined || end === undefined || end <= start ? null : { start, end }
}
