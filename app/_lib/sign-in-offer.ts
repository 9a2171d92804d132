import 'server-only'
import { getDatabase } from '@/app/_lib/database'
import { readAuthSettings } from '@/lib/server/auth/auth-settings'

export interface SignInOffer {
  /** Several newsrooms share this program, so the form asks which one. */
  readonly asksNewsroom: boolean
  /** What the button for the newsroom's identity provider says; null where there is none. */
  readonly providerName: string | null
}

/** What the sign-in page has to show. */
export const findSignInOffer = async (): Promise<SignInOffer> => {
  const found = await getDatabase().newsroom.findMany({ select: { id: true }, take: 2 })
  return { asksNewsroom: found.length > 1, providerName: readAuthSettings().oidc?.name ?? null }
}
