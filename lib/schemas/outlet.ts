import { z } from 'zod'
import { Id } from '@/lib/schemas/id'
import { PageInput } from '@/lib/schemas/page'
import { absentWhenBlank, LineField } from '@/lib/schemas/text-field'

const MANY = 60

const OutletFacts = z.object({
  name: LineField(200),
  owner: absentWhenBlank(LineField(200)),
  /** A wire agency, from which other outlets take stories. */
  isWire: z.boolean(),
  /** Other names under which it signs or is credited. */
  names: z.array(LineField(200)).max(MANY),
  /** Where it publishes, subdomains included: `lentera.example`. */
  domains: z.array(LineField(253)).max(MANY),
})

export const AddOutletInput = OutletFacts.extend({
  /** Made with the form, so that a form posted twice adds one outlet. */
  requestId: Id.optional(),
})
export type AddOutletInput = z.infer<typeof AddOutletInput>

/** An outlet as it should be; `version` is the one that was on the screen. */
export const EditOutletInput = OutletFacts.extend({ outletId: Id, version: z.number().int().positive() })
export type EditOutletInput = z.infer<typeof EditOutletInput>

export const SaveOutletInput = z.union([EditOutletInput, AddOutletInput])
export type SaveOutletInput = z.infer<typeof SaveOutletInput>

/** One outlet becomes a part of another: its articles, feeds, names and domains go there. */
export const MergeOutletsInput = z.object({ outletId: Id, version: z.number().int().positive(), intoId: Id })
export type MergeOutletsInput = z.infer<typeof MergeOutletsInput>

/** The outlet that would go, and the one that would remain. */
export const OutletPairInput = z.object({ outletId: Id, intoId: Id })
export type OutletPairInput = z.infer<typeof OutletPairInput>

export const ListOutletsInput = z
  .object({
    /** A part of a name or a domain. */
    q: absentWhenBlank(LineField(200)).optional(),
    /** Only outlets of which an article is here, or all that are known. */
    show: z.enum(['published', 'all']).optional(),
  })
  .extend(PageInput.shape)
export type ListOutletsInput = z.infer<typeof ListOutletsInput>
