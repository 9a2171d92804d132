import { writeFile, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { speakerCommand } from '@/lib/cli/speaker'
import { AddTenureInput, EditTenureInput } from '@/lib/schemas/tenure'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { deleteTenure } from '@/lib/server/speakers/delete-tenure'
import { editSpeaker } from '@/lib/server/speakers/edit-speaker'
import { getSpeaker } from '@/lib/server/speakers/get-speaker'
import { importTenures } from '@/lib/server/speakers/import-tenures'
import { restoreTenure } from '@/lib/server/speakers/restore-tenure'
import { saveTenure } from '@/lib/server/speakers/save-tenure'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { anArticle } from '@/tests/factories/an-article'
import { aSpeaker } from '@/tests/factories/a-speaker'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let reviewer: Context
let viewer: Context
let stranger: Context

beforeAll(async () => {
  test = await createTestDatabase()
  stranger = await aContext(test.db, { role: 'ADMIN' })
})
beforeEach(async () => {
  reviewer = await aContext(test.db, { role: 'REVIEWER' })
  viewer = await aColleague(reviewer, 'VIEWER')
})
afterAll(() => test.dispose())

const OFFICE = { office: 'Bupati Muara', from: '2020-02-01', to: '2025-02-01', source: 'https://muara.example/bupati' }
const eventsOf = (subjectId: string) =>
  test.db.auditEvent.findMany({ where: { subjectId }, orderBy: { sequence: 'asc' } })

describe('saveTenure, deleteTenure and restoreTenure', () => {
  it('keep an office with its days and source, each change with its event', async () => {
    const { id: speakerId } = await aSpeaker(reviewer)
    const requestId = newId()
    const added = await saveTenure(reviewer, { ...OFFICE, speakerId, requestId })
    expect(await saveTenure(reviewer, { ...OFFICE, speakerId, requestId })).toEqual(added)
    expect(added).toMatchObject({ ...OFFICE, version: 1 })
    const edited = await saveTenure(reviewer, { ...OFFICE, tenureId: added.id, version: 1, to: null })
    expect(edited).toMatchObject({ to: null, version: 2 })
    expect((await getSpeaker(reviewer, speakerId)).tenures).toMatchObject([
      { office: 'Bupati Muara', from: '2020-02-01', to: null },
    ])
    const gone = await deleteTenure(reviewer, { tenureId: added.id, version: 2 })
    expect((await getSpeaker(reviewer, speakerId)).tenures).toEqual([])
    await restoreTenure(reviewer, { tenureId: added.id, version: gone.version })
    expect((await getSpeaker(reviewer, speakerId)).tenures).toHaveLength(1)
    const actions = (await eventsOf(added.id)).map(({ action }) => action)
    expect(actions).toEqual(['tenure.add', 'tenure.edit', 'tenure.delete', 'tenure.restore'])
  })

  it('show what is stored when a colleague was faster, and are refused to viewers and strangers', async () => {
    const { id: speakerId } = await aSpeaker(reviewer)
    const { id: tenureId } = await saveTenure(reviewer, { ...OFFICE, speakerId })
    await saveTenure(reviewer, { ...OFFICE, tenureId, version: 1, office: 'Bupati' })
    const edit = { ...OFFICE, tenureId, version: 1 }
    await expect(saveTenure(reviewer, edit)).rejects.toMatchObject({
      ...{ code: 'CONFLICT', reason: 'tenure.changed', current: { office: 'Bupati', version: 2 } },
    })
    const ref = { tenureId, version: 1 }
    await expect(deleteTenure(reviewer, ref)).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(restoreTenure(reviewer, { tenureId, version: 2 })).rejects.toMatchObject({ code: 'CONFLICT' })
    for (const [ctx, code] of [
      [viewer, 'FORBIDDEN'],
      [stranger, 'NOT_FOUND'],
    ] as const) {
      await expect(saveTenure(ctx, edit)).rejects.toMatchObject({ code })
      await expect(deleteTenure(ctx, ref)).rejects.toMatchObject({ code })
      await expect(restoreTenure(ctx, ref)).rejects.toMatchObject({ code })
    }
    await expect(saveTenure(stranger, { ...OFFICE, speakerId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('refuse at the door what ends before it begins', () => {
    const ends = { office: 'Bupati', from: '2024-02-01', to: '2023-02-01', source: '' }
    const added = AddTenureInput.safeParse({ ...ends, speakerId: newId() })
    const edited = EditTenureInput.safeParse({ ...ends, tenureId: newId(), version: 1 })
    for (const { error } of [added, edited])
      expect(error?.issues).toMatchObject([{ path: ['to'], message: 'tenure-ends-before' }])
    expect(AddTenureInput.safeParse({ ...ends, to: '2024-02-01', speakerId: newId() }).success).toBe(true)
  })

  it('ask for the speaker’s articles to be checked again', async () => {
    const article = await anArticle(reviewer)
    const { speakerId } = article
    await test.db.$executeRaw`delete from graphile_worker._private_jobs`
    await saveTenure(reviewer, { ...OFFICE, speakerId })
    const { name, kind } = await getSpeaker(reviewer, speakerId)
    const facts = { name, kind, role: null, wikidataId: null, diedOn: '2024-01-01' }
    await editSpeaker(reviewer, { speakerId, version: 1, ...facts })
    const jobs = await test.db.$queryRaw<{ key: string }[]>`select key from graphile_worker._private_jobs`
    expect(jobs).toEqual([{ key: `check-version:${article.versionId}` }])
    expect((await getSpeaker(reviewer, speakerId)).diedOn).toBe('2024-01-01')
  })
})

describe('importTenures', () => {
  const table = (...rows: string[]) => ['nama,jabatan,mulai,selesai,sumber,wikidata', ...rows].join('\n')
  const told = (rows: Awaited<ReturnType<typeof importTenures>>) =>
    rows.map(({ line, outcome, reason }) => [line, outcome, reason])

  it('answers for every row: stored whole, there already, or refused with its line and the reason', async () => {
    const { id } = await aSpeaker(reviewer, { name: 'Rina Wardhani' })
    await aSpeaker(reviewer, { name: 'Budi Hartono' })
    await aSpeaker(reviewer, { name: 'Budi Hartono' })
    const rows = await importTenures(reviewer, {
      table: table(
        'RINA WARDHANI,Camat Melur,2019,2021-06,"Lembaran daerah, halaman 3",',
        'Rina Wardhani,Bupati Muara,20/02/2021,,,Q77',
        'Rina Wardhani,Bupati Muara,2021-02-20,,,q77',
        'Rina Wardhani,Gubernur,2024-05-01,2023-05-01,,',
        'Rina Wardhani,Gubernur,2024-02-30,,,',
        'Rina Wardhani,,2024,,,',
        ',Gubernur,2024,,,',
        'Rina Wardhani,Gubernur,2024,,,Q78',
        'Rina Wardhani,Gubernur,2024,,,bukan kode',
        'Budi Hartono,Lurah,2024,,,',
        'Tidak Dikenal,Lurah,2024,,,',
      ),
    })
    expect(told(rows)).toEqual([
      [2, 'new', null],
      [3, 'new', null],
      [4, 'unchanged', null],
      [5, 'refused', 'tenure.ends-before'],
      [6, 'refused', 'tenure.no-day'],
      [7, 'refused', 'tenure.no-office'],
      [8, 'refused', 'tenure.no-name'],
      [9, 'refused', 'tenure.other-item'],
      [10, 'refused', 'tenure.no-wikidata'],
      [11, 'refused', 'tenure.ambiguous-name'],
      [12, 'refused', 'tenure.unknown-name'],
    ])
    expect(rows[1]?.overlaps).toEqual(['Camat Melur'])
    const speaker = await getSpeaker(reviewer, id)
    expect(speaker).toMatchObject({ wikidataId: 'Q77' })
    expect(speaker.tenures).toMatchObject([
      { office: 'Camat Melur', from: '2019-01-01', to: '2021-06-30', source: 'Lembaran daerah, halaman 3' },
      { office: 'Bupati Muara', from: '2021-02-20', to: null, source: null },
    ])
    const { newsroomId } = reviewer.actor
    expect(await test.db.tenure.count({ where: { newsroomId } })).toBe(2)
    expect(await test.db.auditEvent.count({ where: { newsroomId, action: 'tenure.add' } })).toBe(2)
  })

  it('makes speakers for names that are not known when asked to, one for each name', async () => {
    const rows = await importTenures(reviewer, {
      table: table('Sekar Ayu,Lurah,2024,,,Q5', 'Sekar Ayu,Camat,2025,,,Q5', 'Sekar  ayu,Bupati,2026,,,'),
      isMakingSpeakers: true,
    })
    expect(rows.map(({ isNewSpeaker }) => isNewSpeaker)).toEqual([true, false, false])
    expect(new Set(rows.map(({ speakerId }) => speakerId)).size).toBe(1)
    expect(await getSpeaker(reviewer, rows[0]?.speakerId ?? '')).toMatchObject({ name: 'Sekar Ayu', wikidataId: 'Q5' })
  })

  it('reads other delimiters, headings and a mark in front, and knows a speaker by the Wikidata item', async () => {
    const { id } = await aSpeaker(reviewer, { name: 'Sekar Ayu' })
    await test.db.speaker.update({ where: { id }, data: { wikidataId: 'Q9' } })
    await aSpeaker(reviewer, { name: 'Sekar Ayu' })
    const head = '\ufeffitem;personLabel;Position;start;end;apa pun'
    const rows = await importTenures(reviewer, {
      table: `${head}\nhttp://www.wikidata.org/entity/Q9;Sekar Ayu;Lurah;2024-01-01T00:00:00Z;;x\n`,
    })
    expect(rows).toMatchObject([{ outcome: 'new', speakerId: id }])
  })

  it('refuses tables that are none, and viewers', async () => {
    const read = (text: string) => importTenures(reviewer, { table: text })
    await expect(read('nama,jabatan\n')).rejects.toMatchObject({ reason: 'tenure.table-empty' })
    await expect(read('')).rejects.toMatchObject({ reason: 'tenure.table-empty' })
    await expect(read('a,b\nc,d\n')).rejects.toMatchObject({ reason: 'tenure.table-columns' })
    await expect(read(`nama,jabatan\n${'a,b\n'.repeat(10_001)}`)).rejects.toMatchObject({
      reason: 'tenure.table-too-long',
    })
    await expect(importTenures(viewer, { table: table('A,B,,,,') })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await test.db.tenure.count({ where: { newsroomId: reviewer.actor.newsroomId } })).toBe(0)
  })

  it('takes hundreds of rows in, in some seconds and in their order', async () => {
    await aSpeaker(reviewer, { name: 'Rina Wardhani' })
    const many = Array.from({ length: 450 }, (_, n) => `Rina Wardhani,Jabatan ${n},2024-01-01,,,`)
    const rows = await importTenures(reviewer, { table: table(...many) })
    expect(rows.map(({ office }) => office)).toEqual(many.map((_, n) => `Jabatan ${n}`))
    expect(rows.every(({ outcome }) => outcome === 'new')).toBe(true)
  })
})

describe('kutip speaker', () => {
  let said: string
  beforeEach(() => {
    vi.stubEnv('DATABASE_URL', test.url)
    said = ''
    const hear = (text: string | Uint8Array) => {
      said += String(text)
      return true
    }
    vi.spyOn(process.stdout, 'write').mockImplementation(hear)
    vi.spyOn(process.stderr, 'write').mockImplementation(hear)
  })
  afterEach(() => vi.unstubAllEnvs())
  const slugOf = async () =>
    (await test.db.newsroom.findFirstOrThrow({ where: { id: reviewer.actor.newsroomId } })).slug

  it('imports a table, a line for each row, and lists the speakers', async () => {
    const newsroom = await slugOf()
    const folder = await mkdtemp(join(tmpdir(), 'kutip-offices-'))
    const file = join(folder, 'offices.csv')
    await writeFile(file, 'name,office,from,to\nSekar Ayu,Lurah,2024,2020\nSekar Ayu,Camat,2024,\n')
    expect(await speakerCommand('import', [file], { newsroom })).toBe(1)
    expect(said).toContain(`${file}:2\trefused\tSekar Ayu\t\tends (2020-12-31) before it begins (2024-01-01)`)
    expect(said).toContain(`${file}:3\trefused\tSekar Ayu\t\tno speaker is called so`)
    said = ''
    await writeFile(file, 'name,office,from,to\nSekar Ayu,Camat,2024,\n')
    expect(await speakerCommand('import', [file], { newsroom, create: true })).toBe(0)
    expect(said).toBe(`${file}:2\tnew\tSekar Ayu\tCamat\tnew speaker\n`)
    said = ''
    expect(await speakerCommand('list', [], { newsroom, query: 'sek' })).toBe(0)
    expect(said).toMatch(/^[\da-f-]{36}\tperson\t0\tSekar Ayu\tCamat\n$/)
  })

  it('says what it cannot do', async () => {
    const newsroom = await slugOf()
    expect(await speakerCommand('import', ['/nowhere.csv'], { newsroom })).toBe(1)
    expect(said).toContain('no such file')
    expect(await speakerCommand('rename', [], {})).toBe(2)
    expect(await speakerCommand('import', [], {})).toBe(2)
  })
})
