// `node lib/cli/run.mjs FILE.ts …`: runs one TypeScript file of the project the way `kutip` itself is run.
import { ensureInstalled } from './ensure-installed.mjs'
import { runTypeScript } from './run-typescript.mjs'

ensureInstalled()
const [file, ...rest] = process.argv.slice(2)
process.exitCode = await runTypeScript(file, rest)
