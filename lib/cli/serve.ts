import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildIfChanged } from '@/lib/cli/build-if-changed'
import { keepAccounts, readSecret, type NewAccount } from '@/lib/cli/home-file'
import { runNext, type RunningApplication } from '@/lib/cli/run-next'
import { runWorker, type RunningWorkerProcess } from '@/lib/cli/run-worker'
import { createDatabase, type Database } from '@/lib/server/db/create-database'
import type { EmbeddedServer } from '@/lib/server/db/embedded'
import { makeHome } from '@/lib/server/db/embedded-settings'
import { kutipHome, PROJECT } from '@/lib/server/db/folders'
import { isFreePort } from '@/lib/server/db/free-port'
import { migrate } from '@/lib/server/db/migrate'
import { acquireServer } from '@/lib/server/db/with-database'
import { readEnv } from '@/lib/server/env'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

interface Demo {
  readonly loadDemo: (db: Database, now: () => Date) => Promise<{ created: readonly NewAccount[] | null }>
}

const loadDemo = async (url: string): Promise<readonly NewAccount[]> => {
  const path = join(PROJECT, 'prisma/seed/load-demo.ts')
  if (!existsSync(path)) return []
  const demo = (await import(pathToFileURL(path).href)) as Demo
  const db = createDatabase(url)
  try {
    const { created } = await demo.loadDemo(db, () => new Date())
    return created ?? []
  } finally {
    await db.$disconnect()
  }
}

const describeAccounts = (home: string, accounts: readonly NewAccount[]): string => {
  const path = join(home, 'accounts.txt')
  if (accounts.length === 0)
    return existsSync(path) ? `Sign in with an account of ${path}.` : 'Sign in with your account.'
  const lines = accounts.map(
    ({ email, password, role }) => `  ${email.padEnd(32)} ${password.padEnd(28)} ${role.toLowerCase()}`,
  )
  return `Sign in with one of these accounts; they are shown this once and kept in ${path}:\n${lines.join('\n')}`
}

// A promise, so that a Ctrl-C in the middle of the start waits for what it has to give back.
let server: Promise<EmbeddedServer> | null = null
let application: RunningApplication | null = null
let worker: RunningWorkerProcess | null = null

const stopAll = async (): Promise<void> => {
  await Promise.all([application?.stop(), worker?.stop()])
  const started = await server?.catch(() => null)
  await started?.release()
}

/** Everything that `npm start` does once all packages are there: database, migrations, build, demo, application. */
const serve = async (): Promise<number> => {
  const env = readEnv()
  const home = kutipHome()
  if (!(await isFreePort(env.PORT))) {
    throw new Error(`port ${env.PORT} is taken by another program; choose another one: PORT=${env.PORT + 1} npm start`)
  }
  makeHome(home)
  server = acquireServer()
  const { url } = await server
  const applied = await migrate(url)
  say(`Database ready${applied.length > 0 ? `, ${applied.length} migration(s) applied` : ''}.`)
  await buildIfChanged(say)
  const accounts = await loadDemo(url)
  if (accounts.length > 0) keepAccounts(home, accounts)
  const settings = {
    DATABASE_URL: url,
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET ?? readSecret(home),
    NEXTAUTH_URL: env.NEXTAUTH_URL ?? `http://localhost:${env.PORT}`,
  }
  worker = runWorker(url)
  application = await runNext(env.PORT, settings, env.HOST)
  say(
    `\nKutip is at ${env.NEXTAUTH_URL ?? `http://localhost:${env.PORT}`}\n${describeAccounts(home, accounts)}\nCtrl-C ends it.`,
  )
  const { revive } = await server
  setInterval(
    () => void revive().catch((error: unknown) => process.stderr.write(`kutip: ${String(error)}\n`)),
    2000,
  ).unref()
  return (await application.ended) ?? 1
}

let stopping: Promise<void> | null = null
const stopOnce = (): Promise<void> => (stopping ??= stopAll())

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.on(signal, () => void stopOnce().finally(() => process.exit(code)))
}
// Who started us was killed: nobody is left to press Ctrl-C.
const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent) void stopOnce().finally(() => process.exit(1))
}, 1000).unref()

let code = 1
try {
  code = await serve()
} catch (error) {
  if (!stopping) process.stderr.write(`kutip: ${error instanceof Error ? error.message : String(error)}\n`)
}
await stopOnce()
process.exit(code)
