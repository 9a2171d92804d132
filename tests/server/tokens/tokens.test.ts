import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Context } from '@/lib/server/db/context'
import { createToken } from '@/lib/server/tokens/create-token'
import { findTokenActor } from '@/lib/server/tokens/find-token-actor'
import { listTokens } from '@/lib/server/tokens/list-tokens'
import { revokeToken } from '@/lib/server/tokens/revoke-token'
import { aContext } from '@/tests/factories/a-context'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let admin: Context & { actor: { id: string } }
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.dispose())
beforeEach(async () => {
  admin = await aContext(test.db, { role: 'ADMIN' })
})

const eventsOf = (subjectId: string) =>
  test.db.auditEvent.findMany({
    where: { subjectId },
    orderBy: { sequence: 'asc' },
    select: { action: true, data: true },
  })

describe('a token', () => {
  it('acts as a reviewer of its newsroom, and is kept as a hash only', async () => {
    const { id, secret } = await createToken(admin, { name: 'CMS redaksi' })
    expect(await findTokenActor(test.db, secret, admin.now())).toEqual({
      ...{ id: null, newsroomId: admin.actor.newsroomId, role: 'REVIEWER', name: 'CMS redaksi' },
    })
    const row = await test.db.apiToken.findFirstOrThrow({ where: { id } })
    expect(JSON.stringify(row)).not.toContain(secret.slice(-20))
    expect(row.tokenHash).toMatch(/^[0-9a-f]{64}$/)
    expect(await eventsOf(id)).toEqual([{ action: 'token.create', data: { name: 'CMS redaksi' } }])
    expect(JSON.stringify(await listTokens(admin))).not.toContain(row.tokenHash)
  })

  it('notes when it was used, at most once a minute', async () => {
    const { id, secret } = await createToken(admin, { name: 'CMS' })
    const usedAt = async () => (await test.db.apiToken.findFirstOrThrow({ where: { id } })).lastUsedAt?.getTime()
    const noon = new Date('2026-03-02T05:00:00Z')
    await findTokenActor(test.db, secret, noon)
    await findTokenActor(test.db, secret, new Date(noon.getTime() + 59_000))
    expect(await usedAt()).toBe(noon.getTime())
    await findTokenActor(test.db, secret, new Date(noon.getTime() + 61_000))
    expect(await usedAt()).toBe(noon.getTime() + 61_000)
  })

  it('is nobody once it is ended, which happens once', async () => {
    const { id, secret } = await createToken(admin, { name: 'CMS' })
    await Promise.all([revokeToken(admin, { tokenId: id }), revokeToken(admin, { tokenId: id })])
    expect(await findTokenActor(test.db, secret, admin.now())).toBeNull()
    expect((await eventsOf(id)).map(({ action }) => action)).toEqual(['token.create', 'token.revoke'])
  })

  it('is nobody when a letter of it is wrong, nor for another newsroom', async () => {
    const { secret } = await createToken(admin, { name: 'CMS' })
    const other = await createToken(await aContext(test.db, { role: 'ADMIN' }), { name: 'CMS' })
    const [, newsroom = '', key = ''] = /^kutip_(.{22})_(.+)$/.exec(secret) ?? []
    const [, otherNewsroom = ''] = /^kutip_(.{22})_/.exec(other.secret) ?? []
    const last = key.endsWith('A') ? 'E' : 'A'
    for (const wrong of [
      '',
      'kutip_',
      secret.slice(0, -1),
      `${secret.slice(0, -1)}${last}`,
      `kutip_${otherNewsroom}_${key}`,
      `kutip_${newsroom}_${other.secret.slice(-43)}`,
    ]) {
      expect(await findTokenActor(test.db, wrong, admin.now()), wrong).toBeNull()
    }
  })

  it('is made, seen and ended by admins of its newsroom only', async () => {
    const { id } = await createToken(admin, { name: 'CMS' })
    const editor = await aContext(test.db, { role: 'EDITOR', newsroomId: admin.actor.newsroomId })
    for (const refused of [
      createToken(editor, { name: 'x' }),
      listTokens(editor),
      revokeToken(editor, { tokenId: id }),
      createToken({ ...admin, actor: { ...admin.actor, id: null } }, { name: 'x' }),
    ]) {
      await expect(refused).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
    const stranger = await aContext(test.db, { role: 'ADMIN' })
    await expect(revokeToken(stranger, { tokenId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await listTokens(stranger)).toEqual([])
  })
})
