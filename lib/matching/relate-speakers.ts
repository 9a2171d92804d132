import { foldName } from '@/lib/article/fold-name'
import { initialsOf } from '@/lib/matching/find-spelled-out'
import { isDescription, readMention, type Surroundings } from '@/lib/matching/read-context'
import { sameSpeaker, type SpeakerIdentity } from '@/lib/matching/same-speaker'

export type SpeakerRelation = 'same' | 'different' | 'unknown'

type Spoken = Surroundings & { speakerId?: string | null | undefined }

/**
 * Do two quotations name one speaker? A shared surname is enough here, where the words agree as well, and so is the
 * name by which the passage itself calls them. A mere description ("majelis hakim") may be anybody, and an
 * organisation speaks through those who hold its offices: both are unknown.
 */
export function relateSpeakers(a: Spoken, b: Spoken): SpeakerRelation {
  if (a.speakerId && a.speakerId === b.speakerId) return 'same'
  if (!a.speaker || !b.speaker) return 'unknown'
  if (isDescription(a.speaker) || isDescription(b.speaker)) return 'unknown'
  if (sameSpeaker({ name: a.speaker }, { name: b.speaker }) !== 'different') return 'same'
  if (sameSpeaker(identify(a, a.speaker), identify(b, b.speaker)) === 'same') return 'same'
  return speaksFor(a.role, b.speaker) || speaksFor(b.role, a.speaker) ? 'unknown' : 'different'
}

const identify = (passage: Spoken, name: string): SpeakerIdentity => {
  const mention = readMention(passage)
  return { name, aliases: mention === null ? [] : [mention] }
}

/** Does the office belong to this organisation: Gubernur Bank Indonesia, Bank Indonesia or BI? */
function speaksFor(role: string | null | undefined, organization: string): boolean {
  if (!role) return false
  const office = ` ${foldName(role)} `
  return [foldName(organization), ...initialsOf(organization)].some((name) => name && office.includes(` ${name} `))
}
