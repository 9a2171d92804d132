import { ArrowRight, CopyCheck } from 'lucide-react'
import Link from 'next/link'
import { useParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import type { ReviewedQuotation } from '@/lib/server/articles/get-article-for-review'

interface LaterNoteProps {
  quotation: ReviewedQuotation
  newest: number
  /** Null for whoever decides nothing. */
  onCarry: (() => void) | null
}

/** Says on an older version where the same quotation stands now, and offers to decide it there as here. */
export function LaterNote({ quotation: { state, later }, newest, onCarry }: LaterNoteProps) {
  const t = useTranslations('article.later')
  const words = useTranslations('words')
  const { id: articleId } = useParams<{ id: string }>()
  const isBehind = state !== 'SUGGESTED' && later?.state === 'SUGGESTED'
  // Accepted there it would stand as the machine reads it, without what was corrected here.
  const isCorrected = state === 'CONFIRMED' && later !== null && !later.isAlike
  return (
    <section aria-label={t('title')} className="grid gap-2 rounded-md bg-sunken px-3 py-2 text-table">
      <p>
        {later === null
          ? t('nowhere', { newest })
          : t(later.inVersion === newest ? 'there' : 'until', {
              ...{ newest, number: later.inVersion },
              state: words(`states.${later.state}`),
            })}
        {isCorrected && ` ${t('corrected')}`}
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {isBehind && !isCorrected && onCarry && (
          <Button size="small" icon={CopyCheck} onClick={onCarry}>
            {t(state === 'CONFIRMED' ? 'carryAccept' : 'carryReject', { number: later.inVersion })}
          </Button>
        )}
        <Link
          href={later === null ? `/articles/${articleId}` : `/articles/${articleId}?v=${later.inVersion}&q=${later.id}`}
          className="inline-flex items-center gap-1 text-link"
        >
          {t('open', { number: later?.inVersion ?? newest })}
          <ArrowRight aria-hidden className="size-3.5" />
        </Link>
      </p>
    </section>
  )
}
