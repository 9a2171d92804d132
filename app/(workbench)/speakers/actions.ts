'use server'
import { action } from '@/app/_lib/action'
import {
  AddSpeakerNameInput,
  EditSpeakerInput,
  MergeSpeakersInput,
  RemoveSpeakerNameInput,
  SpeakerPairInput,
  SplitSpeakerInput,
  SuggestSpeakersInput,
  UndoSpeakerOperationInput,
} from '@/lib/schemas/speaker'
import { SearchInput } from '@/lib/schemas/search'
import { AddTenureInput, EditTenureInput, ImportTenuresInput, TenureRef } from '@/lib/schemas/tenure'
import { searchQuotations } from '@/lib/server/search/search-quotations'
import { addSpeakerName as addSpeakerNameVerb } from '@/lib/server/speakers/add-speaker-name'
import { deleteTenure as deleteTenureVerb } from '@/lib/server/speakers/delete-tenure'
import { distinguishSpeakers as distinguishSpeakersVerb } from '@/lib/server/speakers/distinguish-speakers'
import { editSpeaker as editSpeakerVerb } from '@/lib/server/speakers/edit-speaker'
import { importTenures as importTenuresVerb } from '@/lib/server/speakers/import-tenures'
import { mergeSpeakers as mergeSpeakersVerb } from '@/lib/server/speakers/merge-speakers'
import { previewMerge as previewMergeVerb } from '@/lib/server/speakers/preview-merge'
import { removeSpeakerName as removeSpeakerNameVerb } from '@/lib/server/speakers/remove-speaker-name'
import { restoreTenure as restoreTenureVerb } from '@/lib/server/speakers/restore-tenure'
import { saveTenure } from '@/lib/server/speakers/save-tenure'
import { splitSpeaker as splitSpeakerVerb } from '@/lib/server/speakers/split-speaker'
import { suggestSpeakers as suggestSpeakersVerb } from '@/lib/server/speakers/suggest-speakers'
import { undoSpeakerOperation as undoSpeakerOperationVerb } from '@/lib/server/speakers/undo-speaker-operation'

export const suggestSpeakers = action(SuggestSpeakersInput, suggestSpeakersVerb)
export const editSpeaker = action(EditSpeakerInput, editSpeakerVerb)
export const addSpeakerName = action(AddSpeakerNameInput, addSpeakerNameVerb)
export const removeSpeakerName = action(RemoveSpeakerNameInput, removeSpeakerNameVerb)
export const previewMerge = action(SpeakerPairInput, previewMergeVerb)
export const mergeSpeakers = action(MergeSpeakersInput, mergeSpeakersVerb)
export const splitSpeaker = action(SplitSpeakerInput, splitSpeakerVerb)
export const undoSpeakerOperation = action(UndoSpeakerOperationInput, undoSpeakerOperationVerb)
export const distinguishSpeakers = action(SpeakerPairInput, distinguishSpeakersVerb)
export const addTenure = action(AddTenureInput, saveTenure)
export const editTenure = action(EditTenureInput, saveTenure)
export const deleteTenure = action(TenureRef, deleteTenureVerb)
export const restoreTenure = action(TenureRef, restoreTenureVerb)
export const importTenures = action(ImportTenuresInput, importTenuresVerb)
export const findSaid = action(SearchInput, searchQuotations)
