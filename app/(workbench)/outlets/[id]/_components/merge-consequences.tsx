import { useFormatter, useTranslations } from 'next-intl'
import { Notice } from '@/app/_components/notice'
import type { OutletMergePreview } from '@/lib/server/outlets/preview-outlet-merge'

/** What merging will do, in words and numbers. */
export function MergeConsequences({ preview }: { preview: OutletMergePreview }) {
  const t = useTranslations('outlets.merge')
  const format = useFormatter()
  const { from, into, articles, isMore, feeds, rules, searches, names, owner, becomesWire } = preview
  const count = isMore ? t('more', { count: articles }) : format.number(articles)
  return (
    <div className="grid gap-3">
      <p className="text-lead font-bold">{t('will', { from: from.name, into: into.name })}</p>
      <ul className="grid list-disc gap-1 pl-5 text-ui">
        <li>{t('articles', { count, into: into.name })}</li>
        {feeds > 0 && <li>{t('feeds', { count: feeds })}</li>}
        {names.length > 0 && <li>{t('names', { names: format.list(names), into: into.name })}</li>}
        {from.domains.length > 0 && <li>{t('domains', { domains: format.list(from.domains), into: into.name })}</li>}
        {rules + searches > 0 && <li>{t('filters', { rules, searches })}</li>}
        {owner !== null && <li>{t('owner', { owner, into: into.name })}</li>}
        {becomesWire && <li>{t('wire', { into: into.name })}</li>}
        <li>{t('address', { from: from.name })}</li>
      </ul>
      <Notice tone="danger">{t('forGood')}</Notice>
    </div>
  )
}
