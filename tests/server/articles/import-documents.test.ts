import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { AppError } from '@/lib/errors'
import { getArticleForReview } from '@/lib/server/articles/get-article-for-review'
import { importArticle } from '@/lib/server/articles/import-article'
import type { Context } from '@/lib/server/db/context'
import { aContext } from '@/tests/factories/a-context'
import { aDocx } from '@/tests/factories/a-docx'
import { aPdf, linesDown } from '@/tests/factories/a-pdf'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let database: TestDatabase
let reviewer: Context

beforeAll(async () => {
  database = await createTestDatabase()
  reviewer = await aContext(database.db, { role: 'REVIEWER' })
})
afterAll(() => database.dispose())

const STORY = [
  'SINGKAWANG, Kabarlaut.com - Wali Kota Ratna Dewayani meresmikan pasar ikan baru.',
  '"Pasar ini untuk nelayan kecil," kata Ratna di hadapan ratusan pedagang.',
]
const saved = () => readFileSync(new URL('../../fixtures/article/saved-page.mhtml', import.meta.url))

describe('a document', () => {
  test.each([
    ['dermaga.mhtml', 'multipart/related', saved],
    ['naskah.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', () => aDocx(STORY)],
    [
      'halaman.pdf',
      'application/pdf',
      () => aPdf([[...linesDown(['Pasar Ikan Dibuka di Singkawang', ...STORY], 760, 40)]]),
    ],
  ])(
    '%s keeps its raw bytes, and its quotations stand in the text that is shown',
    async (fileName, mediaType, make) => {
      const bytes = new Uint8Array(await make())
      const outcome = await importArticle(reviewer, { fileName, bytes })
      expect(outcome.outcome).toBe('new')
      const { version, quotations } = await getArticleForReview(reviewer, outcome.articleId)
      expect(version.snapshot).toMatchObject({ mediaType, byteLength: bytes.length, fileName })
      const snapshot = await database.db.snapshot.findFirstOrThrow({ where: { sha256: version.snapshot.sha256 } })
      expect(Buffer.from(snapshot.bytes).equals(Buffer.from(bytes))).toBe(true)
      const said = quotations.find(({ text }) => /nelayan/u.test(text))
      expect(version.text).toContain(said?.text ?? 'no quotation')
      expect((await importArticle(reviewer, { fileName, bytes })).outcome).toBe('unchanged')
    },
  )

  it('that cannot be read stores nothing', async () => {
    const count = () => database.db.snapshot.count({ where: { newsroomId: reviewer.actor.newsroomId } })
    const before = await count()
    const locked = new Uint8Array(aPdf([linesDown(STORY)], { isLocked: true }))
    const refused = await importArticle(reviewer, { fileName: 'a.pdf', bytes: locked }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(AppError)
    expect(refused).toMatchObject({ code: 'INVALID', reason: 'import.pdfEncrypted' })
    expect(await count()).toBe(before)
  })
})

describe('a page', () => {
  const page = (time: string) =>
    `<html><head><title>Pasar Ikan Dibuka</title></head><body><article><h1>Pasar Ikan Dibuka</h1><span class="date">${time}</span>${STORY.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`
  const bytesOf = (text: string) => new TextEncoder().encode(text)

  it('that tells its time from the day of reading is dated by when it was fetched', async () => {
    const retrievedAt = new Date('2026-03-02T02:30:00Z')
    const { articleId } = await importArticle(reviewer, {
      ...{ fileName: 'pasar', mediaType: 'text/html', bytes: bytesOf(page('2 jam yang lalu')), retrievedAt },
    })
    expect((await getArticleForReview(reviewer, articleId)).publishedAt).toEqual(new Date('2026-03-02T00:30:00Z'))
  })

  it('in the charset that its server names is read in it', async () => {
    const html = page('2 Maret 2026').replace('pasar ikan baru', 'pasar ikan “Samudra” baru — Łódź')
    const bytes = new Uint8Array([...html].flatMap((character) => latin2(character)))
    const { articleId } = await importArticle(reviewer, {
      ...{ fileName: 'pasar-2', mediaType: 'text/html', charset: 'windows-1250', bytes },
    })
    expect((await getArticleForReview(reviewer, articleId)).version.text).toContain('“Samudra” baru — Łódź')
  })
})

/** A few letters of Windows-1250, and ASCII as it is. */
const LATIN2: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '—': 0x97, Ł: 0xa3, ó: 0xf3, ź: 0x9f }
const latin2 = (character: string): number[] => [LATIN2[character] ?? character.charCodeAt(0)]
