import { foldName } from '@/lib/article/fold-name'
import { daysBetween } from '@/lib/checks/calendar'
import type { Flag } from '@/lib/checks/flag'

/** An office held from one day to another; null where the end (or the beginning) is open. */
export type TenureFact = { office: string; from: string | null; to: string | null }

/** Words that say the office is past or coming: nothing is claimed about the day. */
const NOT_NOW = new Set('mantan eks bekas former ex calon terpilih demisioner elect designate purnawirawan'.split(' '))
/** Around a handover both are right. */
const HANDOVER_DAYS = 14

/**
 * Did the speaker hold the office that the article gives on that day? Looks only at tenures of that very office (its
 * words all stand in the given role); silent for "mantan", for offices without a tenure here, for tenures with no
 * known end or beginning on that side, and within two weeks of a handover.
 */
export function checkRoleAtDate(facts: {
  role: string | null
  on: string | null
  tenures: readonly TenureFact[]
}): Flag | null {
  const { role, on } = facts
  if (role === null || on === null || daysBetween(on, on) === null) return null
  const words = foldName(role).split(' ')
  if (words.some((word) => NOT_NOW.has(word))) return null
  const held = facts.tenures.filter((tenure) => {
    const office = foldName(tenure.office).split(' ').filter(Boolean)
    return office.length > 0 && office.every((word) => words.includes(word))
  })
  if (held.length === 0 || held.some((tenure) => !isOutside(tenure, on))) return null
  const nearest = held[0]
  if (nearest === undefined) return null
  return {
    check: 'role-at-date',
    certainty: 'certain',
    left: { label: 'role-given', text: `${role}, ${on}` },
    right: { label: 'tenure', text: `${nearest.office}, ${nearest.from ?? '…'}–${nearest.to ?? '…'}` },
  }
}

function isOutside(tenure: TenureFact, on: string): boolean {
  const before = tenure.from === null ? null : daysBetween(on, tenure.from)
  const after = tenure.to === null ? null : daysBetween(tenure.to, on)
  return (before ?? 0) > HANDOVER_DAYS || (after ?? 0) > HANDOVER_DAYS
}
