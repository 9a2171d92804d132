import 'server-only'
import { AppError } from '@/lib/errors'
import type { TenureRow } from '@/lib/schemas/tenure'
import type { Transaction } from '@/lib/server/db/create-database'
import { toNameKey } from '@/lib/server/speakers/resolve-speakers'

/** Whose office a row tells of; an item of Wikidata may become known while a table is read. */
export interface Holder {
  readonly id: string
  readonly name: string
  wikidataId: string | null
}

export interface Holders {
  /**
   * Whom does this row mean? The speaker of its Wikidata item, else the one of its name; null for nobody known; an
   * INVALID `tenure.ambiguous-name` where several bear the name and no item tells them apart, or `tenure.other-item`
   * where the one of the name is known to be another item.
   */
  readonly find: (row: TenureRow) => Holder | AppError | null
  /** Somebody who was made for a row, so that the next row of that name finds them. */
  readonly add: (holder: Holder) => void
}

const SELECT = { id: true, name: true, wikidataId: true } as const

/** The speakers whom these rows may mean. */
export const readHolders = async (
  tx: Transaction,
  newsroomId: string,
  rows: readonly TenureRow[],
): Promise<Holders> => {
  const live = { newsroomId, mergedIntoId: null, kind: { in: ['PERSON' as const, 'ORGANIZATION' as const] } }
  const items = [...new Set(rows.flatMap(({ wikidata }) => wikidata ?? []))]
  const keys = [...new Set(rows.map(({ name }) => toNameKey(name)))]
  const byItem = await tx.speaker.findMany({ where: { ...live, wikidataId: { in: items } }, select: SELECT })
  const aliases = await tx.speakerAlias.findMany({
    where: { newsroomId, nameKey: { in: keys }, speaker: live },
    select: { nameKey: true, speaker: { select: SELECT } },
  })
  const holders = new Map<string, Holder>()
  const named = new Map<string, Set<string>>()
  const know = (holder: Holder, nameKey?: string) => {
    if (!holders.has(holder.id)) holders.set(holder.id, holder)
    if (nameKey !== undefined) named.set(nameKey, (named.get(nameKey) ?? new Set()).add(holder.id))
  }
  for (const speaker of byItem) know(speaker)
  for (const { speaker, nameKey } of aliases) know(speaker, nameKey)

  const find: Holders['find'] = ({ name, wikidata }) => {
    const item = wikidata === null ? [] : [...holders.values()].filter(({ wikidataId }) => wikidataId === wikidata)
    if (item.length === 1) return item[0] ?? null
    const [only, ...others] = [...(named.get(toNameKey(name)) ?? [])].flatMap((id) => holders.get(id) ?? [])
    if (only === undefined) return null
    if (others.length > 0) return new AppError('INVALID', 'tenure.ambiguous-name', { name })
    const isOther = wikidata !== null && only.wikidataId !== null && only.wikidataId !== wikidata
    return isOther ? new AppError('INVALID', 'tenure.other-item', { name, item: only.wikidataId ?? '' }) : only
  }
  return { find, add: (holder) => know(holder, toNameKey(holder.name)) }
}
