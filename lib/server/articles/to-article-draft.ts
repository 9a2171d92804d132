import 'server-only'
import type { ParsedArticle } from '@/lib/article/layout'
import { toCanonicalUrl } from '@/lib/article/to-canonical-url'
import { extractQuotations } from '@/lib/quotation/extract-quotations'
import { getLanguage } from '@/lib/quotation/languages'
import type { ExtractedQuotation } from '@/lib/schemas/extraction'
import { sha256 } from '@/lib/server/articles/find-imported'
import type { IncomingArticle } from '@/lib/server/articles/incoming-article'
import { toStorable } from '@/lib/server/articles/to-storable'
import { newId } from '@/lib/server/db/new-id'

/** An article ready to be stored: all that takes time is done before the transaction, which others wait for. */
export interface ArticleDraft {
  readonly incoming: IncomingArticle
  readonly ids: { readonly article: string; readonly version: string }
  readonly hash: string
  readonly text: string
  readonly textHash: string
  readonly headline: string
  /** Empty where the article names none. */
  readonly outlet: string
  readonly canonicalUrl: string | null
  /** The address by which it is known again; null where it has none of its own, as the front page of a site. */
  readonly address: string | null
  readonly publishedAt: Date | null
  readonly modifiedAt: Date | null
  readonly quotations: readonly ExtractedQuotation[]
}

const LONGEST_HEADLINE = 500
const LONGEST_OPENING = 120
const LONGEST_OUTLET = 200

/** The headline; an article that names none is known by how it begins. */
const headlineOf = (text: string, { facts, paragraphs }: ParsedArticle): string => {
  const title = toStorable(facts.title ?? '')
    .trim()
    .slice(0, LONGEST_HEADLINE)
  // Cut in the middle of a character, half of it would be left.
  if (title !== '') return toStorable(title)
  const opening = text.slice(paragraphs[0]?.start ?? 0, paragraphs[0]?.end ?? 0)
  if (opening.length <= LONGEST_OPENING) return opening
  return `${toStorable(opening.slice(0, LONGEST_OPENING))}…`
}

const dateOrNull = (iso: string | null): Date | null => {
  const time = Date.parse(iso ?? '')
  return Number.isNaN(time) ? null : new Date(time)
}

/** Sites name their front page as the address of articles by mistake; no article stands there. */
const addressOf = (canonicalUrl: string | null): string | null => {
  if (canonicalUrl === null) return null
  const { pathname, search } = new URL(canonicalUrl)
  return pathname === '/' && search === '' ? null : canonicalUrl
}

/** What is to be stored of an article that came in? Reads its quotations; two calls have different keys. */
export const toArticleDraft = (incoming: IncomingArticle): ArticleDraft => {
  const { layout, bytes, sourceUrl } = incoming
  const text = toStorable(incoming.text)
  const language = getLanguage(layout.facts.language)
  const canonicalUrl = toCanonicalUrl(layout.canonicalUrl ?? sourceUrl)
  return {
    incoming,
    ids: { article: newId(), version: newId() },
    hash: sha256(bytes),
    text,
    textHash: sha256(text),
    headline: headlineOf(text, layout),
    outlet: toStorable((layout.facts.outlet ?? '').trim().slice(0, LONGEST_OUTLET)),
    canonicalUrl,
    address: addressOf(canonicalUrl),
    publishedAt: dateOrNull(layout.facts.publishedAt),
    modifiedAt: dateOrNull(layout.modifiedAt),
    quotations: language === null ? [] : extractQuotations(text, layout, language),
  }
}
