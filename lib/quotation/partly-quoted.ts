import { behindConnective } from '@/lib/quotation/connective'
import type { Draft, Ledger } from '@/lib/quotation/draft'
import type { Language } from '@/lib/quotation/language'
import { lastCueBefore } from '@/lib/quotation/marks-attribution'
import type { Paragraph } from '@/lib/quotation/reading'
import { datelineEnd } from '@/lib/quotation/subject'

/**
 * Takes the words before the marks into a quotation that its attribution follows: The road "is a trap," Ann said. The
 * marks then hold a part of what she said, which makes it mixed.
 */
export function takeInUnquoted(paragraph: Paragraph, ledger: Ledger, language: Language): void {
  ledger.drafts.forEach((draft, at) => {
    const first = unquotedStart(paragraph, draft, language)
    const [head, ...rest] = draft.content
    if (first === null || !head) return
    const last = paragraph.tokens[head.last]?.kind === 'mark' ? head.last + 1 : head.last
    const widened: Draft = { ...draft, kind: 'mixed', content: [{ first, last }, ...rest] }
    ledger.drafts[at] = widened
    if (draft.cue) ledger.byCue.set(draft.cue.first, widened)
  })
}

/** Where the sentence that the marks only finish begins; null when they hold all of it or another speaks in it. */
function unquotedStart(paragraph: Paragraph, draft: Draft, language: Language): number | null {
  const { tokens, sentences } = paragraph
  const content = draft.content[0]
  if (draft.kind !== 'direct' || !draft.cue || !content || draft.cue.first < content.last) return null
  const open = content.first - 1
  const holder = sentences.find(({ first, last }) => first <= open && open < last)
  if (!holder || open <= holder.first || tokens[open]?.kind !== 'mark') return null
  if ((lastCueBefore(paragraph, open)?.first ?? -1) >= holder.first) return null
  const before = tokens[open - 1]
  if (!before || before.kind === 'punctuation' || before.kind === 'mark') return null
  const start = behindConnective(tokens, datelineEnd(tokens, holder.first, open), open, language)
  const first = language.coordinators.has(tokens[start]?.lower ?? '') ? start + 1 : start
  for (let at = first; at < open; at++) if (tokens[at]?.kind === 'mark') return null
  return first < open ? first : null
}
