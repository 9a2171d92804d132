import { describe, expect, it } from 'vitest'
import { can, type Action } from '@/lib/review/can'
import { Role } from '@/lib/schemas/role'

const ALLOWED: Record<Role, readonly Action[]> = {
  VIEWER: ['article.read', 'export.create'],
  REVIEWER: [
    'article.import',
    'quotation.save',
    'quotation.decide',
    'annotation.save',
    'claim.save',
    'evidence.save',
    'review.submit',
  ],
  EDITOR: ['claim.withdraw', 'review.decide', 'annotation.delete', 'audit.read'],
  ADMIN: ['user.manage'],
}
const ALL = Object.values(ALLOWED).flat()

describe('can', () => {
  it.each(Role.options)('gives %s what it and the roles below it may do, and nothing else', (role) => {
    const reach = Role.options.slice(0, Role.options.indexOf(role) + 1).flatMap((each) => ALLOWED[each])
    const granted = ALL.filter((action) => can({ id: 'a', role }, action, { authorId: 'somebody' }))
    expect(granted.toSorted()).toEqual([...reach].toSorted())
  })

  it('lets nobody sign off their own verdict, whatever their role', () => {
    expect(can({ id: 'a', role: 'ADMIN' }, 'review.decide', { authorId: 'a' })).toBe(false)
    expect(can({ id: 'b', role: 'EDITOR' }, 'review.decide', { authorId: 'a' })).toBe(true)
    expect(can({ id: 'b', role: 'REVIEWER' }, 'review.decide', { authorId: 'a' })).toBe(false)
  })

  it('lets no machine sign off', () => {
    expect(can({ id: null, role: 'ADMIN' }, 'review.decide', { authorId: 'a' })).toBe(false)
    expect(can({ id: null, role: 'ADMIN' }, 'review.decide')).toBe(false)
  })

  it('lets a reviewer delete their own note and an editor any', () => {
    expect(can({ id: 'a', role: 'REVIEWER' }, 'annotation.delete', { authorId: 'a' })).toBe(true)
    expect(can({ id: 'a', role: 'REVIEWER' }, 'annotation.delete', { authorId: 'b' })).toBe(false)
    expect(can({ id: 'a', role: 'EDITOR' }, 'annotation.delete', { authorId: 'b' })).toBe(true)
    expect(can({ id: 'a', role: 'VIEWER' }, 'annotation.delete', { authorId: 'a' })).toBe(false)
  })
})
