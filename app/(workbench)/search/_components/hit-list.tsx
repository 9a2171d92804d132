'use client'
import { useTranslations } from 'next-intl'
import { useMemo, useRef, type ReactNode } from 'react'
import { useKeys } from '@/app/_components/keys'

/** A list of results; j and k walk from one to the next, Enter opens it, as it does any link. */
export function HitList({ label, children }: { label: string; children: ReactNode }) {
  const t = useTranslations('search.keys')
  const list = useRef<HTMLOListElement>(null)
  const bindings = useMemo(() => {
    const step = (by: number) => {
      const hits = [...(list.current?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])]
      const at = hits.findIndex((hit) => hit.closest('li')?.contains(document.activeElement))
      const next = hits[at === -1 ? 0 : Math.min(hits.length - 1, Math.max(0, at + by))]
      next?.focus()
      next?.closest('li')?.scrollIntoView({ block: 'nearest' })
    }
    return [
      { key: 'j', label: t('next'), run: () => step(1) },
      { key: 'k', label: t('previous'), run: () => step(-1) },
    ]
  }, [t])
  useKeys(bindings)
  return (
    <ol ref={list} aria-label={label}>
      {children}
    </ol>
  )
}
