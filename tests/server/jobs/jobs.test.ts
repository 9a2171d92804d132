import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Context } from '@/lib/server/db/context'
import { enqueue } from '@/lib/server/db/enqueue'
import { newId } from '@/lib/server/db/new-id'
import { transact } from '@/lib/server/db/transact'
import { forgetUploads } from '@/lib/server/imports/forget-uploads'
import { getImport } from '@/lib/server/imports/get-import'
import { listImportItems } from '@/lib/server/imports/list-import-items'
import { readImport } from '@/lib/server/imports/read-import'
import { startFileImport } from '@/lib/server/imports/start-file-import'
import { takeInItem } from '@/lib/server/imports/take-in-item'
import { countJobs } from '@/lib/server/jobs/count-jobs'
import { discardJob } from '@/lib/server/jobs/discard-job'
import { EACH_MINUTE } from '@/lib/server/jobs/each-minute'
import { getJobs } from '@/lib/server/jobs/get-jobs'
import { jobGate } from '@/lib/server/jobs/job-gate'
import { readImportTask } from '@/lib/server/jobs/read-import-task'
import { retryJob } from '@/lib/server/jobs/retry-job'
import { setAsideJobs } from '@/lib/server/jobs/set-aside-jobs'
import { takeOver, WORKER_ENDED } from '@/lib/server/jobs/take-over'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { aTable } from '@/tests/factories/a-table'
import { aStartedTable, anUpload } from '@/tests/factories/an-upload'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let ctx: Context
beforeAll(async () => {
  test = await createTestDatabase()
})
beforeEach(async () => {
  ctx = { ...(await aContext(test.db, { role: 'ADMIN' })), now: () => new Date() }
})
afterAll(() => test.dispose())

/** Has the jobs of the newsroom end as if they had been begun so often, each time with this outcome. */
const fail = (attempts: number, lastError: string) => test.db.$executeRaw`
  update graphile_worker._private_jobs set attempts = ${attempts}, last_error = ${lastError}, locked_at = null
  where payload ->> 'newsroomId' = ${ctx.actor.newsroomId}`

const aJob = async (): Promise<void> => {
  const payload = { newsroomId: ctx.actor.newsroomId, versionId: newId() }
  await transact(ctx, (tx) => enqueue(tx, 'match-version', payload))
}
const kind = async (name: string) => (await getJobs(ctx)).kinds.find((one) => one.name === name)
const failures = async () => (await getJobs(ctx)).failures
const file = {
  fileName: 'berita.txt',
  bytes: new TextEncoder().encode('Air surut.\n\n"Kami lega," kata Camat Rina Wardhani.\n'),
}

