import { readFile } from 'node:fs/promises'
import { commandLineContext } from '@/lib/cli/command-line-context'
import { describeProblem } from '@/lib/cli/describe-problem'
import { AppError } from '@/lib/errors'
import { ImportTenuresInput } from '@/lib/schemas/tenure'
import type { Context } from '@/lib/server/db/context'
import { withDatabase } from '@/lib/server/db/with-database'
import { importTenures, type TenureOutcome } from '@/lib/server/speakers/import-tenures'
import { listSpeakers } from '@/lib/server/speakers/list-speakers'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const describeRefusal = ({ reason, details }: TenureOutcome): string =>
  describeProblem(new AppError('INVALID', reason ?? 'invalid-input', details))

const toLine = (file: string, row: TenureOutcome): string => {
  const notes = [
    ...(row.isNewSpeaker ? ['new speaker'] : []),
    ...(row.overlaps.length > 0 ? [`overlaps with ${row.overlaps.join(', ')}`] : []),
    ...(row.outcome === 'refused' ? [describeRefusal(row)] : []),
  ]
  return [`${file}:${row.line}`, row.outcome, row.name, row.office ?? '', notes.join('; ')].join('\t')
}

/** Text of a file. Throws an Error for bytes that are no UTF-8: names would be stored wrong. */
const readText = async (path: string): Promise<string> => {
  const bytes = await readFile(path)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error('the file is not UTF-8; save it as CSV UTF-8')
  }
}

/** One line on each row; answers whether all were taken in. */
const importFile = async (ctx: Context, file: string, isMakingSpeakers: boolean): Promise<boolean> => {
  const input = ImportTenuresInput.parse({ table: await readText(file), isMakingSpeakers })
  const rows = await importTenures(ctx, input)
  for (const row of rows) say(toLine(file, row))
  return rows.every(({ outcome }) => outcome !== 'refused')
}

/** All speakers, the most quoted first: key, kind, quotations, name, role, divided by tabs. */
const listAll = async (ctx: Context, query: string | undefined): Promise<void> => {
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof listSpeakers>> = await listSpeakers(ctx, {
      ...{ sort: 'quoted', limit: 200, q: query ?? null },
      ...(cursor === null ? {} : { cursor }),
    })
    for (const { id, kind, quotationCount, name, role } of page.items) {
      say([id, kind.toLowerCase(), quotationCount, name, role ?? ''].join('\t'))
    }
    cursor = page.nextCursor
  } while (cursor !== null)
}

/**
 * `kutip speaker import FILE…` takes in tables of office holders and says of each row what became of it; `kutip speaker
 * list` prints the speakers. Answers the exit code: 1 when a row or a file was refused, 2 when nothing was asked.
 */
export const speakerCommand = async (
  what: string,
  files: readonly string[],
  options: Record<string, unknown>,
): Promise<number> => {
  const isKnown = what === 'list' || (what === 'import' && files.length > 0)
  if (!isKnown) {
    process.stderr.write('kutip speaker: list | import FILE…\n')
    return 2
  }
  const newsroom = typeof options.newsroom === 'string' ? options.newsroom : undefined
  try {
    return await withDatabase(async (db) => {
      const ctx = await commandLineContext(db, newsroom)
      if (what === 'list') await listAll(ctx, typeof options.query === 'string' ? options.query : undefined)
      let exitCode = 0
      for (const file of files) {
        try {
          if (what === 'import' && !(await importFile(ctx, file, options.create === true))) exitCode = 1
        } catch (error) {
          say([file, 'refused', '', '', describeProblem(error)].join('\t'))
          exitCode = 1
        }
      }
      return exitCode
    })
  } catch (error) {
    process.stderr.write(`kutip speaker: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}
