'use client'
import { useTranslations } from 'next-intl'
import { AlterationItem } from '@/app/(workbench)/alterations/_components/alteration-item'
import { AlterationPlace } from '@/app/(workbench)/alterations/_components/alteration-place'
import { SettleTogether } from '@/app/(workbench)/alterations/_components/settle-together'
import type { AlterationsOfVersion } from '@/app/(workbench)/alterations/_components/group-by-version'
import type { OpenAlteration } from '@/lib/server/articles/find-open-alterations'

interface AlterationGroupProps {
  alterations: AlterationsOfVersion
  /** All that waits in that version, also what stands on another page of the list. */
  open: readonly OpenAlteration[]
  mayDecide: boolean
}

/** What one fetched version of an article altered; several are told together and can be settled together. */
export function AlterationGroup({ alterations, open, mayDecide }: AlterationGroupProps) {
  const t = useTranslations('alterations.group')
  const [first, ...others] = alterations
  if (others.length === 0 && open.length < 2) return <AlterationItem alteration={first} mayDecide={mayDecide} />
  const isAllGone = alterations.every(({ kind }) => kind === 'GONE')
  return (
    <li className="border-b border-hairline" data-alteration-group>
      <div className="grid gap-2 pt-5 pb-1">
        <h2 lang={first.article.language} className="text-lead font-bold">
          {first.article.headline}
        </h2>
        <AlterationPlace alteration={first} />
        {isAllGone && alterations.length > 1 && <p className="max-w-reading text-table text-muted">{t('allGone')}</p>}
        {mayDecide && <SettleTogether alterations={alterations} open={open} />}
      </div>
      <ol className="mt-2 border-l-2 border-hairline pl-4">
        {alterations.map((alteration) => (
          <AlterationItem key={alteration.id} alteration={alteration} mayDecide={mayDecide} isInGroup />
        ))}
      </ol>
    </li>
  )
}