describe('the jobs of a newsroom', () => {
  it('are counted by kind, with what waits longest, and those of another newsroom are not seen', async () => {
    await aJob()
    await aJob()
    const stranger = await aContext(test.db, { role: 'ADMIN' })
    expect(await kind('match-version')).toMatchObject({
      waiting: 2,
      running: 0,
      setAside: 0,
      oldestWaitingAt: expect.any(Date) as Date,
    })
    expect((await getJobs(stranger)).kinds.every(({ waiting }) => waiting === 0)).toBe(true)
  })

  it('begin with what brings articles in, however much of it waits to be matched', async () => {
    await aJob()
    await startFileImport(ctx, { kind: 'FILES', files: [file] })
    const [first] = await test.db.$queryRaw<unknown[]>`
      select t.identifier as name from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where j.payload ->> 'newsroomId' = ${ctx.actor.newsroomId} order by j.priority, j.run_at limit 1`
    expect(first).toEqual({ name: 'take-in-item' })
  })

  it('that are done leave their number in the minute', async () => {
    const counts = countJobs(test.db)
    for (let done = 0; done < 3; done++) counts.add('match-version', { newsroomId: ctx.actor.newsroomId }, false)
    counts.add('match-version', { newsroomId: ctx.actor.newsroomId }, true)
    counts.add('match-version', { newsroomId: newId() }, false)
    counts.add('match-version', 'no payload', false)
    await counts.flush()
    counts.add('match-version', { newsroomId: ctx.actor.newsroomId }, false)
    await counts.flush()
    expect(await kind('match-version')).toMatchObject({ doneLately: 4, failedLately: 1 })
    expect((await getJobs(ctx)).perMinute.reduce((sum, count) => sum + count, 0)).toBe(4)
  })

  it('that were given up are tried again or discarded, with an event; those under way are not', async () => {
    await aJob()
    await fail(3, 'no such table')
    await setAsideJobs(ctx)
    const [failed] = await failures()
    expect(failed).toMatchObject({ name: 'match-version', attempts: 3, error: 'no such table' })
    const jobId = failed?.id ?? ''
    await retryJob(ctx, { jobId })
    expect(await kind('match-version')).toMatchObject({ waiting: 1, setAside: 0 })
    await expect(retryJob(ctx, { jobId })).rejects.toMatchObject({ code: 'CONFLICT', reason: 'job.changed' })
    await expect(discardJob(ctx, { jobId })).rejects.toMatchObject({ code: 'CONFLICT' })
    await fail(3, WORKER_ENDED)
    expect(await failures()).toMatchObject([{ error: null }])
    await discardJob(ctx, { jobId })
    expect(await failures()).toEqual([])
    const events = await test.db.auditEvent.findMany({ where: { newsroomId: ctx.actor.newsroomId } })
    expect(events.map(({ action, data }) => [action, data])).toEqual([
      ['job.retry', { name: 'match-version', jobId }],
      ['job.discard', { name: 'match-version', jobId }],
    ])
  })

  it('are closed to editors, and to other newsrooms no job is there', async () => {
    await aJob()
    await fail(3, 'x')
    const jobId = (await failures())[0]?.id ?? ''
    const editor = await aColleague(ctx, 'EDITOR')
    const stranger = await aContext(test.db, { role: 'ADMIN' })
    await expect(getJobs(editor)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    for (const verb of [retryJob, discardJob]) {
      await expect(verb(editor, { jobId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(verb(stranger, { jobId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
  })
})

describe('a job that was given up', () => {
  it('refuses the file that it was to take in, once, and its retry is the retry of the item', async () => {
    const { importId } = await startFileImport(ctx, { kind: 'FILES', files: [file] })
    await fail(3, WORKER_ENDED)
    await setAsideJobs(ctx)
    await setAsideJobs(ctx)
    const items = async () => (await listImportItems(ctx, { importId })).items
    expect(await items()).toMatchObject([{ outcome: 'REFUSED', reason: 'job.worker-lost', details: { attempts: 3 } }])
    expect(await getImport(ctx, { importId })).toMatchObject({ state: 'DONE', isKept: true })
    const [failed] = await failures()
    expect(failed).toMatchObject({ subject: 'berita.txt', error: null })
    await retryJob(ctx, { jobId: failed?.id ?? '' })
    expect(await kind('take-in-item')).toMatchObject({ waiting: 1, setAside: 0 })
    const [item] = await items()
    expect(item).toMatchObject({ outcome: 'WAITING', reason: null })
    await takeInItem(ctx, { itemId: item?.id ?? '' })
    await takeInItem(ctx, { itemId: item?.id ?? '' })
    expect(await items()).toMatchObject([{ outcome: 'NEW' }])
    expect(await getImport(ctx, { importId })).toMatchObject({ state: 'DONE', isKept: false })
  })

  it('says that it failed where its worker did not die', async () => {
    const { importId } = await startFileImport(ctx, { kind: 'INGEST', name: 'Sistem naskah', files: [file] })
    await fail(3, 'something with a secret in it')
    await setAsideJobs(ctx)
    expect((await listImportItems(ctx, { importId })).items).toMatchObject([
      { reason: 'job.set-aside', details: { attempts: 3 } },
    ])
    expect(await getImport(ctx, { importId })).toMatchObject({ kind: 'INGEST', name: 'Sistem naskah' })
  })

  it('of a table refuses the row that it could not pass, and the rest comes in', async () => {
    const importId = await aStartedTable(ctx, { content: aTable(5) })
    await fail(3, WORKER_ENDED)
    await setAsideJobs(ctx)
    expect(await kind('read-import')).toMatchObject({ waiting: 1, setAside: 0 })
    const run = { signal: new AbortController().signal, attempt: 2 }
    await readImportTask(ctx, { newsroomId: ctx.actor.newsroomId, importId }, run)
    const { items } = await listImportItems(ctx, { importId })
    expect(items.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      'job.worker-lost',
      'NEW',
      'NEW',
      'NEW',
      'NEW',
    ])
    expect(await getImport(ctx, { importId })).toMatchObject({ state: 'DONE', counts: { NEW: 4, REFUSED: 1 } })
  })
})

describe('a long job', () => {
  it('that is told to stop asks to be gone on with', async () => {
    const importId = await aStartedTable(ctx, { content: aTable(40) })
    await test.db.$executeRaw`delete from graphile_worker._private_jobs`
    const stopping = new AbortController()
    stopping.abort()
    await readImportTask(ctx, { newsroomId: ctx.actor.newsroomId, importId }, { signal: stopping.signal, attempt: 1 })
    expect(await getImport(ctx, { importId })).toMatchObject({ state: 'RUNNING' })
    expect(await kind('read-import')).toMatchObject({ waiting: 1 })
  })

  it('is not given up while it comes further', async () => {
    const importId = await aStartedTable(ctx, { content: aTable(3) })
    await test.db.$executeRaw`
      update graphile_worker._private_jobs set attempts = 3, locked_at = now(), locked_by = 'someone'
      where key = ${`read-import:${importId}`}`
    await readImportTask(
      ctx,
      { newsroomId: ctx.actor.newsroomId, importId },
      { signal: new AbortController().signal, attempt: 3 },
    )
    const [job] = await test.db.$queryRaw<{ attempts: number }[]>`
      select attempts from graphile_worker.jobs where key = ${`read-import:${importId}`}`
    expect(job).toEqual({ attempts: 1 })
  })
})

describe('a worker that died', () => {
  const die = (id: string) => test.db.$executeRaw`
    insert into job_workers (id, started_at, seen_at) values (${id}, now(), now() - interval '2 seconds')`
  const take = (by: string, flags: string | null, lastError: string | null) => test.db.$executeRaw`
    update graphile_worker._private_jobs set locked_at = now(), locked_by = ${by}, attempts = 1,
      flags = ${flags}::jsonb, last_error = ${lastError}
    where payload ->> 'newsroomId' = ${ctx.actor.newsroomId}`
  const jobs = () => test.db.$queryRaw`
    select attempts, last_error, locked_by, flags from graphile_worker._private_jobs
    where payload ->> 'newsroomId' = ${ctx.actor.newsroomId}`

  it('leaves its jobs to the others, suspect of having killed it', async () => {
    await aJob()
    await die('pool-dead-1')
    await take('pool-dead-1', null, null)
    expect(await takeOver(test.db, 'pool-own')).toBe(1)
    expect(await jobs()).toEqual([{ attempts: 1, last_error: WORKER_ENDED, locked_by: null, flags: null }])
    expect(await takeOver(test.db, 'pool-own')).toBe(0)
  })

  it('does not make those suspect that had only been taken while one ran alone', async () => {
    const other = await aContext(test.db, { role: 'ADMIN' })
    await aJob()
    await die('pool-dead-2')
    await take('pool-dead-2', null, null)
    const payload = { newsroomId: other.actor.newsroomId, versionId: newId() }
    await transact(other, (tx) => enqueue(tx, 'match-version', payload))
    await test.db.$executeRaw`
      update graphile_worker._private_jobs
      set locked_at = now(), locked_by = 'pool-dead-2', attempts = 2, flags = '{"alone": true}', last_error = ${WORKER_ENDED}
      where payload ->> 'newsroomId' = ${other.actor.newsroomId}`
    await takeOver(test.db, 'pool-own')
    expect(await jobs()).toEqual([{ attempts: 0, last_error: null, locked_by: null, flags: null }])
    expect((await getJobs(other)).kinds).toContainEqual(expect.objectContaining({ name: 'match-version', waiting: 1 }))
  })

  it('is not one that was seen a moment ago', async () => {
    await aJob()
    await test.db.$executeRaw`insert into job_workers (id, started_at, seen_at) values ('pool-alive', now(), now())`
    await take('pool-alive', null, null)
    expect(await takeOver(test.db, 'pool-own')).toBe(0)
    expect(await jobs()).toMatchObject([{ locked_by: 'pool-alive' }])
    await test.db.jobWorker.deleteMany()
  })
})

describe('what is looked after each minute', () => {
  it('is done without harm by several at once', async () => {
    await Promise.all([1, 2].map(async () => Promise.all(EACH_MINUTE.map((look) => look(ctx)))))
  })

  it('lets go of what was sent long ago, and ends what nobody finished', async () => {
    const { importId } = await anUpload(ctx, { content: aTable(2) })
    const old = await aStartedTable(ctx, { content: '{"text": 1}\n' })
    await readImport(ctx, { importId: old }, { signal: new AbortController().signal, alsoWrite: async () => undefined })
    await forgetUploads(ctx)
    expect(await getImport(ctx, { importId })).toMatchObject({ state: 'MAPPING', isKept: true })
    expect(await getImport(ctx, { importId: old })).toMatchObject({ state: 'DONE', isKept: true })
    await test.db.import.updateMany({
      where: { id: { in: [importId, old] } },
      data: { createdAt: new Date('2026-01-01T00:00:00Z') },
    })
    await test.db.import.update({ where: { id: old }, data: { finishedAt: new Date('2026-01-01T00:00:00Z') } })
    await forgetUploads(ctx)
    expect(await getImport(ctx, { importId })).toMatchObject({ state: 'STOPPED', isKept: false })
    expect(await getImport(ctx, { importId: old })).toMatchObject({ state: 'DONE', isKept: false })
  })
})

describe('the gate', () => {
  it('lets many in together, one that must be alone by itself, and nobody past it', async () => {
    const gate = jobGate()
    const told: string[] = []
    const enter = async (name: string, isAlone: boolean) => {
      const leave = await gate.enter(isAlone)
      told.push(name)
      return leave
    }
    const [one, two] = await Promise.all([enter('one', false), enter('two', false)])
    const alone = enter('alone', true)
    const three = enter('three', false)
    one()
    await Promise.resolve()
    expect(told).toEqual(['one', 'two'])
    two()
    const leaveAlone = await alone
    expect(told).toEqual(['one', 'two', 'alone'])
    leaveAlone()
    await three
    expect(told).toEqual(['one', 'two', 'alone', 'three'])
  })
})
