import type { Token } from '@/lib/text/tokens'

/** Compare an adjective: behind them *mendesak* and *meyakinkan* are none of somebody's acts. */
const DEGREES: ReadonlySet<string> = new Set(['lebih', 'sangat', 'semakin', 'makin', 'paling', 'cukup', 'begitu'])
const ADJECTIVES: ReadonlySet<string> = new Set(['mendesak', 'meyakinkan'])

/** Whether a word with the form of a cue is an adjective where it stands: *kebutuhan yang sangat mendesak*. */
export function isHomograph(tokens: readonly Token[], at: number): boolean {
  return ADJECTIVES.has(tokens[at]?.lower ?? '') && DEGREES.has(tokens[at - 1]?.lower ?? '')
}
