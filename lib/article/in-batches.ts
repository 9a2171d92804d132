const BATCH_ITEMS = 16
/** From this size on a batch is full, whatever its number. */
export const BATCH_BYTES = 128 * 1024

/** The items in their order, a bounded batch at a time; never an empty one. */
export async function* inBatches<T>(
  items: AsyncIterable<T>,
  sizeOf: (item: T) => number,
): AsyncGenerator<readonly T[]> {
  let batch: T[] = []
  let size = 0
  for await (const item of items) {
    batch.push(item)
    size += sizeOf(item)
    if (batch.length < BATCH_ITEMS && size < BATCH_BYTES) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}
