import { z } from 'zod'

const Url = z.string().min(1)
const Moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()])
const Named = z.looseObject({ '@type': z.string(), name: z.string().min(1) })
const Sighting = z.looseObject({ '@type': z.string(), url: Url.optional(), datePublished: Moment.optional() })

const Rating = z.looseObject({
  '@type': z.literal('Rating'),
  alternateName: z.string().min(1),
  ratingValue: z.number().optional(),
  bestRating: z.number().optional(),
  worstRating: z.number().optional(),
})

const ClaimReviewShape = z.looseObject({
  '@type': z.literal('ClaimReview'),
  url: Url,
  claimReviewed: z.string().min(1),
  datePublished: Moment,
  author: Named,
  reviewRating: Rating,
  itemReviewed: z.looseObject({
    '@type': z.literal('Claim'),
    '@id': Url,
    appearance: z.array(Sighting).min(1),
    firstAppearance: Sighting.optional(),
    author: Named.optional(),
    datePublished: Moment.optional(),
  }),
  citation: z.array(z.looseObject({ url: z.url({ protocol: /^https?$/ }) })).optional(),
})

const FeedShape = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('DataFeed'),
  dateModified: Moment,
  dataFeedElement: z.array(z.looseObject({ '@type': z.literal('DataFeedItem'), item: z.array(z.unknown()).length(1) })),
})

const toProblems = (error: z.ZodError): string[] =>
  error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

/**
 * What is wrong with a ClaimReview, by schema.org and its readers' guidelines? Nothing when the list is empty. Told are
 * missing fields, a number off its scale (default 1 to 5) or without one, and an address that is none.
 */
export const lintClaimReview = (value: unknown): string[] => {
  const parsed = ClaimReviewShape.safeParse(value)
  if (!parsed.success) return toProblems(parsed.error)
  const { reviewRating, url, itemReviewed } = parsed.data
  const { ratingValue, worstRating = 1, bestRating = 5 } = reviewRating
  const problems: string[] = []
  if (ratingValue !== undefined && (ratingValue < worstRating || ratingValue > bestRating)) {
    problems.push(`reviewRating.ratingValue: ${ratingValue} is not within ${worstRating} to ${bestRating}`)
  }
  if (ratingValue === undefined && (reviewRating.bestRating ?? reviewRating.worstRating) !== undefined) {
    problems.push('reviewRating: ends of a scale without a value on it')
  }
  if (!/^https?:\/\//.test(url)) problems.push('url: no address on the own domain (the newsroom names none)')
  if (itemReviewed['@id'] === url) problems.push('itemReviewed.@id: the claim and its review are two things')
  return problems
}

/** What is wrong with a feed of ClaimReviews? Nothing when the list is empty; each claim and each URL stands in it once. */
export const lintDataFeed = (value: unknown): string[] => {
  const parsed = FeedShape.safeParse(value)
  if (!parsed.success) return toProblems(parsed.error)
  const items = parsed.data.dataFeedElement.flatMap(({ item }) => item)
  const urls = items.map((item) => ClaimReviewShape.safeParse(item).data?.url)
  return [
    ...items.flatMap((item, index) => lintClaimReview(item).map((problem) => `${index}: ${problem}`)),
    ...(new Set(urls).size === urls.length ? [] : ['dataFeedElement: one URL stands for several reviews']),
  ]
}
