// Run as a process of its own by the tests of the embedded server: takes a lease and waits to be ended.
import { acquireEmbedded } from '@/lib/server/db/embedded'

const { url, release } = await acquireEmbedded(process.argv[2] ?? '', false)
process.stdout.write(`${url}\n`)
process.on('SIGTERM', () => void release().then(() => process.exit(0)))
setInterval(() => undefined, 1000)
