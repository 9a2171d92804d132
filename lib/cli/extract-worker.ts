import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import type { ExtractItem } from '@/lib/cli/extract-batch'
import { extractBatch } from '@/lib/cli/extract-batch'

/** A thread of `kutip extract --jobs N`: a batch of articles in, their lines out, in the order received. */
const { isExplained } = z.object({ isExplained: z.boolean() }).parse(workerData)

parentPort?.on('message', (items: readonly ExtractItem[]) => {
  parentPort?.postMessage(extractBatch(items, isExplained))
})
