import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAlterations } from '@/lib/server/articles/list-alterations'
import { listArticles } from '@/lib/server/articles/list-articles'
import { listCopies } from '@/lib/server/articles/list-copies'
import { listClaims } from '@/lib/server/claims/list-claims'
import type { Context } from '@/lib/server/db/context'
import { createDatabase } from '@/lib/server/db/create-database'
import { getFlagsOfVersion } from '@/lib/server/flags/get-flags-of-version'
import { listFlags } from '@/lib/server/flags/list-flags'
import { listExports } from '@/lib/server/exports/list-exports'
import { listQuotations } from '@/lib/server/quotations/list-quotations'
import { listSaid } from '@/lib/server/quotations/list-said'
import { getImport } from '@/lib/server/imports/get-import'
import { listImportItems } from '@/lib/server/imports/list-import-items'
import { listImports } from '@/lib/server/imports/list-imports'
import { getOutlet } from '@/lib/server/outlets/get-outlet'
import { listOutletChoices } from '@/lib/server/outlets/list-outlet-choices'
import { listOutlets } from '@/lib/server/outlets/list-outlets'
import { drawFound } from '@/lib/server/search/draw-found'
import { countFound } from '@/lib/server/search/count-found'
import { findAnything } from '@/lib/server/search/find-anything'
import { searchArticles } from '@/lib/server/search/search-articles'
import { searchClaims } from '@/lib/server/search/search-claims'
import { searchQuotations } from '@/lib/server/search/search-quotations'
import { findUtterances } from '@/lib/server/search/find-utterances'
import { searchSpeakers } from '@/lib/server/search/search-speakers'
import { getDesk } from '@/lib/server/reviews/get-desk'
import { listSpeakers } from '@/lib/server/speakers/list-speakers'
import { readSpeakerRecord } from '@/lib/server/speakers/read-speaker-record'
import { suggestMerges } from '@/lib/server/speakers/suggest-merges'
import { listUtterances } from '@/lib/server/utterances/list-utterances'
import { UtteranceOrder } from '@/lib/schemas/utterance'
import { aContext } from '@/tests/factories/a-context'
import { anArticle, type StoredArticle } from '@/tests/factories/an-article'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

const ROWS = 4000

let test: TestDatabase
let ctx: Context
let article: StoredArticle
let unflagged: StoredArticle
/** Of the imports, the one with many items. */
let importId: string
let client: pg.Client

