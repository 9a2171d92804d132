import 'server-only'
import { createHash } from 'node:crypto'
import type { ReadStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Spooled {
  readonly byteLength: number
  readonly sha256: string
  readonly content: ReadStream
}

/**
 * Writes a file that has no name any more when it is read: nothing is left behind, however the reading ends, and what
 * is sent is complete and its hash known before the first byte of it goes out.
 */
export const spool = async (write: (append: (text: string) => Promise<void>) => Promise<void>): Promise<Spooled> => {
  const folder = await mkdtemp(join(tmpdir(), 'kutip-export-'))
  const file = await open(join(folder, 'content'), 'w+', 0o600)
  await rm(folder, { recursive: true })
  const hash = createHash('sha256')
  let byteLength = 0
  try {
    await write(async (text) => {
      const bytes = Buffer.from(text)
      hash.update(bytes)
      byteLength += bytes.byteLength
      await file.writeFile(bytes)
    })
  } catch (error) {
    await file.close()
    throw error
  }
  return { byteLength, sha256: hash.digest('hex'), content: file.createReadStream({ start: 0 }) }
}
