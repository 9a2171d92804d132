'use client'
import { CircleAlert, CircleArrowRight, CircleCheck, CircleEqual, LoaderCircle } from 'lucide-react'
import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import type { ImportLine } from './use-imports'
import { Button } from '@/app/_components/button'
import { useFailureText } from '@/app/_lib/use-failure-text'

/** What the same file may overcome by itself; everything else stays refused however often it is sent. */
const AGAIN: ReadonlySet<string> = new Set(['INTERNAL', 'UNAUTHENTICATED'])

interface ImportLinesProps {
  imports: readonly ImportLine[]
  onRetry: (line: ImportLine) => void
}

/** Each file as a line: on its way, in, there already, or refused and why. */
export function ImportLines({ imports, onRetry }: ImportLinesProps) {
  const t = useTranslations('import.lines')
  if (imports.length === 0) return null
  const settled = imports.filter(({ state }) => !['waiting', 'sending'].includes(state.step))
  const refused = settled.filter(({ state }) => state.step === 'refused').length
  return (
    <section aria-label={t('title')} className="pt-8">
      <p role="status" className="pb-2 text-ui font-bold" data-tabular>
        {t('progress', { done: settled.length, all: imports.length, refused })}
      </p>
      <ul className="border-t border-edge">
        {imports.map((line) => (
          <Line key={line.id} line={line} onRetry={onRetry} />
        ))}
      </ul>
    </section>
  )
}

function StepIcon({ line: { state } }: { line: ImportLine }) {
  if (state.step === 'refused') return <CircleAlert aria-hidden className="size-4 text-danger" />
  if (state.step === 'started') return <CircleArrowRight aria-hidden className="size-4 text-accent" />
  if (state.step !== 'done') return <LoaderCircle aria-hidden className="size-4 animate-spin text-muted" />
  if (state.outcome.outcome === 'unchanged') return <CircleEqual aria-hidden className="size-4 text-muted" />
  return <CircleCheck aria-hidden className="size-4 text-verified" />
}

function Line({ line, onRetry }: { line: ImportLine; onRetry: (line: ImportLine) => void }) {
  const t = useTranslations('import.lines')
  const format = useFormatter()
  const failureText = useFailureText()
  const { name, bytes, state } = line
  return (
    <li className="grid grid-cols-[auto_1fr_auto] items-start gap-x-3 border-b border-hairline py-2 text-table">
      <span className="pt-0.5">
        <StepIcon line={line} />
      </span>
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-medium break-all">{name}</span>
          {bytes > 0 && (
            <span className="text-caption text-muted" data-tabular>
              {t('size', { kilobytes: format.number(Math.max(0.1, bytes / 1000), { maximumFractionDigits: 1 }) })}
            </span>
          )}
        </p>
        {state.step === 'done' && (
          <p className="text-muted">
            <Link href={`/articles/${state.outcome.articleId}`} className="text-link">
              {state.outcome.headline}
            </Link>{' '}
            {t(state.outcome.outcome, { count: state.outcome.quotationCount })}
          </p>
        )}
        {state.step === 'refused' && (
          <p className="text-danger">
            {failureText(state.failure)} {t('nothingStored')}
          </p>
        )}
        {state.step === 'started' && (
          <p>
            <Link href={`/import/${state.importId}`} className="text-link">
              {t('started')}
            </Link>
          </p>
        )}
        {state.step === 'waiting' && <p className="text-muted">{t('waiting')}</p>}
        {state.step === 'sending' && (
          <p className="text-muted" data-tabular>
            {state.share === undefined
              ? t('sending')
              : t('sent', { share: format.number(state.share, { style: 'percent' }) })}
          </p>
        )}
      </div>
      {state.step === 'refused' && AGAIN.has(state.failure.code) && (
        <Button size="small" onClick={() => onRetry(line)}>
          {t('retry')}
        </Button>
      )}
    </li>
  )
}
