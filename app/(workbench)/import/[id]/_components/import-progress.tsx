'use client'
import { RotateCcw } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useFormatter, useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { retryRefused, stopImport } from '../../actions'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { ImportDetail } from '@/lib/server/imports/get-import'

const EVERY_MS = 1500

const countDone = ({ counts }: ImportDetail) =>
  Object.entries(counts).reduce((sum, [outcome, count]) => sum + (outcome === 'WAITING' ? 0 : count), 0)

/** How far it has come, how fast it goes, and what can be done about it. Looks again by itself while it runs. */
export function ImportProgress({ view }: { view: ImportDetail }) {
  const t = useTranslations('import.progress')
  const format = useFormatter()
  const router = useRouter()
  const failureText = useFailureText()
  const { failure, isBusy, submit } = useSubmit()
  const isRunning = view.state === 'RUNNING'
  const done = countDone(view)
  useEffect(() => {
    if (!isRunning) return undefined
    const timer = setInterval(() => router.refresh(), EVERY_MS)
    return () => clearInterval(timer)
  }, [isRunning, router])

  const { counts, total, isKept, perSecond } = view
  const share = total === null || total === 0 ? null : Math.min(1, done / total)
  const canGoOn = isKept && (counts.REFUSED > 0 || view.state === 'STOPPED')
  if (!isRunning && !canGoOn && !failure) return null
  return (
    <div className="grid gap-3">
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      {isRunning && (
        <div className="grid gap-1.5">
          <div
            role="progressbar"
            aria-label={t('label')}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={share === null ? undefined : Math.round(share * 100)}
            className="h-1.5 overflow-hidden rounded-sm bg-sunken"
          >
            <div className="h-full bg-accent" style={{ width: `${(share ?? 0) * 100}%` }} />
          </div>
          <p className="text-table text-muted" data-tabular>
            {total === null ? t('done', { done }) : t('doneOf', { done, total })}
            {perSecond > 0 && ` · ${t('rate', { rate: format.number(perSecond, { maximumSignificantDigits: 2 }) })}`}
            {` · ${t('leave')}`}
          </p>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        {isRunning && (
          <Button isBusy={isBusy} onClick={() => void submit(() => stopImport({ importId: view.id }))}>
            {t('stop')}
          </Button>
        )}
        {!isRunning && canGoOn && (
          <Button
            icon={RotateCcw}
            isBusy={isBusy}
            onClick={() => void submit(() => retryRefused({ importId: view.id }))}
          >
            {view.state === 'STOPPED' ? t('goOn') : t('retryAll', { count: counts.REFUSED })}
          </Button>
        )}
      </div>
    </div>
  )
}
