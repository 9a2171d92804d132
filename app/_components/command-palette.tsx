'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useId, useState, type KeyboardEvent } from 'react'
import { Dialog } from '@/app/_components/dialog'
import { joinClasses } from '@/app/_components/join-classes'
import { Kbd } from '@/app/_components/kbd'
import type { KeyBinding } from '@/app/_components/key-binding'
import type { Place } from '@/app/_lib/places'

interface Command {
  readonly label: string
  readonly kind: string
  readonly key?: string
  readonly run: () => void
}

interface CommandPaletteProps {
  isOpen: boolean
  onClose: () => void
  bindings: readonly KeyBinding[]
  places: readonly Place[]
}

/** Any page, any action of this page, by typing a few of its letters. */
export function CommandPalette({ isOpen, onClose, bindings, places }: CommandPaletteProps) {
  const t = useTranslations('shell.palette')
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('title')} side="top" isTitleHidden>
      <Finder bindings={bindings} places={places} onClose={onClose} />
    </Dialog>
  )
}

function useCommands(bindings: readonly KeyBinding[], places: readonly Place[], words: string): readonly Command[] {
  const t = useTranslations('shell')
  const router = useRouter()
  const wanted = words.trim().toLocaleLowerCase()
  const pages = places.map(({ href, name }) => ({
    label: t(`places.${name}`),
    kind: t('palette.page'),
    run: () => router.push(href),
  }))
  const actions = bindings.map((binding) => ({ ...binding, kind: t('palette.action') }))
  const typed = words.trim()
  const searches = [
    { label: t('palette.findArticles', { words: typed }), path: '/articles' },
    { label: t('palette.findSpeakers', { words: typed }), path: '/speakers' },
  ].map(({ label, path }) => ({
    label,
    kind: t('palette.search'),
    run: () => router.push(`${path}?q=${encodeURIComponent(typed)}`),
  }))
  const found = [...actions, ...pages].filter(({ label }) => label.toLocaleLowerCase().includes(wanted))
  return wanted ? [...found, ...searches] : found
}

function Finder({ bindings, places, onClose }: Omit<CommandPaletteProps, 'isOpen'>) {
  const t = useTranslations('shell.palette')
  const listId = useId()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const commands = useCommands(bindings, places, words)

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
      setAt((at + step + commands.length) % Math.max(1, commands.length))
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
          setAt(0)
        }}
        className="ring-inward w-full rounded-t-md border-b border-hairline bg-raised px-5 py-4 text-lead"
      />
      <ul id={listId} role="listbox" aria-label={t('title')} className="p-2">
        {commands.map((command, index) => (
          <li
            key={command.kind + command.label}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            onPointerMove={() => setAt(index)}
            onClick={() => run(command)}
            className={joinClasses(
              'flex cursor-pointer items-center gap-3 rounded-sm px-3 py-2',
              index === at && 'bg-accent-ground',
            )}
          >
            <span className="min-w-0 grow truncate first-letter:uppercase">{command.label}</span>
            <span className="text-caption text-muted">{command.kind}</span>
            {command.key && <Kbd isQuiet>{command.key}</Kbd>}
          </li>
        ))}
      </ul>
    </>
  )
}
