'use server'
import { action } from '@/app/_lib/action'
import { AddFlagRuleInput, CountFlagsOfRuleInput, DecideFlagInput, RevokeFlagRuleInput } from '@/lib/schemas/flag'
import { addFlagRule as addFlagRuleVerb } from '@/lib/server/flags/add-flag-rule'
import { countFlagsOfRule as countFlagsOfRuleVerb } from '@/lib/server/flags/count-flags-of-rule'
import { decideFlag as decideFlagVerb } from '@/lib/server/flags/decide-flag'
import { revokeFlagRule as revokeFlagRuleVerb } from '@/lib/server/flags/revoke-flag-rule'

export const decideFlag = action(DecideFlagInput, decideFlagVerb)
export const addFlagRule = action(AddFlagRuleInput, addFlagRuleVerb)
export const revokeFlagRule = action(RevokeFlagRuleInput, revokeFlagRuleVerb)
export const countFlagsOfRule = action(CountFlagsOfRuleInput, countFlagsOfRuleVerb)
