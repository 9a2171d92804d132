import { z } from 'zod'
import { ClaimStatus } from '@/lib/schemas/claim'
import { CheckName } from '@/lib/schemas/flag'
import { Id } from '@/lib/schemas/id'
import { PageInput } from '@/lib/schemas/page'
import { QuotationState, StoredQuotationKind } from '@/lib/schemas/quotation'
import { absentWhenBlank, anyOf, cleanTyping, LineField } from '@/lib/schemas/text-field'
import { VerdictCode } from '@/lib/schemas/verdict'

/** Longer typing is looked up by its beginning, and the answer says so. */
export const MAX_SEARCH_LENGTH = 1000

/** What is searched for. */
export const SearchNoun = z.enum(['quotations', 'articles', 'speakers', 'claims'])
export type SearchNoun = z.infer<typeof SearchNoun>

export const SearchOrder = z.enum(['newest', 'ranked'])
export type SearchOrder = z.infer<typeof SearchOrder>

const Words = z.string().transform((text) => cleanTyping(text).replace(/\s+/g, ' '))
const Day = absentWhenBlank(z.iso.date()).optional()

/**
 * What somebody looks for. Days are those of the newsroom's clock (WIB), both ends included. What a noun does not have
 * (an article has no kind) does not narrow it.
 */
export const SearchFilter = z.object({
  /** Words, "an exact phrase", -excluded, begin*. */
  q: absentWhenBlank(Words).optional(),
  speakerId: absentWhenBlank(Id).optional(),
  /** Words of a speaker's name, for whoever does not know which one. */
  speaker: absentWhenBlank(LineField(200)).optional(),
  outletId: absentWhenBlank(Id).optional(),
  kind: anyOf(StoredQuotationKind),
  /** Without it, quotations that somebody rejected are left out. */
  state: anyOf(QuotationState),
  saidFrom: Day,
  saidTo: Day,
  publishedFrom: Day,
  publishedTo: Day,
  /** Only what came in from this moment on. */
  since: absentWhenBlank(z.iso.datetime()).optional(),
  language: absentWhenBlank(z.string().regex(/^[a-z]{2,3}$/)).optional(),
  status: anyOf(ClaimStatus),
  /** The verdict that was signed off for the claim, or for a claim that the quotation is part of. */
  verdict: anyOf(VerdictCode),
  /** The name of a check that has an open finding there; `any` for one of whatever check. */
  flag: absentWhenBlank(z.union([z.literal('any'), CheckName])).optional(),
})
export type SearchFilter = z.infer<typeof SearchFilter>

export const SearchInput = SearchFilter.extend({
  ...PageInput.shape,
  order: absentWhenBlank(SearchOrder).optional(),
})
export type SearchInput = z.infer<typeof SearchInput>

/** A search as it is kept: its filter, what it looks for and in which order. */
export const KeptSearch = SearchFilter.extend({
  noun: absentWhenBlank(SearchNoun).optional(),
  order: absentWhenBlank(SearchOrder).optional(),
})
export type KeptSearch = z.infer<typeof KeptSearch>

export const SaveSearchInput = z.object({ name: LineField(100), filter: KeptSearch, hasAlert: z.boolean() })
export type SaveSearchInput = z.infer<typeof SaveSearchInput>

/** What is absent stays as it is. */
export const EditSearchInput = z.object({
  searchId: Id,
  name: LineField(100).optional(),
  hasAlert: z.boolean().optional(),
})
export type EditSearchInput = z.infer<typeof EditSearchInput>

export const SearchIdInput = z.object({ searchId: Id })
export type SearchIdInput = z.infer<typeof SearchIdInput>

/** Words of which somebody asks whether they were said before. */
export const SaidBeforeInput = z.object({ text: z.string().max(2_000_000).transform(cleanTyping) })
export type SaidBeforeInput = z.infer<typeof SaidBeforeInput>

/** Letters of a page's, a person's, an article's or an utterance's name. */
export const FindAnythingInput = z.object({ q: Words.pipe(z.string().max(MAX_SEARCH_LENGTH)) })
export type FindAnythingInput = z.infer<typeof FindAnythingInput>

/** Words of another utterance, or of its speaker's name. */
export const FindUtterancesInput = z.object({
  exceptId: Id,
  q: absentWhenBlank(Words.pipe(z.string().max(MAX_SEARCH_LENGTH))).optional(),
  speaker: absentWhenBlank(LineField(200)).optional(),
})
export type FindUtterancesInput = z.infer<typeof FindUtterancesInput>