/** Many rows of one newsroom, made by the database itself; time-ordered keys, as the application makes them. */
const fill = async (): Promise<void> => {
  const { newsroomId, id: userId } = ctx.actor
  const given = [newsroomId, article.versionId, article.speakerId, userId, ROWS, article.outletId]
  const statements = [
    `insert into articles (id, newsroom_id, outlet_id, headline, bylines, credits, language, published_at, created_at)
     select uuidv7(), $1, case when n % 50 = 0 then $2::uuid end, 'Berita ' || n, '{}', '{}', 'id', now(), now() + n * interval '1 second'
     from generate_series(1, $3::int) n`,
    `insert into quotations (id, newsroom_id, article_version_id, kind, content_spans, text, start_offset, speaker_id, via, confidence, origin, state, updated_at)
     select uuidv7(), $1, $2, 'DIRECT', '[{"start": 0, "end": 4}]', 'Kata' || case when n % 97 = 0 then ' jarang' else '' end, n, case when n % 50 = 0 then $3::uuid end, '{}', 0.5, 'MACHINE',
       (array['SUGGESTED', 'CONFIRMED', 'REJECTED'])[1 + n % 3]::quotation_state, now()
     from generate_series(1, $4::int) n`,
    `insert into alterations (id, newsroom_id, article_id, from_version_id, to_version_id, quotation_id, kind, old_text, state, decided_at)
     select uuidv7(), $1, $2, $3, $3, $4, 'GONE', 'Kata ' || n,
       (array['OPEN', 'ACCEPTED', 'DISMISSED'])[1 + n % 3]::alteration_state, case when n % 3 > 0 then now() end
     from generate_series(1, $5::int) n`,
    `insert into claims (id, newsroom_id, text, language, status, created_by_id, updated_at)
     select uuidv7(), $1, 'Klaim ' || n, 'id', (array['OPEN', 'VERIFIED', 'AWAITING_SIGN_OFF', 'RETURNED'])[1 + n % 4]::claim_status, $2, now()
     from generate_series(1, $3::int) n`,
    `insert into speakers (id, newsroom_id, name, kind) select uuidv7(), $1, 'Narasumber ' || n, 'PERSON' from generate_series(1, $2::int) n`,
    `insert into speaker_aliases (id, newsroom_id, speaker_id, name, name_key)
     select uuidv7(), newsroom_id, id, name, lower(name) from speakers where newsroom_id = $1 and name like 'Narasumber %'`,
    `insert into quotation_flags (id, newsroom_id, article_version_id, quotation_id, "check", certainty, "left", "right", fingerprint, state, decided_at)
     select uuidv7(), $1, $2, q.id, 'weekday', 'certain', '{"label": "weekday-stated", "text": "Rabu"}', '{"label": "weekday-of-date", "text": "2024-03-05: Selasa"}',
       repeat(md5(n::text), 2), (array['OPEN', 'CONFIRMED', 'DISMISSED'])[1 + n % 3]::flag_state, case when n % 3 > 0 then now() end
     from generate_series(1, $3::int) n join (select id, row_number() over (order by id) as n from quotations where newsroom_id = $1) q using (n)`,
    `insert into exports (id, newsroom_id, format, filter, claim_count, sha256)
     select uuidv7(), $1, 'CSV', '{}', 0, repeat('0', 64) from generate_series(1, $2::int) n`,
    `insert into imports (id, newsroom_id, kind, state, name)
     select uuidv7(), $1, 'TABLE', 'DONE', 'tabel-' || n || '.csv' from generate_series(1, $2::int) n`,
    `insert into import_items (id, newsroom_id, import_id, number, source, outcome, updated_at)
     select uuidv7(), $1, i.id, n, i.name || ':' || n, (array['NEW', 'REFUSED'])[1 + n % 2]::import_outcome, now()
     from imports i, generate_series(1, case when i.name = 'tabel-1.csv' then 300 else 3 end) n where i.newsroom_id = $1`,
    `insert into utterances (id, newsroom_id, speaker_id, fullest_id, outlet_count, suggestion_count, drift, updated_at)
     select uuidv7(), $1, case when n % 50 = 0 then $2::uuid end, $3, n % 7, case when n % 40 = 0 then 1 else 0 end,
       case when n % 30 = 0 then (array['NEGATION', 'TRUNCATION'])[1 + n % 2]::drift_kind end, now()
     from generate_series(1, $4::int) n`,
  ]
  const values = [
    [given[0], given[5], given[4]],
    [given[0], given[1], given[2], given[4]],
    [given[0], article.articleId, article.versionId, article.quotationId, given[4]],
    [given[0], given[3], given[4]],
    [given[0], given[4]],
    [given[0]],
    [given[0], given[1], given[4]],
    [given[0], given[4]],
    [given[0], given[4]],
    [given[0]],
    [given[0], given[2], article.quotationId, given[4]],
  ]
  for (const [index, statement] of statements.entries()) await client.query(statement, values[index])
  await client.query('analyze')
}

beforeAll(async () => {
  test = await createTestDatabase()
  ctx = await aContext(test.db, { role: 'EDITOR' })
  article = await anArticle(ctx)
  unflagged = await anArticle(ctx)
  client = new pg.Client({ connectionString: test.url })
  await client.connect()
  await fill()
  importId = (await test.db.import.findFirstOrThrow({ where: { name: 'tabel-1.csv' } })).id
})
afterAll(async () => {
  await client.end()
  await test.dispose()
})

const PROBE = 'kutip-probe'
const BIG = [
  'articles',
  'quotations',
  'alterations',
  'quotation_flags',
  'claims',
  'speakers',
  'speaker_aliases',
  'speaker_alias_words',
  'exports',
  'imports',
  'import_items',
  'utterances',
]

