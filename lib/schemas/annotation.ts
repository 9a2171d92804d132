import { z } from 'zod'
import { Id } from '@/lib/schemas/id'
import { Selectors } from '@/lib/schemas/selectors'
import { TextField } from '@/lib/schemas/text-field'

/** The W3C motivations that the workbench uses. */
export const Motivation = z.enum(['COMMENTING', 'HIGHLIGHTING', 'QUESTIONING', 'TAGGING'])
export type Motivation = z.infer<typeof Motivation>

const AnnotationBody = z.object({ motivation: Motivation, body: TextField(10_000) })

/** A new note on words of one article version, or on one of its quotations. */
export const AddAnnotationInput = AnnotationBody.extend({
  articleVersionId: Id,
  quotationId: Id.nullish(),
  selectors: Selectors,
  /** Made with the form, so that a form posted twice adds one note. */
  requestId: Id.optional(),
})
export type AddAnnotationInput = z.infer<typeof AddAnnotationInput>

/** New words for a note that stands; where it is anchored does not change. */
export const EditAnnotationInput = AnnotationBody.extend({ annotationId: Id, version: z.number().int().positive() })
export type EditAnnotationInput = z.infer<typeof EditAnnotationInput>

export const SaveAnnotationInput = z.union([EditAnnotationInput, AddAnnotationInput])
export type SaveAnnotationInput = z.infer<typeof SaveAnnotationInput>

/** Which note to take away or to bring back. */
export const AnnotationRef = z.object({ annotationId: Id, version: z.number().int().positive() })
export type AnnotationRef = z.infer<typeof AnnotationRef>
