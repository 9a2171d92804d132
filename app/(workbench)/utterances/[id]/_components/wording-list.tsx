'use client'
import { Scissors } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useDecision } from './use-decision'
import { WordingRow } from './wording-row'
import { splitUtterance } from '@/app/(workbench)/utterances/actions'
import { Button } from '@/app/_components/button'
import type { UtteranceDetail } from '@/lib/server/utterances/get-utterance'

type WordingListProps = Pick<UtteranceDetail, 'id' | 'version' | 'wordings' | 'speaker'> & { canDecide: boolean }

/** Every wording with its outlets, the fullest and then the most serious first; chosen quotations can be split off. */
export function WordingList({ id, version, wordings, speaker, canDecide }: WordingListProps) {
  const t = useTranslations('utterances.wordings')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const { isBusy, decide } = useDecision(id)
  const toggle = (quotationId: string) =>
    setChosen((before) => {
      const after = new Set(before)
      if (!after.delete(quotationId)) after.add(quotationId)
      return after
    })
  const split = async () => {
    const quotationIds = [...chosen]
    const isDone = await decide(() => splitUtterance({ utteranceId: id, version, quotationIds }), t('splitDone'))
    if (isDone) setChosen(new Set())
  }
  const count = wordings.reduce((sum, { versions }) => sum + versions.length, 0)
  return (
    <section aria-label={t('title')} className="grid gap-2">
      <h2 className="text-title font-bold">{t('title')}</h2>
      <p className="text-table text-muted">
        {t.rich('legend', {
          del: (text) => <del className="drift-missing">{text}</del>,
          ins: (text) => <ins className="drift-other">{text}</ins>,
        })}
      </p>
      <ol>
        {wordings.map((wording) => (
          <WordingRow
            key={wording.versions[0]?.quotationId}
            speakerId={speaker?.id ?? null}
            wording={wording}
            chosen={chosen}
            onToggle={canDecide && count > 1 ? toggle : null}
          />
        ))}
      </ol>
      {chosen.size > 0 && (
        <div
          data-screen-only
          className="sticky bottom-4 flex flex-wrap items-center gap-3 rounded-md border border-edge bg-raised px-3 py-2 shadow-float"
        >
          <span className="grow text-ui" aria-live="polite">
            {t('splitBar', { count: chosen.size })}
          </span>
          <Button look="quiet" onClick={() => setChosen(new Set())}>
            {t('clear')}
          </Button>
          <Button
            look="primary"
            icon={Scissors}
            isBusy={isBusy}
            disabled={chosen.size >= count}
            onClick={() => void split()}
          >
            {t('split')}
          </Button>
        </div>
      )}
    </section>
  )
}
