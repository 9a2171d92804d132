import { useTranslations } from 'next-intl'
import { StateMark } from '@/app/_components/state-mark'
import type { FlagState } from '@/lib/schemas/flag'

const MARKS = { OPEN: 'disputed', CONFIRMED: 'confirmed', DISMISSED: 'withdrawn' } as const

/** What people said of a finding. */
export function FlagStateMark({ state, isCompact = false }: { state: FlagState; isCompact?: boolean }) {
  const t = useTranslations('flags.states')
  return <StateMark state={MARKS[state]} word={t(state)} isCompact={isCompact} />
}
