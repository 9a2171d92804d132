'use client'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { AlteredWords } from '@/app/(workbench)/alterations/_components/altered-words'
import { StateMark } from '@/app/_components/state-mark'
import type { ReviewedQuotation } from '@/lib/server/articles/get-article-for-review'

/** Says beside a quotation that its words were altered after publication, and how. */
export function AlterationNotes({ quotation: { id, alterations } }: { quotation: ReviewedQuotation }) {
  const t = useTranslations('alterations')
  return alterations.map(
    ({ id: alterationId, kind, oldText, newText, quotationId, articleId, fromNumber, toNumber }) => (
      <section key={alterationId} className="grid gap-1.5 rounded-md bg-altered-ground px-3 py-2 text-table">
        <h3>
          <StateMark state="altered" word={t('beside.title')} />
        </h3>
        <p>
          {quotationId === id
            ? t('beside.later', { number: toNumber, kind: t(`kinds.${kind}`) })
            : t('beside.earlier', { number: fromNumber })}
        </p>
        <p className="rounded-sm bg-paper px-2 py-1.5 font-serif text-ui break-words">
          <AlteredWords kind={kind} oldText={oldText} newText={newText} />
        </p>
        <p className="flex flex-wrap gap-x-3">
          <Link href={`/alterations?show=all&articleId=${articleId}`} className="text-link">
            {t('beside.all')}
          </Link>
          <Link href={`/articles/${articleId}/compare?from=${fromNumber}&to=${toNumber}`} className="text-link">
            {t('compare')}
          </Link>
        </p>
      </section>
    ),
  )
}
