import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { DeskSection } from './desk-section'
import { AlteredWords } from '@/app/(workbench)/alterations/_components/altered-words'
import { StateMark } from '@/app/_components/state-mark'
import type { AlterationView } from '@/lib/server/articles/alteration-view'

/** The newest quotations whose words were altered after they were published. */
export function AlteredList({ alterations }: { alterations: readonly AlterationView[] }) {
  const t = useTranslations('alterations')
  const words = useTranslations('words')
  return (
    <DeskSection title={t('desk.title')}>
      {alterations.length === 0 && <p className="py-3 text-muted">{t('desk.nothing')}</p>}
      <ul>
        {alterations.map(({ id, kind, oldText, newText, article, quotation, fromVersion, toVersion }) => (
          <li key={id} className="border-b border-hairline">
            <Link
              href={`/articles/${article.id}/compare?from=${fromVersion.number}&to=${toVersion.number}`}
              className="grid gap-1 py-2.5 ring-inward hover:bg-sunken"
            >
              <span lang={article.language} className="line-clamp-3 font-serif text-ui">
                <AlteredWords kind={kind} oldText={oldText} newText={newText} />
              </span>
              <span className="flex flex-wrap items-center gap-x-3 text-table text-muted">
                <StateMark state={kind === 'MOVED' ? 'disputed' : 'altered'} word={t(`kinds.${kind}`)} />
                <span>{quotation?.speaker?.name}</span>
                <span>{article.outlet?.name ?? words('unknownOutlet')}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="pt-2 text-table">
        <Link href="/alterations" className="text-link">
          {t('desk.all')}
        </Link>
      </p>
    </DeskSection>
  )
}
