import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const Account = z.object({ email: z.string(), password: z.string(), name: z.string() })
const Accounts = z.object({ viewer: Account, reviewer: Account, second: Account, editor: Account, admin: Account })
export type Accounts = z.infer<typeof Accounts>

const PATH = fileURLToPath(new URL('../../node_modules/.cache/kutip-e2e-accounts.json', import.meta.url))

const make = (name: string) => ({
  email: `${name.toLowerCase()}@uji.test`,
  name,
  password: randomBytes(12).toString('base64url'),
})

/** New accounts for this run of the browser tests, kept where the tests find them. */
export const makeAccounts = (): Accounts => {
  const accounts = {
    viewer: make('Vina'),
    reviewer: make('Rudi'),
    second: make('Sekar'),
    editor: make('Edo'),
    admin: make('Adin'),
  }
  mkdirSync(dirname(PATH), { recursive: true })
  writeFileSync(PATH, JSON.stringify(accounts), { mode: 0o600 })
  return accounts
}

/** Who can sign in: a viewer, two reviewers, an editor and an admin of the newsroom "Redaksi Uji", which is empty at first. */
export const readAccounts = (): Accounts => Accounts.parse(JSON.parse(readFileSync(PATH, 'utf8')))
