import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { readSuggestions } from './read-suggestions'
import { joinClasses } from '@/app/_components/join-classes'

const tabClasses = (isHere: boolean): string =>
  joinClasses(
    'control-height inline-flex items-center border-b-2 px-1 text-ui whitespace-nowrap',
    isHere ? 'border-ink font-medium text-ink' : 'border-transparent text-muted hover:text-ink',
  )

/** All speakers, or those that may be one: two views of the page. */
export async function Views({ path, isSuggestions }: { path: string; isSuggestions: boolean }) {
  const t = await getTranslations('speakers.views')
  return (
    <nav
      aria-label={t('label')}
      className="mb-5 flex gap-3 overflow-x-auto border-b sm:gap-5 border-hairline"
      data-screen-only
    >
      <Link href={path} aria-current={isSuggestions ? undefined : 'page'} className={tabClasses(!isSuggestions)}>
        {t('all')}
      </Link>
      <Link
        href={`${path}?view=suggestions`}
        aria-current={isSuggestions ? 'page' : undefined}
        className={tabClasses(isSuggestions)}
      >
        <Suspense fallback={t('suggestions')}>
          <SuggestionCount />
        </Suspense>
      </Link>
    </nav>
  )
}

/** How many there are among the most quoted speakers; it comes when it is there and nothing waits for it. */
async function SuggestionCount() {
  const [{ items, nextCursor }, t] = await Promise.all([readSuggestions(undefined), getTranslations('speakers.views')])
  return t('suggestionsCount', { count: nextCursor === null ? String(items.length) : `${items.length}+` })
}
