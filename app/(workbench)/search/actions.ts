'use server'
import { action } from '@/app/_lib/action'
import { EditSearchInput, SaidBeforeInput, SaveSearchInput, SearchIdInput } from '@/lib/schemas/search'
import { deleteSearch as deleteSearchVerb } from '@/lib/server/search/delete-search'
import { editSearch as editSearchVerb } from '@/lib/server/search/edit-search'
import { findSaidBefore as findSaidBeforeVerb } from '@/lib/server/search/find-said-before'
import { markSearchSeen as markSearchSeenVerb } from '@/lib/server/search/mark-search-seen'
import { saveSearch as saveSearchVerb } from '@/lib/server/search/save-search'

export const saveSearch = action(SaveSearchInput, saveSearchVerb)
export const editSearch = action(EditSearchInput, editSearchVerb)
export const deleteSearch = action(SearchIdInput, deleteSearchVerb)
export const markSearchSeen = action(SearchIdInput, markSearchSeenVerb)
export const findSaidBefore = action(SaidBeforeInput, findSaidBeforeVerb)
