import { daysBetween } from '@/lib/checks/calendar'
import type { Flag } from '@/lib/checks/flag'
import { NO_SAID_WORDS, type SaidWords } from '@/lib/checks/said-words'

/**
 * Does a quotation say that somebody spoke after the day of death? Silent without a day of the statement, and
 * where the article tells the speaker as dead or the words as kept: articles quote the dead from before. One day may be
 * a time zone: likely.
 */
export function checkQuotedAfterDeath(facts: {
  diedOn: string | null
  saidOn: string | null
  beside?: SaidWords
}): Flag | null {
  const { diedOn, saidOn, beside = NO_SAID_WORDS } = facts
  if (beside.isPosthumous) return null
  const days = diedOn === null || saidOn === null ? null : daysBetween(diedOn, saidOn)
  if (diedOn === null || saidOn === null || days === null || days <= 0) return null
  return {
    check: 'quoted-after-death',
    certainty: days > 1 ? 'certain' : 'likely',
    left: { label: 'died-on', text: diedOn },
    right: { label: 'said-on', text: saidOn },
  }
}
