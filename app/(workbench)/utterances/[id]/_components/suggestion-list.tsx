'use client'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { SuggestionPair } from './suggestion-pair'
import { useDecision } from './use-decision'
import { confirmMatch, rejectMatch } from '@/app/(workbench)/utterances/actions'
import { useKeys } from '@/app/_components/keys'
import type { UtteranceDetail } from '@/lib/server/utterances/get-utterance'
import type { SuggestionView } from '@/lib/server/utterances/find-suggestions'

type SuggestionListProps = Pick<UtteranceDetail, 'id' | 'suggestions'> & { canDecide: boolean }

/** What a person is asked about this utterance, side by side; j and k move, a says yes, x says no, u takes it back. */
export function SuggestionList({ id, suggestions, canDecide }: SuggestionListProps) {
  const t = useTranslations('utterances.suggestions')
  const [chosen, setChosen] = useState(0)
  const { isBusy, decide, undoLast } = useDecision(id)
  const at = Math.min(chosen, suggestions.length - 1)

  const { keys, answer } = useMemo(() => {
    const answer = (suggestion: SuggestionView | undefined, isSame: boolean) => {
      if (!suggestion || !canDecide) return
      const { id: pairId, version } = suggestion.pair
      const verb = isSame ? confirmMatch : rejectMatch
      void decide(() => verb({ pairId, version }), t(isSame ? 'confirmed' : 'rejected'))
    }
    const move = (by: number) => setChosen(Math.max(0, Math.min(suggestions.length - 1, at + by)))
    const keys = [
      { key: 'j', label: t('keys.next'), run: () => move(1) },
      { key: 'k', label: t('keys.previous'), run: () => move(-1) },
      { key: 'a', label: t('keys.accept'), run: () => answer(suggestions[at], true) },
      { key: 'x', label: t('keys.reject'), run: () => answer(suggestions[at], false) },
      { key: 'u', label: t('keys.undo'), run: () => undoLast?.() },
    ]
    return { keys, answer }
  }, [at, canDecide, decide, suggestions, t, undoLast])
  useKeys(keys)

  if (suggestions.length === 0) return null
  return (
    <section aria-label={t('title')} className="grid gap-3">
      <h2 className="text-title font-bold">{t('title')}</h2>
      <ol className="grid gap-4">
        {suggestions.map((suggestion, index) => (
          <SuggestionPair
            key={suggestion.pair.id}
            suggestion={suggestion}
            isChosen={index === at}
            isBusy={isBusy}
            onChoose={() => setChosen(index)}
            onAnswer={canDecide ? (isSame) => answer(suggestion, isSame) : null}
          />
        ))}
      </ol>
    </section>
  )
}
