import { z } from 'zod'
import { PageInput } from '@/lib/schemas/page'
import { absentWhenBlank, LineField } from '@/lib/schemas/text-field'

/** `q` is the beginning of a word of any form of the name. */
export const ListSpeakersInput = PageInput.extend({ q: absentWhenBlank(LineField(200)).optional() })
export type ListSpeakersInput = z.infer<typeof ListSpeakersInput>

export const SuggestSpeakersInput = z.object({ prefix: LineField(200) })
export type SuggestSpeakersInput = z.infer<typeof SuggestSpeakersInput>
