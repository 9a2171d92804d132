'use client'
import { createContext, useContext, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react'
import { CommandPalette } from '@/app/_components/command-palette'
import { areKeysOff, type KeyBinding } from '@/app/_components/key-binding'
import { KeyHelp } from '@/app/_components/key-help'
import type { Place } from '@/app/_lib/places'

interface Keyboard {
  readonly bind: (owner: string, bindings: readonly KeyBinding[]) => void
  readonly unbind: (owner: string) => void
  readonly openPalette: () => void
  readonly openHelp: () => void
}

const KeyboardContext = createContext<Keyboard | null>(null)

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], [role=menu]') !== null

/**
 * Gives the page its keys for as long as it is shown. Single letters can be turned off in the list of keys
 * (WCAG 2.1.4) and are asleep while somebody types or a dialog is open.
 */
export const useKeys = (bindings: readonly KeyBinding[]): void => {
  const owner = useId()
  const keyboard = useContext(KeyboardContext)
  useEffect(() => {
    keyboard?.bind(owner, bindings)
    return () => keyboard?.unbind(owner)
  }, [keyboard, owner, bindings])
}

/** Opens the palette or the list of keys from a button. */
export const useKeyboard = (): Keyboard | null => useContext(KeyboardContext)

/** Listens for the keys of whatever page is shown, and holds the two dialogs that every page has. */
export function Keys({ places, children }: { places: readonly Place[]; children: ReactNode }) {
  const registry = useRef(new Map<string, readonly KeyBinding[]>())
  const [shown, setShown] = useState<'palette' | 'help' | null>(null)
  const [bindings, setBindings] = useState<readonly KeyBinding[]>([])
  const isListed = useRef(false)

  const keyboard = useMemo<Keyboard>(() => {
    const list = () => setBindings([...registry.current.values()].flat())
    const open = (which: 'palette' | 'help') => {
      isListed.current = true
      list()
      setShown(which)
    }
    return {
      bind: (owner, added) => {
        registry.current.set(owner, added)
        // A page that comes alive under the open list still gets its keys into it.
        if (isListed.current) list()
      },
      unbind: (owner) => void registry.current.delete(owner),
      openPalette: () => open('palette'),
      openHelp: () => open('help'),
    }
  }, [])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        keyboard.openPalette()
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return
      // Escape writes no letter: it leaves a form also out of the middle of a field. What was typed is kept.
      if (isTyping(event.target) && event.key !== 'Escape') return
      if (document.querySelector('dialog:modal') || areKeysOff()) return
      const found =
        event.key === '?'
          ? keyboard.openHelp
          : [...registry.current.values()].flat().findLast((binding) => binding.key === event.key)?.run
      if (!found) return
      event.preventDefault()
      found()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [keyboard])

  const close = () => {
    isListed.current = false
    setShown(null)
  }
  return (
    <KeyboardContext value={keyboard}>
      {children}
      <KeyHelp isOpen={shown === 'help'} onClose={close} bindings={bindings} />
      <CommandPalette isOpen={shown === 'palette'} onClose={close} bindings={bindings} places={places} />
    </KeyboardContext>
  )
}
