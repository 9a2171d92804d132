import type { Claim, ClaimReview, CreativeWork, DataFeed, Organization, Person, WithContext } from 'schema-dts'
import { toClaimUrl } from '@/lib/export/to-identifier'
import type { Appearance, ExportedSpeaker, Publisher, VerifiedClaim } from '@/lib/export/verified-claim'
import { BEST_RATING, WORST_RATING } from '@/lib/review/verdict-scale'

const toAuthor = ({ name, kind }: ExportedSpeaker): Person | Organization | undefined => {
  if (kind === 'PERSON') return { '@type': 'Person', name }
  return kind === 'ORGANIZATION' ? { '@type': 'Organization', name } : undefined
}

const toSighting = ({ article }: Appearance): CreativeWork => ({
  '@type': 'NewsArticle',
  headline: article.headline,
  inLanguage: article.language,
  ...(article.url === null ? {} : { url: article.url }),
  ...(article.publishedAt === null ? {} : { datePublished: article.publishedAt.toISOString() }),
  ...(article.outlet === null ? {} : { publisher: { '@type': 'Organization' as const, name: article.outlet } }),
})

/** One sighting an article, the earliest first; an article of unknown time comes last. */
const sightingsOf = (claim: VerifiedClaim): Appearance[] => {
  const byArticle = new Map(claim.appearances.map((appearance) => [appearance.article.id, appearance]))
  const time = ({ article }: Appearance): number => article.publishedAt?.getTime() ?? Number.MAX_SAFE_INTEGER
  return [...byArticle.values()].sort((a, b) => time(a) - time(b))
}

const toClaim = (claim: VerifiedClaim, url: string): Claim => {
  const sightings = sightingsOf(claim)
  const [first] = sightings
  const saidOn = claim.appearances.flatMap((appearance) => appearance.saidOn ?? []).sort()[0]
  const author = claim.speaker === null ? undefined : toAuthor(claim.speaker)
  return {
    '@type': 'Claim',
    '@id': `${url}#claim`,
    text: claim.text,
    ...(author === undefined ? {} : { author }),
    ...(saidOn === undefined ? {} : { datePublished: saidOn }),
    appearance: sightings.map(toSighting),
    // Only a known time makes a sighting the first known.
    ...(first?.article.publishedAt ? { firstAppearance: toSighting(first) } : {}),
  }
}

/**
 * A verified claim as schema.org ClaimReview, without `@context`. A number is given only where the verdict has one on
 * the documented scale; every source that the verdict stands on is a `citation`, with
 * the words that count (`text`) and which way (`keywords`: supports, refutes, context).
 */
export const toClaimReview = (claim: VerifiedClaim, publisher: Publisher): ClaimReview => {
  const url = toClaimUrl(publisher, claim.id)
  const { ratingValue, labelId, labelEn } = claim.verdict
  return {
    '@type': 'ClaimReview',
    '@id': url,
    url,
    claimReviewed: claim.text,
    inLanguage: claim.language,
    datePublished: claim.verifiedAt.toISOString(),
    dateModified: claim.updatedAt.toISOString(),
    author: {
      '@type': 'Organization',
      name: publisher.name,
      ...(publisher.url === null ? {} : { url: publisher.url }),
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: labelId,
      name: labelEn,
      ratingExplanation: claim.reasons,
      ...(ratingValue === null ? {} : { ratingValue, bestRating: BEST_RATING, worstRating: WORST_RATING }),
    },
    itemReviewed: toClaim(claim, url),
    citation: claim.evidence.map(({ url: address, title, excerpt, stance }) => ({
      '@type': 'CreativeWork',
      url: address,
      name: title,
      text: excerpt,
      keywords: stance.toLowerCase(),
    })),
  }
}

/** The frame of a feed, whose elements are written one by one between its head and its tail. */
export const toDataFeed = (modifiedAt: Date): WithContext<DataFeed> => ({
  '@context': 'https://schema.org',
  '@type': 'DataFeed',
  dateModified: modifiedAt.toISOString(),
  dataFeedElement: [],
})

/** One element of the feed (Data Commons' form of it). */
export const toFeedItem = (claim: VerifiedClaim, publisher: Publisher) => ({
  '@type': 'DataFeedItem' as const,
  dateCreated: claim.verifiedAt.toISOString(),
  dateModified: claim.updatedAt.toISOString(),
  item: [toClaimReview(claim, publisher)],
})
