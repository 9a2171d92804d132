import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkVersion } from '@/lib/server/flags/check-version'
import { toSystemContext } from '@/lib/server/jobs/tasks'
import { matchVersion } from '@/lib/server/utterances/match-version'
import { loadDemo } from '@/prisma/seed/load-demo'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
const now = () => new Date('2026-03-12T02:00:00Z')

beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.dispose())

describe('loadDemo', () => {
  it('fills an empty database and hands out three accounts', async () => {
    const { created } = await loadDemo(test.db, now)
    expect(created?.map(({ role }) => role)).toEqual(['REVIEWER', 'EDITOR', 'ADMIN'])
    expect(new Set(created?.map(({ password }) => password)).size).toBe(3)
  })

  it('holds seven articles of four outlets, read as a reader would', async () => {
    const articles = await test.db.article.findMany({ include: { outlet: true } })
    expect(articles).toHaveLength(7)
    expect(new Set(articles.map(({ outlet }) => outlet?.name))).toEqual(
      new Set(['HarianLentera.example', 'WartaSamudra.example', 'Kabar Pesisir', 'Kantor Berita Nusa']),
    )
    expect(articles.every(({ publishedAt }) => publishedAt !== null)).toBe(true)
  })

  it('finds who is quoted, and nothing in the sidebar', async () => {
    const quotations = await test.db.quotation.findMany({ include: { speaker: true } })
    const names = new Set(quotations.map(({ speaker }) => speaker?.name))
    for (const name of ['Ratna Maheswari', 'Teguh Sancaka', 'Bagas Wirayuda', 'Melati Gunawan', 'Yusran Lamadi']) {
      expect(names).toContain(name)
    }
    expect(quotations.some(({ text }) => text.includes('Saya kaget'))).toBe(false)
  })

  it('has a page that was changed after publication, and words that are gone from it', async () => {
    const versions = await test.db.articleVersion.findMany({ where: { number: 2 } })
    expect(versions).toHaveLength(1)
    const alterations = await test.db.alteration.findMany({ orderBy: { oldText: 'asc' } })
    expect(alterations.map(({ kind }) => kind).sort()).toEqual(['ALTERED', 'GONE'])
  })

  it('knows two offices, one of them over', async () => {
    const tenures = await test.db.tenure.findMany({ include: { speaker: true }, orderBy: { office: 'asc' } })
    expect(tenures.map(({ speaker, to }) => [speaker.name, to !== null])).toEqual([
      ['Hendra Mulyadarma', true],
      ['Ratna Maheswari', false],
    ])
  })

  it('shows what matching and checking find, once a worker has been through it', async () => {
    const [newsroom] = await test.db.newsroom.findMany()
    const newsroomId = newsroom?.id ?? ''
    const ctx = toSystemContext(newsroomId, { db: test.db, now })
    const versions = await test.db.articleVersion.findMany({ orderBy: { id: 'asc' } })
    for (const { id } of versions) await matchVersion(ctx, { versionId: id })
    for (const { id } of versions) await checkVersion(ctx, { versionId: id })
    const checks = new Set((await test.db.quotationFlag.findMany()).map(({ check }) => check))
    for (const check of ['weekday', 'role-at-date', 'same-occasion-numbers']) expect(checks).toContain(check)
    const members = await test.db.utteranceMember.groupBy({ by: ['utteranceId'], _count: true })
    expect(members.some(({ _count }) => _count > 1)).toBe(true)
  })

  it('has one claim that went the whole way', async () => {
    const claims = await test.db.claim.findMany({ include: { appearances: true } })
    expect(claims.map(({ status }) => status)).toEqual(['VERIFIED'])
    expect(claims[0]?.appearances).toHaveLength(2)
  })

  it('does nothing the second time', async () => {
    expect(await loadDemo(test.db, now)).toEqual({ created: null })
    expect(await test.db.article.count()).toBe(7)
  })
})
