import { z } from 'zod'

const PageMessage = z.object({
  kutip: z.literal(1),
  url: z.url({ protocol: /^https?$/ }),
  title: z.string(),
  html: z.string().min(1),
})
export type PageMessage = z.infer<typeof PageMessage>

/** A page that a bookmarklet handed over; null for any other message, and for one that claims to be of another site. */
export const readPageMessage = (data: unknown, origin: string): PageMessage | null => {
  const message = PageMessage.safeParse(data).data
  return message !== undefined && new URL(message.url).origin === origin ? message : null
}
