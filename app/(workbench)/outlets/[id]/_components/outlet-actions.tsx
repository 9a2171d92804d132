'use client'
import { Merge, Pencil } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { MergeForm } from './merge-form'
import { OutletForm } from '@/app/(workbench)/outlets/_components/outlet-form'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import type { OutletChoice } from '@/lib/server/outlets/list-outlet-choices'
import type { OutletView } from '@/lib/server/outlets/outlet-view'

/** What an editor can do with an outlet. */
export function OutletActions({ outlet, others }: { outlet: OutletView; others: readonly OutletChoice[] }) {
  const t = useTranslations('outlets')
  const [open, setOpen] = useState<'edit' | 'merge' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <Button icon={Pencil} onClick={() => setOpen('edit')}>
        {t('edit')}
      </Button>
      <Button icon={Merge} onClick={() => setOpen('merge')}>
        {t('merge.title')}
      </Button>
      <Dialog isOpen={open === 'edit'} onClose={close} title={t('form.titleEdit', { name: outlet.name })}>
        <OutletForm outlet={outlet} onDone={close} />
      </Dialog>
      <Dialog isOpen={open === 'merge'} onClose={close} title={t('merge.title')}>
        <MergeForm outlet={outlet} others={others} />
      </Dialog>
    </>
  )
}
