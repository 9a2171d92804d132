import { joinClasses } from '@/app/_components/join-classes'
import { StateShape, type MarkState } from '@/app/_components/state-shape'

const COLOURS: Record<MarkState, string> = {
  suggested: 'text-suggested',
  confirmed: 'text-confirmed',
  disputed: 'text-disputed',
  altered: 'text-altered',
  verified: 'text-verified',
  withdrawn: 'text-withdrawn',
}

interface StateMarkProps {
  state: MarkState
  /** The state in the reader's language, from `words.states` or the noun's own list. */
  word: string
  /** Shape alone, the word kept for screen readers and the pointer; only where a legend or heading says it too. */
  isCompact?: boolean
}

/** A state, as a shape with its word. */
export function StateMark({ state, word, isCompact }: StateMarkProps) {
  return (
    <span
      data-state-mark={state}
      title={isCompact ? word : undefined}
      className={joinClasses(
        'inline-flex items-center gap-1.5 text-table font-medium whitespace-nowrap',
        COLOURS[state],
      )}
    >
      <StateShape state={state} />
      <span className={isCompact ? 'sr-only' : undefined}>{word}</span>
    </span>
  )
}
