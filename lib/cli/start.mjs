// `npm start`. Plain JavaScript, because on a fresh checkout nothing is installed yet.
import { ensureInstalled } from './ensure-installed.mjs'
import { runTypeScript } from './run-typescript.mjs'

ensureInstalled()
process.exitCode = await runTypeScript('lib/cli/serve.ts', process.argv.slice(2))
