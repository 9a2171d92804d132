import { z } from 'zod'
import { Id } from '@/lib/schemas/id'
import { LineField } from '@/lib/schemas/text-field'

/** A key for another system; `name` says which. */
export const CreateTokenInput = z.object({ name: LineField(100) })
export type CreateTokenInput = z.infer<typeof CreateTokenInput>

export const RevokeTokenInput = z.object({ tokenId: Id })
export type RevokeTokenInput = z.infer<typeof RevokeTokenInput>
