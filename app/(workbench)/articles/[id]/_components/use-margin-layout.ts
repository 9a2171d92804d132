import { useEffect, type RefObject } from 'react'

const GAP = 4

/** Sets each name at the height of its quotation's first line, or as little below as the name above it asks for. */
const layOut = (column: HTMLElement) => {
  const origin = column.getBoundingClientRect().top
  const names = [...column.querySelectorAll<HTMLElement>('[data-margin-name]')]
  // Read everything, then write everything: one layout, however many names.
  const wanted = names.map((name) => {
    const first = column.querySelector(`[data-kind][data-owner="${CSS.escape(name.dataset['marginName'] ?? '')}"]`)
    const line = first?.getClientRects()[0]
    return { name, top: line ? line.top - origin + GAP : null, height: name.offsetHeight }
  })
  let floor = 0
  for (const { name, top, height } of wanted) {
    if (top === null || height === 0) continue
    const at = Math.max(top, floor)
    name.style.top = `${at}px`
    floor = at + height + GAP
  }
}

/** Keeps the margin in step with the text. Without scripts each name stands at its own line already. */
export const useMarginLayout = (column: RefObject<HTMLElement | null>, changed: unknown): void => {
  useEffect(() => {
    const element = column.current
    if (!element) return
    const run = () => layOut(element)
    run()
    const observer = new ResizeObserver(run)
    observer.observe(element)
    void document.fonts.ready.then(run)
    return () => observer.disconnect()
  }, [column, changed])
}
