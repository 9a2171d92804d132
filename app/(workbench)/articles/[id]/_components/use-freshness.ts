import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const STALE_AFTER_MS = 3000

/** Back and Forward show the page as the browser kept it; what was decided since is then fetched again. */
export const useFreshness = (readAt: number): void => {
  const router = useRouter()
  useEffect(() => {
    if (Date.now() - readAt > STALE_AFTER_MS) router.refresh()
  }, [readAt, router])
}
