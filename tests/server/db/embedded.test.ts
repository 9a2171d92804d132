import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { acquireEmbedded } from '@/lib/server/db/embedded'
import { dataFolderOf, readSettings } from '@/lib/server/db/embedded-settings'
import { findPostmaster } from '@/lib/server/db/postmaster'
import { isAlive } from '@/lib/server/db/process-identity'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

const children: ChildProcess[] = []
let folder: string
let home: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kutip-embedded-'))
  if (process.getuid?.() === 0) chmodSync(folder, 0o711)
  home = join(folder, 'home')
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  const server = await acquireEmbedded(home, false)
  await server.release()
})
afterAll(() => {
  rmSync(dataFolder(), { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
})

const dataFolder = () => dataFolderOf(home, readSettings(home))
const postmaster = () => findPostmaster(dataFolder())

const query = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql)
    return rows
  } finally {
    await client.end()
  }
}

/** Another process that uses the server; resolves to its database's address. */
const holdElsewhere = async (): Promise<{ child: ChildProcess; url: string }> => {
  const tsx = pathToFileURL(join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href
  const args = ['--conditions=react-server', '--import', tsx, join(ROOT, 'tests/setup/hold-database.ts'), home]
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json') },
  })
  children.push(child)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, url: line.toString().trim() }
}

describe('the embedded server', () => {
  test('keeps its data, its port and its password from one start to the next, and ends with its last user', async () => {
    const first = await acquireEmbedded(home, false)
    await query(first.url, 'create table kept (word text)')
    await query(first.url, `insert into kept values ('tetap')`)
    await first.release()
    expect(postmaster()).toBeNull()

    const second = await acquireEmbedded(home, false)
    expect(second.url).toBe(first.url)
    expect(await query(second.url, 'select word from kept')).toEqual([{ word: 'tetap' }])
    await second.release()
    expect(postmaster()).toBeNull()
  })

  test('reads its pages itself, since a search reads hundreds that are in memory anyway', async () => {
    const server = await acquireEmbedded(home, false)
    expect(await query(server.url, 'show io_method')).toEqual([{ io_method: 'sync' }])
    await server.release()
  })

  test('listens on the loopback address only, asks for the password, and shows its files to nobody else', async () => {
    const server = await acquireEmbedded(home, false)
    expect(await query(server.url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
    expect(await query(server.url, 'show unix_socket_directories')).toEqual([{ unix_socket_directories: '' }])
    const wrong = new URL(server.url)
    wrong.password = 'salah'
    await expect(query(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/)
    for (const name of ['database.json', 'postgres.log']) expect(statSync(join(home, name)).mode & 0o077).toBe(0)
    expect(statSync(dataFolder()).mode & 0o077).toBe(0)
    await server.release()
  })

  test('comes back after the server was killed', async () => {
    // Durable, as people use it: what was committed must be there.
    const first = await acquireEmbedded(home)
    await query(first.url, 'create table survivor (word text)')
    const { pid } = postmaster() ?? { pid: 0 }
    process.kill(pid, 'SIGKILL')
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false))
    expect(existsSync(join(dataFolder(), 'postmaster.pid'))).toBe(true)

    const second = await acquireEmbedded(home, false)
    expect(await query(second.url, 'select * from survivor')).toEqual([])
    await first.release()
    expect(postmaster()).not.toBeNull()
    await second.release()
    expect(postmaster()).toBeNull()
  })

  test('is revived under its users at the same address', async () => {
    const server = await acquireEmbedded(home, false)
    const { pid } = postmaster() ?? { pid: 0 }
    process.kill(pid, 'SIGKILL')
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false))
    await Promise.all([server.revive(), server.revive()])
    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
    await server.release()
    expect(postmaster()).toBeNull()
  })

  test('is found again when the process that started it was killed, and then ends with the finder', async () => {
    const { child, url } = await holdElsewhere()
    const before = postmaster()
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(postmaster()).toEqual(before)

    const server = await acquireEmbedded(home, false)
    expect(server.url).toBe(url)
    expect(postmaster()).toEqual(before)
    expect(readdirSync(join(home, 'leases'))).toHaveLength(2)
    await server.release()
    expect(postmaster()).toBeNull()
    expect(readdirSync(join(home, 'leases'))).toEqual([])
  })

  test('is shared by processes that start at once, and outlives the one that started it', async () => {
    // Nothing is there yet, so all three would like to make it.
    rmSync(home, { recursive: true, force: true })
    const [here, there, third] = await Promise.all([acquireEmbedded(home, false), holdElsewhere(), holdElsewhere()])
    expect(new Set([here.url, there.url, third.url]).size).toBe(1)
    await here.release()
    expect(await query(there.url, 'select 1 as one')).toEqual([{ one: 1 }])
    for (const { child } of [there, third]) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    expect(postmaster()).toBeNull()
  })

  test('starts when its file names a process that is now another program, and when its lock was left behind', async () => {
    const first = await acquireEmbedded(home, false)
    await first.release()
    // A number that certainly lives, as it may after a restart of the machine or in a new container.
    writeFileSync(join(dataFolder(), 'postmaster.pid'), `${process.pid}\n${dataFolder()}\n1\n5432\n\n127.0.0.1\n`)
    writeFileSync(join(home, 'database.lock'), `${process.pid} 1`)
    writeFileSync(join(home, 'leases', 'left-behind'), '999999999 1')
    const second = await acquireEmbedded(home, false)
    expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }])
    await second.release()
    expect(postmaster()).toBeNull()
  })

  test('takes another port when somebody else has its own', async () => {
    const first = await acquireEmbedded(home, false)
    await first.release()
    const port = Number(new URL(first.url).port)
    const squatter = createServer().listen(port, '127.0.0.1')
    await once(squatter, 'listening')
    const second = await acquireEmbedded(home, false)
    expect(Number(new URL(second.url).port)).not.toBe(port)
    expect(JSON.parse(readFileSync(join(home, 'database.json'), 'utf8'))).toMatchObject({
      port: Number(new URL(second.url).port),
    })
    await second.release()
    squatter.close()
  })
})
