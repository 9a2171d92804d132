'use server'
import { z } from 'zod'
import { action } from '@/app/_lib/action'
import { ChangePasswordInput } from '@/lib/schemas/user'
import { changePassword as changePasswordVerb } from '@/lib/server/users/change-password'
import { endSessions as endSessionsVerb } from '@/lib/server/users/end-sessions'

export const changePassword = action(ChangePasswordInput, changePasswordVerb)
export const endSessions = action(z.null(), endSessionsVerb)
