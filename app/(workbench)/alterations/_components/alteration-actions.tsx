'use client'
import { Check, MapPin, Undo2, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { decideAlteration, listAlterationPlaces } from '@/app/(workbench)/alterations/actions'
import { PlaceList } from '@/app/(workbench)/alterations/_components/place-list'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import { useNotifier } from '@/app/_components/toaster'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { DecideAlterationInput } from '@/lib/schemas/alteration'
import type { AlterationPlace } from '@/lib/server/articles/list-alteration-places'
import type { AlterationView } from '@/lib/server/articles/alteration-view'

type Decision =
  | { readonly decision: 'accept'; readonly spans?: readonly { start: number; end: number }[] }
  | { readonly decision: 'dismiss'; readonly note: string }
  | { readonly decision: 'undo' }

/** Follow the words to where they stand now, close it with a reason, or take either back. */
export function AlterationActions({ alteration }: { alteration: AlterationView }) {
  const t = useTranslations('alterations')
  const words = useTranslations('words')
  const { notify } = useNotifier()
  const failureText = useFailureText()
  const { failure, isBusy, submit } = useSubmit()
  const [isClosing, setClosing] = useState(false)
  const [places, setPlaces] = useState<readonly AlterationPlace[] | null>(null)
  const { id, version, state, kind, newSpans } = alteration

  const decide = (given: Decision) =>
    void submit(
      () => decideAlteration({ alterationId: id, version, ...given } as DecideAlterationInput),
      (after) => {
        setClosing(false)
        setPlaces(null)
        notify({
          text: t(`news.${given.decision}`),
          ...(given.decision === 'undo'
            ? {}
            : {
                undo: () =>
                  void submit(() => decideAlteration({ alterationId: id, version: after.version, decision: 'undo' })),
              }),
        })
      },
    )
  const dismiss = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    decide({ decision: 'dismiss', note: String(new FormData(event.currentTarget).get('note') ?? '') })
  }
  const showPlaces = () => void submit(() => listAlterationPlaces({ alterationId: id }), setPlaces)

  return (
    <div className="grid gap-3" data-screen-only>
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      {state !== 'OPEN' ? (
        <div>
          <Button icon={Undo2} isBusy={isBusy} onClick={() => decide({ decision: 'undo' })}>
            {t('undo')}
          </Button>
        </div>
      ) : isClosing ? (
        <form onSubmit={dismiss} className="grid max-w-form gap-3">
          <TextField name="note" label={t('dismissReason')} hint={t('dismissHint')} required maxLength={1000} />
          <div className="flex flex-wrap gap-2">
            <SubmitButton isBusy={isBusy}>{t('dismiss')}</SubmitButton>
            <Button look="quiet" onClick={() => setClosing(false)}>
              {words('cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <div className="flex flex-wrap gap-2">
          {newSpans !== null && (
            <Button icon={Check} isBusy={isBusy} title={t('acceptHint')} onClick={() => decide({ decision: 'accept' })}>
              {t('accept')}
            </Button>
          )}
          {newSpans === null && kind === 'MOVED' && (
            <Button icon={MapPin} isBusy={isBusy} aria-expanded={places !== null} onClick={showPlaces}>
              {t('places')}
            </Button>
          )}
          <Button icon={X} onClick={() => setClosing(true)}>
            {t('dismiss')}
          </Button>
        </div>
      )}
      {places && (
        <PlaceList
          places={places}
          number={alteration.toVersion.number}
          isBusy={isBusy}
          onChoose={(span) => decide({ decision: 'accept', spans: [span] })}
        />
      )}
    </div>
  )
}
