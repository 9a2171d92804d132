import { diffArrays } from 'diff'
import { foldName } from '@/lib/article/fold-name'

/** A stretch of words that both versions have, that only the old one had, or that only the new one has. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** One paragraph of the old version with the one of the new that took its place, where either has one. */
export interface DiffRow {
  readonly kind: 'same' | 'changed' | 'removed' | 'added'
  readonly pieces: readonly DiffPiece[]
}

/** More differences than this are no longer read as differences: the whole stretch was written anew. Bounds the time. */
const MOST_WORD_EDITS = 1500
const MOST_PARAGRAPH_EDITS = 1000
/** So many paragraphs are compared each with each to find which took whose place; more go by their order. */
const MOST_PAIRS = 2500
/** Two paragraphs that share less of their words are two and not one that was changed. */
const NEEDED_SHARE = 0.3

/** Words with what joins their parts (`1.500`, `minggu-minggu`), spaces, and every other character by itself. */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:[.,'’/-][\p{L}\p{M}\p{N}]+)*|\s+|[^]/gu
// Intl.Segmenter would know more scripts, but the time it takes grows with the square of a passage.
const toWords = (text: string): string[] => text.match(WORDS) ?? []

/**
 * Which words changed from one passage to another? The pieces in reading order; joined without the added ones they are
 * the old passage, without the removed ones the new, character by character. Total; linear but for a bounded number of
 * differences.
 */
export const diffPassages = (before: string, after: string): DiffPiece[] => {
  const changes = diffArrays(toWords(before), toWords(after), { maxEditLength: MOST_WORD_EDITS })
  if (changes === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  }
  return withWholePhrases(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  )
}

/** Changes that nothing but a space parts are one change: read as a phrase and not as a stutter. */
const withWholePhrases = (pieces: readonly DiffPiece[]): DiffPiece[] => {
  const read: DiffPiece[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') read.push({ kind: 'removed', text: removed })
    if (added !== '') read.push({ kind: 'added', text: added })
    removed = added = ''
  }
  for (const [index, { kind, text }] of pieces.entries()) {
    const isGap = kind === 'same' && text.trim() === '' && removed + added !== '' && index < pieces.length - 1
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (isGap && removed !== '' && added !== '') {
      removed += text
      added += text
    } else {
      flush()
      read.push({ kind, text })
    }
  }
  flush()
  return read
}

const only = (kind: DiffPiece['kind'], text: string): DiffPiece[] => [{ kind, text }]

const shareOfWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const common = [...a].filter((word) => b.has(word)).length
  return common / Math.max(1, Math.min(a.size, b.size))
}

/** Which of the new paragraphs took the place of which old one, both in order? The pairs with the most words in common. */
const pair = (before: readonly string[], after: readonly string[]): (readonly [number, number])[] => {
  if (before.length * after.length > MOST_PAIRS) {
    return Array.from({ length: Math.min(before.length, after.length) }, (_, index) => [index, index])
  }
  const [old, fresh] = [before, after].map((side) => side.map((text) => new Set(foldName(text).split(' '))))
  const share = (i: number, j: number): number => shareOfWords(old?.[i] ?? new Set(), fresh?.[j] ?? new Set())
  // best[i][j]: what the paragraphs from i and j on can have in common at most.
  const best = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  const gain = (i: number, j: number): number => {
    const common = share(i, j)
    return common >= NEEDED_SHARE ? common + at(i + 1, j + 1) : -1
  }
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = best[i]
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), gain(i, j))
    }
  }
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (gain(i, j) === at(i, j) && at(i, j) > 0) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}

const compareBlock = (before: readonly string[], after: readonly string[]): DiffRow[] => {
  const rows: DiffRow[] = []
  let [i, j] = [0, 0]
  for (const [old, fresh] of [...pair(before, after), [before.length, after.length] as const]) {
    for (; i < old; i += 1) rows.push({ kind: 'removed', pieces: only('removed', before[i] ?? '') })
    for (; j < fresh; j += 1) rows.push({ kind: 'added', pieces: only('added', after[j] ?? '') })
    if (i >= before.length || j >= after.length) continue
    rows.push({ kind: 'changed', pieces: diffPassages(before[i++] ?? '', after[j++] ?? '') })
  }
  return rows
}

/**
 * How do two versions of a text differ, paragraph beside paragraph and word by word? Paragraphs that both have are
 * paired first, so that the time grows with the texts and the differences, not with their product.
 */
export const diffVersions = (before: readonly string[], after: readonly string[]): DiffRow[] => {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_PARAGRAPH_EDITS })
  if (changes === undefined) return compareBlock(before, after)
  const rows: DiffRow[] = []
  let removed: string[] = []
  let added: string[] = []
  const flush = () => {
    rows.push(...compareBlock(removed, added))
    removed = []
    added = []
  }
  for (const change of changes) {
    if (change.removed) removed.push(...change.value)
    else if (change.added) added.push(...change.value)
    else {
      flush()
      rows.push(...change.value.map((text): DiffRow => ({ kind: 'same', pieces: only('same', text) })))
    }
  }
  flush()
  return rows
}
