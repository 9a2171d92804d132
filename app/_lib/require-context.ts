import 'server-only'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { PATH_HEADER } from '@/app/_lib/path-header'
import { findContext } from '@/app/_lib/session'
import { toSafePath } from '@/app/_lib/to-safe-path'
import { AppError } from '@/lib/errors'
import type { Context } from '@/lib/server/db/context'

/** The context for a page. When nobody is signed in it leads to /sign-in, and from there back to this very address. */
export const requireContext = async (): Promise<Context> => {
  const ctx = await findContext()
  if (ctx) return ctx
  const path = toSafePath((await headers()).get(PATH_HEADER))
  redirect(path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`)
}

/**
 * What a page reads: the verb's answer, or Next's not-found page for NOT_FOUND. Everything else that a verb throws
 * goes on to the nearest error page.
 */
export const orNotFound = async <Output>(reading: Promise<Output>): Promise<Output> => {
  try {
    return await reading
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') notFound()
    throw error
  }
}
