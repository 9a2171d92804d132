import 'server-only'
import { findFullest } from '@/lib/matching/find-fullest'
import { mostSeriousDrift } from '@/lib/matching/most-serious-drift'
import type { Transaction } from '@/lib/server/db/create-database'
import { nameUtterances } from '@/lib/server/speakers/name-utterances'

/** Wordings that are read of one utterance, the earliest first: copies beyond them say nothing new. */
const READ = 200
/** Utterances that are summed up in one statement. */
const AT_ONCE = 500

interface Wording {
  id: string
  utteranceId: string
  text: string
  kind: 'direct' | 'mixed' | 'indirect'
  language: string
}

/**
 * Writes down again what lists show of these utterances: who said it, the fullest wording, how many quotations and
 * outlets, since when, the most serious drift, what waits for a person. Those without members go.
 */
export const refreshUtterances = async (
  tx: Transaction,
  newsroomId: string,
  utteranceIds: readonly string[],
): Promise<void> => {
  for (let from = 0; from < utteranceIds.length; from += AT_ONCE) {
    await refresh(tx, newsroomId, utteranceIds.slice(from, from + AT_ONCE))
  }
}

const refresh = async (tx: Transaction, newsroomId: string, ids: readonly string[]): Promise<void> => {
  await tx.utterance.deleteMany({ where: { newsroomId, id: { in: [...ids] }, members: { none: {} } } })
  const rows = await readWordings(tx, newsroomId, ids)
  const byUtterance = new Map<string, Wording[]>()
  for (const row of rows) {
    const wordings = byUtterance.get(row.utteranceId)
    if (wordings === undefined) byUtterance.set(row.utteranceId, [row])
    else wordings.push(row)
  }
  const summaries = [...byUtterance].map(([id, wordings]) => {
    const versions = wordings.map(({ language, ...rest }) => {
      return { ...rest, language: language === 'en' ? ('en' as const) : ('id' as const) }
    })
    const fullest = findFullest(versions)
    const drift = versions.length < 2 ? null : mostSeriousDrift(versions)
    return { id, fullestId: fullest?.id ?? null, drift: drift?.toUpperCase() ?? null }
  })
  await tx.$executeRaw`
    update utterances u
    set fullest_id = s."fullestId", drift = s.drift::drift_kind, quotation_count = c.quotations,
      outlet_count = c.outlets, first_published_at = c.first, suggestion_count = w.waiting
    from json_to_recordset(${JSON.stringify(summaries)}::json) as s(id uuid, "fullestId" uuid, drift text)
    cross join lateral (
      select count(*)::int as quotations, count(distinct a.outlet_id)::int as outlets, min(a.published_at) as first
      from utterance_members m
      join quotations q on q.newsroom_id = m.newsroom_id and q.id = m.quotation_id
      join article_versions v on v.newsroom_id = m.newsroom_id and v.id = q.article_version_id
      join articles a on a.newsroom_id = m.newsroom_id and a.id = v.article_id
      where m.newsroom_id = ${newsroomId}::uuid and m.utterance_id = s.id
    ) c
    cross join lateral (
      select count(*)::int as waiting
      from (
        select p.id, p.b_id as other from utterance_members m
        join quotation_pairs p on p.newsroom_id = m.newsroom_id and p.a_id = m.quotation_id and p.state = 'SUGGESTED'
        where m.newsroom_id = ${newsroomId}::uuid and m.utterance_id = s.id
        union all
        select p.id, p.a_id from utterance_members m
        join quotation_pairs p on p.newsroom_id = m.newsroom_id and p.b_id = m.quotation_id and p.state = 'SUGGESTED'
        where m.newsroom_id = ${newsroomId}::uuid and m.utterance_id = s.id
      ) asked
      join utterance_members o on o.newsroom_id = ${newsroomId}::uuid and o.quotation_id = asked.other
      where o.utterance_id <> s.id
    ) w
    where u.newsroom_id = ${newsroomId}::uuid and u.id = s.id`
  await nameUtterances(tx, newsroomId, [...byUtterance.keys()])
}

const readWordings = (tx: Transaction, newsroomId: string, ids: readonly string[]): Promise<Wording[]> =>
  tx.$queryRaw<Wording[]>`
    select m.quotation_id as id, u.id as "utteranceId", q.text, lower(q.kind::text) as kind, a.language
    from unnest(${ids}::uuid[]) as u(id)
    cross join lateral (
      select quotation_id from utterance_members
      where newsroom_id = ${newsroomId}::uuid and utterance_id = u.id order by quotation_id limit ${READ}
    ) m
    join quotations q on q.newsroom_id = ${newsroomId}::uuid and q.id = m.quotation_id
    join article_versions v on v.newsroom_id = ${newsroomId}::uuid and v.id = q.article_version_id
    join articles a on a.newsroom_id = ${newsroomId}::uuid and a.id = v.article_id
    order by m.quotation_id`
