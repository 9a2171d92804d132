import { foldName } from '@/lib/article/fold-name'

/**
 * Do the words that tell who spoke name this very speaker: "Irjen Rudi Hartawan", "Hartawan, kepala dinas"? A word of
 * the name begins or ends them, so that "mantan suami Sinta Lestari itu" names nobody. False for pronouns and offices.
 */
export function namesSpeaker(sourceWords: string | null, name: string): boolean {
  const said = foldName(sourceWords ?? '')
    .split(' ')
    .filter(Boolean)
  const own = new Set(
    foldName(name)
      .split(' ')
      .filter((word) => word.length > 1),
  )
  const [first, last] = [said[0], said.at(-1)]
  return (first !== undefined && own.has(first)) || (last !== undefined && own.has(last))
}
