import { spawn } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { join } from 'node:path'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs one of our TypeScript files in a child Node, from the caller's own folder, and answers its exit code. */
export const runTypeScript = (file, args) =>
  new Promise((resolve) => {
    const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href
    // `react-server` makes `import 'server-only'` the empty module that it is on a server.
    const child = spawn(process.execPath, ['--conditions=react-server', '--import', tsx, join(root, file), ...args], {
      stdio: 'inherit',
      env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') },
    })
    // The terminal sends Ctrl-C to the child as well; this process only waits for its answer.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)))
  })
