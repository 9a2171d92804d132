import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
