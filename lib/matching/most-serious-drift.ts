import { classifyDrift, DRIFT_KINDS, type DriftKind, type Version } from '@/lib/matching/classify-drift'

/** Wordings that are compared: more than these only repeat each other. */
const COMPARED = 40

/** How seriously do the versions of an utterance differ from its fullest one, at worst? Null where none does. */
export function mostSeriousDrift(fullest: Version, versions: readonly Version[]): DriftKind | null {
  const distinct = [...new Map(versions.map((version) => [`${version.kind} ${version.text}`, version])).values()]
  const kinds = new Set(
    distinct.slice(0, COMPARED).flatMap((version) => classifyDrift(fullest, version).map(({ kind }) => kind)),
  )
  return DRIFT_KINDS.find((kind) => kinds.has(kind)) ?? null
}
