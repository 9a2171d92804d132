import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { commandLineContext } from '@/lib/cli/command-line-context'
import { ExportClaimsInput } from '@/lib/schemas/export'
import { withDatabase } from '@/lib/server/db/with-database'
import { exportClaims } from '@/lib/server/exports/export-claims'

const FORMATS = ExportClaimsInput.shape.format.options.map((format) => format.toLowerCase())

/** The command's options as the verb wants them; a filter may be given several times: `--verdict salah --verdict benar`. */
const toInput = (options: Record<string, unknown>): ExportClaimsInput =>
  ExportClaimsInput.parse({
    format: String(options.format ?? '').toUpperCase(),
    hasBom: options.bom === true,
    delimiter: options.delimiter ?? ',',
    filter: {
      verdict: options.verdict,
      speakerId: options.speaker,
      outletId: options.outlet,
      // The parser of options makes numbers of what looks like one.
      q: options.query === undefined ? undefined : String(options.query),
    },
  })

/**
 * `kutip export --format csv|claimreview|annotations`: the verified claims that the filters let through, on standard
 * output. Answers the exit code, 2 for options that are none.
 */
export const exportCommand = async (options: Record<string, unknown>): Promise<number> => {
  if (!FORMATS.includes(String(options.format ?? '').toLowerCase())) {
    process.stderr.write(`kutip export: say which with --format: ${FORMATS.join(', ')}\n`)
    return 2
  }
  let input: ExportClaimsInput
  try {
    input = toInput(options)
  } catch (error) {
    process.stderr.write(`kutip export: ${error instanceof z.ZodError ? z.prettifyError(error) : String(error)}\n`)
    return 2
  }
  const newsroom = typeof options.newsroom === 'string' ? options.newsroom : undefined
  return withDatabase(async (db) => {
    const ctx = await commandLineContext(db, newsroom)
    const { content, claimCount, sha256 } = await exportClaims(ctx, input)
    await pipeline(content, process.stdout, { end: false })
    process.stderr.write(`kutip export: ${claimCount} claims, sha256 ${sha256}\n`)
    return 0
  })
}
