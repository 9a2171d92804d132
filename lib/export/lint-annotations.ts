import { z } from 'zod'
import { TextPositionSelector, TextQuoteSelector } from '@/lib/schemas/selectors'

const Iri = z.string().regex(/^[a-z][a-z0-9+.-]*:/i)
const Moment = z.iso.datetime({ offset: true })

const Target = z.looseObject({
  type: z.literal('SpecificResource'),
  source: Iri,
  selector: z.tuple([TextQuoteSelector, TextPositionSelector]),
  state: z.looseObject({ type: z.literal('TimeState'), sourceDate: Moment, cached: Iri }),
})

const AnnotationShape = z.looseObject({
  id: Iri,
  type: z.literal('Annotation'),
  motivation: z.enum(['assessing', 'commenting', 'highlighting', 'questioning', 'tagging']),
  created: Moment,
  body: z.array(z.looseObject({ type: z.literal('TextualBody'), value: z.string().min(1), purpose: z.string() })),
  target: z.array(Target).min(1),
})

const CollectionShape = z.looseObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: Iri,
  type: z.literal('AnnotationCollection'),
  label: z.string().min(1),
  total: z.number().int().nonnegative(),
  first: z.looseObject({
    id: Iri,
    type: z.literal('AnnotationPage'),
    partOf: Iri,
    startIndex: z.literal(0),
    items: z.array(AnnotationShape),
  }),
  last: Iri,
})

/**
 * What is wrong with a collection, by the W3C Web Annotation model? Nothing when the list is empty. Told are missing
 * parts, a total that does not count, an id used twice, and a position whose length is not that of its words.
 */
export const lintAnnotations = (value: unknown): string[] => {
  const parsed = CollectionShape.safeParse(value)
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const { id, total, first, last } = parsed.data
  const problems: string[] = []
  if (total !== first.items.length) problems.push(`total: ${total}, but ${first.items.length} items`)
  if (first.partOf !== id || last !== first.id) problems.push('first: page and collection do not name each other')
  if (new Set(first.items.map((item) => item.id)).size !== total) problems.push('items: an id is used twice')
  for (const { id: item, target } of first.items) {
    for (const { selector } of target) {
      const [quote, position] = selector
      const length = [...quote.exact].length
      if (length !== position.end - position.start) problems.push(`${item}: position and words differ in length`)
    }
  }
  return problems
}
