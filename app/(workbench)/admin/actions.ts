'use server'
import { action } from '@/app/_lib/action'
import { AccountInput, ChangeRoleInput, CreateUserInput, SetPasswordInput } from '@/lib/schemas/user'
import { changeRole as changeRoleVerb } from '@/lib/server/users/change-role'
import { createUser as createUserVerb } from '@/lib/server/users/create-user'
import { deactivateUser as deactivateUserVerb } from '@/lib/server/users/deactivate-user'
import { reactivateUser as reactivateUserVerb } from '@/lib/server/users/reactivate-user'
import { setPassword as setPasswordVerb } from '@/lib/server/users/set-password'

export const createUser = action(CreateUserInput, createUserVerb)
export const changeRole = action(ChangeRoleInput, changeRoleVerb)
export const deactivateUser = action(AccountInput, deactivateUserVerb)
export const reactivateUser = action(AccountInput, reactivateUserVerb)
export const setPassword = action(SetPasswordInput, setPasswordVerb)
