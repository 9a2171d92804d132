import { candidateKeys } from '@/lib/matching/candidate-keys'
import type { StoredQuotationKind } from '@/lib/schemas/quotation'
import type { Context } from '@/lib/server/db/context'
import { createDatabase } from '@/lib/server/db/create-database'
import { matchVersion } from '@/lib/server/utterances/match-version'
import { findPlaces } from '@/lib/server/utterances/place-quotations'
import type { Million } from './make-million'
import type { Measured } from './measure-runs'

const SAMPLE = 1000
/** Quotations that are placed before the clock counts: a worker has done so for hours, and its code is compiled. */
const WARM_UP = 400

interface Sampled {
  id: string
  text: string
  articleVersionId: string
  speakerId: string | null
  kind: StoredQuotationKind
  language: string
  utteranceId: string
}

const toMeasured = (name: string, limit: number | null, times: readonly number[]): Measured => {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  return { name, least: at(0), median: at(0.5), p95: at(0.95), limit, judged: 'p95' }
}

/** Quotations from all over the million, or copies of its press release. */
const sample = (ctx: Context, isRelease: boolean): Promise<Sampled[]> => ctx.db.$queryRaw<Sampled[]>`
  select q.id, q.text, q.article_version_id as "articleVersionId", q.speaker_id as "speakerId",
    q.kind, 'id' as language, m.utterance_id as "utteranceId"
  from utterance_members m join quotations q on q.newsroom_id = m.newsroom_id and q.id = m.quotation_id
  where m.newsroom_id = ${ctx.actor.newsroomId}::uuid and q.state <> 'REJECTED'
    and (m.utterance_id = (select utterance_id from utterance_members group by 1 order by count(*) desc limit 1)) = ${isRelease}
  order by hashtext(q.id::text) limit ${SAMPLE}`

/** How long until it is known where a quotation belongs, each taken out of its utterance before. In milliseconds. */
const timePlaces = async (ctx: Context, quotations: readonly Sampled[]) => {
  const { newsroomId } = ctx.actor
  const times: number[] = []
  let found = 0
  for (const { id, utteranceId, ...quotation } of quotations) {
    const member = { newsroomId, quotationId: id }
    await ctx.db.utteranceMember.delete({ where: { newsroomId_quotationId: member } })
    try {
      const start = performance.now()
      const keys = candidateKeys(quotation.text)
      const { near, grouping } = await findPlaces(ctx.db, newsroomId, [{ id, ...quotation, keys }])
      times.push(performance.now() - start)
      const group = grouping.utterances.find((ids) => ids.includes(id)) ?? []
      if (group.some((other) => near.passages.get(other)?.utteranceId === utteranceId)) found++
    } finally {
      await ctx.db.utteranceMember.create({ data: { ...member, utteranceId, origin: 'MACHINE' } })
    }
  }
  return { times: times.slice(WARM_UP), found }
}

/** How long does a new quotation take to find its utterance among a million, and an article of five to be placed? */
export const measureMatching = async ({ url, newsroomId }: Million): Promise<Measured[]> => {
  const db = createDatabase(url)
  const ctx: Context = { actor: { id: null, newsroomId, role: 'ADMIN', name: 'bench' }, db, now: () => new Date() }
  try {
    const anywhere = await timePlaces(ctx, await sample(ctx, false))
    const copies = await timePlaces(ctx, await sample(ctx, true))
    const placed: number[] = []
    const versions = [...new Set((await sample(ctx, false)).map(({ articleVersionId }) => articleVersionId))]
    for (const versionId of versions.slice(0, 60)) {
      const quotations = { newsroomId, quotation: { articleVersionId: versionId } }
      await db.utteranceMember.deleteMany({ where: quotations })
      const start = performance.now()
      await matchVersion(ctx, { versionId })
      placed.push(performance.now() - start)
    }
    return [
      toMeasured('a new quotation finds its utterance', 5, anywhere.times),
      toMeasured('one more of 10,000 copies finds its utterance', 5, copies.times),
      toMeasured('an article of five quotations is placed and stored', null, placed),
    ]
  } finally {
    await db.$disconnect()
  }
}
