import { extractCommand } from '@/lib/cli/extract'

/** `kutip extract FILE…`, and at the end its own largest resident size on standard error. */
process.exitCode = await extractCommand(process.argv.slice(2), {})
process.stderr.write(`peak ${process.resourceUsage().maxRSS} KB\n`)
