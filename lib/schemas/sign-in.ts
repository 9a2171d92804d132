import { z } from 'zod'
import { NewsroomSlug } from '@/lib/schemas/newsroom'
import { absentWhenBlank } from '@/lib/schemas/text-field'
import { Email } from '@/lib/schemas/user'

/** What the sign-in form sends. The newsroom is only asked for where there are several. */
export const SignInInput = z.object({
  email: Email,
  password: z.string().min(1).max(200),
  newsroom: absentWhenBlank(NewsroomSlug),
})
export type SignInInput = z.infer<typeof SignInInput>
