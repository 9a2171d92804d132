'use client'
import { ExternalLink, Merge, Pencil, Split } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { EditSpeakerForm } from './edit-speaker-form'
import { SplitForm } from './split-form'
import { MergeDialog } from '../../_components/merge-dialog'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { formatDay } from '@/app/_lib/format-moment'
import type { SpeakerDetail } from '@/lib/server/speakers/get-speaker'

interface SpeakerHeadProps {
  speaker: SpeakerDetail
  /** Those that quote the speaker. */
  outlets: readonly { readonly id: string; readonly name: string }[]
  canEdit: boolean
  canMerge: boolean
}

/** Who it is, and what can be done about it. */
export function SpeakerHead({ speaker, outlets, canEdit, canMerge }: SpeakerHeadProps) {
  const t = useTranslations('speakers')
  const kinds = useTranslations('words.speakerKinds')
  const locale = useLocale()
  const [open, setOpen] = useState<'edit' | 'merge' | 'split' | null>(null)
  const close = () => setOpen(null)
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pt-8 pb-6">
      <div className="grid gap-1">
        <h1 className="text-headline font-bold tracking-tight">{speaker.name}</h1>
        {speaker.role && <p className="max-w-reading text-lead">{speaker.role}</p>}
        <p className="flex flex-wrap gap-x-3 text-ui text-muted">
          <span>{kinds(speaker.kind)}</span>
          <span data-tabular>{t('quotationCount', { count: speaker.quotationCount })}</span>
          {speaker.diedOn && <span>{t('died', { day: formatDay(speaker.diedOn, locale, true) })}</span>}
          {speaker.wikidataId && (
            <a
              href={`https://www.wikidata.org/wiki/${speaker.wikidataId}`}
              rel="noreferrer"
              target="_blank"
              className="inline-flex items-center gap-1 text-link"
            >
              {t('wikidata', { id: speaker.wikidataId })} <ExternalLink aria-hidden className="size-3.5" />
            </a>
          )}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        {canEdit && (
          <Button icon={Pencil} onClick={() => setOpen('edit')}>
            {t('edit.open')}
          </Button>
        )}
        {canMerge && (
          <>
            <Button icon={Merge} onClick={() => setOpen('merge')}>
              {t('merge.open')}
            </Button>
            <Button icon={Split} onClick={() => setOpen('split')}>
              {t('split.open')}
            </Button>
          </>
        )}
      </div>
      <Dialog isOpen={open === 'edit'} onClose={close} title={t('edit.title')}>
        <EditSpeakerForm speaker={speaker} onDone={close} />
      </Dialog>
      <MergeDialog speakerId={speaker.id} isOpen={open === 'merge'} onClose={close} />
      <Dialog isOpen={open === 'split'} onClose={close} title={t('split.title')}>
        <SplitForm speaker={speaker} outlets={outlets} onDone={close} />
      </Dialog>
    </header>
  )
}
