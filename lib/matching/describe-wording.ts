import type { DriftKind, Version } from '@/lib/matching/classify-drift'
import { classifyRuns, isTranslated } from '@/lib/matching/classify-drift'
import { toSpan } from '@/lib/matching/align-versions'

/** A stretch of a version's text; its pieces one after the other are the text. */
export type WordingPiece = {
  text: string
  /** What stands there in the version that it is compared with; null where it has the same, '' where it has nothing. */
  was: string | null
  drift: DriftKind | null
}

/**
 * How does a version read beside the fullest one, word by word? Words that only the fullest one has are a piece without
 * text of its own. A translation is one piece.
 */
export function describeWording(fullest: Version, version: Version): WordingPiece[] {
  if (isTranslated(fullest, version)) return [{ text: version.text, was: fullest.text, drift: 'translation' }]
  const pieces: WordingPiece[] = []
  let end = 0
  const say = (text: string): void => {
    const last = pieces.at(-1)
    if (last !== undefined && last.drift === null) last.text += text
    else if (text !== '') pieces.push({ text, was: null, drift: null })
  }
  for (const run of classifyRuns(fullest, version)) {
    const here = toSpan(run.b, version.text)
    const there = toSpan(run.a, fullest.text)
    if (here !== null && here.start > end) say(version.text.slice(end, here.start))
    if (run.drift !== null) pieces.push({ text: here?.text ?? '', was: there?.text ?? '', drift: run.drift })
    else if (here !== null) say(here.text)
    end = Math.max(end, here?.end ?? end)
  }
  say(version.text.slice(end))
  return pieces
}
