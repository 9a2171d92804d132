import 'server-only'
import type { ListFlagsInput } from '@/lib/schemas/flag'
import type { Page } from '@/lib/schemas/page'
import { toStorable } from '@/lib/server/articles/to-storable'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { keyCursor, pageSize, toPage } from '@/lib/server/db/to-page'
import { flagSelect, toFlagView, type FlagView } from '@/lib/server/flags/flag-view'
import { followSpeaker } from '@/lib/server/speakers/follow-speaker'

/** A finding with the words around it. */
export interface FlagRow extends FlagView {
  /** The sentence or so in which the words stand; null where the finding has no place. */
  readonly context: { readonly before: string; readonly words: string; readonly after: string } | null
}

/** How much of the text is shown on each side, and of the words themselves, UTF-16 units. */
const AROUND = 90
const LONGEST = 400

const toContext = (text: string, span: FlagView['span']): FlagRow['context'] => {
  if (span === null) return null
  const before = text.slice(Math.max(0, span.start - AROUND), span.start)
  const after = text.slice(span.end, span.end + AROUND)
  const [firstGap, lastGap] = [before.indexOf(' '), after.lastIndexOf(' ')]
  // A paragraph ends the context; where it goes on, the half word at the edge is left out and dots say so.
  const [opening, closing] = [before.split('\n').at(-1) ?? '', after.split('\n')[0] ?? '']
  return {
    before: opening.length === AROUND ? `…${before.slice(firstGap + 1)}` : opening,
    words: toStorable(text.slice(span.start, Math.min(span.end, span.start + LONGEST))),
    after: closing.length === AROUND ? `${after.slice(0, lastGap < 0 ? AROUND : lastGap)}…` : closing,
  }
}

/** Which findings are there, the newest first? Those whose facts agree again are left out. */
export const listFlags = async (ctx: Context, input: ListFlagsInput = {}): Promise<Page<FlagRow>> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const { state, check, certainty, outletId, speakerId } = await followSpeaker(ctx.db, newsroomId, input)
  const cursor = keyCursor(input)
  const rows = await ctx.db.quotationFlag.findMany({
    where: {
      ...{ newsroomId, resolvedAt: null },
      ...(state ? { state } : {}),
      ...(check ? { check } : {}),
      ...(certainty ? { certainty } : {}),
      ...(outletId ? { outletId } : {}),
      ...(speakerId ? { OR: [{ quotation: { speakerId } }, { other: { speakerId } }] } : {}),
      ...(cursor ? { id: { lt: cursor } } : {}),
    },
    orderBy: { id: 'desc' },
    take: pageSize(input) + 1,
    select: { ...flagSelect, articleVersion: { select: { ...flagSelect.articleVersion.select, text: true } } },
  })
  const items = rows.map((row) => {
    const view = toFlagView(row)
    return { ...view, context: toContext(row.articleVersion.text, view.span) }
  })
  return toPage(items, pageSize(input), ({ id }) => id)
}
