import { ENGLISH } from '@/lib/quotation/en/english'
import { INDONESIAN } from '@/lib/quotation/id/indonesian'
import type { Language } from '@/lib/quotation/language'

/** Every language that the engine knows, by its ISO 639-1 code. A new one is a folder and a line here. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['id', INDONESIAN],
  ['en', ENGLISH],
])

/** The words and frames of a language, or null when nobody has taught them to the engine. */
export function getLanguage(code: string): Language | null {
  return LANGUAGES.get(code) ?? null
}
