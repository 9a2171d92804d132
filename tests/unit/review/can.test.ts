import { describe, expect, it } from 'vitest'
import { can } from '@/lib/review/can'
import { Role } from '@/lib/schemas/role'

const asker = (role: Role, id: string | null = 'saya') => ({ id, role })

describe('can', () => {
  it('lets everybody read and take out, reviewers work, editors sign off, admins manage', () => {
    const allowed = (action: Parameters<typeof can>[1]) => Role.options.filter((role) => can(asker(role), action))
    expect(allowed('article.read')).toEqual(['VIEWER', 'REVIEWER', 'EDITOR', 'ADMIN'])
    expect(allowed('quotation.save')).toEqual(['REVIEWER', 'EDITOR', 'ADMIN'])
    expect(allowed('review.decide')).toEqual(['EDITOR', 'ADMIN'])
    expect(allowed('user.manage')).toEqual(['ADMIN'])
  })

  it('lets nobody sign off their own verdict, nor the system any', () => {
    expect(can(asker('ADMIN'), 'review.decide', { authorId: 'saya' })).toBe(false)
    expect(can(asker('EDITOR'), 'review.decide', { authorId: 'dia' })).toBe(true)
    expect(can(asker('ADMIN', null), 'review.decide', { authorId: 'dia' })).toBe(false)
  })

  it('lets a note be deleted by its author or an editor', () => {
    expect(can(asker('REVIEWER'), 'annotation.delete', { authorId: 'saya' })).toBe(true)
    expect(can(asker('REVIEWER'), 'annotation.delete', { authorId: 'dia' })).toBe(false)
    expect(can(asker('EDITOR'), 'annotation.delete', { authorId: 'dia' })).toBe(true)
  })
})
