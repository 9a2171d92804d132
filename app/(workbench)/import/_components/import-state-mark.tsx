import { CircleCheck, CircleStop, Columns3, LoaderCircle, type LucideIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { joinClasses } from '@/app/_components/join-classes'
import type { ImportState } from '@/lib/schemas/import'

const LOOKS: Record<ImportState, { icon: LucideIcon; classes: string }> = {
  MAPPING: { icon: Columns3, classes: 'text-disputed' },
  RUNNING: { icon: LoaderCircle, classes: 'text-accent' },
  DONE: { icon: CircleCheck, classes: 'text-verified' },
  STOPPED: { icon: CircleStop, classes: 'text-withdrawn' },
}

/** How an import stands, as a shape with its word. */
export function ImportStateMark({ state }: { state: ImportState }) {
  const t = useTranslations('import.states')
  const { icon: Icon, classes } = LOOKS[state]
  return (
    <span className={joinClasses('inline-flex items-center gap-1.5 text-table font-medium whitespace-nowrap', classes)}>
      <Icon aria-hidden className="size-4" />
      {t(state)}
    </span>
  )
}
