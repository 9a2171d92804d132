import { z } from 'zod'
import { Id } from '@/lib/schemas/id'
import { Role } from '@/lib/schemas/role'
import { LineField } from '@/lib/schemas/text-field'

/** Compared and stored in lower case; 254 is what SMTP can carry (RFC 5321). */
export const Email = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.email().max(254))
export type Email = z.infer<typeof Email>

const FEWEST_DIFFERENT = 5

/**
 * A password that is being set: long rather than odd (NIST SP 800-63B 3.1.1), at most what is sane to hash, and not one
 * key held down.
 */
export const NewPassword = z
  .string()
  .min(12, 'password-too-short')
  .max(200, 'too-long')
  .refine((text) => new Set(text).size >= FEWEST_DIFFERENT, 'password-too-plain')
export type NewPassword = z.infer<typeof NewPassword>

/** Null: signs in through OpenID Connect only, until a password is set. */
export const CreateUserInput = z.object({
  email: Email,
  name: LineField(120),
  role: Role,
  password: NewPassword.nullable(),
})
export type CreateUserInput = z.infer<typeof CreateUserInput>

/** Which account, as it was when last seen: `version` is the `sessionVersion` that the list showed. */
export const AccountInput = z.object({ userId: Id, version: z.int().positive() })
export type AccountInput = z.infer<typeof AccountInput>

export const ChangeRoleInput = AccountInput.extend({ role: Role })
export type ChangeRoleInput = z.infer<typeof ChangeRoleInput>

export const SetPasswordInput = AccountInput.extend({ password: NewPassword })
export type SetPasswordInput = z.infer<typeof SetPasswordInput>

export const ChangePasswordInput = z.object({ currentPassword: z.string().min(1).max(200), newPassword: NewPassword })
export type ChangePasswordInput = z.infer<typeof ChangePasswordInput>

export const ListUsersInput = z.object({})
export type ListUsersInput = z.infer<typeof ListUsersInput>
