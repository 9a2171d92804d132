import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dirname, join } from 'node:path'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** npm notes what it installed in `node_modules/.package-lock.json`; a package that is missing there or differs is missing. */
const isInstalled = () => {
  const installedPath = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installedPath)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const installed = JSON.parse(readFileSync(installedPath, 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.peer || installed[path]?.version === entry.version,
  )
}

const stamp = join(root, 'node_modules/.cache/kutip-schema')
const readSchema = () => readFileSync(join(root, 'prisma/schema.prisma'), 'utf8')

/** Was the client made from the schema that is there now? After a `git pull` it may not be. */
const isGenerated = () => {
  const generated = join(root, 'lib/server/db/generated/internal/class.ts')
  if (!existsSync(generated)) return false
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === readSchema()) return true
  // Prisma keeps the schema in the client, so the one that came with the installation is known as well.
  return readFileSync(generated, 'utf8').includes(JSON.stringify(readSchema()))
}

const generate = () => {
  const prisma = join(root, 'node_modules/prisma/build/index.js')
  const result = spawnSync(process.execPath, [prisma, 'generate'], { cwd: root, encoding: 'utf8' })
  if (result.status !== 0) {
    process.stderr.write(`prisma generate failed; nothing was started.\n${result.stdout}${result.stderr}`)
    process.exit(1)
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, readSchema())
}

/** Installs what the lockfile names and is not there. Speaks on standard error, since standard output belongs to the command. */
export const ensureInstalled = () => {
  if (isInstalled()) {
    if (!isGenerated()) generate()
    return
  }
  process.stderr.write('Installing what is missing (npm ci) …\n')
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (result.status !== 0) {
    process.stderr.write('npm ci failed; nothing was started. The lines above say why.\n')
    process.exit(result.status ?? 1)
  }
}
