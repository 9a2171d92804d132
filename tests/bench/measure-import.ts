import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Context } from '@/lib/server/db/context'
import { createDatabase } from '@/lib/server/db/create-database'
import { enqueue } from '@/lib/server/db/enqueue'
import { migrate } from '@/lib/server/db/migrate'
import { newId } from '@/lib/server/db/new-id'
import { transact } from '@/lib/server/db/transact'
import { getImport } from '@/lib/server/imports/get-import'
import { startFileImport } from '@/lib/server/imports/start-file-import'
import { startWorker } from '@/lib/server/jobs/start-worker'
import { aContext } from '@/tests/factories/a-context'
import { aTable } from '@/tests/factories/a-table'
import { aStartedTable } from '@/tests/factories/an-upload'
import { startProgram } from '@/tests/setup/start-program'
import { startThrowawayServer } from '@/tests/setup/throwaway-server'
import { SHARED } from './gold-sets'

const DATA = join(SHARED, 'data/news-id-2025-06-18.jsonl')
const RUNS = 3
const PAGES = 120
const PICKUPS = 300
/** Memory is looked at when so many articles are in, and at the end. */
const MEMORY_ARTICLES = 12_000
const WARM_ARTICLES = 4000

export interface ImportSpeed {
  readonly rows: number
  /** Text rows a second through a worker, from the moment that it may begin to the last one stored; median. */
  readonly rowsPerSecond: number
  readonly tableSeconds: number
  readonly pagesPerSecond: number
  /** From asking for a job to its beginning, in milliseconds, at the 95th percentile. */
  readonly pickupP95: number
  /** Resident memory of the worker in megabytes, warm and at the end; null where it was not asked for. */
  readonly memory: { readonly articles: number; readonly warm: number; readonly end: number } | null
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const secondsUntil = async (isSo: () => Promise<boolean>): Promise<number> => {
  const start = performance.now()
  while (!(await isSo())) await sleep(50)
  return (performance.now() - start) / 1000
}

const isDone = (ctx: Context, importId: string) => async () => (await getImport(ctx, { importId })).state === 'DONE'
const readTable = (): string => (existsSync(DATA) ? readFileSync(DATA, 'utf8') : aTable(2000))

/** An article as a site serves it: with a menu, a list of other stories, a foot and scripts. */
const aPage = (number: number): string => {
  const links = Array.from(
    { length: 60 },
    (_, at) => `<li><a href="/berita/${at}">Kabar ${at} dari kota</a></li>`,
  ).join('')
  const paragraphs = Array.from(
    { length: 12 },
    (_, at) =>
      `<p>Warga blok ${number}-${at} menutup tanggul sejak pagi bersama petugas dinas pengairan kota. "Kami berjaga sampai malam di blok ${at}," kata Camat Rina Wardhani, Selasa (3/3/2026).</p>`,
  ).join('')
  return `<!doctype html><html lang="id"><head><title>Tanggul ${number} ditutup - Lentera.com</title>
    <meta property="og:title" content="Tanggul ${number} ditutup"><meta property="article:published_time" content="2026-03-03T10:15:00+07:00">
    <script>${'var a = 1;'.repeat(2000)}</script></head><body><nav><ul>${links}</ul></nav><main><article><h1>Tanggul ${number} ditutup</h1>
    ${paragraphs}</article><aside><ul>${links}</ul></aside></main><footer><ul>${links}</ul></footer></body></html>`
}

/** A database of this run's own, on the throwaway server or the one that the environment names. */
const aDatabase = async () => {
  const server = await startThrowawayServer()
  const name = `kutip_bench_${newId().replaceAll('-', '')}`
  const maintenance = new pg.Client({ connectionString: server.url })
  await maintenance.connect()
  await maintenance.query(`create database ${name}`)
  const url = new URL(server.url)
  url.pathname = `/${name}`
  await migrate(url.href)
  return {
    url: url.href,
    dispose: async () => {
      await maintenance.query(`drop database ${name} with (force)`)
      await maintenance.end()
      await server.dispose()
    },
  }
}

const measurePages = async (ctx: Context): Promise<number> => {
  const files = Array.from({ length: PAGES }, (_, index) => ({
    fileName: `halaman-${index}.html`,
    bytes: new TextEncoder().encode(aPage(index)),
  }))
  const { importId } = await startFileImport(ctx, { kind: 'FILES', files })
  return PAGES / (await secondsUntil(isDone(ctx, importId)))
}

const measurePickup = async (): Promise<number> => {
  const { url, dispose } = await aDatabase()
  const db = createDatabase(url)
  const ctx = await aContext(db)
  const begun = new Map<string, (at: number) => void>()
  const worker = await startWorker(url, {
    run: async (_name, payload) => begun.get((payload as { versionId: string }).versionId)?.(performance.now()),
  })
  const waits: number[] = []
  for (let count = 0; count < PICKUPS; count++) {
    await sleep(count % 40)
    const versionId = newId()
    const begins = new Promise<number>((resolve) => begun.set(versionId, resolve))
    const start = performance.now()
    await transact(ctx, (tx) => enqueue(tx, 'match-version', { newsroomId: ctx.actor.newsroomId, versionId }))
    waits.push((await begins) - start)
  }
  await worker.stop()
  await worker.ended
  await db.$disconnect()
  await dispose()
  return waits.sort((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? Number.NaN
}

const residentMegabytes = (pid: number | undefined): number =>
  Number(/VmRSS:\s{1,20}(\d{1,12}) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024

const measureMemory = async (ctx: Context, pid: number | undefined): Promise<ImportSpeed['memory']> => {
  const importId = await aStartedTable(ctx, { content: aTable(MEMORY_ARTICLES), pieceBytes: 1_000_000 })
  let warm = Number.NaN
  for (let done = 0; done < MEMORY_ARTICLES; await sleep(1000)) {
    const { counts } = await getImport(ctx, { importId })
    done = counts.NEW + counts.REFUSED
    if (Number.isNaN(warm) && done >= WARM_ARTICLES) warm = residentMegabytes(pid)
  }
  return { articles: MEMORY_ARTICLES, warm, end: residentMegabytes(pid) }
}

/** A newsroom in a database of its own, with a worker process that has nothing else to do. */
const withWorker = async <T>(work: (ctx: Context, pid: number | undefined) => Promise<T>): Promise<T> => {
  const { url, dispose } = await aDatabase()
  const db = createDatabase(url)
  const worker = startProgram('lib/cli/worker.ts', [], { DATABASE_URL: url })
  try {
    while ((await db.jobWorker.count()) === 0) await sleep(50)
    return await work(await aContext(db, { now: () => new Date() }), worker.pid)
  } finally {
    worker.kill('SIGKILL')
    if (worker.exitCode === null && worker.signalCode === null) await once(worker, 'exit')
    await db.$disconnect()
    await dispose()
  }
}

const measureOnce = (table: string, rows: number) =>
  withWorker(async (ctx) => {
    const pages = await measurePages(ctx)
    // What follows from the pages (matching, checking) is not to be measured with the table.
    const isIdle = async () =>
      (await ctx.db.$queryRaw<unknown[]>`select 1 from graphile_worker.jobs limit 1`).length === 0
    await secondsUntil(isIdle)
    const importId = await aStartedTable(ctx, { content: table, pieceBytes: 1_000_000 })
    return { pages, seconds: await secondsUntil(isDone(ctx, importId)), rows }
  })

/**
 * How fast do articles come in through a worker process, from being asked for to being stored with their quotations,
 * while it also matches and checks them? Medians of three runs, each from an empty database.
 */
export const measureImport = async (withMemory: boolean): Promise<ImportSpeed> => {
  const table = readTable()
  const rows = table.trimEnd().split('\n').length
  const runs: Awaited<ReturnType<typeof measureOnce>>[] = []
  for (let run = 0; run < RUNS; run++) runs.push(await measureOnce(table, rows))
  const tableSeconds = median(runs.map(({ seconds }) => seconds))
  return {
    ...{ rows, rowsPerSecond: rows / tableSeconds, tableSeconds, pickupP95: await measurePickup() },
    pagesPerSecond: median(runs.map(({ pages }) => pages)),
    memory: withMemory ? await withWorker(measureMemory) : null,
  }
}
