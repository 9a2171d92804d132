// What the browser tests talk to: the production build and a worker on a database of its own, with one empty newsroom.
import { buildIfChanged } from '@/lib/cli/build-if-changed'
import { runNext } from '@/lib/cli/run-next'
import { runWorker, type RunningWorkerProcess } from '@/lib/cli/run-worker'
import type { Role } from '@/lib/schemas/role'
import { createDatabase } from '@/lib/server/db/create-database'
import { migrate } from '@/lib/server/db/migrate'
import { createNewsroom } from '@/lib/server/newsrooms/create-newsroom'
import { createUser } from '@/lib/server/users/create-user'
import { makeAccounts, type Accounts } from '@/tests/setup/e2e-accounts'
import { startThrowawayServer } from '@/tests/setup/throwaway-server'

const ROLES: Record<keyof Accounts, Role> = {
  viewer: 'VIEWER',
  reviewer: 'REVIEWER',
  second: 'REVIEWER',
  editor: 'EDITOR',
  admin: 'ADMIN',
}

const now = (): Date => new Date()

const seed = async (url: string): Promise<void> => {
  const db = createDatabase(url)
  const { id } = await createNewsroom(db, now, { slug: 'uji', name: 'Redaksi Uji', publicUrl: 'https://uji.test' })
  const ctx = { actor: { id: null, newsroomId: id, role: 'ADMIN' as const, name: 'kutip' }, db, now }
  for (const [key, account] of Object.entries(makeAccounts())) {
    await createUser(ctx, { ...account, role: ROLES[key as keyof Accounts] })
  }
  await db.$disconnect()
}

const port = Number(process.env.PORT)
const server = await startThrowawayServer()
let application: Awaited<ReturnType<typeof runNext>> | null = null
let worker: RunningWorkerProcess | null = null
let ending: Promise<void> | null = null
const end = () => (ending ??= Promise.all([application?.stop(), worker?.stop()]).then(() => server.dispose()))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void end().finally(() => process.exit(0)))
}

try {
  await migrate(server.url)
  await seed(server.url)
  await buildIfChanged((line) => void process.stdout.write(`${line}\n`))
  worker = runWorker(server.url)
  application = await runNext(port, {
    DATABASE_URL: server.url,
    NEXTAUTH_SECRET: 'only-for-the-browser-tests-and-for-nothing-else',
    NEXTAUTH_URL: `http://localhost:${port}`,
    LOG_LEVEL: 'warn',
    // The outlets of the tests stand on this machine.
    FETCH_ALLOWED_HOSTS: '127.0.0.1',
    FETCH_DELAY_MS: '0',
  })
  await application.ended
} finally {
  await end()
}
process.exit(1)
