import type { ActionResult } from '@/app/_lib/action-result'
import type { importArticle } from '@/lib/server/articles/import-article'

/** What became of a file that was taken in. */
export type ImportOutcome = Awaited<ReturnType<typeof importArticle>>

const LIMIT_BYTES = 20_000_000

/** Is this an answer of the program's own doors, and not of something on the way to it? */
export const isResult = <T>(value: unknown): value is ActionResult<T> =>
  typeof value === 'object' && value !== null && 'ok' in value

/** Sends one file as it is. Throws when no answer of the program's comes back. */
export const sendFile = async (file: File): Promise<ActionResult<ImportOutcome>> => {
  // Refused here already: the server would say the same after twenty megabytes.
  if (file.size > LIMIT_BYTES) {
    return { ok: false, code: 'INVALID', reason: 'file-too-large', details: { megabytes: LIMIT_BYTES / 1_000_000 } }
  }
  const response = await fetch('/api/import', {
    method: 'POST',
    headers: {
      'content-type': file.type || 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name),
    },
    body: file,
  })
  const answer: unknown = await response.json()
  if (!isResult<ImportOutcome>(answer)) throw new Error('no answer of the program')
  return answer
}
