import { useSearchParams } from 'next/navigation'

const PARAMETER = 'q'

const addressWith = (id: string | null): string => {
  const url = new URL(window.location.href)
  if (id) url.searchParams.set(PARAMETER, id)
  else url.searchParams.delete(PARAMETER)
  return `${url.pathname}${url.search}`
}

/** Which quotation the address names now: ahead of what is drawn while keys come faster than the screen follows. */
export const readChosenId = (): string | null => new URLSearchParams(window.location.search).get(PARAMETER)

/**
 * The chosen quotation, kept in the address, so that a link opens it in place. The first choice is a step that Back
 * undoes; going from one to the next replaces it, or Back would have to be pressed once for each.
 */
export const useChosen = (): readonly [string | null, (id: string | null) => void] => {
  const chosenId = useSearchParams().get(PARAMETER)
  const choose = (id: string | null) => {
    const before = readChosenId()
    if (id === before) return
    if (before === null) window.history.pushState(null, '', addressWith(id))
    else window.history.replaceState(null, '', addressWith(id))
  }
  return [chosenId, choose]
}
