'use client'
import { Undo2 } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { undoSpeakerOperation } from '../../actions'
import { Button } from '@/app/_components/button'
import { Time } from '@/app/_components/time'
import { useNotifier } from '@/app/_components/toaster'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { SpeakerOperationView } from '@/lib/server/speakers/list-speaker-operations'

/** A count that is this high was not counted any further. */
const MOST_COUNTED = 10_001

interface OperationHistoryProps {
  operations: readonly SpeakerOperationView[]
  canUndo: boolean
}

/** Every merge and split, with what it moved and a way back. */
export function OperationHistory({ operations, canUndo }: OperationHistoryProps) {
  const t = useTranslations('speakers.history')
  if (operations.length === 0) return null
  return (
    <section aria-labelledby="history" className="grid gap-2">
      <h2 id="history" className="text-ui font-bold">
        {t('title')}
      </h2>
      <ol className="grid gap-4 border-l border-hairline pl-4">
        {operations.map((operation) => (
          <Operation key={operation.id} operation={operation} canUndo={canUndo} />
        ))}
      </ol>
    </section>
  )
}

function Operation({ operation, canUndo }: { operation: SpeakerOperationView; canUndo: boolean }) {
  const t = useTranslations('speakers.history')
  const format = useFormatter()
  const failureText = useFailureText()
  const { notify } = useNotifier()
  const { failure, isBusy, submit } = useSubmit()
  const { kind, from, to, moved, reason, createdAt, createdBy, undoneAt, undoneBy } = operation
  const say = (count: number): string =>
    count < MOST_COUNTED ? format.number(count) : t('many', { count: MOST_COUNTED - 1 })
  const undo = () =>
    void submit(
      () => undoSpeakerOperation({ operationId: operation.id }),
      (given) => notify({ text: t('undone', { count: given.moved.quotation }) }),
    )
  return (
    <li className="grid gap-0.5 text-table">
      <span className="font-medium">{t(kind === 'MERGE' ? 'merge' : 'split', { from: from.name, to: to.name })}</span>
      <span className="text-muted" data-tabular>
        {t('moved', {
          ...{ quotation: say(moved.quotation), alias: say(moved.alias), claim: say(moved.claim) },
          ...{ tenure: say(moved.tenure), utterance: say(moved.utterance) },
        })}
      </span>
      {reason && <span>{reason}</span>}
      <span className="text-caption text-muted">
        {createdBy?.name ?? t('system')}, <Time value={createdAt} isBrief />
      </span>
      {undoneAt ? (
        <span className="text-caption text-muted">
          {t('undoneBy', { name: undoneBy?.name ?? t('system') })}, <Time value={undoneAt} isBrief />
        </span>
      ) : (
        canUndo && (
          <Button size="small" icon={Undo2} isBusy={isBusy} className="mt-1 justify-self-start" onClick={undo}>
            {t('undo')}
          </Button>
        )
      )}
      {failure && (
        <span role="alert" className="text-danger">
          {failureText(failure)}
        </span>
      )}
    </li>
  )
}
