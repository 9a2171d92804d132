'use server'
import { action } from '@/app/_lib/action'
import { DecideAlterationInput, SettleAlterationsInput } from '@/lib/schemas/alteration'
import { decideAlteration as decideAlterationVerb } from '@/lib/server/articles/decide-alteration'
import {
  ListAlterationPlacesInput,
  listAlterationPlaces as listAlterationPlacesVerb,
} from '@/lib/server/articles/list-alteration-places'
import { settleAlterations as settleAlterationsVerb } from '@/lib/server/articles/settle-alterations'

export const decideAlteration = action(DecideAlterationInput, decideAlterationVerb)
export const listAlterationPlaces = action(ListAlterationPlacesInput, listAlterationPlacesVerb)
export const settleAlterations = action(SettleAlterationsInput, settleAlterationsVerb)
