import 'server-only'
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { checkArticle } from '@/lib/checks/check-article'
import { checkPair } from '@/lib/checks/check-pair'
import { checkQuotation } from '@/lib/checks/check-quotation'
import type { Fact, Flag } from '@/lib/checks/flag'
import { readSaidWords } from '@/lib/checks/said-words'
import { comparePassages } from '@/lib/matching/compare-passages'
import type { Span } from '@/lib/schemas/span'
import type { StoredPaired } from '@/lib/server/flags/paired-quotation'
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

/** One finding in one version. */
export const keyOf = ({ articleVersionId, fingerprint }: Pick<FoundFlag, 'articleVersionId' | 'fingerprint'>): string =>
  `${articleVersionId} ${fingerprint}`

/** What identifies a finding: the check, its facts, and where or between whom they stand. */
const fingerprintOf = (flag: Flag, place: readonly (string | number | null)[]): string => {
  const facts = [flag.left, flag.right].map(({ label, text }) => [label, text])
  return createHash('sha256')
    .update(canonicalize([flag.check, facts, place]) ?? '')
    .digest('hex')
}

/** What does not add up in the article's own words; it sits on the quotation whose day or words it is about. */
export const findInText = (version: VersionToCheck): FoundFlag[] =>
  checkArticle(version.text, version.paragraphs, version.published?.publishedOn ?? null, version.language).map(
    ({ flag, span, day }) => {
      const quotation = quotationAt(version, span, day)
      return {
        ...toFound(flag, version),
        ...{ quotationId: quotation?.id ?? null, speakerIds: quotation ? [quotation.speakerId] : [] },
        ...{ startOffset: span.start, endOffset: span.end },
        fingerprint: fingerprintOf(flag, [span.start, span.end]),
      }
    },
  )

/** What does not add up between a quotation's day and office, and what is known of its article and speaker. */
export const findInQuotations = (version: VersionToCheck): FoundFlag[] =>
  version.quotations.flatMap((quotation) => {
    const { id, on, role = null, diedOn, tenures, speakerId, contentSpans, cueSpan } = quotation
    const { publishedOn, latestDay } = version.published ?? { publishedOn: null, latestDay: null }
    const days = { saidOn: on, publishedOn }
    const said = { content: contentSpans, cue: cueSpan }
    const beside = readSaidWords(version.text, version.paragraphs, said, days)
    return checkQuotation({ ...days, latestDay, beside, role, diedOn, tenures }).map((flag) => ({
      ...toFound(flag, version),
      ...{ quotationId: id, speakerIds: [speakerId] },
      ...wholeOf(quotation),
      fingerprint: fingerprintOf(flag, [id]),
    }))
  })

/**
 * What does not add up between two quotations. A flag sits on the one that stands alone: among a hundred copies of a
 * press release, the one with another name is flagged once, and not the hundred; between two it sits on the newer.
 */
export const findInPairs = (pairs: readonly Counterparts[]): FoundFlag[] =>
  pairs.flatMap(({ own, other }) => {
    // One person by the newsroom's own record, whatever the two articles call them.
    const isOne = own.speakerId !== null && own.speakerId === other.speakerId
    const company = pairs.filter((pair) => pair.own.id === own.id).map((pair) => pair.other)
    return checkPair(own, isOne ? { ...other, identity: own.identity } : other).map((flag) => {
      const like = (as: StoredPaired, { text }: Fact): number =>
        company.filter((one) => holdsFact(one, flag, text) && comparePassages(as, one).same).length
      // Its own is not among its company, the other is.
      const lead = like(other, flag.right) - like(own, flag.left) - 1
      const isOwn = lead > 0 || (lead === 0 && own.id > other.id)
      return isOwn ? toPairFlag(flag, own, other) : toPairFlag(turn(flag), other, own)
    })
  })

const turn = (flag: Flag): Flag => ({ ...flag, left: flag.right, right: flag.left })

/** Does this quotation tell it as that side of the flag does: the same speaker, the same number? */
const holdsFact = (quotation: StoredPaired, { check }: Flag, fact: string): boolean =>
  check === 'same-words-different-speakers' ? quotation.identity?.name === fact : quotation.text.includes(fact)

function toPairFlag(flag: Flag, on: StoredPaired, other: StoredPaired): FoundFlag {
  return {
    ...toFound(flag, on),
    ...{ quotationId: on.id, otherId: other.id, speakerIds: [on.speakerId, other.speakerId] },
    // Their spans are into the quotations' own words, not into the article.
    ...{ left: toBare(flag.left), right: toBare(flag.right) },
    ...wholeOf(on),
    // Against how many others it stands makes no difference.
    fingerprint: fingerprintOf(flag, [on.id]),
  }
}

const toBare = ({ label, text }: Fact): Fact => ({ label, text })

const toFound = (
  { check, certainty, left, right }: Flag,
  { versionId, outletId }: Pick<VersionToCheck, 'versionId' | 'outletId'>,
) => ({
  ...{ articleVersionId: versionId, outletId, quotationId: null, otherId: null, check, certainty, left, right },
  ...{ startOffset: null, endOffset: null },
})

const wholeOf = ({ contentSpans }: StoredPaired) => ({
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
