'use client'
import { useTranslations } from 'next-intl'
import { useMemo, useRef } from 'react'
import { controlClasses } from '@/app/_components/field'
import { joinClasses } from '@/app/_components/join-classes'
import { useKeys } from '@/app/_components/keys'
import { MAX_SEARCH_LENGTH } from '@/lib/schemas/search'

/** The one field; `/` leads to it from anywhere on the page. */
export function SearchField({ label, placeholder, value }: { label: string; placeholder: string; value: string }) {
  const t = useTranslations('search')
  const input = useRef<HTMLInputElement>(null)
  const bindings = useMemo(
    () => [
      {
        key: '/',
        label: t('keys.focus'),
        run: () => {
          input.current?.focus()
          input.current?.select()
        },
      },
    ],
    [t],
  )
  useKeys(bindings)
  return (
    <div className="grid min-w-0 grow gap-1">
      <input
        ref={input}
        type="search"
        name="q"
        aria-label={label}
        aria-describedby="search-hint"
        placeholder={placeholder}
        defaultValue={value}
        maxLength={MAX_SEARCH_LENGTH}
        enterKeyHint="search"
        className={joinClasses(controlClasses, 'text-lead')}
      />
      <p id="search-hint" className="text-caption text-muted">
        {t('form.hint')}
      </p>
    </div>
  )
}
