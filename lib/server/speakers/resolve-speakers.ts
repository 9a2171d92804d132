import 'server-only'
import { foldName } from '@/lib/article/fold-name'
import type { StoredSpeakerKind } from '@/lib/schemas/quotation'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { lockNames } from '@/lib/server/speakers/lock-speakers'

export interface NamedSpeaker {
  readonly name: string
  readonly kind: StoredSpeakerKind
  readonly role?: string | null
}

/** A name as aliases are compared: folded, or as it is where nothing of it is a letter. */
export const toNameKey = (name: string): string => foldName(name) || name.trim().toLowerCase()

const keyOf = (named: NamedSpeaker): string => `${named.kind} ${toNameKey(named.name)}`

/**
 * The speakers of these names by kind and name; somebody unnamed is never looked up. Forms of the name that stayed with
 * somebody merged, because the other bore them too, lead nowhere.
 */
const findKnown = async (
  tx: Transaction,
  newsroomId: string,
  named: readonly NamedSpeaker[],
): Promise<Map<string, Set<string>>> => {
  const nameKeys = [...new Set(named.map(({ name }) => toNameKey(name)))]
  const found = await tx.speakerAlias.findMany({
    where: { newsroomId, nameKey: { in: nameKeys }, speaker: { kind: { not: 'ANONYMOUS' }, mergedIntoId: null } },
    select: { nameKey: true, speaker: { select: { id: true, kind: true } } },
  })
  const known = new Map<string, Set<string>>()
  for (const { nameKey, speaker } of found) {
    const key = `${speaker.kind} ${nameKey}`
    known.set(key, (known.get(key) ?? new Set()).add(speaker.id))
  }
  return known
}

/**
 * Which speaker of the newsroom is meant by each name, an article at a time? The one that has it among its names and is
 * of that kind, else a new one; null where several are called so, since nobody is guessed, and where nobody is named.
 * Somebody unnamed ("a resident") is never the same as in another article. Imports at the same time queue here, so that
 * they do not make one person twice.
 */
export const resolveSpeakersOfArticles = async (
  tx: Transaction,
  newsroomId: string,
  articles: readonly (readonly (NamedSpeaker | null)[])[],
): Promise<(string | null)[][]> => {
  const all = articles.flat().filter((named) => named !== null)
  if (all.length === 0) return articles.map((names) => names.map(() => null))
  await lockNames(tx, newsroomId)
  const known = await findKnown(tx, newsroomId, all)
  const made: (NamedSpeaker & { readonly id: string })[] = []
  const ids = articles.map((names) => {
    const unnamed = new Map<string, Set<string>>()
    return names.map((named) => {
      if (named === null) return null
      const people = named.kind === 'ANONYMOUS' ? unnamed : known
      let candidates = people.get(keyOf(named))
      if (candidates === undefined) {
        const id = newId()
        made.push({ ...named, id })
        people.set(keyOf(named), (candidates = new Set([id])))
      }
      const [only] = candidates
      return candidates.size === 1 ? (only ?? null) : null
    })
  })
  await tx.speaker.createMany({
    data: made.map(({ id, name, kind, role }) => ({ id, newsroomId, name, kind, role: role ?? null })),
  })
  await tx.speakerAlias.createMany({
    data: made.map(({ id, name }) => ({ id: newId(), newsroomId, speakerId: id, name, nameKey: toNameKey(name) })),
  })
  return ids
}

/** Which speaker is meant by each name of one article? As `resolveSpeakersOfArticles` says. */
export const resolveSpeakers = async (
  tx: Transaction,
  newsroomId: string,
  named: readonly NamedSpeaker[],
): Promise<(string | null)[]> => (await resolveSpeakersOfArticles(tx, newsroomId, [named]))[0] ?? []
