import { useEffect, useState, type RefObject } from 'react'
import type { Span } from '@/lib/schemas/span'

export interface TextSelection {
  readonly span: Span
  /** Where the selected words end on the screen, in viewport pixels. */
  readonly top: number
  readonly bottom: number
  readonly left: number
}

/** The offset in the article's text of a place in the document; null outside the text. */
const offsetOf = (node: Node, offset: number): number | null => {
  const element = node instanceof Element ? node : node.parentElement
  const segment = element?.closest<HTMLElement>('[data-start]')
  const start = Number(segment?.dataset['start'])
  if (!segment || Number.isNaN(start)) return null
  // A segment holds one text node; a place in the element itself is its beginning or its end.
  if (node instanceof Text) return start + offset
  return offset === 0 ? start : start + (segment.textContent?.length ?? 0)
}

const spanOfRange = (range: Range, container: Element): Span | null => {
  if (range.collapsed || !container.contains(range.commonAncestorContainer)) return null
  // A triple click ends the range at the start of the next paragraph's element: take the last segment it touches.
  const touched = [...container.querySelectorAll('[data-start]')].filter((segment) => range.intersectsNode(segment))
  const last = touched.at(-1)
  const first = touched[0]
  if (!first || !last) return null
  const start = offsetOf(range.startContainer, range.startOffset) ?? offsetOf(first, 0)
  const end = offsetOf(range.endContainer, range.endOffset) ?? offsetOf(last, 1)
  return start !== null && end !== null && end > start ? { start, end } : null
}

/** The words of the article that are selected now, after the pointer or the keyboard has come to rest. */
export const useTextSelection = (container: RefObject<HTMLElement | null>): TextSelection | null => {
  const [selection, setSelection] = useState<TextSelection | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () => {
      const selected = document.getSelection()
      const range = selected?.rangeCount ? selected.getRangeAt(0) : null
      const span = range && container.current ? spanOfRange(range, container.current) : null
      if (!range || !span) return setSelection(null)
      const box = range.getBoundingClientRect()
      setSelection({ span, top: box.top, bottom: box.bottom, left: box.left })
    }
    const onChange = () => {
      // Typing in a field moves the document's selection too; the words chosen in the text stay chosen meanwhile.
      if (document.activeElement?.closest('input, textarea, select')) return
      clearTimeout(timer)
      timer = setTimeout(read, 120)
    }
    document.addEventListener('selectionchange', onChange)
    // The words move with the page, and what floats beside them must follow.
    document.addEventListener('scroll', onChange, { passive: true })
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', onChange)
      document.removeEventListener('scroll', onChange)
    }
  }, [container])
  return selection
}
