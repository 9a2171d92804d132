'use client'
import { useEffect, useRef, type RefObject } from 'react'

type TextControl = HTMLInputElement | HTMLTextAreaElement

/** Browsers keep the lines of a text field apart by one character, whatever it was given. */
const withPlainLines = (text: string) => text.replaceAll('\r\n', '\n')

/**
 * A field whose text the page's scripts keep is told what was typed before they ran. Otherwise those words would stand
 * in the field and not be sent: on a slow laptop people type as soon as they see it.
 */
export const useEarlyInput = <T extends TextControl>(kept: unknown): RefObject<T | null> => {
  const ref = useRef<T>(null)
  const first = useRef(kept)
  useEffect(() => {
    const control = ref.current
    const { current: value } = first
    if (control === null || typeof value !== 'string' || control.value === withPlainLines(value)) return
    const typed = control.value
    // React takes an input event for news only where the text differs from what it knows; the prototype's setter is
    // the one that it does not see.
    control.value = value
    const prototype =
      control instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, typed)
    control.dispatchEvent(new Event('input', { bubbles: true }))
  }, [])
  return ref
}
