import { z } from 'zod'
import { commandLineContext } from '@/lib/cli/command-line-context'
import { AppError } from '@/lib/errors'

import { CreateNewsroomInput } from '@/lib/schemas/newsroom'
import { withDatabase } from '@/lib/server/db/with-database'
import { createNewsroom } from '@/lib/server/newsrooms/create-newsroom'
import { addKnownOutlets } from '@/lib/server/outlets/add-known-outlets'

const add = async (given: Record<string, unknown>): Promise<string> => {
  const input = CreateNewsroomInput.parse({ slug: given.slug, name: given.name, publicUrl: given.publicUrl ?? null })
  await withDatabase((db) => createNewsroom(db, () => new Date(), input))
  return `The newsroom ${input.slug} is open. Next: kutip user add --newsroom ${input.slug} --email … --name … --role admin`
}

const list = async (): Promise<string> => {
  const all = await withDatabase((db) => db.newsroom.findMany({ orderBy: { slug: 'asc' } }))
  return all.map(({ slug, name, publicUrl }) => [slug, name, publicUrl ?? ''].join('\t')).join('\n')
}

const outlets = async (given: Record<string, unknown>): Promise<string> => {
  const newsroom = typeof given.newsroom === 'string' ? given.newsroom : undefined
  const { added } = await withDatabase(async (db) => addKnownOutlets(await commandLineContext(db, newsroom)))
  return `${added} outlets added`
}

const describe = (error: unknown): string => {
  if (error instanceof AppError && error.reason === 'slug-taken') return 'there is a newsroom of that slug already'
  if (error instanceof z.ZodError) return z.prettifyError(error)
  return error instanceof Error ? error.message : String(error)
}

const COMMANDS = new Map([
  ['add', add],
  ['list', list],
  ['outlets', outlets],
])

/** `kutip newsroom add|list|outlets`: answers the exit code, 1 when nothing was done, 2 for a command that does not exist. */
export const newsroomCommand = async (what: string, given: Record<string, unknown>): Promise<number> => {
  const command = COMMANDS.get(what)
  if (!command) {
    process.stderr.write(`kutip newsroom: add | list | outlets, not "${what}"\n`)
    return 2
  }
  try {
    process.stdout.write(`${await command(given)}\n`)
    return 0
  } catch (error) {
    process.stderr.write(`kutip newsroom: ${describe(error)}\n`)
    return 1
  }
}
