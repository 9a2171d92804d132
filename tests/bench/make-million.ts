import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { candidateKeys } from '@/lib/matching/candidate-keys'
import { migrate } from '@/lib/server/db/migrate'
import { withBareTables } from './bare-tables'
import { makeName, makeSentence, toRandom, varySentence, zipfPlace } from './million-text'

export interface Million {
  readonly url: string
  readonly newsroomId: string
  readonly userId: string
}

const OUTLETS = 60
const SPEAKERS = 20_000
const PER_ARTICLE = 5
const BATCH = 10_000
const HALF_HOUR = 30 * 60_000
const START = Date.UTC(2015, 0, 1)
/** How many utterances back a copy may reach. */
const RECENT = 20_000
const TABLES = ['articles', 'article_versions', 'quotations', 'candidate_keys', 'utterances', 'utterance_members']

/** A UUIDv7 of that time (ms) whose other bits are the number: keys that sort by time and can be told again. */
const idOf = (at: number, kind: number, number: number): string => {
  const time = at.toString(16).padStart(12, '0')
  const tail = number.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${kind.toString(16).padStart(3, '0')}-8000-${tail}`
}

interface Utterance {
  readonly id: string
  readonly text: string
  readonly speaker: number
}

const INSERTS = {
  articles: `insert into articles (id, newsroom_id, outlet_id, headline, bylines, credits, language, published_at, created_at, search)
    select id, $1, outlet, headline, '{}', '{}', language, at, at, search_words(language, headline || ' ' || body)
    from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[], $7::text[]) a(id, outlet, headline, language, at, body)`,
  versions: `insert into article_versions (id, newsroom_id, article_id, snapshot_id, number, text, text_sha256, paragraphs, retrieved_at)
    select id, $1, article, $2, 1, body, encode(sha256(convert_to(body, 'UTF8')), 'hex'), '[]', at
    from unnest($3::uuid[], $4::uuid[], $5::text[], $6::timestamptz[]) v(id, article, body, at)`,
  quotations: `insert into quotations (id, newsroom_id, article_version_id, kind, content_spans, text, start_offset, speaker_id, speaker_role,
      via, said_on, confidence, origin, state, updated_at, created_at, outlet_id, language, appeared_at)
    select id, $1, version, (array['DIRECT', 'INDIRECT', 'MIXED'])[kind]::quotation_kind,
      jsonb_build_array(jsonb_build_object('start', start, 'end', start + length(text))), text, start, speaker, 'pejabat setempat',
      '{}', case when kind < 3 then at::date end, 0.9, 'MACHINE',
      (array['SUGGESTED', 'CONFIRMED', 'REJECTED'])[state]::quotation_state, at, at, outlet, language, at
    from unnest($2::uuid[], $3::uuid[], $4::int[], $5::text[], $6::int[], $7::uuid[], $8::int[], $9::timestamptz[], $10::uuid[], $11::text[])
      q(id, version, kind, text, start, speaker, state, at, outlet, language)`,
  keys: `insert into candidate_keys (newsroom_id, key, quotation_id)
    select $1, k, id from unnest($2::uuid[], $3::text[]) q(id, keys), unnest(string_to_array(keys, ',')::int[]) k`,
  utterances: `insert into utterances (id, newsroom_id, speaker_id, updated_at)
    select id, $1, speaker, now() from unnest($2::uuid[], $3::uuid[]) u(id, speaker)`,
  members: `insert into utterance_members (newsroom_id, quotation_id, utterance_id, origin)
    select $1, quotation, utterance, 'MACHINE' from unnest($2::uuid[], $3::uuid[]) m(quotation, utterance)`,
} as const
type Sink = keyof typeof INSERTS

/** Rows that wait to be written together, column by column. */
class Batches {
  private readonly waiting = new Map<Sink, unknown[][]>()
  constructor(
    private readonly client: pg.Client,
    private readonly first: Readonly<Record<Sink, readonly string[]>>,
  ) {}

  add(sink: Sink, row: readonly unknown[]): void {
    const columns = this.waiting.get(sink) ?? row.map(() => [])
    row.forEach((value, index) => columns[index]?.push(value))
    this.waiting.set(sink, columns)
  }

  async flush(): Promise<void> {
    for (const [sink, columns] of this.waiting)
      await this.client.query(INSERTS[sink], [...this.first[sink], ...columns])
    this.waiting.clear()
  }
}

const NOUNS = `
  with n as (insert into newsrooms (id, slug, name) values ($1, 'sejuta', 'Redaksi Sejuta')),
  u as (insert into users (id, newsroom_id, email, name, role, updated_at) values ($2, $1, 'uji@sejuta.example', 'Uji', 'ADMIN', now())),
  s as (insert into snapshots (id, newsroom_id, sha256, bytes, media_type, encoding, byte_length, retrieved_at)
    values ($3, $1, encode(sha256(''), 'hex'), '', 'text/plain', 'utf-8', 0, now()))
  select 1`

/** Newsroom, person, outlets and speakers, through the triggers that every row goes through. */
const makeNouns = async (client: pg.Client, newsroomId: string, userId: string, snapshotId: string) => {
  const outlets = Array.from({ length: OUTLETS }, (_, index) => idOf(START, 1, index))
  const speakers = Array.from({ length: SPEAKERS }, (_, index) => idOf(START, 2, index))
  const names = speakers.map((_, index) => makeName(index))
  await client.query(NOUNS, [newsroomId, userId, snapshotId])
  await client.query(
    `insert into outlets (id, newsroom_id, name, name_key) select id, $1, name, lower(name) from unnest($2::uuid[], $3::text[]) o(id, name)`,
    [newsroomId, outlets, outlets.map((_, index) => `Warta ${makeName(index + 25_000)}`)],
  )
  await client.query(
    `insert into speakers (id, newsroom_id, name, kind) select id, $1, name, 'PERSON' from unnest($2::uuid[], $3::text[]) s(id, name)`,
    [newsroomId, speakers, names],
  )
  await client.query(
    `insert into speaker_aliases (id, newsroom_id, speaker_id, name, name_key)
     select id, $1, speaker, name, lower(name) from unnest($2::uuid[], $3::uuid[], $4::text[]) a(id, speaker, name)`,
    [newsroomId, speakers.map((_, index) => idOf(START, 3, index)), speakers, names],
  )
  return { outlets, speakers }
}

/** What the triggers would have counted, some findings to filter by, and statistics for the planner. */
const FINISH = [
  `update speakers s set quotation_count = c.n from (
     select newsroom_id, speaker_id, count(*)::int n from quotations where state <> 'REJECTED' group by 1, 2) c
   where s.newsroom_id = c.newsroom_id and s.id = c.speaker_id`,
  `insert into quotation_flags (id, newsroom_id, article_version_id, quotation_id, "check", certainty, "left", "right", fingerprint)
   select uuidv7(), newsroom_id, article_version_id, id, 'weekday', 'certain', '{}', '{}', encode(sha256(id::text::bytea), 'hex')
   from quotations where start_offset = 0 and abs(hashtext(id::text)) % 40 = 0`,
  'vacuum analyze',
]

const fill = async (client: pg.Client, count: number, newsroomId: string, userId: string): Promise<void> => {
  const snapshotId = randomUUID()
  const { outlets, speakers } = await makeNouns(client, newsroomId, userId, snapshotId)
  const random = toRandom(20_251_125)
  const recent: Utterance[] = []
  const release: Utterance = { id: idOf(START, 10, 0), text: makeSentence(random), speaker: 3 }
  const plain = [newsroomId]
  const batches = new Batches(client, {
    ...{ articles: plain, versions: [newsroomId, snapshotId], quotations: plain },
    ...{ keys: plain, utterances: plain, members: plain },
  })
  const addUtterance = ({ id, speaker }: Utterance) => batches.add('utterances', [id, speakers[speaker]])
  addUtterance(release)
  const choose = (number: number, at: number): Utterance => {
    // One press release of which a hundredth of the set, in one stretch, is copies.
    if (number > count * 0.4 && number < count * 0.5 && random() < 0.1) return release
    const known = random() < 0.65 ? recent.at(-1 - Math.floor(recent.length * random() ** 3)) : undefined
    if (known) return known
    const utterance = { id: idOf(at, 4, number), text: makeSentence(random), speaker: zipfPlace(random, SPEAKERS) }
    recent.push(utterance)
    if (recent.length > RECENT * 2) recent.splice(0, RECENT)
    addUtterance(utterance)
    return utterance
  }
  for (let number = 0; number < count; number += PER_ARTICLE) {
    const at = START + (number / PER_ARTICLE) * HALF_HOUR
    const when = new Date(at).toISOString()
    const [articleId, versionId] = [idOf(at, 5, number), idOf(at, 6, number)]
    const outlet = outlets[zipfPlace(random, OUTLETS)]
    const language = random() < 0.03 ? 'en' : 'id'
    let body = ''
    for (let place = 0; place < PER_ARTICLE && number + place < count; place++) {
      const utterance = choose(number + place, at)
      const text = utterance === release ? utterance.text : varySentence(utterance.text, random)
      const id = idOf(at, 7, number + place)
      const kind = 1 + zipfPlace(random, 3)
      const state = random() < 0.8 ? 1 : random() < 0.75 ? 2 : 3
      const speaker = speakers[utterance.speaker]
      batches.add('quotations', [id, versionId, kind, text, body.length, speaker, state, when, outlet, language])
      batches.add('keys', [id, candidateKeys(text).join(',')])
      batches.add('members', [id, utterance.id])
      body += `${text}\n`
    }
    const headline = body.slice(0, 60).trim()
    batches.add('articles', [articleId, outlet, headline, language, when, body])
    batches.add('versions', [versionId, articleId, body, when])
    if ((number + PER_ARTICLE) % BATCH === 0) await batches.flush()
  }
  await batches.flush()
}

/**
 * A database with that many quotations of one newsroom, made by the same numbers each time, with articles, outlets,
 * speakers, utterances and candidate keys; made on the server that `serverUrl` names and kept there, so that the next
 * run finds it.
 */
export const makeMillion = async (serverUrl: string, count = 1_000_000): Promise<Million> => {
  const name = `kutip_bench_${count}`
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const server = new pg.Client({ connectionString: serverUrl })
  await server.connect()
  const { rowCount } = await server.query('select 1 from pg_database where datname = $1', [name])
  const [newsroomId, userId] = [idOf(START, 8, 0), idOf(START, 9, 0)]
  try {
    if (rowCount === 0) {
      const unfinished = `${name}_unfinished`
      await server.query(`drop database if exists ${unfinished} with (force)`)
      await server.query(`create database ${unfinished}`)
      const draft = new URL(url)
      draft.pathname = `/${unfinished}`
      await migrate(draft.href)
      const client = new pg.Client({ connectionString: draft.href })
      await client.connect()
      await client.query('set synchronous_commit = off')
      await withBareTables(client, TABLES, () => fill(client, count, newsroomId, userId))
      for (const statement of FINISH) await client.query(statement)
      await client.end()
      await server.query(`alter database ${unfinished} rename to ${name}`)
    } else await migrate(url.href)
  } finally {
    await server.end()
  }
  return { url: url.href, newsroomId, userId }
}
