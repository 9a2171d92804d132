import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '@/lib/server/db/with-lock'
import { PROJECT } from '@/lib/server/db/folders'

/** All that a build reads. The command line is no part of it. */
const SOURCES = [
  'app',
  'lib',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
  'prisma/schema.prisma',
]
const LEFT_OUT = ['lib/cli', 'lib/server/db/generated']

const listFiles = (path: string): string[] => {
  if (LEFT_OUT.includes(path) || !existsSync(join(PROJECT, path))) return []
  if (!statSync(join(PROJECT, path)).isDirectory()) return [path]
  return readdirSync(join(PROJECT, path)).flatMap((name) => listFiles(`${path}/${name}`))
}

/** One hash over the names and bytes of all sources: the same exactly when a build would come out the same. */
const hashSources = (): string => {
  const hash = createHash('sha256').update(process.version)
  for (const path of SOURCES.flatMap(listFiles).sort()) {
    hash.update(`\0${path}\0`).update(readFileSync(join(PROJECT, path)))
  }
  return hash.digest('hex')
}

const runBuild = (logPath: string): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const next = join(PROJECT, 'node_modules/next/dist/bin/next')
    const child = spawn(process.execPath, [next, 'build'], {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    })
    const log = createWriteStream(logPath)
    child.stdout.pipe(log, { end: false })
    child.stderr.pipe(log, { end: false })
    const endWithUs = () => child.kill()
    process.once('exit', endWithUs)
    child.once('error', reject)
    child.once('close', (code) => {
      process.off('exit', endWithUs)
      log.end(() => resolve(code))
    })
  })

/**
 * Makes the production build unless the one that is there came from the same sources; answers whether it was made.
 * Throws with the build's own words when it fails. `say` is told before the wait begins.
 */
export const buildIfChanged = async (say: (line: string) => void): Promise<boolean> => {
  const cache = join(PROJECT, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  return withLock(
    join(cache, 'kutip-build.lock'),
    async () => {
      const stamp = join(PROJECT, '.next/kutip-sources')
      const sources = hashSources()
      const isBuilt = existsSync(join(PROJECT, '.next/BUILD_ID')) && existsSync(stamp)
      if (isBuilt && readFileSync(stamp, 'utf8') === sources) return false
      say('Building the application; this takes about a minute …')
      const logPath = join(cache, 'kutip-build.log')
      const code = await runBuild(logPath)
      if (code !== 0)
        throw new Error(`the build failed; what it said (${logPath}):\n${readFileSync(logPath, 'utf8').slice(0, 8000)}`)
      writeFileSync(stamp, sources)
      return true
    },
    900_000,
  )
}
