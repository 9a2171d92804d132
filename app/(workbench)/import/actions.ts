'use server'
import { action } from '@/app/_lib/action'
import { ImportTextInput } from '@/lib/schemas/article'
import {
  ConfirmMappingInput,
  FinishUploadInput,
  ImportRef,
  RetryItemInput,
  StartUploadInput,
} from '@/lib/schemas/import'
import { StartUrlImportInput } from '@/lib/schemas/url-import'
import { importText as importTextVerb } from '@/lib/server/articles/import-text'
import { confirmMapping as confirmMappingVerb } from '@/lib/server/imports/confirm-mapping'
import { finishUpload as finishUploadVerb } from '@/lib/server/imports/finish-upload'
import { retryItem as retryItemVerb, retryRefused as retryRefusedVerb } from '@/lib/server/imports/retry-refused'
import { startUpload as startUploadVerb } from '@/lib/server/imports/start-upload'
import { startUrlImport as startUrlImportVerb } from '@/lib/server/imports/start-url-import'
import { stopImport as stopImportVerb } from '@/lib/server/imports/stop-import'

export const importText = action(ImportTextInput, importTextVerb)
export const startUpload = action(StartUploadInput, startUploadVerb)
export const finishUpload = action(FinishUploadInput, (ctx, input) => finishUploadVerb(ctx, input))
export const confirmMapping = action(ConfirmMappingInput, (ctx, input) => confirmMappingVerb(ctx, input))
export const startUrlImport = action(StartUrlImportInput, (ctx, { urls, name }) =>
  startUrlImportVerb(ctx, name === undefined ? { urls } : { urls, name }),
)
export const retryItem = action(RetryItemInput, retryItemVerb)
export const retryRefused = action(ImportRef, retryRefusedVerb)
export const stopImport = action(ImportRef, stopImportVerb)
