import type { DriftKind, Version } from '@/lib/matching/classify-drift'
import { DRIFT_KINDS } from '@/lib/matching/classify-drift'
import { groupWordings } from '@/lib/matching/group-wordings'

/** How seriously do the versions of an utterance differ from its fullest one, at worst? Null where none does. */
export function mostSeriousDrift(versions: readonly Version[]): DriftKind | null {
  const kinds = new Set(groupWordings(versions).flatMap(({ drifts }) => drifts))
  return DRIFT_KINDS.find((kind) => kinds.has(kind)) ?? null
}
