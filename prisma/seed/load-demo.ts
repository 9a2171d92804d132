import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Role } from '@/lib/schemas/role'
import { importArticle } from '@/lib/server/articles/import-article'
import { generatePassword } from '@/lib/server/auth/generate-password'
import type { Context } from '@/lib/server/db/context'
import type { Database } from '@/lib/server/db/create-database'
import { createNewsroom } from '@/lib/server/newsrooms/create-newsroom'
import { importTenures } from '@/lib/server/speakers/import-tenures'
import { createUser } from '@/lib/server/users/create-user'
import { verifyDemoClaim } from './verify-demo-claim'

interface NewAccount {
  readonly email: string
  readonly password: string
  readonly role: Role
}

const NEWSROOM = { slug: 'redaksi-contoh', name: 'Redaksi Contoh', publicUrl: 'https://redaksi.example' }

/** Who works at the demo desk. A claim needs two of them: one to judge it, another to sign it off. */
const PEOPLE: readonly { name: string; email: string; role: Role }[] = [
  { name: 'Nirmala Setyawati', email: 'pemeriksa@redaksi.example', role: 'REVIEWER' },
  { name: 'Bram Hutajulu', email: 'penyunting@redaksi.example', role: 'EDITOR' },
  { name: 'Ayu Larasati', email: 'pengelola@redaksi.example', role: 'ADMIN' },
]

const ARTICLES = fileURLToPath(new URL('./demo/', import.meta.url))

const OFFICES = fileURLToPath(new URL('./demo-offices.csv', import.meta.url))

const systemContext = (db: Database, now: () => Date, newsroomId: string): Context => ({
  actor: { id: null, newsroomId, role: 'ADMIN', name: 'kutip' },
  db,
  now,
})

/**
 * Fills an empty database with a small newsroom to try things on: two events as four invented outlets report them, one
 * page that was changed afterwards, two offices with their terms, and one verified claim. Answers the accounts it made with their passwords, which are kept nowhere else; null when there
 * is a newsroom already. Accounts come after the articles, so that a start
 * interrupted before them is completed by the next one; `kutip user password` sets a password that nobody saw.
 */
export const loadDemo = async (db: Database, now: () => Date): Promise<{ created: readonly NewAccount[] | null }> => {
  const [first] = await db.newsroom.findMany({ take: 1, select: { id: true, slug: true } })
  if (first && first.slug !== NEWSROOM.slug) return { created: null }
  const { id } = first ?? (await createNewsroom(db, now, NEWSROOM))
  if (await db.user.findFirst({ where: { newsroomId: id }, select: { id: true } })) return { created: null }

  const ctx = systemContext(db, now, id)
  for (const fileName of readdirSync(ARTICLES).sort()) {
    await importArticle(ctx, {
      fileName,
      bytes: readFileSync(`${ARTICLES}${fileName}`),
      mediaType: null,
      sourceUrl: null,
    })
  }
  // One of them came again, changed after publication; one office is over, and its holder is quoted in it all the same.
  if ((await db.tenure.count({ where: { newsroomId: id } })) === 0) {
    await importTenures(ctx, { table: readFileSync(OFFICES, 'utf8') })
  }
  const created: NewAccount[] = []
  const ids = new Map<Role, string>()
  for (const person of PEOPLE) {
    const password = generatePassword()
    const user = await createUser(ctx, { ...person, password })
    ids.set(person.role, user.id)
    created.push({ email: person.email, password, role: person.role })
  }
  await verifyDemoClaim(ctx, ids)
  return { created }
}
