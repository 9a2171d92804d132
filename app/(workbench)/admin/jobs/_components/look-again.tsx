'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY_MS = 3000

/** Has the page show how things stand now, again and again, while it is looked at. */
export function LookAgain() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => document.hidden || router.refresh(), EVERY_MS)
    return () => clearInterval(timer)
  }, [router])
  return null
}
