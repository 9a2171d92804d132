import type { AlterationView } from '@/lib/server/articles/alteration-view'

/** One at least. */
export type AlterationsOfVersion = readonly [AlterationView, ...AlterationView[]]

/** The list in runs of one article version each, in its order. */
export const groupByVersion = (alterations: readonly AlterationView[]): readonly AlterationsOfVersion[] => {
  const groups: [AlterationView, ...AlterationView[]][] = []
  for (const alteration of alterations) {
    const last = groups.at(-1)
    if (last?.[0].toVersionId === alteration.toVersionId) last.push(alteration)
    else groups.push([alteration])
  }
  return groups
}
