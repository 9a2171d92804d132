/** Words in one shingle: five in a row seldom stand in two texts by chance. */
const SHINGLE = 5
/**
 * A signature's bands and the rows of each (Leskovec et al., Mining of Massive Datasets, 3.4): of two texts that share
 * 0.8 of their shingles 99.98 % have a band in common, of two that share 0.3 about one in eight.
 */
export const BANDS = 16
const ROWS = 4
/** A text shorter than this many shingles is like too many others to be called anybody's copy. */
const MIN_SHINGLES = 20

const WORD = /[\p{L}\p{N}]+/gu

/** FNV-1a over a word; unsigned 32 bits. */
const hashWord = (word: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** A good mixing of 32 bits into 32 (the finalizer of MurmurHash3). */
const mix = (value: number): number => {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Each row of the signature is a hash of its own. */
const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, row) => mix(row + 1))

/** Which runs of five words does a text hold, whatever its case and punctuation? As 32-bit hashes. Linear, total. */
export const toShingles = (text: string): Set<number> => {
  const shingles = new Set<number>()
  const window: number[] = []
  for (const [word] of text.matchAll(WORD)) {
    window.push(hashWord(word.toLowerCase()))
    if (window.length > SHINGLE) window.shift()
    if (window.length === SHINGLE) shingles.add(window.reduce((hash, one) => mix(Math.imul(hash, 31) ^ one), 0))
  }
  return shingles
}

/** How much do two texts share of what either holds (Jaccard)? 0..1; 0 where one holds nothing. */
export const shareOf = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let common = 0
  for (const one of small) if (large.has(one)) common += 1
  const all = a.size + b.size - common
  return all === 0 ? 0 : common / all
}

/**
 * Under which keys is a text found by its near-duplicates? One signed 32-bit integer a band of its MinHash signature,
 * in the bands' order; empty for a text too short to tell. The same text always has the same keys.
 */
export const toBands = (shingles: ReadonlySet<number>): number[] => {
  if (shingles.size < MIN_SHINGLES) return []
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let row = 0; row < least.length; row += 1) {
      const hash = mix(shingle ^ (SEEDS[row] ?? 0))
      if (hash < (least[row] ?? 0)) least[row] = hash
    }
  }
  return Array.from(
    { length: BANDS },
    (_, band) =>
      least.subarray(band * ROWS, (band + 1) * ROWS).reduce((hash, one) => mix(Math.imul(hash, 31) ^ one), band) | 0,
  )
}
