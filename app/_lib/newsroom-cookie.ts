import 'server-only'
import { cookies } from 'next/headers'
import { NewsroomSlug } from '@/lib/schemas/newsroom'
import { readAuthSettings } from '@/lib/server/auth/auth-settings'

const NAME = 'kutip.newsroom'
const YEAR = 365 * 24 * 60 * 60

/** The newsroom that this browser signed in to last: a convenience where there are several, and proof of nothing. */
export const readNewsroom = async (): Promise<string | null> =>
  NewsroomSlug.safeParse((await cookies()).get(NAME)?.value).data ?? null

/** Keeps the slug for next time, so that signing in again over an expired session need not ask for it. */
export const rememberNewsroom = async (slug: string): Promise<void> => {
  const { isSecure: secure } = readAuthSettings()
  ;(await cookies()).set(NAME, slug, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: YEAR })
}
