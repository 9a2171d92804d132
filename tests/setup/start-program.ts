import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * One of our TypeScript programs as a process of its own, without one above it that a SIGKILL would end in its place.
 * What it says goes to its standard output, which the caller reads; its errors are shown.
 */
export const startProgram = (
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcess => {
  const tsx = pathToFileURL(join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href
  const flags = ['--conditions=react-server', '--disable-warning=DeprecationWarning', '--import', tsx]
  return spawn(process.execPath, [...flags, join(ROOT, path), ...args], {
    env: { ...process.env, ...env, TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
