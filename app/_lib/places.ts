import { includesRole } from '@/lib/review/can'
import type { Role } from '@/lib/schemas/role'

export interface Place {
  readonly name:
    | 'desk'
    | 'search'
    | 'articles'
    | 'queue'
    | 'flags'
    | 'utterances'
    | 'claims'
    | 'speakers'
    | 'outlets'
    | 'exports'
    | 'import'
    | 'admin'
  readonly href: string
  /** The least role that has any business there; the verbs decide, this only spares a useless link. */
  readonly role: Role
}

/** The pages of the workbench in the order of a day's work. */
export const PLACES: readonly Place[] = [
  { name: 'desk', href: '/', role: 'VIEWER' },
  { name: 'search', href: '/search', role: 'VIEWER' },
  { name: 'articles', href: '/articles', role: 'VIEWER' },
  { name: 'queue', href: '/queue', role: 'REVIEWER' },
  { name: 'flags', href: '/flags', role: 'VIEWER' },
  { name: 'utterances', href: '/utterances', role: 'VIEWER' },
  { name: 'claims', href: '/claims', role: 'VIEWER' },
  { name: 'speakers', href: '/speakers', role: 'VIEWER' },
  { name: 'outlets', href: '/outlets', role: 'VIEWER' },
  { name: 'exports', href: '/exports', role: 'VIEWER' },
  { name: 'import', href: '/import', role: 'REVIEWER' },
  { name: 'admin', href: '/admin', role: 'ADMIN' },
]

/** The pages that somebody of this role has business on. */
export const placesFor = (role: Role): readonly Place[] => PLACES.filter((place) => includesRole(role, place.role))
