import { toClaimUrl, toSnapshotIri, toSourceIri } from '@/lib/export/to-identifier'
import type { Appearance, Publisher, VerifiedClaim } from '@/lib/export/verified-claim'
import type { Selectors } from '@/lib/schemas/selectors'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

const toTarget = ({ quote, position }: Selectors, { article, version }: Appearance) => ({
  type: 'SpecificResource' as const,
  source: toSourceIri(article.url, version.id),
  selector: [quote, position],
  // Offsets hold for the page as it was read then, of which the snapshot is the proof.
  state: {
    type: 'TimeState' as const,
    sourceDate: version.retrievedAt.toISOString(),
    cached: toSnapshotIri(version.snapshotSha256),
  },
})

const toBody = (value: string, language: string, purpose: string) => ({
  type: 'TextualBody' as const,
  value,
  format: 'text/plain',
  language,
  purpose,
})

/**
 * One appearance of a verified claim as a W3C Web Annotation, without `@context`: the words in the article are the
 * target, the claim, its verdict and the reasons the bodies. Words in several stretches are several targets.
 */
export const toAnnotation = (claim: VerifiedClaim, appearance: Appearance, publisher: Publisher) => ({
  id: `${toClaimUrl(publisher, claim.id)}#quotation-${appearance.quotationId}`,
  type: 'Annotation' as const,
  motivation: 'assessing' as const,
  created: claim.verifiedAt.toISOString(),
  modified: claim.updatedAt.toISOString(),
  creator: {
    type: 'Organization' as const,
    name: publisher.name,
    ...(publisher.url === null ? {} : { homepage: publisher.url }),
  },
  body: [
    toBody(claim.text, claim.language, 'describing'),
    toBody(claim.verdict.labelId, 'id', 'classifying'),
    toBody(claim.verdict.labelEn, 'en', 'classifying'),
    toBody(claim.reasons, claim.language, 'assessing'),
  ],
  target: appearance.selectors.map((selectors) => toTarget(selectors, appearance)),
})

export type ExportedAnnotation = ReturnType<typeof toAnnotation>

export interface CollectionFrame {
  readonly id: string
  readonly label: string
}

/** The collection and its only page, whose items are written one by one; `total` is known when all are. */
export const toCollection = ({ id, label }: CollectionFrame, total: number) => {
  const page = `${id}#page`
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection' as const,
    label,
    first: { id: page, type: 'AnnotationPage' as const, partOf: id, startIndex: 0, items: [] as ExportedAnnotation[] },
    last: page,
    // Last, so that a collection can be written while it is counted.
    total,
  }
}
