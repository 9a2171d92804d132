import type { ParsedArticle } from '@/lib/article/layout'
import { extractQuotations } from '@/lib/quotation/extract-quotations'
import { getLanguage } from '@/lib/quotation/languages'
import type { ArticleFacts, ExtractedQuotation } from '@/lib/schemas/extraction'

/** The contract's fields in the contract's order; `text` only where the input was a page. */
function toPrintedFacts(facts: ArticleFacts, text: string | null) {
  const { title, outlet, bylines, publishedAt, dateline, credits, language, body } = facts
  const printed = { title, outlet, bylines, publishedAt, dateline, credits, language, body }
  return text === null ? printed : { ...printed, text }
}

function toPrintedQuotation(quotation: ExtractedQuotation, isExplained: boolean) {
  const { kind, content, text, cue, source, speaker, via, saidOn, confidence } = quotation
  const printed = { kind, content, text, cue, source, speaker, via, saidOn, confidence }
  if (!isExplained) return printed
  const { explanation, candidates, venue, occasion, isRelease } = quotation
  return { ...printed, explanation, candidates, venue, occasion, isRelease }
}

/** What one article is to the printer. */
export interface ArticleToPrint {
  readonly file: string
  /** The text to which the offsets refer. */
  readonly text: string
  readonly article: ParsedArticle
  /** A page's canonical text is printed with it, since nobody else has it. */
  readonly isPage: boolean
}

/** One line of `kutip extract`: an article's facts and quotations as JSON, without the line's end. */
export function printArticle({ file, text, article, isPage }: ArticleToPrint, isExplained: boolean): string {
  const facts = toPrintedFacts(article.facts, isPage ? text : null)
  // A language that nobody has taught the engine is named and yields nothing, rather than nonsense.
  const language = getLanguage(article.facts.language)
  const quotations = language === null ? [] : extractQuotations(text, article, language)
  const quotes = quotations.map((quotation) => toPrintedQuotation(quotation, isExplained))
  return JSON.stringify({ file, article: isExplained ? { ...facts, foundIn: article.foundIn } : facts, quotes })
}
