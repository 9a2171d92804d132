'use server'
import { action } from '@/app/_lib/action'
import { ImportTextInput } from '@/lib/schemas/article'
import { importText as importTextVerb } from '@/lib/server/articles/import-text'

export const importText = action(ImportTextInput, importTextVerb)
