import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/lib/server/db/migrate'
import { startThrowawayServer } from '@/tests/setup/throwaway-server'

declare module 'vitest' {
  interface ProvidedContext {
    /** A database that is never written to: migrated once, cloned by `createTestDatabase`. */
    templateUrl: string
  }
}

/** One server for the whole run, and in it one migrated template. `KUTIP_TEST_DATABASE_URL` names a server to use instead. */
const setUpServer = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await startThrowawayServer()
  const template = new URL(server.url)
  template.pathname = `/kutip_template_${randomUUID().replaceAll('-', '')}`
  const maintenance = new pg.Client({ connectionString: server.url })
  await maintenance.connect()
  await maintenance.query(`create database ${template.pathname.slice(1)}`)
  await migrate(template.href)
  project.provide('templateUrl', template.href)
  return async () => {
    await maintenance.query(`drop database ${template.pathname.slice(1)} with (force)`)
    await maintenance.end()
    await server.dispose()
  }
}

export default setUpServer
