'use client'
import { useTranslations } from 'next-intl'
import { useId, type RefObject } from 'react'
import { FlagLine } from './flag-line'
import type { ArticleFlag } from '@/lib/checks/check-article'

interface FlagListProps {
  flags: readonly ArticleFlag[]
  text: string
  column: RefObject<HTMLElement | null>
}

/** What does not add up in the text, a line each, which leads to the words. Nothing when all of it does. */
export function FlagList({ flags, text, column }: FlagListProps) {
  const t = useTranslations('article.flags')
  const title = useId()
  if (flags.length === 0) return null
  const show = (start: number) => {
    const words = column.current?.querySelector<HTMLElement>(`[data-flag][data-start="${start}"]`)
    words?.scrollIntoView({ block: 'start' })
    words?.focus({ preventScroll: true })
  }
  return (
    <section aria-labelledby={title} className="pt-6">
      <h2 id={title} className="pb-1 text-table font-bold">
        {t('title')}
      </h2>
      <ul className="border-t border-hairline">
        {flags.map((found) => (
          <li key={found.span.start} className="border-b border-hairline">
            <button
              type="button"
              onClick={() => show(found.span.start)}
              className="block w-full ring-inward px-2 py-2 text-left text-table hover:bg-sunken"
            >
              <FlagLine found={found} text={text} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
