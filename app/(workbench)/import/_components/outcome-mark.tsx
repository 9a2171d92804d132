import {
  CircleAlert,
  CircleCheck,
  CircleEqual,
  CircleEllipsis,
  CircleFadingArrowUp,
  Copy,
  type LucideIcon,
} from 'lucide-react'
import { useTranslations } from 'next-intl'
import { joinClasses } from '@/app/_components/join-classes'
import type { ItemOutcome } from '@/lib/schemas/import'

const LOOKS: Record<ItemOutcome, { icon: LucideIcon; classes: string }> = {
  WAITING: { icon: CircleEllipsis, classes: 'text-muted' },
  NEW: { icon: CircleCheck, classes: 'text-verified' },
  UNCHANGED: { icon: CircleEqual, classes: 'text-muted' },
  NEW_VERSION: { icon: CircleFadingArrowUp, classes: 'text-altered' },
  DUPLICATE: { icon: Copy, classes: 'text-suggested' },
  REFUSED: { icon: CircleAlert, classes: 'text-danger' },
}

/** What became of one article, as a shape with its word. */
export function OutcomeMark({ outcome }: { outcome: ItemOutcome }) {
  const t = useTranslations('import.outcomes')
  const { icon: Icon, classes } = LOOKS[outcome]
  return (
    <span className={joinClasses('inline-flex items-center gap-1.5 font-medium whitespace-nowrap', classes)}>
      <Icon aria-hidden className="size-4" />
      {t(outcome)}
    </span>
  )
}
