import { useTranslations } from 'next-intl'
import { FlagStateMark } from '@/app/(workbench)/flags/_components/flag-state'
import { Time } from '@/app/_components/time'
import type { FlagView } from '@/lib/server/flags/flag-view'

/** What was decided of a finding, by whom or by which rule, and why. */
export function FlagDecisionNote({ flag }: { flag: FlagView }) {
  const t = useTranslations('flags')
  const { state, rule, reason, decidedBy, decidedAt } = flag
  return (
    <div className="grid gap-1">
      <FlagStateMark state={state} />
      {rule ? (
        <p className="text-caption text-muted">{t('byRule', { name: rule.madeBy, reason: rule.reason })}</p>
      ) : (
        state !== 'OPEN' && (
          <p className="text-caption text-muted">
            {reason && <span className="block">{t('reason', { reason })}</span>}
            {decidedBy && t('decidedBy', { name: decidedBy.name })} {decidedAt && <Time value={decidedAt} isBrief />}
          </p>
        )
      )}
    </div>
  )
}
