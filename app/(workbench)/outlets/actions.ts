'use server'
import { action } from '@/app/_lib/action'
import { MergeOutletsInput, OutletPairInput, SaveOutletInput } from '@/lib/schemas/outlet'
import { mergeOutlets as mergeOutletsVerb } from '@/lib/server/outlets/merge-outlets'
import { previewOutletMerge as previewOutletMergeVerb } from '@/lib/server/outlets/preview-outlet-merge'
import { saveOutlet as saveOutletVerb } from '@/lib/server/outlets/save-outlet'

export const saveOutlet = action(SaveOutletInput, saveOutletVerb)
export const mergeOutlets = action(MergeOutletsInput, mergeOutletsVerb)
export const previewOutletMerge = action(OutletPairInput, previewOutletMergeVerb)
