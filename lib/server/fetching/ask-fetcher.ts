import 'server-only'
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AppError } from '@/lib/errors'
import { PROJECT } from '@/lib/server/db/folders'
import { fetcherEnvironment } from '@/lib/server/fetching/fetcher-environment'
import type { HopAnswer, HopRequest } from '@/lib/server/fetching/request-once'
import type { FetchQuestion, FetchReply } from '@/lib/server/fetching/serve-requests'

interface Waiting {
  readonly resolve: (answer: HopAnswer) => void
  readonly reject: (error: AppError) => void
  readonly timer: NodeJS.Timeout
}

interface Fetcher {
  readonly child: ChildProcess
  readonly waiting: Map<number, Waiting>
}

/** It may need this long to start, and this much more than it was given to say that the time is over. */
const GRACE_MS = 5000

// The development server loads this module anew after each edit; the process stays where it can be found again.
const shared = globalThis as typeof globalThis & { kutipFetcher?: Fetcher | undefined }
let lastId = 0

const settle = ({ child, waiting }: Fetcher, id: number): Waiting | undefined => {
  const one = waiting.get(id)
  if (one === undefined) return undefined
  clearTimeout(one.timer)
  waiting.delete(id)
  // While nothing is asked, it keeps nobody from ending.
  if (waiting.size === 0) child.channel?.unref()
  return one
}

const crashed = () => new AppError('INVALID', 'fetch.crashed')

const startFetcher = (): Fetcher => {
  const tsx = pathToFileURL(join(PROJECT, 'node_modules/tsx/dist/loader.mjs')).href
  const flags = ['--conditions=react-server', '--disable-warning=DeprecationWarning', '--import', tsx]
  const child = spawn(process.execPath, [...flags, join(PROJECT, 'lib/cli/fetcher.ts')], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
    env: fetcherEnvironment() as NodeJS.ProcessEnv,
  })
  child.unref()
  const fetcher: Fetcher = { child, waiting: new Map() }
  const end = () => {
    if (shared.kutipFetcher === fetcher) shared.kutipFetcher = undefined
    for (const id of [...fetcher.waiting.keys()]) settle(fetcher, id)?.reject(crashed())
  }
  child.once('error', end)
  child.once('exit', end)
  child.on('message', (reply: FetchReply) => {
    const one = settle(fetcher, reply.id)
    if ('answer' in reply) one?.resolve(reply.answer)
    else one?.reject(new AppError('INVALID', reply.refusal.reason, reply.refusal.details))
  })
  return fetcher
}

/**
 * Has the fetching process make one request. It is started when first needed, kept, and started anew when it has died;
 * one that says nothing long after the time is over is ended. Throws what `requestOnce` throws, and INVALID
 * `fetch.crashed` when the process ended under way.
 */
export const askFetcher = (hop: HopRequest): Promise<HopAnswer> => {
  const fetcher = (shared.kutipFetcher ??= startFetcher())
  const id = ++lastId
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fetcher.child.kill('SIGKILL'), hop.timeoutMs + GRACE_MS)
    fetcher.waiting.set(id, { resolve, reject, timer })
    fetcher.child.channel?.ref()
    fetcher.child.send({ id, hop } satisfies FetchQuestion, (error) => {
      if (error !== null) settle(fetcher, id)?.reject(crashed())
    })
  })
}

/** The fetching process's number, null while there is none. */
export const fetcherPid = (): number | null => shared.kutipFetcher?.child.pid ?? null
