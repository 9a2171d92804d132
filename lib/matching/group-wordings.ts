import { DRIFT_KINDS, type DriftKind, type Version } from '@/lib/matching/classify-drift'
import { describeWording, type WordingPiece } from '@/lib/matching/describe-wording'
import { findFullest } from '@/lib/matching/find-fullest'
import { tokensOf } from '@/lib/matching/match-tokens'

/** One way in which an utterance is worded, and who words it so. */
export type Wording<T extends Version> = {
  /** Those who share it, in the order given; the first one's text is shown. */
  versions: T[]
  pieces: WordingPiece[]
  /** The ways in which it differs from the fullest wording, the most serious first. */
  drifts: DriftKind[]
  isFullest: boolean
}

/** Which versions share a wording, and how does each wording differ from the fullest? The most serious first. */
export function groupWordings<T extends Version>(versions: readonly T[]): Wording<T>[] {
  const fullest = findFullest(versions)
  if (fullest === null) return []
  const shared = new Map<string, T[]>()
  for (const version of versions) {
    const key = wordingKey(version)
    shared.set(key, [...(shared.get(key) ?? []), version])
  }
  const wordings = [...shared.values()].map((those): Wording<T> => {
    const isFullest = those.includes(fullest)
    const shown = isFullest ? fullest : (those[0] ?? fullest)
    const pieces = describeWording(fullest, shown)
    const kinds = new Set(pieces.map(({ drift }) => drift))
    return { versions: those, pieces, drifts: DRIFT_KINDS.filter((kind) => kinds.has(kind)), isFullest }
  })
  return wordings.sort(
    (x, y) =>
      Number(y.isFullest) - Number(x.isFullest) ||
      seriousness(x) - seriousness(y) ||
      y.versions.length - x.versions.length,
  )
}

const seriousness = ({ drifts }: { drifts: readonly DriftKind[] }): number => {
  const [worst] = drifts
  return worst === undefined ? DRIFT_KINDS.length : DRIFT_KINDS.indexOf(worst)
}

/** Equal for the same words, whatever their case, marks and single words of grammar; quoted or reported apart. */
const wordingKey = (version: Version): string => {
  const words = tokensOf(version).filter(({ kind }) => kind !== 'function')
  return [
    version.language ?? 'id',
    version.kind === 'indirect' ? 'reported' : 'quoted',
    ...words.map(({ key }) => key),
  ].join(' ')
}
