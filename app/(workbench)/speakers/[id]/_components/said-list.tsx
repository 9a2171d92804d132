import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { StateMark } from '@/app/_components/state-mark'
import { Time } from '@/app/_components/time'
import type { QuotationRow } from '@/lib/server/quotations/list-quotations'

const SHAPES = { SUGGESTED: 'suggested', CONFIRMED: 'confirmed', REJECTED: 'withdrawn' } as const

/** What somebody said, each with where it stands; the way in is the words themselves. */
export function SaidList({ quotations }: { quotations: readonly QuotationRow[] }) {
  const words = useTranslations('words')
  return (
    <ul>
      {quotations.map(({ id, text, state, kind, article }) => (
        <li key={id} className="border-b border-hairline">
          <Link
            href={`/articles/${article.id}?q=${id}`}
            className="grid grid-cols-[minmax(0,1fr)] gap-1 py-3 ring-inward hover:bg-sunken"
          >
            <span className="line-clamp-4 font-serif text-lead">{text}</span>
            <span className="flex flex-wrap items-center gap-x-3 text-table text-muted">
              <StateMark state={SHAPES[state]} word={words(`states.${state}`)} />
              <span>{words(`kindsShort.${kind}`)}</span>
              <span>{article.outlet?.name ?? words('unknownOutlet')}</span>
              {article.publishedAt && <Time value={article.publishedAt} isBrief />}
              <span className="truncate">{article.headline}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
