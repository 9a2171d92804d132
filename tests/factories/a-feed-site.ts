import { onTestFinished, vi } from 'vitest'
import type { Context } from '@/lib/server/db/context'
import { anArticlePage } from '@/tests/factories/an-article-page'
import { aWebServer, page, type Answer, type WebServer } from '@/tests/factories/a-web-server'

/** A site whose feed names these paths; what the list holds may change between two polls. It stands until the test ends. */
export const aFeedSite = async (
  paths: readonly string[],
  answers: Readonly<Record<string, Answer>> = {},
): Promise<WebServer> => {
  const server = await aWebServer({
    '/rss': (request, response) => {
      const etag = `"${paths.join()}"`
      if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
      response.writeHead(200, { 'content-type': 'application/rss+xml', etag })
      const items = paths.map((path) => `<item><title>Berita ${path}</title><link>/${path}</link></item>`)
      response.end(`<rss><channel><title>Kabar Muara</title>${items.join('')}</channel></rss>`)
    },
    ...Object.fromEntries(
      ['a', 'b', 'c'].map((path) => [`/${path}`, page(anArticlePage({ headline: `Berita ${path}` }))]),
    ),
    ...answers,
  })
  vi.stubEnv('FETCH_ALLOWED_HOSTS', server.host)
  vi.stubEnv('FETCH_DELAY_MS', '0')
  onTestFinished(async () => {
    vi.unstubAllEnvs()
    await server.close()
  })
  return server
}

interface WaitingJob {
  readonly payload: { feedId: string; itemId: string }
  readonly runAt: Date
  readonly key: string
}

/** What waits for a worker under this name in the person's newsroom, in the order in which it was asked for. */
export const jobsOf = ({ db, actor }: Context, name: string): Promise<WaitingJob[]> =>
  db.$queryRaw<WaitingJob[]>`
    select j.payload, j.run_at as "runAt", j.key from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = ${name} and j.payload->>'newsroomId' = ${actor.newsroomId} order by j.id`
