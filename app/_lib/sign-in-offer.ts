import 'server-only'
import { getDatabase } from '@/app/_lib/database'
import { readNewsroom } from '@/app/_lib/newsroom-cookie'
import { readAuthSettings } from '@/lib/server/auth/auth-settings'

export interface SignInOffer {
  /** Several newsrooms share this program, so the form asks which one. */
  readonly asksNewsroom: boolean
  /** The newsroom that this browser signed in to last, to be filled in. */
  readonly newsroom: string | null
  /** What the button for the newsroom's identity provider says; null where there is none. */
  readonly providerName: string | null
}

/** What the sign-in page has to show. */
export const findSignInOffer = async (): Promise<SignInOffer> => {
  const found = await getDatabase().newsroom.findMany({ select: { id: true }, take: 2 })
  const providerName = readAuthSettings().oidc?.name ?? null
  return { asksNewsroom: found.length > 1, newsroom: await readNewsroom(), providerName }
}