/** Which of the big tables are read from end to end by what `read` asks? As the server's own statistics count it. */
const fullyRead = async (read: (ctx: Context) => Promise<unknown>): Promise<string[]> => {
  const count = async () => {
    await client.query('select pg_stat_clear_snapshot()')
    const { rows } = await client.query<{ relname: string; seq_scan: string }>(
      'select relname, seq_scan from pg_stat_user_tables where relname = any($1)',
      [BIG],
    )
    return new Map(rows.map(({ relname, seq_scan }) => [relname, Number(seq_scan)]))
  }
  const before = await count()
  // A connection of its own: its counts are handed in when it ends.
  const db = createDatabase(`${test.url}?application_name=${PROBE}`)
  await read({ ...ctx, db })
  await db.$disconnect()
  const isOpen = async () => {
    const { rowCount } = await client.query('select 1 from pg_stat_activity where application_name = $1', [PROBE])
    return rowCount !== 0
  }
  while (await isOpen()) await client.query('select pg_sleep(0.02)')
  const after = await count()
  return BIG.filter((table) => after.get(table) !== before.get(table))
}

describe('lists of thousands', () => {
  it('would be noticed if they were read from end to end', async () => {
    expect(await fullyRead((c) => c.db.claim.count({ where: { text: { contains: 'x' } } }))).toEqual(['claims'])
  })

  it.each<[string, (ctx: Context) => Promise<unknown>]>([
    ['articles', (c) => listArticles(c)],
    ['articles of an outlet', (c) => listArticles(c, { outletId: article.outletId })],
    ['quotations', (c) => listQuotations(c)],
    ['the queue', (c) => listQuotations(c, { state: ['SUGGESTED'] })],
    ['quotations of a speaker', (c) => listQuotations(c, { speakerId: article.speakerId })],
    ['quotations of an article', (c) => listQuotations(c, { articleId: article.articleId })],
    ['claims', (c) => listClaims(c)],
    ['verified claims', (c) => listClaims(c, { status: ['VERIFIED'] })],
    ['speakers', (c) => listSpeakers(c)],
    ['speakers of a kind', (c) => listSpeakers(c, { kind: 'DOCUMENT' })],
    ['the most quoted speakers', (c) => listSpeakers(c, { sort: 'quoted' })],
    ['speakers of a name', (c) => listSpeakers(c, { q: 'narasumber 77' })],
    ['who may be one with a speaker', (c) => suggestMerges(c, article.speakerId)],
    ['quotations of a speaker to choose from', (c) => searchQuotations(c, { speakerId: article.speakerId, limit: 25 })],
    ['utterances of these words', (c) => findUtterances(c, { exceptId: importId, q: 'narasumber 77' })],
    ['what a speaker said', (c) => listSaid(c, article.speakerId)],
    ['what a speaker said in an outlet', (c) => listSaid(c, article.speakerId, { outletId: article.outletId })],
    ['the record of a speaker', (c) => readSpeakerRecord(c, article.speakerId)],
    ['claims of a speaker', (c) => listClaims(c, { speakerId: article.speakerId })],
    ['exports', (c) => listExports(c)],
    ['imports', (c) => listImports(c)],
    ['an import', (c) => getImport(c, { importId })],
    ['what an import holds', (c) => listImportItems(c, { importId })],
    ['what an import refused', (c) => listImportItems(c, { importId, outcome: 'REFUSED' })],
    ['utterances', (c) => listUtterances(c)],
    ['the latest utterances', (c) => listUtterances(c, { order: 'newest' })],
    ['utterances that wait', (c) => listUtterances(c, { order: 'waiting' })],
    ['utterances that drifted', (c) => listUtterances(c, { order: 'drifted' })],
    ['utterances of a speaker', (c) => listUtterances(c, { speakerId: article.speakerId })],
    ['the desk', (c) => getDesk(c)],
    ['findings', (c) => listFlags(c)],
    ['findings that wait', (c) => listFlags(c, { state: 'OPEN' })],
    ['findings of an outlet', (c) => listFlags(c, { outletId: unflagged.outletId })],
    ['findings of an article', (c) => getFlagsOfVersion(c, unflagged.versionId)],
    ['the queue of what does not add up', (c) => listQuotations(c, { state: ['SUGGESTED'], isFlagged: true })],
    ['what was altered', (c) => listAlterations(c, { state: ['OPEN'] })],
    ['what was altered in an outlet', (c) => listAlterations(c, { outletId: unflagged.outletId })],
    ['what was altered in an article', (c) => listAlterations(c, { articleId: article.articleId })],
    ['who printed a text too', (c) => listCopies(c, article.articleId, 1)],
    ['outlets with their articles', (c) => listOutlets(c)],
    ['outlets to choose from', (c) => listOutletChoices(c)],
    ['an outlet', (c) => getOutlet(c, article.outletId)],
    ['what a frequent word finds', (c) => searchQuotations(c, { q: 'kata' })],
    ['what a rare word finds', (c) => searchQuotations(c, { q: 'jarang' })],
    ['what no word finds', (c) => searchQuotations(c, { q: 'tiada' })],
    ['what a rare word finds, ranked', (c) => searchQuotations(c, { q: 'jarang', order: 'ranked' })],
    [
      'what a phrase of a speaker finds',
      (c) => searchQuotations(c, { q: '"kata jarang"', speakerId: article.speakerId }),
    ],
    [
      'what an outlet said within a month',
      (c) =>
        searchQuotations(c, { outletId: article.outletId, publishedFrom: '2026-03-01', publishedTo: '2026-03-31' }),
    ],
    ['what a state and a kind find', (c) => searchQuotations(c, { state: ['CONFIRMED'], kind: ['INDIRECT'] })],
    ['what was said on a day', (c) => searchQuotations(c, { saidFrom: '2026-03-01', saidTo: '2026-03-01' })],
    ['what has findings', (c) => searchQuotations(c, { flag: 'any' })],
    ['what has a verdict', (c) => searchQuotations(c, { verdict: ['salah'] })],
    ['articles with a word', (c) => searchArticles(c, { q: 'banjir' })],
    ['claims with a word', (c) => searchClaims(c, { q: 'klaim 17' })],
    ['speakers of a name', (c) => searchSpeakers(c, { q: 'dew' })],
    ['how many are found', (c) => countFound(c, { q: 'kata' })],
    ['the picture of what is found', (c) => drawFound(c, { q: 'kata' })],
    ['names like this', (c) => findAnything(c, { q: 'kata ja' })],
  ])('reads %s by an index', async (_, read) => {
    expect(await fullyRead(read)).toEqual([])
  })

  it('reads later pages by an index too', async () => {
    const pages: readonly [(c: Context, cursor: string) => Promise<unknown>, string | null][] = [
      [(c, cursor) => listArticles(c, { cursor }), (await listArticles(ctx)).nextCursor],
      [(c, cursor) => listQuotations(c, { cursor }), (await listQuotations(ctx)).nextCursor],
      [(c, cursor) => listClaims(c, { cursor }), (await listClaims(ctx)).nextCursor],
      [(c, cursor) => listFlags(c, { cursor }), (await listFlags(ctx)).nextCursor],
      [(c, cursor) => listImports(c, { cursor }), (await listImports(ctx)).nextCursor],
      [(c, cursor) => listAlterations(c, { cursor }), (await listAlterations(ctx)).nextCursor],
      [(c, cursor) => searchQuotations(c, { cursor }), (await searchQuotations(ctx)).nextCursor],
      [
        (c, cursor) => searchQuotations(c, { q: 'kata', cursor }),
        (await searchQuotations(ctx, { q: 'kata' })).nextCursor,
      ],
      [(c, cursor) => listSpeakers(c, { cursor }), (await listSpeakers(ctx)).nextCursor],
      ...(await Promise.all(
        UtteranceOrder.options.map(
          async (order): Promise<[(c: Context, cursor: string) => Promise<unknown>, string | null]> => [
            (c, cursor) => listUtterances(c, { order, cursor }),
            (await listUtterances(ctx, { order })).nextCursor,
          ],
        ),
      )),
      [
        (c, cursor) => listSpeakers(c, { cursor, sort: 'quoted' }),
        (await listSpeakers(ctx, { sort: 'quoted' })).nextCursor,
      ],
    ]
    for (const [list, cursor] of pages) expect(await fullyRead((c) => list(c, cursor ?? ''))).toEqual([])
  })
})
