import { checkQuotedAfterDeath } from '@/lib/checks/check-quoted-after-death'
import { checkRoleAtDate, type TenureFact } from '@/lib/checks/check-role-at-date'
import { checkSaidDate } from '@/lib/checks/check-said-date'
import type { Flag } from '@/lib/checks/flag'
import type { SaidWords } from '@/lib/checks/said-words'

/** What is known of one quotation and of who spoke; days are `YYYY-MM-DD`. */
export type QuotationFacts = {
  /** The day of the statement, where the article gives it. */
  readonly saidOn: string | null
  readonly publishedOn: string | null
  /** The day that had begun somewhere when it was published. */
  readonly latestDay?: string | null
  /** What the article writes beside it about when it was said. */
  readonly beside?: SaidWords
  /** The office that the article gives the speaker. */
  readonly role: string | null
  readonly diedOn: string | null
  /** The offices that the speaker is known to have held. */
  readonly tenures: readonly TenureFact[]
}

/**
 * What does not add up between a quotation's day, the day of publication, and what is known of its speaker? The office
 * is asked for the day of the statement, else for that of publication.
 */
export function checkQuotation(facts: QuotationFacts): readonly Flag[] {
  return [checkSaidDate(facts), checkRoleAtDate(facts), checkQuotedAfterDeath(facts)].filter((flag) => flag !== null)
}
