import { z } from 'zod'
import { Span, TextSpan } from '@/lib/schemas/span'

/** How the words are given: all in quotation marks, a reported clause with a quoted fragment, or reported. */
export const QuotationKind = z.enum(['direct', 'mixed', 'indirect'])
export type QuotationKind = z.infer<typeof QuotationKind>

export const SpeakerKind = z.enum(['person', 'organization', 'anonymous', 'document'])
export type SpeakerKind = z.infer<typeof SpeakerKind>

/** Who spoke: the fullest form of the name in the article without titles, and the office the article gives. */
export const ExtractedSpeaker = z.object({
  name: z.string().min(1),
  role: z.string().nullable(),
  kind: SpeakerKind,
})
export type ExtractedSpeaker = z.infer<typeof ExtractedSpeaker>

/** Why the machine thinks so, in terms a reviewer can check against the text. */
export const Explanation = z.object({
  /** Name of the rule or frame that made the quotation, e.g. `marks+cue-after` or `cue+bahwa`. */
  rule: z.string(),
  /** How the speaker was resolved, e.g. `full-name`, `short-name`, `pronoun`, `cue-suffix`, `continued`. */
  speaker: z.string().nullable(),
  /** Anything else that moved the confidence, one short phrase each. */
  notes: z.array(z.string()),
})
export type Explanation = z.infer<typeof Explanation>

/** One quotation as the extraction contract prints it. Offsets are UTF-16 code units into the input text. */
export const ExtractedQuotation = z.object({
  kind: QuotationKind,
  content: z.array(Span).min(1),
  /** The content spans' slices joined with a space. */
  text: z.string(),
  cue: TextSpan.nullable(),
  source: TextSpan.nullable(),
  speaker: ExtractedSpeaker.nullable(),
  /** Set when several people fit equally; `speaker` is then null and nobody is guessed. */
  candidates: z.array(ExtractedSpeaker).optional(),
  /** Media, wires or documents through which the words came, the nearest first. */
  via: z.array(z.string()),
  /** The day of the statement as `YYYY-MM-DD`, only where the cue's own sentence gives it. */
  saidOn: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  venue: TextSpan.nullable().optional(),
  occasion: TextSpan.nullable().optional(),
  /** True where the words come from a press release or written statement. */
  isRelease: z.boolean().optional(),
  explanation: Explanation.optional(),
})
export type ExtractedQuotation = z.infer<typeof ExtractedQuotation>

/** What the article says of itself. `body` is its own text, without menus, teasers and related stories. */
export const ArticleFacts = z.object({
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  bylines: z.array(z.string()),
  /** ISO 8601 with offset, e.g. `2023-10-11T18:05:00+07:00`. */
  publishedAt: z.string().nullable(),
  dateline: z.string().nullable(),
  credits: z.array(z.string()),
  language: z.string(),
  body: z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() }),
  /** Printed for HTML input only, where the offsets refer to this text. */
  text: z.string().optional(),
})
export type ArticleFacts = z.infer<typeof ArticleFacts>

/** One line of JSONL input: `file` names the article, `text` may still hold boilerplate. */
export const ExtractionInput = z.object({
  file: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  url: z.string().nullish(),
  /** As printed by the outlet, e.g. `Selasa, 17 Jun 2025 13:44 WIB`. */
  published: z.string().nullish(),
  publishedAt: z.string().nullish(),
  byline: z.string().nullish(),
  lang: z.string().nullish(),
})
export type ExtractionInput = z.infer<typeof ExtractionInput>

/** One line of the extraction contract's output. */
export const ExtractionOutput = z.object({
  file: z.string(),
  article: ArticleFacts,
  quotes: z.array(ExtractedQuotation),
})
export type ExtractionOutput = z.infer<typeof ExtractionOutput>
