const latin1 = new TextDecoder('latin1')
/** A stream's dictionary stands right before it; no real one is longer. */
const DICTIONARY_REACH = 600

/** How many bytes do these become when they are inflated? Stops past `limit`; damage ends the counting. */
async function inflatedSize(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<number> {
  const inflate = new DecompressionStream('deflate')
  const writer = inflate.writable.getWriter()
  const reader = inflate.readable.getReader()
  // What is wrong with the stream shows on the reading side as well, where it is caught.
  const written = Promise.allSettled([writer.write(bytes), writer.close()])
  let size = 0
  try {
    for (let next = await reader.read(); !next.done && size <= limit; next = await reader.read()) {
      size += next.value.length
    }
    await reader.cancel()
  } catch {
    // A damaged stream holds as much as could be read of it.
  }
  await written
  return size
}

/**
 * Do a PDF's packed streams stay within `limit` bytes when unpacked, all together? Asked before its parser unpacks them
 * whole. A stream that is packed twice over is none that a real program writes, and answers no.
 */
export async function isPdfWithin(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<boolean> {
  const text = latin1.decode(bytes)
  let left = limit
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    if (text.startsWith('end', at - 3)) continue
    const before = text.slice(Math.max(0, at - DICTIONARY_REACH), at)
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1)
    const [filter = ''] = dictionary.slice(Math.max(0, dictionary.indexOf('/Filter'))).split(']')
    const inflations = filter.match(/\/Fl(?:ateDecode)?\b/gu)?.length ?? 0
    if (inflations === 0) continue
    if (inflations > 1) return false
    const from = at + (text.startsWith('\r\n', at + 6) ? 8 : 7)
    const end = text.indexOf('endstream', from)
    left -= await inflatedSize(bytes.subarray(from, end < 0 ? bytes.length : end), left)
    if (left < 0) return false
    at = end < 0 ? bytes.length : end
  }
  return true
}
