import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY_MS = 4000
const AT_MOST = 30

/** Shows the page as it is now every few seconds while something on it is under way; gives up after two minutes. */
export const useRefreshWhile = (isUnderWay: boolean): void => {
  const router = useRouter()
  useEffect(() => {
    if (!isUnderWay) return
    let count = 0
    const timer = setInterval(() => {
      if (++count > AT_MOST) clearInterval(timer)
      else if (!document.hidden) router.refresh()
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [isUnderWay, router])
}
