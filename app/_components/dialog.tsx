'use client'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react'
import { IconButton } from '@/app/_components/icon-button'
import { joinClasses } from '@/app/_components/join-classes'

const SIDES = {
  center: 'm-auto w-full max-w-form rounded-md',
  right: 'my-0 mr-0 ml-auto h-dvh max-h-dvh w-full max-w-sm',
  bottom: 'mx-0 mt-auto mb-0 w-full max-w-full rounded-t-md',
  top: 'mx-auto mt-[12vh] mb-auto w-full max-w-form rounded-md',
}

const FIRST_FIELD = 'input:not([readonly], [type=checkbox], [type=radio]), textarea, select'

interface DialogProps {
  isOpen: boolean
  onClose: () => void
  title: string
  /** Where it stands; every side but the centre makes it a sheet. */
  side?: keyof typeof SIDES
  /** The buttons, the one that does it last. */
  footer?: ReactNode
  isTitleHidden?: boolean
  children: ReactNode
}

/**
 * A question or a form that must be answered before the page goes on. The browser's own modal dialog: it keeps the
 * focus in, makes the rest inert, closes on Escape and gives the focus back, without a line of ours.
 */
export function Dialog({ isOpen, onClose, title, side = 'center', footer, isTitleHidden, children }: DialogProps) {
  const t = useTranslations('words')
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (!isOpen) return dialog.current?.close()
    dialog.current?.showModal()
    // What is to be typed comes first; without a field the browser chooses, which is the way out.
    dialog.current?.querySelector<HTMLElement>(FIRST_FIELD)?.focus()
  }, [isOpen])

  // The backdrop belongs to the element itself, its content never does.
  const closeFromBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose()
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={closeFromBackdrop}
      className={joinClasses('max-h-[85dvh] bg-raised p-0 text-ink shadow-float', SIDES[side])}
    >
      {isOpen && (
        <div className="arrive flex max-h-[inherit] flex-col">
          <header className={isTitleHidden ? 'sr-only' : 'flex items-center justify-between gap-4 py-2 pr-2 pl-5 pt-3'}>
            <h2 id={titleId} className="text-lead font-bold">
              {title}
            </h2>
            {!isTitleHidden && <IconButton icon={X} label={t('close')} onClick={onClose} />}
          </header>
          <div className={joinClasses('overflow-y-auto', !isTitleHidden && 'px-5 pt-1 pb-5')}>{children}</div>
          {footer && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-hairline px-5 py-3">{footer}</footer>
          )}
        </div>
      )}
    </dialog>
  )
}
