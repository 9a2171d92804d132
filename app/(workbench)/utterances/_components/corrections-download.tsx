import { FileDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { buttonClasses } from '@/app/_components/button-classes'
import { toHref } from '@/app/_lib/to-href'

/** The table of corrections as a file: of one utterance, or of all whose words were changed lately. */
export function CorrectionsDownload({ utteranceId }: { utteranceId?: string }) {
  const t = useTranslations('flags.corrections')
  return (
    // A plain link: it leads to a file, not to a page.
    <a
      href={toHref('/api/corrections', { utteranceId, hasBom: 'true' })}
      download
      className={buttonClasses('secondary', utteranceId === undefined ? 'normal' : 'small')}
    >
      <FileDown aria-hidden className="size-4 shrink-0" />
      {t('export')}
    </a>
  )
}
