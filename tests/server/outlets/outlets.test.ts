import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { KNOWN_OUTLETS } from '@/lib/article/outlets'
import { toOutletKey } from '@/lib/article/to-outlet-key'
import { importText } from '@/lib/server/articles/import-text'
import { listArticles } from '@/lib/server/articles/list-articles'
import { findBrokenLink } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { createNewsroom } from '@/lib/server/newsrooms/create-newsroom'
import { addKnownOutlets } from '@/lib/server/outlets/add-known-outlets'
import { getOutlet } from '@/lib/server/outlets/get-outlet'
import { listOutletChoices } from '@/lib/server/outlets/list-outlet-choices'
import { listOutlets } from '@/lib/server/outlets/list-outlets'
import { mergeOutlets } from '@/lib/server/outlets/merge-outlets'
import { previewOutletMerge } from '@/lib/server/outlets/preview-outlet-merge'
import { recogniseOutlets } from '@/lib/server/outlets/recognise-outlets'
import { saveOutlet } from '@/lib/server/outlets/save-outlet'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { anArticle } from '@/tests/factories/an-article'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let editor: Context & { actor: { id: string } }

beforeAll(async () => {
  test = await createTestDatabase()
})
beforeEach(async () => {
  editor = await aContext(test.db, { role: 'EDITOR' })
})
afterAll(() => test.dispose())

const LENTERA = {
  ...{ name: 'Harian Lentera', owner: 'Lentera Grup', isWire: false },
  ...{
    names: ['Lentera Kota', 'LENTERA KOTA.com'],
    domains: ['https://www.Lentera.example/kota/berita', 'lentera.test'],
  },
}
const nameOf = async (ctx: Context, signs: { name: string; url: string | null }) => {
  const [id] = await recogniseOutlets(ctx.db, ctx.actor.newsroomId, [signs])
  return id ? (await getOutlet(ctx, id)).name : null
}

describe('recognition', () => {
  it('goes by the domain, subdomains included, then by any of the names, and else makes an outlet', async () => {
    await saveOutlet(editor, LENTERA)
    const recognised = [
      await nameOf(editor, { name: 'Nama Lain', url: 'https://bola.lentera.example/a?b=c' }),
      await nameOf(editor, { name: 'lentera kota', url: 'https://kumpulan.example/lentera' }),
      await nameOf(editor, { name: 'HARIAN LENTERA.com', url: null }),
      await nameOf(editor, { name: 'Warta Delta', url: 'https://bukanlentera.example/' }),
      await nameOf(editor, { name: '', url: 'https://tak-dikenal.example/' }),
    ]
    expect(recognised).toEqual(['Harian Lentera', 'Harian Lentera', 'Harian Lentera', 'Warta Delta', null])
  })

  it('learns a domain only where the outlet is called like it', async () => {
    await nameOf(editor, { name: 'warta-delta.example', url: 'https://www.warta-delta.example/1' })
    await nameOf(editor, { name: 'Kabar Pantai', url: 'https://kumpulan.example/2' })
    const { items } = await listOutlets(editor, { show: 'all' })
    expect(items.map(({ name, domains }) => [name, domains])).toEqual([
      ['Kabar Pantai', []],
      ['warta-delta.example', ['warta-delta.example']],
    ])
    expect(await nameOf(editor, { name: 'Warta Delta Online', url: 'https://warta-delta.example/3' })).toBe(
      'warta-delta.example',
    )
  })

  it('puts articles of one outlet together, however their pages sign', async () => {
    await saveOutlet(editor, LENTERA)
    const texts = ['https://kota.lentera.example/1', 'https://lentera.test/2'].map((sourceUrl, index) =>
      importText(editor, {
        text: `Jembatan nomor ${index} ditutup mulai malam ini untuk perbaikan selama dua pekan penuh.`,
        ...{ outlet: `Rubrik ${index}`, sourceUrl },
      }),
    )
    await Promise.all(texts)
    const { items } = await listArticles(editor)
    expect(new Set(items.map(({ outlet }) => outlet?.name))).toEqual(new Set(['Harian Lentera']))
  })
})

