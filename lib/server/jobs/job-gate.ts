import 'server-only'

/**
 * Lets jobs of one worker in together, and one that must be alone by itself: it waits until the others have ended, and
 * whoever comes meanwhile waits for it. `enter` resolves to what has to be called at the end.
 */
export const jobGate = () => {
  let inside = 0
  let isAloneInside = false
  let waiting: { readonly isAlone: boolean; readonly letIn: () => void }[] = []

  const isFree = (isAlone: boolean) => (isAlone ? inside === 0 : !isAloneInside)
  const letNext = () => {
    for (let next = waiting[0]; next !== undefined && isFree(next.isAlone); next = waiting[0]) {
      waiting = waiting.slice(1)
      inside += 1
      isAloneInside = next.isAlone
      next.letIn()
    }
  }
  const leave = () => {
    inside -= 1
    isAloneInside = false
    letNext()
  }
  return {
    enter: async (isAlone: boolean): Promise<() => void> => {
      await new Promise<void>((letIn) => {
        waiting = [...waiting, { isAlone, letIn }]
        letNext()
      })
      return leave
    },
  }
}
