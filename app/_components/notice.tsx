import { CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { joinClasses } from '@/app/_components/join-classes'

const TONES = {
  plain: { icon: Info, classes: 'bg-sunken text-ink' },
  good: { icon: CircleCheck, classes: 'bg-confirmed-ground text-ink' },
  danger: { icon: TriangleAlert, classes: 'bg-danger-ground text-ink' },
}

/** A sentence about this part of the page, where it concerns it. `danger` is announced at once. */
export function Notice({ tone = 'plain', children }: { tone?: keyof typeof TONES; children: ReactNode }) {
  const { icon: Icon, classes } = TONES[tone]
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={joinClasses('flex gap-2.5 rounded-md px-3 py-2 text-table', classes)}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0">{children}</div>
    </div>
  )
}
