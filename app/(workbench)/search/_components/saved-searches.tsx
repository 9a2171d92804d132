'use client'
import { Bell, BellOff, Pencil, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useState, type FormEvent } from 'react'
import { deleteSearch, editSearch, saveSearch } from '@/app/(workbench)/search/actions'
import { toSearchHref } from '@/app/(workbench)/search/_components/to-search-href'
import { Button } from '@/app/_components/button'
import { IconButton } from '@/app/_components/icon-button'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import { useNotifier } from '@/app/_components/toaster'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { SavedSearchView } from '@/lib/server/search/saved-search'

/** One's own searches: open, rename, alert on or off, delete (and take it back). */
export function SavedSearches({ searches }: { searches: readonly SavedSearchView[] }) {
  const t = useTranslations('search.saved')
  return (
    <section className="grid content-start gap-1">
      <h2 className="border-b border-edge pb-1.5 text-ui font-bold">{t('title')}</h2>
      {searches.length === 0 && <p className="py-3 text-table text-muted">{t('none')}</p>}
      <ul>
        {searches.map((search) => (
          <SavedSearch key={search.id} search={search} />
        ))}
      </ul>
    </section>
  )
}

function SavedSearch({ search }: { search: SavedSearchView }) {
  const t = useTranslations('search.saved')
  const words = useTranslations('words')
  const failureText = useFailureText()
  const { notify } = useNotifier()
  const { failure, isBusy, submit } = useSubmit()
  const [isEditing, setEditing] = useState(false)
  const { id: searchId, name, filter, hasAlert } = search
  const rename = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('name'))
    void submit(
      () => editSearch({ searchId, name: typed }),
      () => setEditing(false),
    )
  }
  const restore = () => void submit(() => saveSearch({ name, filter, hasAlert }))
  const remove = () =>
    void submit(
      () => deleteSearch({ searchId }),
      () => notify({ text: t('deleted', { name }), undo: restore }),
    )
  return (
    <li className="border-b border-hairline py-1.5">
      {isEditing ? (
        <form onSubmit={rename} className="flex items-end gap-2">
          <div className="grow">
            <TextField
              name="name"
              label={t('name')}
              isLabelHidden
              defaultValue={name}
              maxLength={100}
              required
              autoFocus
              error={failure ? failureText(failure) : undefined}
            />
          </div>
          <SubmitButton size="small" isBusy={isBusy} look="secondary">
            {words('save')}
          </SubmitButton>
          <Button size="small" look="quiet" onClick={() => setEditing(false)}>
            {words('cancel')}
          </Button>
        </form>
      ) : (
        <div className="flex items-center gap-1">
          <Link href={toSearchHref(filter, {})} className="min-w-0 grow truncate rounded-sm py-1 hover:underline">
            {name}
          </Link>
          <IconButton
            icon={hasAlert ? Bell : BellOff}
            label={`${t(hasAlert ? 'turnOff' : 'turnOn')}: ${name}`}
            onClick={() => void submit(() => editSearch({ searchId, hasAlert: !hasAlert }))}
          />
          <IconButton icon={Pencil} label={t('edit', { name })} onClick={() => setEditing(true)} />
          <IconButton icon={Trash2} label={t('deleteOf', { name })} onClick={remove} />
        </div>
      )}
    </li>
  )
}
