import { foldName } from '@/lib/article/fold-name'
import { daysBetween } from '@/lib/checks/calendar'
import type { Flag } from '@/lib/checks/flag'

/** An office held from one day to another; null where the end (or the beginning) is open. */
export type TenureFact = { office: string; from: string | null; to: string | null }

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '))

/** Words that say the office is past or coming, or count its holders: nothing is claimed about the day. */
const NOT_NOW = words(
  'mantan eks bekas former ex calon kandidat cawapres capres terpilih demisioner elect designate purnawirawan periode ' +
    'ke pertama kedua ketiga keempat kelima keenam ketujuh kedelapan pendiri era silam lalu then',
)
/** Words that make another office of it: the deputy of a minister is no minister. */
const ANOTHER = words(
  'wakil deputi staf sekretaris asisten ajudan plt plh pj penjabat pelaksana pjs jubir juru bicara utusan istri suami ' +
    'putra putri anak penasihat pengacara kuasa tim deputy vice acting assistant spokesperson spokesman spokeswoman adviser',
)
/** Around a handover both are right. */
const HANDOVER_DAYS = 14

/**
 * Did the speaker hold the office that the article gives on that day? Looks only at tenures of that very office (its
 * words all stand in the given role, and none that makes another office of it); silent for "mantan", "ke-7", "periode",
 * for offices without a tenure here, for tenures with no known end or beginning on that side, and within two weeks of a
 * handover. Certain where the article gives the day of the statement; likely where only its publication is known,
 * since it may quote from before.
 */
export function checkRoleAtDate(facts: {
  role: string | null
  saidOn: string | null
  publishedOn: string | null
  tenures: readonly TenureFact[]
}): Flag | null {
  const { role, saidOn } = facts
  const on = saidOn ?? facts.publishedOn
  if (role === null || on === null || daysBetween(on, on) === null) return null
  const given = foldName(role).split(' ')
  if (given.some((word) => NOT_NOW.has(word) || /^\d/.test(word))) return null
  const held = facts.tenures.filter(({ office }) => isOffice(foldName(office).split(' ').filter(Boolean), given))
  const [nearest] = held.toSorted((a, b) => distance(a, on) - distance(b, on))
  if (nearest === undefined || distance(nearest, on) <= HANDOVER_DAYS) return null
  return {
    check: 'role-at-date',
    certainty: saidOn === null ? 'likely' : 'certain',
    left: { label: 'role-given', text: `${role}, ${on}` },
    right: { label: 'tenure', text: `${nearest.office}, ${nearest.from ?? '…'} – ${nearest.to ?? '…'}` },
  }
}

const isOffice = (office: readonly string[], given: readonly string[]): boolean =>
  office.length > 0 &&
  office.every((word) => given.includes(word)) &&
  !given.some((word) => ANOTHER.has(word) && !office.includes(word))

/** How many days the day lies outside the tenure; 0 within it. */
function distance({ from, to }: TenureFact, on: string): number {
  const before = from === null ? null : daysBetween(on, from)
  const after = to === null ? null : daysBetween(to, on)
  return Math.max(0, before ?? 0, after ?? 0)
}
