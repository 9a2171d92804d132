'use client'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react'
import { Button } from '@/app/_components/button'
import { IconButton } from '@/app/_components/icon-button'

export interface Toast {
  readonly text: string
  readonly tone?: 'plain' | 'danger'
  /** What takes it back, for as long as the toast stands. */
  readonly undo?: () => void
}

interface Notifier {
  /** Say what has happened, with a way back. */
  readonly notify: (toast: Toast) => void
  /** Say it to a screen reader only: the eye has seen it already. */
  readonly announce: (text: string) => void
}

const NotifierContext = createContext<Notifier>({ notify: () => undefined, announce: () => undefined })

export const useNotifier = (): Notifier => useContext(NotifierContext)

const STAYS_MS = 8000
const MOST_AT_ONCE = 3

/** The corner where news of finished work stands for a while, and the live region that reads it out. */
export function Toaster({ children }: { children: ReactNode }) {
  const t = useTranslations('words')
  const [toasts, setToasts] = useState<readonly (Toast & { id: number })[]>([])
  const [spoken, setSpoken] = useState('')
  const lastId = useRef(0)

  const dismiss = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  const notifier = useMemo<Notifier>(
    () => ({
      announce: setSpoken,
      notify: (toast) => {
        const id = ++lastId.current
        setToasts((all) => [...all, { ...toast, id }].slice(-MOST_AT_ONCE))
        // What failed stays until it has been read.
        if (toast.tone !== 'danger') setTimeout(() => dismiss(id), STAYS_MS)
      },
    }),
    [dismiss],
  )

  return (
    <NotifierContext value={notifier}>
      {children}
      <p role="status" className="sr-only">
        {spoken}
      </p>
      <div
        role="log"
        aria-label={t('news')}
        data-screen-only
        className="pointer-events-none fixed inset-x-4 bottom-12 z-50 mx-auto grid max-w-form gap-2"
      >
        {toasts.map((toast) => (
          <div
            key={toast.id}
            className="arrive pointer-events-auto flex items-center gap-3 rounded-md bg-ink py-1.5 pr-1.5 pl-4 text-paper shadow-float"
          >
            <span className="min-w-0 grow text-ui">
              {toast.tone === 'danger' && <strong className="font-bold">{t('failed')} </strong>}
              {toast.text}
            </span>
            {toast.undo && (
              <Button
                look="quiet"
                size="small"
                className="text-paper underline underline-offset-4 hover:text-ink"
                onClick={() => {
                  toast.undo?.()
                  dismiss(toast.id)
                }}
              >
                {t('undo')}
              </Button>
            )}
            <IconButton icon={X} label={t('dismiss')} className="text-paper!" onClick={() => dismiss(toast.id)} />
          </div>
        ))}
      </div>
    </NotifierContext>
  )
}
