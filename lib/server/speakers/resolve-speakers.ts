import 'server-only'
import { foldName } from '@/lib/article/fold-name'
import type { StoredSpeakerKind } from '@/lib/schemas/quotation'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'

export interface NamedSpeaker {
  readonly name: string
  readonly kind: StoredSpeakerKind
  readonly role?: string | null
}

/** A name as aliases are compared: folded, or as it is where nothing of it is a letter. */
export const toNameKey = (name: string): string => foldName(name) || name.trim().toLowerCase()

const keyOf = (named: NamedSpeaker): string => `${named.kind} ${toNameKey(named.name)}`

const create = async (tx: Transaction, newsroomId: string, { name, kind, role }: NamedSpeaker): Promise<string> => {
  const id = newId()
  await tx.speaker.create({ data: { id, newsroomId, name, kind, role: role ?? null } })
  await tx.speakerAlias.create({ data: { id: newId(), newsroomId, speakerId: id, name, nameKey: toNameKey(name) } })
  return id
}

/**
 * Which speaker of the newsroom is meant by each name? The one that has it among its names and is of that kind, else a
 * new one; null where several are called so, since nobody is guessed. Somebody unnamed ("a resident") is never the same
 * as in another article. Imports at the same time queue here, so that they do not make one person twice.
 */
export const resolveSpeakers = async (
  tx: Transaction,
  newsroomId: string,
  named: readonly NamedSpeaker[],
): Promise<(string | null)[]> => {
  if (named.length === 0) return []
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('speakers:' || ${newsroomId}, 0))`
  const known = new Map<string, Set<string>>()
  const found = await tx.speakerAlias.findMany({
    where: {
      newsroomId,
      nameKey: { in: named.map(({ name }) => toNameKey(name)) },
      speaker: { kind: { not: 'ANONYMOUS' } },
    },
    select: { nameKey: true, speaker: { select: { id: true, kind: true } } },
  })
  for (const { nameKey, speaker } of found) {
    const key = `${speaker.kind} ${nameKey}`
    known.set(key, (known.get(key) ?? new Set()).add(speaker.id))
  }
  const ids: (string | null)[] = []
  for (const one of named) {
    const key = keyOf(one)
    const candidates = known.get(key) ?? new Set([await create(tx, newsroomId, one)])
    known.set(key, candidates)
    const [only] = candidates
    ids.push(candidates.size === 1 ? (only ?? null) : null)
  }
  return ids
}
