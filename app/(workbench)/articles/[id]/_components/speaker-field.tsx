'use client'
import { useTranslations } from 'next-intl'
import { useId, useState, type KeyboardEvent } from 'react'
import type { QuotationDraft } from './quotation-draft'
import { suggestSpeakers } from '../actions'
import { joinClasses } from '@/app/_components/join-classes'
import { TextField } from '@/app/_components/text-field'
import { useFoundSpeakers } from '@/app/_lib/use-found-speakers'
import type { SpeakerView } from '@/lib/server/speakers/speaker-view'

interface SpeakerFieldProps {
  draft: QuotationDraft
  onChange: (part: Partial<QuotationDraft>) => void
  hasFocus: boolean
  error?: string | undefined
}

const NOBODY: readonly SpeakerView[] = []

/** Who said it: somebody known, or a new name. */
export function SpeakerField({ draft, onChange, hasFocus, error }: SpeakerFieldProps) {
  const t = useTranslations('article.form')
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const people = useFoundSpeakers(draft.speakerName, suggestSpeakers, isOpen) ?? NOBODY

  const choose = (person: SpeakerView) => {
    onChange({
      speakerId: person.id,
      speakerName: person.name,
      speakerKind: person.kind,
      speakerRole: draft.speakerRole || (person.role ?? ''),
    })
    setOpen(false)
    setAt(-1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && people.length > 0) {
      event.preventDefault()
      setAt((at + step + people.length) % people.length)
    }
    const person = people[at]
    if (event.key === 'Enter' && person) {
      event.preventDefault()
      choose(person)
    }
    if (event.key === 'Escape' && people.length > 0) {
      event.preventDefault()
      event.stopPropagation()
      setOpen(false)
    }
  }

  return (
    <div className="relative">
      <TextField
        label={t('speaker')}
        hint={draft.speakerName && !draft.speakerId ? t('newSpeaker') : undefined}
        error={error}
        value={draft.speakerName}
        autoFocus={hasFocus}
        autoComplete="off"
        role="combobox"
        aria-expanded={people.length > 0}
        aria-controls={listId}
        aria-activedescendant={people[at] ? `${listId}-${at}` : undefined}
        aria-autocomplete="list"
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          onChange({ speakerName: event.target.value, speakerId: null })
          setOpen(true)
          setAt(-1)
        }}
      />
      <ul
        id={listId}
        role="listbox"
        aria-label={t('knownSpeakers')}
        hidden={people.length === 0}
        className="absolute inset-x-0 top-16 z-20 max-h-60 overflow-y-auto rounded-md bg-raised p-1 shadow-float"
      >
        {people.map((person, index) => (
          <li
            key={person.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            // Before the field loses its focus and the list with it.
            onPointerDown={(event) => {
              event.preventDefault()
              choose(person)
            }}
            className={joinClasses('cursor-pointer rounded-sm px-2 py-1.5', index === at && 'bg-accent-ground')}
          >
            {person.name}
            {person.role && <span className="block truncate text-table text-muted">{person.role}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