describe('what a newsroom begins with', () => {
  it('are the outlets everybody knows, each with names and domains of its own', async () => {
    const names = KNOWN_OUTLETS.flatMap(({ name, names = [] }) => [...new Set([name, ...names].map(toOutletKey))])
    expect(new Set(names).size).toBe(names.length)
    const domains = KNOWN_OUTLETS.flatMap((outlet) => outlet.domains)
    expect(new Set(domains).size).toBe(domains.length)
    const slug = `baru-${newId()}`.slice(0, 40)
    const { id } = await createNewsroom(test.db, editor.now, { slug, name: 'Baru', publicUrl: null })
    const ctx = await aContext(test.db, { newsroomId: id })
    expect(await test.db.outlet.count({ where: { newsroomId: id } })).toBe(KNOWN_OUTLETS.length)
    expect(await nameOf(ctx, { name: '', url: 'https://megapolitan.kompas.com/read/1' })).toBe('Kompas.com')
    expect(await nameOf(ctx, { name: '', url: 'https://bisnis.tempo.co/read/1' })).toBe('TEMPO.CO')
    expect(await nameOf(ctx, { name: '', url: 'https://www.kompas.id/baca/1' })).toBe('Harian Kompas')
    expect(await nameOf(ctx, { name: 'Agence France-Presse', url: null })).toBe('AFP')
  })

  it('can be added later: what is there keeps its name, and nothing is there twice', async () => {
    const [id] = await recogniseOutlets(test.db, editor.actor.newsroomId, [{ name: 'detik.com', url: null }])
    const { added } = await addKnownOutlets(editor)
    expect(added).toBe(KNOWN_OUTLETS.length - 1)
    expect(await getOutlet(editor, id ?? '')).toMatchObject({
      name: 'detik.com',
      domains: ['detik.com'],
      owner: /CT Corp/,
    })
    expect(await addKnownOutlets(editor)).toEqual({ added: 0 })
    const viewer = await aColleague(editor, 'REVIEWER')
    await expect(addKnownOutlets(viewer)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('saveOutlet', () => {
  it('stores what an editor says, once, with its event', async () => {
    const requestId = newId()
    const saved = await saveOutlet(editor, { ...LENTERA, requestId })
    expect(saved).toMatchObject({
      ...{ name: 'Harian Lentera', owner: 'Lentera Grup', version: 1, names: ['LENTERA KOTA.com'] },
      domains: ['lentera.example', 'lentera.test'],
    })
    expect(await saveOutlet(editor, { ...LENTERA, requestId })).toEqual(saved)
    const events = await test.db.auditEvent.findMany({ where: { subjectId: requestId } })
    expect(events).toMatchObject([
      { action: 'outlet.create', data: { after: { domains: ['lentera.example', 'lentera.test'] } } },
    ])
  })

  it('changes it where nobody else did, and shows what is stored where somebody did', async () => {
    const { id, version } = await saveOutlet(editor, LENTERA)
    const edited = {
      ...LENTERA,
      outletId: id,
      version,
      name: 'Lentera',
      names: [],
      domains: ['lentera.example'],
      isWire: true,
    }
    expect(await saveOutlet(editor, edited)).toMatchObject({ name: 'Lentera', isWire: true, names: [], version: 2 })
    await expect(saveOutlet(editor, { ...edited, name: 'Lain' })).rejects.toMatchObject({
      ...{ code: 'CONFLICT', reason: 'outlet.changed', current: { name: 'Lentera', version: 2 } },
    })
    const event = await test.db.auditEvent.findFirst({ where: { subjectId: id, action: 'outlet.edit' } })
    expect(event).toMatchObject({ data: { before: { name: 'Harian Lentera' }, after: { name: 'Lentera' } } })
    expect(await findBrokenLink(test.db, editor.actor.newsroomId)).toBeNull()
  })

  it('refuses names and domains that are another outlet’s, and what is no domain', async () => {
    await saveOutlet(editor, LENTERA)
    const other = { ...LENTERA, name: 'Warta Delta', names: [], domains: [] }
    const refused: [object, string][] = [
      [{ name: 'lentera kota' }, 'outlet.name-taken'],
      [{ names: ['HARIAN LENTERA'] }, 'outlet.name-taken'],
      [{ domains: ['www.lentera.test'] }, 'outlet.domain-taken'],
      [{ domains: ['co.id'] }, 'outlet.domain-wrong'],
      [{ domains: ['bukan domain'] }, 'outlet.domain-wrong'],
    ]
    for (const [change, reason] of refused) {
      await expect(saveOutlet(editor, { ...other, ...change }), reason).rejects.toMatchObject({
        code: 'INVALID',
        reason,
      })
    }
    expect((await listOutlets(editor, { show: 'all' })).items).toHaveLength(1)
  })

  it('is refused to reviewers, and finds nothing in other newsrooms', async () => {
    const { id, version } = await saveOutlet(editor, LENTERA)
    const reviewer = await aColleague(editor, 'REVIEWER')
    await expect(saveOutlet(reviewer, LENTERA)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const stranger = await aContext(test.db, { role: 'ADMIN' })
    await expect(saveOutlet(stranger, { ...LENTERA, outletId: id, version })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(getOutlet(stranger, id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('mergeOutlets', () => {
  it('moves articles, quotations, names and domains; the old name leads to the one that remains', async () => {
    const into = await saveOutlet(editor, LENTERA)
    const from = await saveOutlet(editor, {
      ...LENTERA,
      name: 'Suluh',
      names: ['Suluh Pagi'],
      domains: ['suluh.example'],
    })
    const { articleId, quotationId } = await anArticle(editor, { outlet: 'Suluh' })
    const { newsroomId, id: userId } = editor.actor
    const kept = { name: 'Suluh', filter: { q: 'banjir', outletId: from.id }, seenAt: editor.now() }
    await test.db.savedSearch.create({ data: { id: newId(), newsroomId, userId, ...kept } })
    const merged = await mergeOutlets(editor, { outletId: from.id, version: from.version, intoId: into.id })
    expect(merged).toMatchObject({ id: into.id, version: 2, names: ['LENTERA KOTA.com', 'Suluh', 'Suluh Pagi'] })
    expect(merged.domains).toContain('suluh.example')
    expect(await test.db.article.findFirst({ where: { id: articleId } })).toMatchObject({ outletId: into.id })
    expect(await test.db.quotation.findFirst({ where: { id: quotationId } })).toMatchObject({ outletId: into.id })
    expect(await test.db.savedSearch.findFirst({ where: { newsroomId } })).toMatchObject({
      filter: { q: 'banjir', outletId: into.id },
    })
    expect(await nameOf(editor, { name: 'SULUH', url: null })).toBe('Harian Lentera')
    const event = await test.db.auditEvent.findFirst({ where: { subjectId: into.id, action: 'outlet.merge' } })
    expect(event).toMatchObject({ data: { from: { name: 'Suluh' }, articleCount: 1 } })
  })

  it('tells before what will happen, as it then happens', async () => {
    const into = await saveOutlet(editor, { ...LENTERA, owner: null, names: ['Suluh Pagi.com'], domains: [] })
    const from = await saveOutlet(editor, {
      ...{ name: 'Suluh', owner: 'Suluh Grup', isWire: true, names: ['Suluh Sore', 'Suluh Malam'] },
      domains: ['suluh.example'],
    })
    for (let count = 0; count < 3; count++) await anArticle(editor, { outlet: 'Suluh' })
    const { newsroomId, id: userId } = editor.actor
    const feed = {
      outletId: from.id,
      url: 'https://suluh.example/rss',
      kind: 'FEED' as const,
      nextPollAt: editor.now(),
    }
    await test.db.feed.create({ data: { id: newId(), newsroomId, ...feed } })
    const kept = { name: 'Suluh', filter: { outletId: from.id }, seenAt: editor.now() }
    await test.db.savedSearch.create({ data: { id: newId(), newsroomId, userId, ...kept } })

    const pair = { outletId: from.id, intoId: into.id }
    const preview = await previewOutletMerge(editor, pair)
    expect(preview).toMatchObject({
      ...{ from: { id: from.id, version: 1 }, into: { id: into.id }, articles: 3, isMore: false, feeds: 1 },
      ...{ rules: 0, searches: 1, owner: 'Suluh Grup', becomesWire: true },
    })
    expect([...preview.names].sort()).toEqual(['Suluh', 'Suluh Malam', 'Suluh Sore'])
    const merged = await mergeOutlets(editor, { ...pair, version: preview.from.version })
    expect(merged).toMatchObject({ owner: preview.owner, isWire: true, domains: ['suluh.example'] })
    expect(preview.names.every((name) => merged.names.includes(name))).toBe(true)
    expect(await test.db.article.count({ where: { newsroomId, outletId: into.id } })).toBe(preview.articles)

    await expect(previewOutletMerge(editor, pair)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(previewOutletMerge(editor, { ...pair, outletId: into.id })).rejects.toMatchObject({
      reason: 'outlet.same',
    })
    const reviewer = await aColleague(editor, 'REVIEWER')
    await expect(previewOutletMerge(reviewer, pair)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('refuses itself, what was changed meanwhile, what is not there, and reviewers', async () => {
    const one = await saveOutlet(editor, LENTERA)
    const other = await saveOutlet(editor, { ...LENTERA, name: 'Suluh', names: [], domains: [] })
    const input = { outletId: other.id, version: other.version, intoId: one.id }
    const reviewer = await aColleague(editor, 'REVIEWER')
    await expect(mergeOutlets(reviewer, input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(mergeOutlets(editor, { ...input, intoId: other.id })).rejects.toMatchObject({ reason: 'outlet.same' })
    await expect(mergeOutlets(editor, { ...input, version: 9 })).rejects.toMatchObject({ reason: 'outlet.changed' })
    await expect(mergeOutlets(editor, { ...input, intoId: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await listOutlets(editor, { show: 'all' })).items).toHaveLength(2)
  })
})

describe('listOutlets', () => {
  it('shows whose articles are here, finds by any name or domain, and pages without gaps', async () => {
    for (const name of ['Cahaya', 'aurora', 'Binar'])
      await saveOutlet(editor, { ...LENTERA, name, names: [], domains: [] })
    await saveOutlet(editor, LENTERA)
    await anArticle(editor, { outlet: 'Binar' })
    await anArticle(editor, { outlet: 'Binar' })
    const names = async (input: Parameters<typeof listOutlets>[1]) =>
      (await listOutlets(editor, input)).items.map(({ name }) => name)
    expect((await listOutlets(editor)).items).toMatchObject([{ name: 'Binar', articleCount: 2, isMore: false }])
    expect((await listOutletChoices(editor)).map(({ name }) => name)).toEqual(['Binar'])
    expect(await listOutletChoices(editor, true)).toHaveLength(4)
    expect(await names({ show: 'all', q: 'lentera.test' })).toEqual(['Harian Lentera'])
    expect(await names({ show: 'all', q: 'kota' })).toEqual(['Harian Lentera'])
    expect(await names({ show: 'all', q: '%' })).toEqual([])
    const first = await listOutlets(editor, { show: 'all', limit: 3 })
    expect(first.items.map(({ name }) => name)).toEqual(['aurora', 'Binar', 'Cahaya'])
    expect(await names({ show: 'all', limit: 3, cursor: first.nextCursor ?? '' })).toEqual(['Harian Lentera'])
  })

  it('tells whom an outlet quotes', async () => {
    const { outletId, speakerId } = await anArticle(editor, { outlet: 'Binar' })
    expect((await getOutlet(editor, outletId)).speakers).toEqual([
      { id: speakerId, name: 'Dewi Lestiani', quotationCount: 1 },
    ])
  })
})
