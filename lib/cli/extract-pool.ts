import { Worker } from 'node:worker_threads'
import type { ExtractedBatch, ExtractItem } from '@/lib/cli/extract-batch'

/** How many batches a thread may have waiting: enough to keep it busy, few enough to keep memory constant. */
const WAITING_PER_WORKER = 2

interface Thread {
  readonly worker: Worker
  /** Answers awaited from it, the oldest first: a worker answers in the order in which it was asked. */
  readonly pending: { resolve: (batch: ExtractedBatch) => void; reject: (error: Error) => void }[]
}

function startThread(isExplained: boolean): Thread {
  const worker = new Worker(new URL('./extract-thread.mjs', import.meta.url), { workerData: { isExplained } })
  const thread: Thread = { worker, pending: [] }
  const fail = (error: Error) => {
    for (const { reject } of thread.pending.splice(0)) reject(error)
  }
  worker.on('message', (batch: ExtractedBatch) => thread.pending.shift()?.resolve(batch))
  worker.on('error', fail)
  worker.on('exit', (code) => fail(new Error(`a worker thread ended early (code ${code})`)))
  return thread
}

function ask(thread: Thread, items: readonly ExtractItem[]): Promise<ExtractedBatch> {
  const answer = new Promise<ExtractedBatch>((resolve, reject) => thread.pending.push({ resolve, reject }))
  // The reader of the answers comes to it later; until then a failure is not unhandled.
  answer.catch(() => undefined)
  thread.worker.postMessage(items)
  return answer
}

/** Runs batches on `jobs` threads and gives their results in the batches' order, with a bounded queue. */
export async function* extractInThreads(
  batches: AsyncIterable<readonly ExtractItem[]>,
  jobs: number,
  isExplained: boolean,
): AsyncGenerator<ExtractedBatch> {
  const threads = Array.from({ length: jobs }, () => startThread(isExplained))
  const answers: Promise<ExtractedBatch>[] = []
  try {
    for await (const items of batches) {
      const idlest = threads.reduce((a, b) => (b.pending.length < a.pending.length ? b : a))
      answers.push(ask(idlest, items))
      if (answers.length < jobs * WAITING_PER_WORKER) continue
      const first = answers.shift()
      if (first !== undefined) yield await first
    }
    for (const answer of answers) yield await answer
  } finally {
    await Promise.all(threads.map(({ worker }) => worker.terminate()))
  }
}
