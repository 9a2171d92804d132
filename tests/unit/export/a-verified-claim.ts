import type { Publisher, VerifiedClaim } from '@/lib/export/verified-claim'
import { describeSpan } from '@/lib/selectors/describe-span'

export const PUBLISHER: Publisher = { name: 'Cek Muara', url: 'https://cek.contoh.id/' }

const TEXT = 'Warga menunggu. “Air 🌊 surut pukul enam,” kata Camat Dewi Lestiani.'
const start = TEXT.indexOf('Air')
const selectors = describeSpan(TEXT, { start, end: TEXT.indexOf(',”') })

/** A claim as the server hands it to the formats; two sightings, one of them without address, outlet and time. */
export const aVerifiedClaim = (given: Partial<VerifiedClaim> = {}): VerifiedClaim => {
  const article = {
    id: '0198b1c2-0000-7000-8000-000000000011',
    headline: 'Air surut',
    url: 'https://kabar.contoh.id/air',
    outlet: 'Kabar Pesisir',
    language: 'id',
    publishedAt: new Date('2026-03-02T01:00:00Z'),
  }
  const version = {
    id: '0198b1c2-0000-7000-8000-000000000021',
    number: 1,
    retrievedAt: new Date('2026-03-02T02:00:00Z'),
    snapshotSha256: 'ab'.repeat(32),
    textSha256: 'cd'.repeat(32),
  }
  const appearance = {
    quotationId: '0198b1c2-0000-7000-8000-000000000031',
    text: 'Air 🌊 surut pukul enam',
    kind: 'DIRECT' as const,
    speaker: { name: 'Dewi Lestiani', kind: 'PERSON' as const },
    speakerRole: 'Camat',
    via: [],
    saidOn: '2026-03-01',
    selectors: selectors === null ? [] : [selectors],
    article,
    version,
  }
  const nowhere = { ...article, id: `${article.id.slice(0, -1)}2`, url: null, outlet: null, publishedAt: null }
  return {
    id: '0198b1c2-0000-7000-8000-000000000001',
    text: 'Air surut pukul enam.',
    language: 'id',
    version: 3,
    speaker: { name: 'Dewi Lestiani', kind: 'PERSON' },
    verdict: { code: 'salah', labelId: 'Salah', labelEn: 'False', ratingValue: 1 },
    reasons: 'Alat ukur mencatat pukul sembilan.',
    verifiedAt: new Date('2026-03-03T02:00:00Z'),
    updatedAt: new Date('2026-03-03T02:00:00Z'),
    appearances: [
      { ...appearance, quotationId: `${appearance.quotationId.slice(0, -1)}2`, article: nowhere, saidOn: null },
      appearance,
    ],
    evidence: [
      {
        ...{ url: 'https://ukur.contoh.id', title: 'Alat ukur', stance: 'REFUTES' },
        ...{ excerpt: '=2,4 m pukul "09.00"', createdAt: new Date('2026-03-02T05:00:00Z') },
      },
    ],
    ...given,
  }
}
