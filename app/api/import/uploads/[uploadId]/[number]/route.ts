import { readBody } from '@/app/_lib/read-body'
import { route } from '@/app/_lib/route'
import { MAX_CHUNK_BYTES, SaveUploadChunkInput } from '@/lib/schemas/import'
import { saveUploadChunk } from '@/lib/server/imports/save-upload-chunk'

/** Keeps one piece of a table or an archive, its bytes as the body; sent again it replaces itself. */
export const PUT = route(SaveUploadChunkInput, saveUploadChunk, {
  readInput: async (request, { uploadId, number }) => ({
    uploadId,
    number,
    bytes: await readBody(request, MAX_CHUNK_BYTES),
  }),
})
