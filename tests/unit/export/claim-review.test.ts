import { describe, expect, it } from 'vitest'
import { lintClaimReview, lintDataFeed } from '@/lib/export/lint-claim-review'
import { toClaimReview, toDataFeed, toFeedItem } from '@/lib/export/to-claim-review'
import { aVerifiedClaim, PUBLISHER } from './a-verified-claim'

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

describe('toClaimReview', () => {
  it('says what was claimed, by whom, where first, and what came out', () => {
    const review = plain(toClaimReview(aVerifiedClaim(), PUBLISHER))
    expect(lintClaimReview(review)).toEqual([])
    expect(review).toMatchObject({
      url: 'https://cek.contoh.id/claims/0198b1c2-0000-7000-8000-000000000001',
      claimReviewed: 'Air surut pukul enam.',
      reviewRating: { ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'Salah', name: 'False' },
      itemReviewed: {
        author: { '@type': 'Person', name: 'Dewi Lestiani' },
        datePublished: '2026-03-01',
        firstAppearance: { url: 'https://kabar.contoh.id/air', publisher: { name: 'Kabar Pesisir' } },
      },
    })
    expect(review.itemReviewed.appearance).toHaveLength(2)
    expect(review.citation).toEqual([
      {
        ...{ '@type': 'CreativeWork', url: 'https://ukur.contoh.id', name: 'Alat ukur' },
        ...{ text: '=2,4 m pukul "09.00"', keywords: 'refutes' },
      },
    ])
  })

  it('gives no number where the verdict has none', () => {
    const verdict = {
      code: 'tidak-terbukti' as const,
      labelId: 'Tidak terbukti',
      labelEn: 'Unproven',
      ratingValue: null,
    }
    const { reviewRating } = plain(toClaimReview(aVerifiedClaim({ verdict }), PUBLISHER))
    expect(Object.keys(reviewRating).sort()).toEqual(['@type', 'alternateName', 'name', 'ratingExplanation'])
  })

  it('names no author for somebody unnamed, and no first sighting where no time is known', () => {
    const [unknown] = aVerifiedClaim().appearances
    const appearances = unknown ? [unknown] : []
    const review = plain(
      toClaimReview(aVerifiedClaim({ speaker: { name: 'seorang warga', kind: 'ANONYMOUS' }, appearances }), PUBLISHER),
    )
    expect(review.itemReviewed).not.toHaveProperty('author')
    expect(review.itemReviewed).not.toHaveProperty('firstAppearance')
    expect(lintClaimReview(review)).toEqual([])
  })
})

describe('lintClaimReview', () => {
  const review = plain(toClaimReview(aVerifiedClaim(), PUBLISHER))

  it('finds what is missing, off the scale, or at no address', () => {
    expect(lintClaimReview({ ...review, claimReviewed: '' })).not.toEqual([])
    expect(lintClaimReview({ ...review, reviewRating: { ...review.reviewRating, ratingValue: 6 } })).toHaveLength(1)
    expect(
      lintClaimReview({ ...review, reviewRating: { ...review.reviewRating, ratingValue: undefined } }),
    ).toHaveLength(1)
    expect(lintClaimReview(plain(toClaimReview(aVerifiedClaim(), { name: 'Cek', url: null })))).toEqual([
      'url: no address on the own domain (the newsroom names none)',
    ])
    expect(lintClaimReview(null)).not.toEqual([])
  })

  it('finds a URL that stands for two reviews', () => {
    const item = toFeedItem(aVerifiedClaim(), PUBLISHER)
    const feed = toDataFeed(new Date(0))
    expect(lintDataFeed(plain({ ...feed, dataFeedElement: [item] }))).toEqual([])
    expect(lintDataFeed(plain({ ...feed, dataFeedElement: [item, item] }))).toHaveLength(1)
  })
})
