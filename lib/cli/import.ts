import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { kindOfUpload } from '@/lib/article/kind-of-upload'
import { commandLineContext } from '@/lib/cli/command-line-context'
import { describeProblem } from '@/lib/cli/describe-problem'
import { importTable } from '@/lib/cli/import-table'
import { importUrls, isAddress, readAddresses } from '@/lib/cli/import-urls'
import { readMapping } from '@/lib/cli/read-mapping'
import { ImportArticleInput } from '@/lib/schemas/article'
import type { ColumnMapping } from '@/lib/schemas/import'
import { importArticle } from '@/lib/server/articles/import-article'
import type { Context } from '@/lib/server/db/context'
import { withDatabase } from '@/lib/server/db/with-database'

/** One line on one file: what became of it. Tabs divide, so that other programs can read it. */
const importFile = async (ctx: Context, path: string): Promise<string> => {
  const input = ImportArticleInput.parse({ fileName: basename(path), bytes: await readFile(path) })
  const { outcome, articleId, headline, quotationCount } = await importArticle(ctx, input)
  return [path, outcome, articleId, `${quotationCount} quotations`, headline].join('\t')
}

/**
 * `kutip import FILE|ADDRESS…`: takes articles into the newsroom, each file and address by itself and of a table each
 * row, and says of each what became of it.
 * Answers the exit code: 0 when all came in or were there before, 1 when one was refused, 2 when nothing was asked.
 */
export const importCommand = async (files: readonly string[], options: Record<string, unknown>): Promise<number> => {
  const urls = files.filter(isAddress)
  let mapping: ColumnMapping | null
  try {
    mapping = readMapping(options.map)
  } catch (error) {
    process.stderr.write(`kutip import: ${describeProblem(error)}\n`)
    return 2
  }
  try {
    if (typeof options.urls === 'string') urls.push(...(await readAddresses(options.urls)))
  } catch (error) {
    process.stderr.write(`kutip import: ${String(options.urls)}: ${describeProblem(error)}\n`)
    return 2
  }
  if (files.length + urls.length === 0) {
    process.stderr.write('kutip import: name at least one file or address\n')
    return 2
  }
  const newsroom = typeof options.newsroom === 'string' ? options.newsroom : undefined
  return withDatabase(async (db) => {
    const ctx = await commandLineContext(db, newsroom)
    let exitCode = (await importUrls(ctx, urls)) ? 0 : 1
    for (const file of files.filter((name) => !isAddress(name))) {
      try {
        if (kindOfUpload(file) === null) process.stdout.write(`${await importFile(ctx, file)}\n`)
        else if (!(await importTable(ctx, file, mapping))) exitCode = 1
      } catch (error) {
        process.stdout.write(`${file}\trefused\t${describeProblem(error)}\n`)
        exitCode = 1
      }
    }
    return exitCode
  })
}
