import { route } from '@/app/_lib/route'
import { ExportCorrectionsInput } from '@/lib/schemas/export'
import { exportCorrections, type CorrectionsFile } from '@/lib/server/exports/export-corrections'

const toResponse = ({ content, mediaType, fileName }: CorrectionsFile) =>
  new Response(content, {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${fileName}"`,
      'x-content-type-options': 'nosniff',
    },
  })

/** Who still carries what others have corrected, as a table. A GET: it reads, and a link is enough. */
export const GET = route(ExportCorrectionsInput, exportCorrections, { toResponse })
