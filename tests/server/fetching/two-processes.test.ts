import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PROJECT } from '@/lib/server/db/folders'
import { aWebServer, type WebServer } from '@/tests/factories/a-web-server'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

const DELAY_MS = 100
const PAGES_EACH = 4

let database: TestDatabase
let server: WebServer
const visits: { began: number; ended: number }[] = []
let busy = 0
let mostBusy = 0
beforeAll(async () => {
  database = await createTestDatabase()
  server = await aWebServer({
    '*': (_request, response) => {
      const began = performance.now()
      mostBusy = Math.max(mostBusy, ++busy)
      setTimeout(() => {
        busy--
        visits.push({ began, ended: performance.now() })
        response.end('ada')
      }, 30)
    },
  })
})
afterAll(async () => {
  await server.close()
  await database.dispose()
})

test('two processes ask a host one at a time, with the pause between, and its robots.txt once', async () => {
  const fetchMany = (name: string) =>
    promisify(execFile)(
      process.execPath,
      [
        join(PROJECT, 'lib/cli/run.mjs'),
        'tests/setup/fetch-many.ts',
        ...Array.from({ length: PAGES_EACH }, (_, index) => `${server.origin}/${name}-${index}`),
      ],
      {
        env: {
          ...process.env,
          DATABASE_URL: database.url,
          FETCH_ALLOWED_HOSTS: server.host,
          FETCH_DELAY_MS: String(DELAY_MS),
        },
      },
    )
  const outputs = await Promise.all([fetchMany('a'), fetchMany('b')])
  expect(outputs.map(({ stdout }) => stdout)).toEqual(['4 fetched\n', '4 fetched\n'])
  expect(server.paths.filter((path) => path === '/robots.txt')).toHaveLength(1)
  expect(visits).toHaveLength(1 + 2 * PAGES_EACH)
  expect(mostBusy).toBe(1)
  const pauses = visits.slice(1).map(({ began }, index) => began - (visits[index]?.ended ?? 0))
  // The pause begins when the answer has been read, which is after it was sent; a clock may be read a moment late.
  expect(Math.min(...pauses)).toBeGreaterThan(DELAY_MS - 15)
})
