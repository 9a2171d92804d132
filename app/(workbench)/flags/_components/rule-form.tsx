'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useState, type FormEvent } from 'react'
import { uuidv7 } from 'uuidv7'
import { addFlagRule, countFlagsOfRule } from '@/app/(workbench)/flags/actions'
import { useFactLabels, useFactWords } from '@/app/(workbench)/flags/_components/fact-text'
import { Notice } from '@/app/_components/notice'
import { useAttempt } from '@/app/_components/session-guard'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import { useNotifier } from '@/app/_components/toaster'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { FlagCondition } from '@/lib/schemas/flag'
import type { FlagView } from '@/lib/server/flags/flag-view'

type Part = keyof FlagCondition
interface Choice {
  readonly part: Part
  readonly value: string
  readonly says: string
}

/** What a rule that dismisses findings like this one may ask of them, in the reader's words. */
const useChoices = (flag: FlagView): readonly Choice[] => {
  const t = useTranslations('flags.rule')
  const { quotation, article, left, right } = flag
  const labels = useFactLabels()(flag)
  const factWords = useFactWords()
  const speaker = quotation?.speaker
  return [
    ...(article.outlet
      ? [{ part: 'outletId' as const, value: article.outlet.id, says: t('outlet', article.outlet) }]
      : []),
    ...(speaker ? [{ part: 'speakerId' as const, value: speaker.id, says: t('speaker', { name: speaker.name }) }] : []),
    { part: 'left', value: left.text, says: t('left', { label: labels[0].toLowerCase(), text: factWords(left.text) }) },
    {
      part: 'right',
      value: right.text,
      says: t('right', { label: labels[1].toLowerCase(), text: factWords(right.text) }),
    },
  ]
}

/** How many findings the rule would dismiss now; null while nobody knows. */
const useCount = (check: FlagView['check'], condition: FlagCondition | null) => {
  const attempt = useAttempt()
  const asked = JSON.stringify(condition)
  const [found, setFound] = useState<{ asked: string; count: number; isMore: boolean } | null>(null)
  useEffect(() => {
    if (asked === 'null') return
    let isLate = false
    void attempt(() => countFlagsOfRule({ check, condition: JSON.parse(asked) as FlagCondition })).then((answer) => {
      if (answer.ok && !isLate) setFound({ asked, ...answer.data })
    })
    return () => {
      isLate = true
    }
  }, [asked, check, attempt])
  return found?.asked === asked ? found : null
}

interface RuleFormProps {
  flag: FlagView
  onDone: () => void
}

/** A rule in the making: what it will dismiss, in words and in numbers, before the button. */
export function RuleForm({ flag, onDone }: RuleFormProps) {
  const t = useTranslations('flags.rule')
  const checks = useTranslations('flags.checks')
  const format = useFormatter()
  const failureText = useFailureText()
  const { notify } = useNotifier()
  const { failure, isBusy, submit } = useSubmit()
  const choices = useChoices(flag)
  const [requestId] = useState(uuidv7)
  const [chosen, setChosen] = useState<readonly Part[]>(choices.slice(0, 1).map(({ part }) => part))
  const [reason, setReason] = useState('')
  const picked = choices.filter(({ part }) => chosen.includes(part))
  const condition = picked.length === 0 ? null : Object.fromEntries(picked.map(({ part, value }) => [part, value]))
  const count = useCount(flag.check, condition)

  const save = (event: FormEvent) => {
    event.preventDefault()
    if (condition === null) return
    void submit(
      () => addFlagRule({ check: flag.check, condition, reason, requestId }),
      () => {
        notify({ text: t('done') })
        onDone()
      },
    )
  }
  return (
    <form onSubmit={save} className="grid gap-4">
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <fieldset className="grid gap-1.5">
        <legend className="mb-1 text-table font-medium">{t('conditions')}</legend>
        {choices.map(({ part, says }) => (
          <label key={part} className="flex items-start gap-2 text-ui">
            <input
              type="checkbox"
              checked={chosen.includes(part)}
              onChange={(event) =>
                setChosen(event.target.checked ? [...chosen, part] : chosen.filter((one) => one !== part))
              }
              className="mt-1 accent-accent"
            />
            <span className="[overflow-wrap:anywhere]">{says}</span>
          </label>
        ))}
      </fieldset>
      <Notice>
        {condition === null ? (
          t('needsOne')
        ) : (
          <>
            {t('says', {
              check: checks(flag.check),
              conditions: format.list(
                picked.map(({ says }) => says),
                { type: 'conjunction' },
              ),
            })}
            <strong className="mt-1 block font-medium">
              {count === null ? t('counting') : t('now', { count: count.count, more: count.isMore ? 'yes' : 'no' })}
            </strong>
          </>
        )}
      </Notice>
      <TextField
        name="reason"
        label={t('reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        maxLength={1000}
        autoComplete="off"
        required
      />
      <SubmitButton isBusy={isBusy} disabled={condition === null} className="justify-self-end">
        {t('submit')}
      </SubmitButton>
    </form>
  )
}
