import 'server-only'
import { createServer } from 'node:net'

/** Could a server listen on this port of the loopback address now? */
export const isFreePort = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })

/** `wanted` if nobody listens there on the loopback address, else a port that the system finds free. */
export const findFreePort = async (wanted: number | null): Promise<number> => {
  if (wanted !== null && (await isFreePort(wanted))) return wanted
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
