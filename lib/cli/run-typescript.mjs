import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { join } from 'node:path'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The npm that runs this script, above us or above the shell in between; null where the system does not tell. */
const findNpm = () => {
  let pid = process.ppid
  for (let level = 0; level < 2; level += 1) {
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith('npm')) return pid
      pid = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
    } catch {
      return null
    }
  }
  return null
}

const isGone = (pid) => {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

/** Runs one of our TypeScript files in a child Node, from the caller's own folder, and answers its exit code. */
export const runTypeScript = (file, args) =>
  new Promise((resolve) => {
    const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href
    // `react-server` makes `import 'server-only'` the empty module that it is on a server.
    // Prisma queues two reads on one pg client, which pg 9 will refuse: a matter for whoever updates them, not for users.
    const flags = ['--conditions=react-server', '--disable-warning=DeprecationWarning', '--import', tsx]
    const child = spawn(process.execPath, [...flags, join(root, file), ...args], {
      stdio: 'inherit',
      env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') },
    })
    // The terminal sends Ctrl-C to the child as well; this process only waits for its answer.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    // npm does not hand on every signal: when it is gone, so is whoever could end this by way of it.
    const npm = process.env.npm_lifecycle_event ? findNpm() : null
    if (npm !== null) setInterval(() => isGone(npm) && child.kill('SIGTERM'), 500).unref()
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)))
  })
