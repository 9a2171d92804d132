import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { LinkButton } from '@/app/_components/button'
import { toHref } from '@/app/_lib/to-href'

const EXAMPLES = ['words', 'phrase', 'without', 'beginning'] as const

/** Before anything is asked: what can be asked, by example. */
export function SearchStart() {
  const t = useTranslations('search.start')
  return (
    <section className="grid max-w-form content-start gap-3">
      <h2 className="text-title font-bold">{t('title')}</h2>
      <p className="text-muted">{t('body')}</p>
      <ul className="grid gap-2">
        {EXAMPLES.map((name) => (
          <li key={name} className="grid gap-x-4 sm:grid-cols-[12rem_1fr]">
            <Link href={toHref('/search', { q: t(`examples.${name}.q`) })} className="text-link font-mono text-table">
              {t(`examples.${name}.q`)}
            </Link>
            <span className="text-table text-muted">{t(`examples.${name}.say`)}</span>
          </li>
        ))}
      </ul>
      <div className="pt-2">
        <LinkButton href="/search?tab=said">{t('said')}</LinkButton>
      </div>
    </section>
  )
}
