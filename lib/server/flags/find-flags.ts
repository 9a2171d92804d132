import 'server-only'
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { checkArticle } from '@/lib/checks/check-article'
import { checkPair } from '@/lib/checks/check-pair'
import { checkQuotation } from '@/lib/checks/check-quotation'
import type { Fact, Flag } from '@/lib/checks/flag'
import type { Span } from '@/lib/schemas/span'
import type { Counterparts } from '@/lib/server/flags/find-counterparts'
import type { QuotationToCheck, VersionToCheck } from '@/lib/server/flags/read-version-facts'

/** A finding as it is stored. */
export interface FoundFlag {
  readonly articleVersionId: string
  readonly quotationId: string | null
  readonly otherId: string | null
  readonly check: string
  readonly certainty: Flag['certainty']
  readonly left: Fact
  readonly right: Fact
  readonly startOffset: number | null
  readonly endOffset: number | null
  readonly fingerprint: string
  /** Who is quoted there, and by which outlet: what rules ask. */
  readonly speakerIds: readonly (string | null)[]
  readonly outletId: string | null
}

/** What identifies a finding: the check, its facts, and where or between whom they stand. */
const fingerprintOf = (flag: Flag, place: readonly (string | number | null)[]): string => {
  const facts = [flag.left, flag.right].map(({ label, text }) => [label, text])
  return createHash('sha256')
    .update(canonicalize([flag.check, facts, place]) ?? '')
    .digest('hex')
}

/** What does not add up in the article's own words; it sits on the quotation whose day or words it is about. */
export const findInText = (version: VersionToCheck): FoundFlag[] =>
  checkArticle(version.text, version.paragraphs, version.publishedOn, version.language).map(({ flag, span, day }) => {
    const quotation = quotationAt(version, span, day)
    return {
      ...toFound(flag, version),
      ...{ quotationId: quotation?.id ?? null, speakerIds: quotation ? [quotation.speakerId] : [] },
      ...{ startOffset: span.start, endOffset: span.end },
      fingerprint: fingerprintOf(flag, [span.start, span.end]),
    }
  })

/** What does not add up between a quotation's day and office, and what is known of its article and speaker. */
export const findInQuotations = (version: VersionToCheck): FoundFlag[] =>
  version.quotations.flatMap((quotation) => {
    const { id, on, role = null, diedOn, tenures, speakerId } = quotation
    const { publishedOn } = version
    return checkQuotation({ saidOn: on, publishedOn, role, diedOn, tenures }).map((flag) => ({
      ...toFound(flag, version),
      ...{ quotationId: id, speakerIds: [speakerId] },
      ...wholeOf(quotation),
      fingerprint: fingerprintOf(flag, [id]),
    }))
  })

/** What does not add up between two quotations. The flag is one whichever is looked at: it sits on the newer of them. */
export const findInPairs = (pairs: readonly Counterparts[], version: VersionToCheck): FoundFlag[] =>
  pairs.flatMap(({ own, other }) => {
    const [newer, older] = own.id > other.id ? [own, other] : [other, own]
    // One person by the newsroom's own record, whatever the two articles call them.
    const isOne = newer.speakerId !== null && newer.speakerId === older.speakerId
    const left = version.quotations.find(({ id }) => id === newer.id)
    return checkPair(newer, isOne ? { ...older, identity: newer.identity } : older).map((flag) => ({
      ...toFound(flag, newer),
      ...{ quotationId: newer.id, otherId: older.id, speakerIds: [newer.speakerId, older.speakerId] },
      // Their spans are into the quotations' own words, not into the article.
      ...{ left: toBare(flag.left), right: toBare(flag.right) },
      ...(left === undefined ? {} : wholeOf(left)),
      fingerprint: fingerprintOf(flag, [newer.id, older.id]),
    }))
  })

const toBare = ({ label, text }: Fact): Fact => ({ label, text })

const toFound = (
  { check, certainty, left, right }: Flag,
  { versionId, outletId }: Pick<VersionToCheck, 'versionId' | 'outletId'>,
) => ({
  ...{ articleVersionId: versionId, outletId, quotationId: null, otherId: null, check, certainty, left, right },
  ...{ startOffset: null, endOffset: null },
})

const wholeOf = ({ contentSpans }: QuotationToCheck) => ({
  startOffset: contentSpans[0]?.start ?? null,
  endOffset: contentSpans.at(-1)?.end ?? null,
})

/**
 * A weekday is about the quotation that was said on that very day, in the paragraph in which it stands; once a person
 * corrects the day, it is no longer. Numbers are about the quotation that holds them.
 */
function quotationAt(version: VersionToCheck, span: Span, day: string | null): QuotationToCheck | null {
  const { paragraphs, quotations } = version
  if (day === null) {
    return quotations.find(({ contentSpans }) => contentSpans.some((one) => holds(one, span))) ?? null
  }
  const paragraph = paragraphs.find((one) => holds(one, span))
  if (paragraph === undefined) return null
  return (
    quotations.find(
      ({ on, cueSpan, contentSpans }) =>
        on === day && [...(cueSpan ? [cueSpan] : []), ...contentSpans].some((one) => begins(one, paragraph)),
    ) ?? null
  )
}

const holds = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end
const begins = (one: Span, within: Span): boolean => one.start >= within.start && one.start < within.end
