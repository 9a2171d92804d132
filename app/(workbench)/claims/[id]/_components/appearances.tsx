import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { AlteredWords } from '@/app/(workbench)/alterations/_components/altered-words'
import { StateMark } from '@/app/_components/state-mark'
import { Day, Time } from '@/app/_components/time'
import type { ClaimAppearanceRow } from '@/lib/server/claims/get-claim'

/** Each quotation in which the claim was made, the oldest article first. */
export function Appearances({ quotations }: { quotations: readonly ClaimAppearanceRow[] }) {
  const t = useTranslations('claims.appearances')
  const tAltered = useTranslations('alterations')
  const words = useTranslations('words')
  return (
    <ol className="divide-y divide-hairline border-t border-hairline">
      {quotations.map(({ id, text, kind, speaker, speakerRole, saidOn, article, alterations }) => (
        <li key={id} className="grid gap-1 py-3">
          <blockquote className="max-w-reading font-serif text-lead">
            {kind === 'DIRECT' ? `“${text}”` : text}
          </blockquote>
          <p className="text-table">
            {speaker?.name ?? words('unknownSpeaker')}
            {speakerRole && <span className="text-muted">, {speakerRole}</span>}
          </p>
          <p className="flex flex-wrap gap-x-3 text-table text-muted">
            <Link href={`/articles/${article.id}?q=${id}`} className="text-link">
              {article.outlet?.name ?? words('unknownOutlet')}: {article.headline}
            </Link>
            {article.publishedAt && <Time value={article.publishedAt} isBrief />}
            {saidOn && (
              <span>
                {t('said')} <Day value={saidOn} isBrief />
              </span>
            )}
            <span>{words(`kindsShort.${kind}`)}</span>
          </p>
          {alterations.length > 0 && (
            <div className="grid max-w-reading gap-1.5 rounded-md bg-altered-ground px-3 py-2 text-table">
              <StateMark state="altered" word={tAltered('claim')} />
              {alterations.map(
                ({ id: alterationId, kind: what, oldText, newText, articleId, fromNumber, toNumber }) => (
                  <p key={alterationId} className="font-serif text-ui break-words">
                    <AlteredWords kind={what} oldText={oldText} newText={newText} />{' '}
                    <Link
                      href={`/articles/${articleId}/compare?from=${fromNumber}&to=${toNumber}`}
                      className="font-sans text-table text-link"
                    >
                      {tAltered('compare')}
                    </Link>
                  </p>
                ),
              )}
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
