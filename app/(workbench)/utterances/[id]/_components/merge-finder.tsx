'use client'
import { Merge } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { UtteranceChooser } from './utterance-chooser'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'

interface MergeFinderProps {
  id: string
  /** Whose words are looked for first: mostly the same person's. */
  speakerName: string | null
  /** The link that was pasted leads to none. */
  isUnknown: boolean
}

/** The way to the other utterance that is the same act of saying: found by its words or its speaker, or pasted. */
export function MergeFinder({ id, speakerName, isUnknown }: MergeFinderProps) {
  const t = useTranslations('utterances.merge')
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <section aria-label={t('title')} data-screen-only className="grid justify-items-start gap-2">
      <h2 className="text-ui font-bold">{t('title')}</h2>
      <p className="max-w-reading text-table text-muted">{t('lead')}</p>
      {isUnknown && (
        <p role="alert" className="text-table text-danger">
          {t('unknown')}
        </p>
      )}
      <Button icon={Merge} onClick={() => setOpen(true)}>
        {t('find')}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={t('title')}>
        <UtteranceChooser id={id} speakerName={speakerName} onDone={close} />
      </Dialog>
    </section>
  )
}
