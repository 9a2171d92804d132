import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { POST } from '@/app/api/ingest/route'
import type { ImportOutcome } from '@/lib/server/articles/incoming-article'
import type { Context } from '@/lib/server/db/context'
import { createToken } from '@/lib/server/tokens/create-token'
import { revokeToken } from '@/lib/server/tokens/revoke-token'
import { aContext } from '@/tests/factories/a-context'
import { ARTICLE_TEXT } from '@/tests/factories/an-article'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let admin: Context
let token: { id: string; secret: string }
beforeAll(async () => {
  test = await createTestDatabase()
  vi.stubEnv('DATABASE_URL', test.url)
  vi.stubEnv('NEXTAUTH_SECRET', 's'.repeat(40))
  admin = await aContext(test.db, { role: 'ADMIN' })
  token = await createToken(admin, { name: 'CMS redaksi' })
})
afterAll(async () => {
  await (globalThis as { kutipDatabase?: TestDatabase['db'] }).kutipDatabase?.$disconnect()
  await test.dispose()
})

const page = (words: string) =>
  `<html><head><title>Banjir ${words}</title></head><body><article><h1>Banjir ${words}</h1>${ARTICLE_TEXT.split('\n')
    .map((line) => `<p>${line}</p>`)
    .join(
      '',
    )}<p>Kabar ${words} disampaikan pada pagi hari oleh petugas balai desa setempat.</p></article></body></html>`

interface Sent {
  readonly body: string
  readonly type?: string
  readonly headers?: Record<string, string>
}

/** As another system sends it: from no page of ours, with no cookie. */
const send = async ({ body, type = 'application/json', headers = {} }: Sent) => {
  const given = {
    authorization: `Bearer ${token.secret}`,
    'content-type': type,
    origin: 'https://cms.example',
    ...headers,
  }
  const request = new Request('http://localhost:3000/api/ingest', { method: 'POST', body, headers: given })
  const response = await POST(request, { params: Promise.resolve({}) })
  return {
    status: response.status,
    answer: (await response.json()) as { ok: boolean; reason?: string; data: ImportOutcome },
  }
}

describe('the door for other systems', () => {
  it('takes in a page as it is, with the address at which it stood', async () => {
    const url = 'https://pesisir.example/berita/1'
    const { status, answer } = await send({ body: page('satu'), type: 'text/html', headers: { 'x-source-url': url } })
    expect(status).toBe(200)
    expect(answer.data).toMatchObject({ outcome: 'new' })
    const article = await test.db.article.findFirstOrThrow({ where: { id: answer.data.articleId } })
    expect(article).toMatchObject({ canonicalUrl: url, newsroomId: admin.actor.newsroomId, createdById: null })
    const event = await test.db.auditEvent.findFirstOrThrow({ where: { subjectId: article.id } })
    expect(event).toMatchObject({ actorId: null, data: { by: 'CMS redaksi' } })
  })

  it('takes JSON with a page or a bare text', async () => {
    const html = await send({ body: JSON.stringify({ html: page('dua'), url: 'https://pesisir.example/berita/2' }) })
    expect(html.answer.data).toMatchObject({ outcome: 'new', headline: expect.stringContaining('dua') })
    const text = await send({
      body: JSON.stringify({ text: `${ARTICLE_TEXT}\nKabar tiga.`, headline: 'Banjir tiga', outlet: 'Kabar Pesisir' }),
    })
    expect(text.answer.data).toMatchObject({ outcome: 'new', headline: 'Banjir tiga' })
  })

  it('has each article once', async () => {
    const sent = { body: page('empat'), type: 'text/html' }
    const outcomes = await Promise.all([send(sent), send(sent)])
    expect(outcomes.map(({ answer }) => answer.data.outcome).sort()).toEqual(['new', 'unchanged'])
  })

  it.each<[string, Partial<Sent>, number, string]>([
    ['no token', { headers: { authorization: '' } }, 401, 'token.unknown'],
    ['a token that never was', { headers: { authorization: `Bearer kutip_${'x'.repeat(22)}_${'x'.repeat(43)}` } }, 401, 'token.unknown'], // prettier-ignore
    ['broken JSON', { body: '{"text":' }, 400, 'invalid-input'],
    ['JSON that is no article', { body: '[1]' }, 400, 'invalid-input'],
    ['a page without an article', { body: '<p>Hai</p>', type: 'text/html' }, 400, 'import.noArticleText'],
    ['an address that is none', { body: page('lima'), type: 'text/html', headers: { 'x-source-url': 'javascript:1' } }, 400, 'invalid-input'], // prettier-ignore
  ])('refuses %s and stores nothing', async (_, given, status, reason) => {
    const before = await test.db.snapshot.count()
    const sent = await send({ body: '{}', ...given })
    expect(sent).toMatchObject({ status, answer: { ok: false, reason } })
    expect(await test.db.snapshot.count()).toBe(before)
  })

  it('is shut for a token that was ended', async () => {
    const ended = await createToken(admin, { name: 'lama' })
    await revokeToken(admin, { tokenId: ended.id })
    const sent = { body: page('enam'), type: 'text/html', headers: { authorization: `Bearer ${ended.secret}` } }
    expect((await send(sent)).status).toBe(401)
  })
})
