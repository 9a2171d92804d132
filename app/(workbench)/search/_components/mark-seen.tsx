'use client'
import { useEffect } from 'react'
import { markSearchSeen } from '@/app/(workbench)/search/actions'

/** Whoever looks at what came in has seen it: the desk counts from now on. */
export function MarkSeen({ searchId }: { searchId: string }) {
  useEffect(() => void markSearchSeen({ searchId }), [searchId])
  return null
}
