'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { suggestSpeakers } from '../actions'
import { TextField } from '@/app/_components/text-field'
import { useFoundSpeakers } from '@/app/_lib/use-found-speakers'
import type { SpeakerView } from '@/lib/server/speakers/speaker-view'

interface SpeakerChooserProps {
  label: string
  /** Who cannot be chosen: the speaker whose dialog this is. */
  exceptId: string
  onChoose: (speaker: SpeakerView) => void
}

/** Finds somebody the newsroom knows by the beginning of a name; each one found is a button. */
export function SpeakerChooser({ label, exceptId, onChoose }: SpeakerChooserProps) {
  const t = useTranslations('speakers.merge')
  const [prefix, setPrefix] = useState('')
  const people = useFoundSpeakers(prefix, suggestSpeakers)?.filter(({ id }) => id !== exceptId)
  return (
    <div className="grid gap-2">
      <TextField
        label={label}
        hint={t('chooseHint')}
        value={prefix}
        autoComplete="off"
        onChange={(event) => setPrefix(event.target.value)}
      />
      <div aria-live="polite">
        {people?.length === 0 && <p className="text-table text-muted">{t('noOne')}</p>}
        <ul className="grid">
          {people?.map((person) => (
            <li key={person.id} className="border-b border-hairline">
              <button
                type="button"
                onClick={() => onChoose(person)}
                className="ring-inward control-height w-full px-2 py-1.5 text-left hover:bg-sunken"
              >
                {person.name}
                {person.role && <span className="block text-table text-muted">{person.role}</span>}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
