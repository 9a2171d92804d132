'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useId, useState, type KeyboardEvent } from 'react'
import { Dialog } from '@/app/_components/dialog'
import { joinClasses } from '@/app/_components/join-classes'
import { Kbd } from '@/app/_components/kbd'
import type { KeyBinding } from '@/app/_components/key-binding'
import { useFoundNames } from '@/app/_components/use-found-names'
import type { Place } from '@/app/_lib/places'
import { toHref } from '@/app/_lib/to-href'

interface Command {
  readonly id: string
  readonly label: string
  readonly kind: string
  /** What tells two of the same name apart: an office, an outlet. */
  readonly detail?: string | null
  readonly lang?: string
  readonly key?: string
  readonly run: () => void
}

interface CommandPaletteProps {
  isOpen: boolean
  onClose: () => void
  bindings: readonly KeyBinding[]
  places: readonly Place[]
}

/** Any page, person, article, utterance or action of this page, by typing a few of its letters. */
export function CommandPalette({ isOpen, onClose, bindings, places }: CommandPaletteProps) {
  const t = useTranslations('shell.palette')
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('title')} side="top" isTitleHidden>
      <Finder bindings={bindings} places={places} onClose={onClose} />
    </Dialog>
  )
}

/** What is offered for these words: the search for them first, so that Enter does what it does in any search field. */
function useCommands(bindings: readonly KeyBinding[], places: readonly Place[], words: string) {
  const t = useTranslations('shell')
  const router = useRouter()
  const { found, isBusy } = useFoundNames(words)
  const typed = words.trim()
  const wanted = typed.toLocaleLowerCase()
  const go = (href: string) => () => router.push(href)
  const actions: Command[] = bindings.map(({ key, label, run }) => ({
    ...{ id: `action ${key}`, label, key, run, kind: t('palette.action') },
  }))
  const pages: Command[] = places.map(({ href, name }) => ({
    ...{ id: href, label: t(`places.${name}`), kind: t('palette.page'), run: go(href) },
  }))
  const known = [...actions, ...pages].filter(({ label }) => label.toLocaleLowerCase().includes(wanted))
  if (typed === '') return { commands: known, isBusy }
  const speakers: Command[] = found.speakers.map(({ id, name, role }) => ({
    ...{ id, label: name, detail: role, kind: t('palette.speaker'), run: go(`/speakers/${id}`) },
  }))
  const articles: Command[] = found.articles.map(({ id, name, outlet, language }) => ({
    ...{ id, label: name, detail: outlet, lang: language, kind: t('palette.article'), run: go(`/articles/${id}`) },
  }))
  const utterances: Command[] = found.utterances.map(({ id, name, outlet, language }) => ({
    ...{ id, label: name, detail: outlet, lang: language, kind: t('palette.utterance'), run: go(`/utterances/${id}`) },
  }))
  const search = (label: string, tab: string | null): Command => ({
    ...{ id: `search ${tab ?? ''}`, label, kind: t('palette.search'), run: go(toHref('/search', { q: typed, tab })) },
  })
  const exact = known.filter(({ label }) => label.toLocaleLowerCase().startsWith(wanted))
  const others = known.filter((command) => !exact.includes(command))
  const commands = [
    ...exact,
    search(t('palette.findAll', { words: typed }), null),
    ...[...speakers, ...articles, ...utterances, ...others],
    search(t('palette.findSaid', { words: typed }), 'said'),
  ]
  return { commands, isBusy }
}

function Finder({ bindings, places, onClose }: Omit<CommandPaletteProps, 'isOpen'>) {
  const t = useTranslations('shell.palette')
  const listId = useId()
  const [words, setWords] = useState('')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const { commands, isBusy } = useCommands(bindings, places, words)
  // By key and not by place, so that what arrives later does not move the choice to something else.
  const at = Math.max(
    0,
    commands.findIndex(({ id }) => id === chosenId),
  )

  const run = (command: Command | undefined) => {
    if (!command) return
    onClose()
    // After the dialog has given the focus back, so that an action may take it elsewhere.
    setTimeout(command.run, 0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setChosenId(commands[(at + step + commands.length) % Math.max(1, commands.length)]?.id ?? null)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      run(commands[at])
    }
  }

  return (
    <>
      <input
        autoFocus
        type="text"
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={commands[at] ? `${listId}-${at}` : undefined}
        aria-label={t('title')}
        placeholder={t('placeholder')}
        value={words}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setWords(event.target.value)
          setChosenId(null)
        }}
        className="ring-inward w-full rounded-t-md border-b border-hairline bg-raised px-5 py-4 text-lead"
      />
      <p role="status" className="sr-only">
        {isBusy ? t('searching') : t('found', { count: commands.length })}
      </p>
      <ul id={listId} role="listbox" aria-label={t('title')} className="p-2">
        {commands.map((command, index) => (
          <li
            key={command.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            onPointerMove={() => setChosenId(command.id)}
            onClick={() => run(command)}
            className={joinClasses(
              'flex cursor-pointer items-center gap-3 rounded-sm px-3 py-2',
              index === at && 'bg-accent-ground',
            )}
          >
            <span className="flex min-w-0 grow items-baseline gap-2">
              <span lang={command.lang} className="min-w-0 truncate first-letter:uppercase">
                {command.label}
              </span>
              {command.detail && (
                <span className="max-w-44 min-w-16 shrink-0 truncate text-table text-muted">{command.detail}</span>
              )}
            </span>
            <span className="text-caption text-muted">{command.kind}</span>
            {command.key && <Kbd isQuiet>{command.key}</Kbd>}
          </li>
        ))}
      </ul>
    </>
  )
}
