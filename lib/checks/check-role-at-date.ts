import { daysBetween } from '@/lib/checks/calendar'
import type { Flag } from '@/lib/checks/flag'
import { officeWords } from '@/lib/checks/office-words'
import { NO_SAID_WORDS, type SaidWords } from '@/lib/checks/said-words'
import { wordSet } from '@/lib/text/word-set'

/** An office held from one day to another; null where the end (or the beginning) is open. */
export type TenureFact = { office: string; from: string | null; to: string | null }

/** Words that say the office is past or coming, or count its holders: nothing is claimed about the day. */
const NOT_NOW = wordSet(
  'mantan eks bekas former ex calon kandidat cawapres capres terpilih demisioner elect designate purnawirawan periode ' +
    'ke pertama kedua ketiga keempat kelima keenam ketujuh kedelapan pendiri era silam lalu then ' +
    'saat kala ketika semasa dulu sebelumnya terdahulu nonaktif outgoing mendiang almarhum almarhumah alm late',
)
/** Words that make another office of it: the deputy of a minister is no minister. */
const ANOTHER = wordSet(
  'wakil deputi staf sekretaris asisten ajudan plt plh pj penjabat pelaksana pjs jubir juru bicara utusan istri suami ' +
    'putra putri anak penasihat pengacara kuasa tim deputy vice acting assistant spokesperson spokesman spokeswoman adviser',
)
/** Around a handover both are right. */
const HANDOVER_DAYS = 14

/** Who speaks for a country's office often leaves out the country. */
const COUNTRY = wordSet('indonesia')

export type RoleFacts = {
  readonly role: string | null
  readonly saidOn: string | null
  readonly publishedOn: string | null
  readonly tenures: readonly TenureFact[]
  readonly beside?: SaidWords
}

/**
 * Did the speaker hold the office that the article gives, on the day of the statement or on that of publication? Looks
 * only at tenures of that very office (its words all stand in the given role, and none that makes another office of
 * it); silent for "mantan", "ke-7", "periode", where the article tells of another time, for offices without a tenure
 * here, for tenures with no known end or beginning on that side, and within two weeks of a handover. Certain where the
 * article gives the day of the statement; likely where only its publication is known, since it may quote from before.
 */
export function checkRoleAtDate({
  role,
  saidOn,
  publishedOn,
  tenures,
  beside = NO_SAID_WORDS,
}: RoleFacts): Flag | null {
  const days = [saidOn, publishedOn].flatMap((day) => (day !== null && daysBetween(day, day) !== null ? [day] : []))
  const [on] = days
  if (role === null || on === undefined || beside.isRecalled) return null
  if (saidOn === null && (beside.namesEarlierYear || beside.isPosthumous)) return null
  const given = officeWords(role)
  if (given.some((word) => NOT_NOW.has(word) || /^\d/.test(word))) return null
  const held = tenures.filter(({ office }) => isOffice(officeWords(office), given))
  // News gives people the office of today also where it quotes them from before it.
  const apart = (tenure: TenureFact): number => Math.min(...days.map((day) => distance(tenure, day)))
  const [nearest] = held.toSorted((a, b) => apart(a) - apart(b))
  if (nearest === undefined || apart(nearest) <= HANDOVER_DAYS) return null
  return {
    check: 'role-at-date',
    certainty: saidOn === null ? 'likely' : 'certain',
    left: { label: 'role-given', text: `${role}, ${on}` },
    right: { label: 'tenure', text: `${nearest.office}, ${nearest.from ?? '…'} – ${nearest.to ?? '…'}` },
  }
}

function isOffice(office: readonly string[], given: readonly string[]): boolean {
  const own = office.filter((word) => !COUNTRY.has(word))
  const isWithoutCountry = given.length === own.length && !given.some((word) => COUNTRY.has(word))
  return (
    own.length > 0 &&
    (isWithoutCountry ? own : office).every((word) => given.includes(word)) &&
    !given.some((word) => ANOTHER.has(word) && !office.includes(word))
  )
}

/** How many days the day lies outside the tenure; 0 within it. */
function distance({ from, to }: TenureFact, on: string): number {
  const before = from === null ? null : daysBetween(on, from)
  const after = to === null ? null : daysBetween(to, on)
  return Math.max(0, before ?? 0, after ?? 0)
}
