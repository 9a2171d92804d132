import { text as readText } from 'node:stream/consumers'
import { z } from 'zod'
import { commandLineContext } from '@/lib/cli/command-line-context'
import { AppError } from '@/lib/errors'
import { Role } from '@/lib/schemas/role'
import { CreateUserInput, Email, NewPassword } from '@/lib/schemas/user'
import { generatePassword } from '@/lib/server/auth/generate-password'
import type { Context } from '@/lib/server/db/context'
import { withDatabase } from '@/lib/server/db/with-database'
import { changeRole } from '@/lib/server/users/change-role'
import { createUser } from '@/lib/server/users/create-user'
import { deactivateUser } from '@/lib/server/users/deactivate-user'
import { listUsers } from '@/lib/server/users/list-users'
import { reactivateUser } from '@/lib/server/users/reactivate-user'
import { setPassword } from '@/lib/server/users/set-password'
import type { UserView } from '@/lib/server/users/user-view'

const RoleName = z
  .string({ error: 'say which with --role: viewer, reviewer, editor or admin' })
  .transform((text) => text.toUpperCase())
  .pipe(z.enum(Role.options, { error: '--role is one of viewer, reviewer, editor, admin' }))

const Options = z.object({
  newsroom: z.coerce.string().optional(),
  email: z.coerce.string().optional(),
  name: z.coerce.string().optional(),
  role: z.coerce.string().optional(),
  passwordStdin: z.boolean().optional(),
  oidcOnly: z.boolean().optional(),
})
type Options = z.infer<typeof Options>

const say = (line: string) => process.stdout.write(`${line}\n`)

/** The first line of standard input when asked for, so that a password stands in no history; else a random one. */
const choosePassword = async ({ passwordStdin }: Options): Promise<{ password: string; isGiven: boolean }> => {
  if (!passwordStdin) return { password: generatePassword(), isGiven: false }
  const [line = ''] = (await readText(process.stdin)).split(/\r?\n/)
  const parsed = NewPassword.safeParse(line)
  if (!parsed.success) throw new Error('the password needs at least 12 characters, and not one of them over and over')
  return { password: line, isGiven: true }
}

const findByEmail = async (ctx: Context, email: string | undefined): Promise<UserView> => {
  const wanted = Email.parse(email)
  const found = (await listUsers(ctx)).find((user) => user.email === wanted)
  if (!found) throw new Error(`nobody in this newsroom has the address ${wanted}`)
  return found
}

const add = async (ctx: Context, options: Options): Promise<void> => {
  const chosen = options.oidcOnly ? null : await choosePassword(options)
  const { email, name, role } = options
  const input = { email, name, role: RoleName.parse(role), password: chosen?.password ?? null }
  const user = CreateUserInput.parse(input)
  await createUser(ctx, user)
  say(`${user.email} is now ${user.role.toLowerCase()}.`)
  if (chosen && !chosen.isGiven) say(`Password, shown only this once: ${chosen.password}`)
}

const list = async (ctx: Context): Promise<void> => {
  for (const user of await listUsers(ctx)) {
    say([user.email, user.name, user.role.toLowerCase(), user.isActive ? 'open' : 'closed'].join('\t'))
  }
}

const password = async (ctx: Context, options: Options): Promise<void> => {
  const user = await findByEmail(ctx, options.email)
  const chosen = await choosePassword(options)
  await setPassword(ctx, { userId: user.id, version: user.version, password: chosen.password })
  say(`${user.email} has a new password; all sessions have ended.`)
  if (!chosen.isGiven) say(`Password, shown only this once: ${chosen.password}`)
}

const COMMANDS: Record<string, (ctx: Context, options: Options) => Promise<void>> = {
  add,
  list,
  password,
  role: async (ctx, options) => {
    const user = await findByEmail(ctx, options.email)
    const changed = await changeRole(ctx, {
      userId: user.id,
      version: user.version,
      role: RoleName.parse(options.role),
    })
    say(`${user.email} is now ${changed.role.toLowerCase()}; all sessions have ended.`)
  },
  deactivate: async (ctx, options) => {
    const user = await findByEmail(ctx, options.email)
    await deactivateUser(ctx, { userId: user.id, version: user.version })
    say(`The account of ${user.email} is closed; all sessions have ended.`)
  },
  reactivate: async (ctx, options) => {
    const user = await findByEmail(ctx, options.email)
    await reactivateUser(ctx, { userId: user.id, version: user.version })
    say(`The account of ${user.email} is open again.`)
  },
}

const REASONS: Record<string, string> = {
  'email-taken': 'an account of this newsroom has that address already (a closed one can be reactivated)',
  'last-admin': 'the newsroom needs one open admin account; make another one first',
  'account-changed': 'the account changed in this very moment; try again',
}

const describe = (error: unknown): string => {
  if (error instanceof AppError) return REASONS[error.reason] ?? error.message
  if (error instanceof z.ZodError) return z.prettifyError(error)
  return error instanceof Error ? error.message : String(error)
}

/** `kutip user …`: answers the exit code, 1 when nothing was done, 2 for a command that does not exist. */
export const userCommand = async (
  what: string,
  email: string | undefined,
  given: Record<string, unknown>,
): Promise<number> => {
  const command = COMMANDS[what]
  if (!command) {
    process.stderr.write(`kutip user: ${Object.keys(COMMANDS).join(' | ')}, not "${what}"\n`)
    return 2
  }
  try {
    const options = Options.parse({ ...given, email: given.email ?? email })
    await withDatabase(async (db) => command(await commandLineContext(db, options.newsroom), options))
    return 0
  } catch (error) {
    process.stderr.write(`kutip user: ${describe(error)}\n`)
    return 1
  }
}
