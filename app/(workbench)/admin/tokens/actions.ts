'use server'
import { action } from '@/app/_lib/action'
import { CreateTokenInput, RevokeTokenInput } from '@/lib/schemas/token'
import { createToken as createTokenVerb } from '@/lib/server/tokens/create-token'
import { revokeToken as revokeTokenVerb } from '@/lib/server/tokens/revoke-token'

export const createToken = action(CreateTokenInput, createTokenVerb)
export const revokeToken = action(RevokeTokenInput, revokeTokenVerb)
