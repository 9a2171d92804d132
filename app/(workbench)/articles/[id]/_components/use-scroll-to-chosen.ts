import { useEffect, type RefObject } from 'react'

/** Brings the chosen quotation's first line into view when it is not there, and leaves the page alone when it is. */
export const useScrollToChosen = (column: RefObject<HTMLElement | null>, chosenId: string | null): void => {
  useEffect(() => {
    if (!chosenId) return
    const first = column.current?.querySelector(`[data-kind][data-owner="${CSS.escape(chosenId)}"]`)
    const box = first?.getClientRects()[0]
    if (!first || !box) return
    // The lower part of a narrow screen is under the sheet.
    const isSeen = box.top > 80 && box.bottom < window.innerHeight * (window.innerWidth < 1088 ? 0.4 : 0.85)
    if (!isSeen) window.scrollBy({ top: box.top - window.innerHeight * 0.25, behavior: 'smooth' })
  }, [column, chosenId])
}
