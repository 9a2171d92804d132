import type { Role } from '@/lib/schemas/role'

/** Every change and every guarded reading has a name here; what is not in the table is not allowed. */
export type Action =
  | 'article.read'
  | 'article.import'
  | 'quotation.save'
  | 'quotation.decide'
  | 'annotation.save'
  | 'annotation.delete'
  | 'claim.save'
  | 'claim.withdraw'
  | 'evidence.save'
  | 'review.submit'
  | 'review.decide'
  | 'export.create'
  | 'audit.read'
  | 'user.manage'
  | 'outlet.save'
  | 'feed.save'
  | 'job.read'
  | 'job.manage'
  | 'token.manage'
  | 'alteration.decide'
  | 'speaker.save'
  | 'speaker.merge'
  | 'tenure.save'
  | 'utterance.decide'
  | 'flag.decide'
  | 'flag.rule'
  | 'search.save'

const LEAST_ROLE: Record<Action, Role> = {
  'article.read': 'VIEWER',
  'article.import': 'REVIEWER',
  'quotation.save': 'REVIEWER',
  'quotation.decide': 'REVIEWER',
  'annotation.save': 'REVIEWER',
  'annotation.delete': 'REVIEWER',
  'claim.save': 'REVIEWER',
  'claim.withdraw': 'EDITOR',
  'evidence.save': 'REVIEWER',
  'review.submit': 'REVIEWER',
  'review.decide': 'EDITOR',
  'export.create': 'VIEWER',
  'audit.read': 'EDITOR',
  'user.manage': 'ADMIN',
  'outlet.save': 'EDITOR',
  'feed.save': 'EDITOR',
  'job.read': 'ADMIN',
  'job.manage': 'ADMIN',
  'token.manage': 'ADMIN',
  'alteration.decide': 'REVIEWER',
  'speaker.save': 'REVIEWER',
  'speaker.merge': 'EDITOR',
  'tenure.save': 'REVIEWER',
  'utterance.decide': 'REVIEWER',
  'flag.decide': 'REVIEWER',
  'flag.rule': 'EDITOR',
  'search.save': 'VIEWER',
}

const RANK: Record<Role, number> = { VIEWER: 0, REVIEWER: 1, EDITOR: 2, ADMIN: 3 }

/** Whether a role includes another one: an editor is also a reviewer. */
export const includesRole = (role: Role, least: Role): boolean => RANK[role] >= RANK[least]

/** Who asks. `id` is null for the system and the command line, which act with the role they were started with. */
export interface Asker {
  readonly id: string | null
  readonly role: Role
}

/** The thing asked about, where the answer depends on whose it is. */
export interface Subject {
  /** Who wrote the annotation or submitted the review. */
  readonly authorId?: string | null
}

/**
 * May this person do this to this? The same table answers the verb that does it and the button that offers it.
 *
 * Two rules look at the subject: nobody signs off a verdict of their own (a system actor has no hands to sign with),
 * and a note is deleted by its author or by an editor.
 */
export const can = (asker: Asker, action: Action, subject: Subject = {}): boolean => {
  if (!includesRole(asker.role, LEAST_ROLE[action])) return false
  if (action === 'review.decide') return asker.id !== null && subject.authorId !== asker.id
  if (action === 'annotation.delete') return subject.authorId === asker.id || includesRole(asker.role, 'EDITOR')
  return true
}
