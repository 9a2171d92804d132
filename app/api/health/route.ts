import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { getDatabase } from '@/app/_lib/database'
import { log } from '@/app/_lib/log'

export const dynamic = 'force-dynamic'

const PATIENCE = 3000

const readVersion = async (): Promise<string> => {
  const text = await readFile(join(process.cwd(), 'package.json'), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}

const canReachDatabase = async (): Promise<boolean> => {
  try {
    const isAnswered = getDatabase().$queryRaw`select 1`.then(() => true)
    const isLate = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE, false).unref())
    return await Promise.race([isAnswered, isLate])
  } catch (err) {
    log.warn({ err }, 'the database does not answer')
    return false
  }
}

/** For whatever watches the program: is it up, can it reach its database, and which version is it. */
export const GET = async (): Promise<Response> => {
  const [version, isReachable] = await Promise.all([readVersion(), canReachDatabase()])
  const body = { status: isReachable ? 'ok' : 'degraded', database: isReachable ? 'reachable' : 'unreachable', version }
  return Response.json(body, { status: isReachable ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
