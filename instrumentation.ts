/** Next calls this once when a server process starts. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { noteClientAddresses } = await import('@/app/_lib/client-address')
  const { readAuthSettings } = await import('@/lib/server/auth/auth-settings')
  noteClientAddresses(readAuthSettings().trustProxy)
}
