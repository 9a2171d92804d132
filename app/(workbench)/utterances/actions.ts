'use server'
import { action } from '@/app/_lib/action'
import { FindUtterancesInput } from '@/lib/schemas/search'
import {
  DecideMatchInput,
  FindElsewhereInput,
  MergeUtterancesInput,
  SplitUtteranceInput,
  UndoUtteranceInput,
} from '@/lib/schemas/utterance'
import { findUtterances as findUtterancesVerb } from '@/lib/server/search/find-utterances'
import { confirmMatch as confirmMatchVerb } from '@/lib/server/utterances/confirm-match'
import { findElsewhere as findElsewhereVerb } from '@/lib/server/utterances/find-elsewhere'
import { mergeUtterances as mergeUtterancesVerb } from '@/lib/server/utterances/merge-utterances'
import { rejectMatch as rejectMatchVerb } from '@/lib/server/utterances/reject-match'
import { splitUtterance as splitUtteranceVerb } from '@/lib/server/utterances/split-utterance'
import { undoUtteranceChange as undoUtteranceChangeVerb } from '@/lib/server/utterances/undo-utterance-change'

export const confirmMatch = action(DecideMatchInput, confirmMatchVerb)
export const rejectMatch = action(DecideMatchInput, rejectMatchVerb)
export const mergeUtterances = action(MergeUtterancesInput, mergeUtterancesVerb)
export const splitUtterance = action(SplitUtteranceInput, splitUtteranceVerb)
export const undoUtteranceChange = action(UndoUtteranceInput, undoUtteranceChangeVerb)
export const findElsewhere = action(FindElsewhereInput, findElsewhereVerb)
export const findUtterances = action(FindUtterancesInput, findUtterancesVerb)
