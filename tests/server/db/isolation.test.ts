import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { aContext } from '@/tests/factories/a-context'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

let database: TestDatabase
let home: Stored
let foreign: Stored
beforeAll(async () => {
  database = await createTestDatabase()
  home = await store(await aContext(database.db))
  foreign = await store(await aContext(database.db))
})
afterAll(() => database.dispose())

/** One of each noun that others point at. */
const store = async (ctx: Context & { actor: { id: string } }) => {
  const { db } = ctx
  const { newsroomId, id: userId } = ctx.actor
  const bytes = Buffer.from(`Warga menunggu air bersih di ${newsroomId}.`)
  const at = ctx.now()
  const outlet = await db.outlet.create({ data: { id: newId(), newsroomId, name: 'Kabar Uji', nameKey: 'kabar uji' } })
  const snapshot = await db.snapshot.create({
    data: { id: newId(), newsroomId, sha256: sha256(bytes), bytes, byteLength: bytes.length, mediaType: 'text/plain', encoding: 'utf-8', retrievedAt: at }, // prettier-ignore
  })
  const article = await db.article.create({
    data: { id: newId(), newsroomId, headline: 'Air', language: 'id', createdById: userId },
  })
  const version = await db.articleVersion.create({
    data: { id: newId(), newsroomId, articleId: article.id, snapshotId: snapshot.id, number: 1, text: 'Air mati.', textSha256: sha256(Buffer.from('Air mati.')), paragraphs: [], retrievedAt: at }, // prettier-ignore
  })
  const speaker = await db.speaker.create({ data: { id: newId(), newsroomId, name: 'Rini', kind: 'PERSON' } })
  const claim = await db.claim.create({
    data: { id: newId(), newsroomId, text: 'Air mati.', language: 'id', createdById: userId },
  })
  return { ctx, newsroomId, userId, outlet, snapshot, article, version, speaker, claim }
}
type Stored = Awaited<ReturnType<typeof store>>

const aQuotation = (own: Stored, other: Partial<Stored>) => ({
  id: newId(),
  newsroomId: own.newsroomId,
  articleVersionId: (other.version ?? own.version).id,
  speakerId: (other.speaker ?? own.speaker).id,
  kind: 'DIRECT' as const,
  contentSpans: [{ start: 0, end: 3 }],
  text: 'Air',
  startOffset: 0,
  confidence: 1,
  origin: 'PERSON' as const,
})

describe('a row of one newsroom cannot point at a row of another', () => {
  const foreignKey = { code: 'P2003' }

  test('its own rows it may point at', async () => {
    await expect(database.db.quotation.create({ data: aQuotation(home, {}) })).resolves.toBeTruthy()
  })

  test('a quotation: article version and speaker', async () => {
    const { version, speaker } = foreign
    await expect(database.db.quotation.create({ data: aQuotation(home, { version }) })).rejects.toMatchObject(
      foreignKey,
    )
    await expect(database.db.quotation.create({ data: aQuotation(home, { speaker }) })).rejects.toMatchObject(
      foreignKey,
    )
  })

  test('an article: outlet and author, also by a later change', async () => {
    const data = { id: newId(), newsroomId: home.newsroomId, headline: 'Air', language: 'id' }
    const { article } = database.db
    await expect(article.create({ data: { ...data, outletId: foreign.outlet.id } })).rejects.toMatchObject(foreignKey)
    await expect(article.create({ data: { ...data, createdById: foreign.userId } })).rejects.toMatchObject(foreignKey)
    const change = article.update({ where: { id: home.article.id }, data: { outletId: foreign.outlet.id } })
    await expect(change).rejects.toMatchObject(foreignKey)
  })

  test('evidence, an alias and an audit event', async () => {
    const own = { id: newId(), newsroomId: home.newsroomId }
    const evidence = { ...own, url: 'https://data.test', title: 'Data', excerpt: '', stance: 'CONTEXT' as const, createdById: home.userId, claimId: foreign.claim.id } // prettier-ignore
    await expect(database.db.evidence.create({ data: evidence })).rejects.toMatchObject(foreignKey)
    const alias = { ...own, speakerId: foreign.speaker.id, name: 'Rini', nameKey: 'rini' }
    await expect(database.db.speakerAlias.create({ data: alias })).rejects.toMatchObject(foreignKey)
    const hash = '0'.repeat(64)
    const event = { ...own, sequence: 1, actorId: foreign.userId, action: 'x.y', subjectId: newId(), data: {}, at: new Date(0), previousHash: hash, hash } // prettier-ignore
    await expect(database.db.auditEvent.create({ data: event })).rejects.toMatchObject(foreignKey)
  })
})

describe('what was received and frozen stays as it was', () => {
  test('a snapshot cannot be changed, nor stored under another name than the hash of its bytes', async () => {
    const { snapshot } = database.db
    const change = snapshot.update({ where: { id: home.snapshot.id }, data: { fileName: 'lain.txt' } })
    await expect(change).rejects.toThrow(/as they were received/)
    const bytes = Buffer.from('lain')
    const wrong = { id: newId(), newsroomId: home.newsroomId, sha256: sha256(Buffer.from('x')), bytes, byteLength: 4, mediaType: 'text/plain', encoding: 'utf-8', retrievedAt: new Date(0) } // prettier-ignore
    await expect(snapshot.create({ data: wrong })).rejects.toThrow(/snapshots_sha256_check/)
  })

  test.each([
    ['text', { text: 'Air nyala.' }],
    ['hash', { textSha256: sha256(Buffer.from('lain')) }],
    ['paragraphs', { paragraphs: [{ start: 0, end: 3 }] }],
  ])('the %s of an article version cannot be changed', async (_what, data) => {
    const change = database.db.articleVersion.update({ where: { id: home.version.id }, data })
    await expect(change).rejects.toThrow(/frozen text/)
  })

  test.each([
    ['an empty list of spans', { contentSpans: [] }, /content_spans_check/],
    ['half a cue', { cueStart: 3 }, /cue_check/],
    ['a cue that ends before it starts', { cueStart: 3, cueEnd: 3 }, /cue_check/],
    ['half a source', { sourceEnd: 3 }, /source_check/],
    ['more than certainty', { confidence: 1.5 }, /confidence_check/],
  ])('a quotation with %s is refused', async (_what, wrong, constraint) => {
    const data = { ...aQuotation(home, {}), ...wrong }
    await expect(database.db.quotation.create({ data })).rejects.toThrow(constraint)
  })

  test('an e-mail address is stored in lower case', async () => {
    const data = {
      id: newId(),
      newsroomId: home.newsroomId,
      email: 'Rini@kutip.test',
      name: 'Rini',
      role: 'VIEWER' as const,
    }
    await expect(database.db.user.create({ data })).rejects.toThrow(/users_email_check/)
  })
})
