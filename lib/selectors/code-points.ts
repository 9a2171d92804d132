/** Does a well-formed pair of surrogates, one code point, stand at `index`? */
const isPairAt = (text: string, index: number): boolean =>
  (text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00

/** How many Unicode code points stand before a UTF-16 offset? An offset inside a pair counts the pair. Linear. */
export const toCodePointOffset = (text: string, offset: number): number => {
  const end = Math.min(offset, text.length)
  let count = 0
  for (let i = 0; i < end; i += isPairAt(text, i) ? 2 : 1) count += 1
  return count
}

/** The UTF-16 offset before which `codePoints` code points stand; null beyond the end of the text. Linear. */
export const toUtf16Offset = (text: string, codePoints: number): number | null => {
  let offset = 0
  for (let count = 0; count < codePoints; count += 1) {
    if (offset >= text.length) return null
    offset += isPairAt(text, offset) ? 2 : 1
  }
  return offset
}
