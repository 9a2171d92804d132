import { finishUpload, startUpload } from '../actions'
import { isResult } from './send-file'
import type { ActionResult } from '@/app/_lib/action-result'

const PIECE_BYTES = 2_000_000
const ATTEMPTS = 3

const putPiece = async (uploadId: string, number: number, piece: Blob): Promise<ActionResult<unknown>> => {
  const response = await fetch(`/api/import/uploads/${uploadId}/${number}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: piece,
  })
  const answer: unknown = await response.json()
  if (!isResult(answer)) throw new Error('no answer of the program')
  return answer
}

/** A line that breaks costs one piece, not the file. Throws when it stays broken. */
const putPatiently = async (...piece: Parameters<typeof putPiece>): Promise<ActionResult<unknown>> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await putPiece(...piece)
    } catch (error) {
      if (attempt === ATTEMPTS) throw error
      await new Promise((resolve) => setTimeout(resolve, attempt * 1000))
    }
  }
}

/** Sends a table or an archive of any size; `tell` hears which share of it has arrived, 0..1. Answers its import. */
export const sendInPieces = async (
  file: File,
  tell: (share: number) => void,
): Promise<ActionResult<{ readonly importId: string }>> => {
  const started = await startUpload({ fileName: file.name, byteLength: file.size })
  if (!started.ok) return started
  const { uploadId } = started.data
  for (let number = 0; number * PIECE_BYTES < file.size; number++) {
    const from = number * PIECE_BYTES
    const sent = await putPatiently(uploadId, number, file.slice(from, from + PIECE_BYTES))
    if (!sent.ok) return sent
    tell(Math.min(1, (from + PIECE_BYTES) / file.size))
  }
  return finishUpload({ uploadId })
}
