/** The beginning of a text, cut between two words; a word longer than `most` is cut at a whole character. */
export const cutWords = (text: string, most: number): string => {
  if (text.length <= most) return text
  const space = text.lastIndexOf(' ', most)
  const cut = space > 0 ? space : most
  const isPairCut = space <= 0 && /[\ud800-\udbff]/.test(text.charAt(cut - 1))
  return `${text.slice(0, isPairCut ? cut - 1 : cut)} …`
}
