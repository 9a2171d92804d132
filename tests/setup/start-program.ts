import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * One of our TypeScript programs as a process of its own, without one above it that a SIGKILL would end in its place.
 * What it says goes to its standard output, which the caller reads; its errors are shown. It ends with its caller,
 * however that ends.
 */
export const startProgram = (
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcess => {
  const toUrl = (file: string) => pathToFileURL(join(ROOT, file)).href
  const loaders = ['node_modules/tsx/dist/loader.mjs', 'lib/cli/end-with-parent.mjs']
  const imports = loaders.flatMap((loader) => ['--import', toUrl(loader)])
  const flags = ['--conditions=react-server', '--disable-warning=DeprecationWarning', ...imports]
  return spawn(process.execPath, [...flags, join(ROOT, path), ...args], {
    env: { ...process.env, ...env, TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json') },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
}
