import type { StoredSpeakerKind } from '@/lib/schemas/quotation'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { toNameKey } from '@/lib/server/speakers/resolve-speakers'
import type { StoredArticle } from '@/tests/factories/an-article'

interface GivenSpeaker {
  readonly name?: string
  readonly kind?: StoredSpeakerKind
  readonly role?: string
  /** Other forms of the name. */
  readonly forms?: readonly string[]
}

/** Somebody the newsroom knows, under a name of their own unless one is given. */
export const aSpeaker = async (ctx: Context, given: GivenSpeaker = {}): Promise<{ id: string; name: string }> => {
  const { newsroomId } = ctx.actor
  const id = newId()
  const { name = `Narasumber ${id.slice(-6)}`, kind = 'PERSON', role = null, forms = [] } = given
  await ctx.db.speaker.create({ data: { id, newsroomId, name, kind, role } })
  await ctx.db.speakerAlias.createMany({
    data: [name, ...forms].map((form) => ({
      ...{ id: newId(), newsroomId, speakerId: id },
      ...{ name: form, nameKey: toNameKey(form) },
    })),
  })
  return { id, name }
}

/** Another quotation in an article, of this speaker; `called` is the form of the name that the article gives. */
export const aQuotationOf = async (
  ctx: Context,
  article: StoredArticle,
  speakerId: string,
  called?: string,
): Promise<string> => {
  const id = newId()
  const suggestion = {
    ...{ kind: 'direct' as const, content: [{ start: 0, end: 5 }], text: article.text.slice(0, 5), cue: null },
    ...{ source: null, via: [], saidOn: null, confidence: 0.9 },
    speaker: called === undefined ? null : { name: called, role: null, kind: 'person' as const },
  }
  await ctx.db.quotation.create({
    data: {
      ...{ id, newsroomId: ctx.actor.newsroomId, articleVersionId: article.versionId, kind: 'DIRECT' },
      ...{ origin: 'MACHINE', contentSpans: [{ start: 0, end: 5 }], text: article.text.slice(0, 5), startOffset: 0 },
      ...{ speakerId, confidence: 0.9, suggestion },
    },
  })
  return id
}

/** Two names of one person, each with two quotations in the article; they share one other form of the name. */
export const aNamePair = async (ctx: Context, article: StoredArticle) => {
  const common = { role: 'Camat Melur', forms: ['Pak Camat'] }
  const short = await aSpeaker(ctx, { name: 'Bagas Wira', ...common })
  const full = await aSpeaker(ctx, { name: 'Bagas Wirayuda', ...common })
  for (const { id, name } of [short, full]) {
    await aQuotationOf(ctx, article, id, name)
    await aQuotationOf(ctx, article, id, name)
  }
  return { short, full }
}
