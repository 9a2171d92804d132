import { Readable } from 'node:stream'
import { readBody } from '@/app/_lib/read-body'
import { route } from '@/app/_lib/route'
import { ExportClaimsInput } from '@/lib/schemas/export'
import { exportClaims, type ExportedFile } from '@/lib/server/exports/export-claims'

const FORM_LIMIT = 20_000

/** The fields of the export form: those of a claim filter as they stand in an address, and how to write the file. */
const readForm = async (request: Request): Promise<unknown> => {
  const fields = new URLSearchParams(new TextDecoder().decode(await readBody(request, FORM_LIMIT)))
  const [format, hasBom, delimiter] = ['format', 'hasBom', 'delimiter'].map((name) => fields.get(name))
  const filter = {
    q: fields.get('q'),
    verdict: fields.getAll('verdict'),
    speakerId: fields.get('speakerId'),
    outletId: fields.get('outletId'),
  }
  return { filter, format, hasBom: hasBom === 'on', delimiter: delimiter ?? ',' }
}

const toResponse = ({ content, mediaType, fileName, byteLength }: ExportedFile) =>
  new Response(Readable.toWeb(content) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': mediaType,
      'content-length': String(byteLength),
      'content-disposition': `attachment; filename="${fileName}"`,
      'x-content-type-options': 'nosniff',
    },
  })

/** Makes an export and sends it. A POST, because the newsroom's record keeps who took what out. */
export const POST = route(ExportClaimsInput, exportClaims, { readInput: readForm, toResponse })
