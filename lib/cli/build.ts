import { buildIfChanged } from '@/lib/cli/build-if-changed'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

// Ends at once when interrupted, and takes the build with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))

try {
  if (!(await buildIfChanged(say))) say('The build is up to date.')
} catch (error) {
  process.stderr.write(`kutip: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
