'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { suggestSpeakers } from '../actions'
import { TextField } from '@/app/_components/text-field'
import type { SpeakerView } from '@/lib/server/speakers/speaker-view'

const PAUSE_MS = 150
const SHORTEST = 2

/** People the newsroom knows whose name begins so; null while nobody has been asked for. */
function useFound(prefix: string): readonly SpeakerView[] | null {
  const [found, setFound] = useState<{ prefix: string; people: readonly SpeakerView[] } | null>(null)
  useEffect(() => {
    if (prefix.trim().length < SHORTEST) return
    let isStale = false
    const timer = setTimeout(() => {
      const ask = async () => {
        const answer = await suggestSpeakers({ prefix }).catch(() => null)
        if (!isStale && answer?.ok) setFound({ prefix, people: answer.data })
      }
      void ask()
    }, PAUSE_MS)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [prefix])
  return found?.prefix === prefix ? found.people : null
}

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
  const people = useFound(prefix)?.filter(({ id }) => id !== exceptId)
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
