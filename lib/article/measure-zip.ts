import type JSZip from 'jszip'

/** How many bytes does one packed file hold? Unpacks it piece by piece and stops past `limit`. Rejects on damage. */
const measureEntry = (entry: JSZip.JSZipObject, limit: number): Promise<number> =>
  new Promise((resolve, reject) => {
    let size = 0
    const stream = entry.nodeStream('nodebuffer')
    stream.on('data', (piece: Uint8Array) => {
      size += piece.length
      if (size <= limit) return
      stream.pause()
      resolve(size)
    })
    stream.on('end', () => resolve(size))
    stream.on('error', reject)
  })

/**
 * Do the files of an archive, or those whose names count, stay within `limit` bytes when unpacked? Counts what really comes out, since what an
 * archive says of its sizes may be a lie, and never holds more than a piece of it. Rejects on damage.
 */
export async function isZipWithin(zip: JSZip, limit: number, isCounted = (_: string) => true): Promise<boolean> {
  let left = limit
  for (const [name, entry] of Object.entries(zip.files)) {
    if (entry.dir || !isCounted(name)) continue
    left -= await measureEntry(entry, left)
    if (left < 0) return false
  }
  return true
}
