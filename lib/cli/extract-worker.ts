import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import type { ExtractItem } from '@/lib/cli/extract-batch'
import { extractBatch } from '@/lib/cli/extract-batch'

/** A thread of `kutip extract --jobs N`: a batch of articles in, their lines out, in the order received. */
const { isExplained } = z.object({ isExplained: z.boolean() }).parse(workerData)

let last = Promise.resolve()

// One batch after the other: the asking side counts on answers in the order of its questions.
parentPort?.on('message', (items: readonly ExtractItem[]) => {
  last = last.then(async () => parentPort?.postMessage(await extractBatch(items, isExplained)))
})
