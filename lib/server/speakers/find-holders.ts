import 'server-only'
import { AppError } from '@/lib/errors'
import type { TenureRow } from '@/lib/schemas/tenure'
import type { Transaction } from '@/lib/server/db/create-database'
import { toNameKey } from '@/lib/server/speakers/resolve-speakers'

/** Whose office a row tells of. */
export interface Holder {
  readonly id: string
  readonly name: string
  readonly wikidataId: string | null
}

const SELECT = { id: true, name: true, wikidataId: true } as const

/**
 * Whom do these rows mean? Answers a function from a row to the speaker of its Wikidata item, else of its name; null
 * for nobody known; an INVALID `tenure.ambiguous-name` where several bear the name and no item tells them apart, or
 * `tenure.other-item` where the one of the name is known to be another item.
 */
export const findHolders = async (
  tx: Transaction,
  newsroomId: string,
  rows: readonly TenureRow[],
): Promise<(row: TenureRow) => Holder | AppError | null> => {
  const live = { newsroomId, mergedIntoId: null, kind: { in: ['PERSON' as const, 'ORGANIZATION' as const] } }
  const items = [...new Set(rows.flatMap(({ wikidata }) => wikidata ?? []))]
  const byItem = await tx.speaker.findMany({ where: { ...live, wikidataId: { in: items } }, select: SELECT })
  const keys = [...new Set(rows.map(({ name }) => toNameKey(name)))]
  const aliases = await tx.speakerAlias.findMany({
    where: { newsroomId, nameKey: { in: keys }, speaker: live },
    select: { nameKey: true, speaker: { select: SELECT } },
  })
  return ({ name, wikidata }) => {
    const item = byItem.filter(({ wikidataId }) => wikidata !== null && wikidataId === wikidata)
    if (item.length === 1) return item[0] ?? null
    const named = aliases.filter(({ nameKey }) => nameKey === toNameKey(name)).map(({ speaker }) => speaker)
    const [only] = named
    if (only === undefined) return null
    if (named.length > 1) return new AppError('INVALID', 'tenure.ambiguous-name', { name })
    const isOther = wikidata !== null && only.wikidataId !== null && only.wikidataId !== wikidata
    return isOther ? new AppError('INVALID', 'tenure.other-item', { name, item: only.wikidataId ?? '' }) : only
  }
}
