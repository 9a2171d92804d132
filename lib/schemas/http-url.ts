import { z } from 'zod'

/** An address that may be shown as a link: http and https only. */
export const HttpUrl = z
  .string()
  .trim()
  .pipe(z.url({ protocol: /^https?$/ }).max(2048))
export type HttpUrl = z.infer<typeof HttpUrl>
