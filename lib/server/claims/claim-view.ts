import 'server-only'
import type { Prisma } from '@/lib/server/db/generated/client'
import { speakerSelect } from '@/lib/server/speakers/speaker-view'

export const claimSelect = {
  id: true,
  text: true,
  language: true,
  status: true,
  version: true,
  createdAt: true,
  updatedAt: true,
  withdrawnAt: true,
  withdrawnReason: true,
  speaker: { select: speakerSelect },
  createdBy: { select: { id: true, name: true } },
} satisfies Prisma.ClaimSelect

/** A claim by itself, as screens see it. */
export type ClaimView = Prisma.ClaimGetPayload<{ select: typeof claimSelect }>

export const verdictSelect = {
  id: true,
  code: true,
  labelId: true,
  labelEn: true,
  ratingValue: true,
} satisfies Prisma.VerdictSelect

export type VerdictView = Prisma.VerdictGetPayload<{ select: typeof verdictSelect }>

export const evidenceSelect = {
  id: true,
  claimId: true,
  url: true,
  title: true,
  excerpt: true,
  stance: true,
  createdAt: true,
  withdrawnAt: true,
  createdBy: { select: { id: true, name: true } },
} satisfies Prisma.EvidenceSelect

export type EvidenceView = Prisma.EvidenceGetPayload<{ select: typeof evidenceSelect }>

export const reviewSelect = {
  id: true,
  claimVersion: true,
  reasons: true,
  submittedAt: true,
  decision: true,
  decidedAt: true,
  decisionNote: true,
  verdict: { select: verdictSelect },
  reviewer: { select: { id: true, name: true } },
  decidedBy: { select: { id: true, name: true } },
} satisfies Prisma.ReviewSelect

export type ReviewView = Prisma.ReviewGetPayload<{ select: typeof reviewSelect }>
