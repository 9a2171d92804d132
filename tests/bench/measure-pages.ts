import { encode } from 'next-auth/jwt'
import { buildIfChanged } from '@/lib/cli/build-if-changed'
import { runNext } from '@/lib/cli/run-next'
import { sessionCookieName } from '@/lib/server/auth/session-token'
import { createDatabase } from '@/lib/server/db/create-database'
import { findFreePort } from '@/lib/server/db/free-port'
import type { Million } from './make-million'
import { measure, type Measured } from './measure-runs'
import { VOCABULARY } from './million-text'

const SECRET = 'only-for-the-measurements-and-for-nothing-else'

/** How long do pages take over HTTP, from the request to the last byte, signed in, by the production build? */
export const measurePages = async ({ url, newsroomId, userId }: Million): Promise<Measured[]> => {
  const db = createDatabase(url)
  const speaker = await db.speaker.findFirstOrThrow({ where: { newsroomId }, orderBy: { quotationCount: 'desc' } })
  await db.$disconnect()
  const port = await findFreePort(null)
  await buildIfChanged((line) => void process.stderr.write(`${line}\n`))
  const origin = `http://localhost:${port}`
  const settings = { DATABASE_URL: url, NEXTAUTH_SECRET: SECRET, NEXTAUTH_URL: origin, LOG_LEVEL: 'warn' }
  const application = await runNext(port, settings)
  try {
    const signedInAt = Math.floor(Date.now() / 1000)
    const token = { userId, newsroomId, sessionVersion: 1, signedInAt }
    const cookie = `${sessionCookieName(false)}=${await encode({ token, secret: SECRET })}`
    const get = async (path: string): Promise<void> => {
      const response = await fetch(`${origin}${path}`, { headers: { cookie }, redirect: 'manual' })
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
      await response.text()
    }
    const search = (place: number) => `/search?q=${VOCABULARY[place] ?? ''}`
    return [
      await measure('the page of the speaker quoted most', 150, () => get(`/speakers/${speaker.id}`)),
      await measure('the search page, a frequent word', null, (turn) => get(search(90 + turn))),
      await measure('the search page, a rare word', null, (turn) => get(search(9000 + turn))),
    ]
  } finally {
    await application.stop()
  }
}
