'use client'
import { BookmarkPlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { toBookmarklet } from './to-bookmarklet'
import { buttonClasses } from '@/app/_components/button-classes'
import { CopyField } from '@/app/_components/copy-field'

/** The bookmark to drag, and the same as words for browsers that hide the bookmarks bar. */
export function BookmarkletLink({ origin }: { origin: string }) {
  const t = useTranslations('import.bookmarklet')
  const program = toBookmarklet(origin)
  return (
    <div className="grid max-w-reading gap-4">
      {/* React writes no `javascript:` address, and rightly so: this one is only ever dragged, our own policy blocks it. */}
      <a
        ref={(link) => link?.setAttribute('href', program)}
        onClick={(event) => event.preventDefault()}
        className={buttonClasses('primary', 'normal', 'justify-self-start cursor-grab')}
      >
        <BookmarkPlus aria-hidden className="size-4 shrink-0" />
        {t('label')}
      </a>
      <CopyField label={t('address')} value={program} />
    </div>
  )
}
