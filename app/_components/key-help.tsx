'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/app/_components/dialog'
import { Kbd } from '@/app/_components/kbd'
import { areKeysOff, setKeysOff, type KeyBinding } from '@/app/_components/key-binding'

const shownKey = (key: string): string => ({ ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc', Enter: '↵' })[key] ?? key

interface KeyHelpProps {
  isOpen: boolean
  onClose: () => void
  bindings: readonly KeyBinding[]
}

/** The keys of this page, and the switch that puts single letters to sleep. */
export function KeyHelp({ isOpen, onClose, bindings }: KeyHelpProps) {
  const t = useTranslations('shell.keys')
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('title')}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2 text-ui">
        {[...bindings, { key: '?', label: t('help') }].map(({ key, label }) => (
          <div key={key + label} className="contents">
            <dt>
              <Kbd>{shownKey(key)}</Kbd>
            </dt>
            <dd className="first-letter:uppercase">{label}</dd>
          </div>
        ))}
        <dt className="whitespace-nowrap">
          <Kbd>Ctrl</Kbd> <Kbd>K</Kbd>
        </dt>
        <dd>{t('palette')}</dd>
      </dl>
      <OffSwitch label={t('off')} />
    </Dialog>
  )
}

function OffSwitch({ label }: { label: string }) {
  const [isOff, setOff] = useState(areKeysOff)
  return (
    <label className="mt-5 flex items-center gap-2 border-t border-hairline pt-4 text-table">
      <input
        type="checkbox"
        checked={isOff}
        className="size-4 accent-accent"
        onChange={(event) => {
          setKeysOff(event.target.checked)
          setOff(event.target.checked)
        }}
      />
      {label}
    </label>
  )
}
