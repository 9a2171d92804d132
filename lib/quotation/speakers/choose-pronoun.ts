import type { Gender } from '@/lib/quotation/speakers/gender'
import { asSpeaker, fromSalient, joint, sure } from '@/lib/quotation/speakers/choose-speaker'
import { lastMentionBefore, type Person } from '@/lib/quotation/speakers/people'
import { findSalient, lastGroup, lastSubject } from '@/lib/quotation/speakers/salience'
import { NOBODY, type Article, type Choice, type Spoken } from '@/lib/quotation/speakers/speaker-choice'
import type { Span } from '@/lib/schemas/span'

const GROUP_REACH = 400

/** Whom a pronoun at the position stands for, given who spoke before; `quoted` are the source's own words. */
export function choosePronoun(
  article: Article,
  isPlural: boolean,
  at: number,
  until: number,
  spoken: readonly Spoken[],
  how: string,
  quoted: readonly Span[] = [],
  gender: Gender | null = null,
): Choice {
  const previous = spoken.at(-1)
  if (isPlural) {
    const group = lastGroup(article, at, Math.max(previous?.end ?? 0, at - GROUP_REACH))
    if (group !== null) return sure({ name: group, role: null, kind: 'anonymous' }, how, 0.75)
    if (previous?.choice.speaker) return sure(previous.choice.speaker, how, 0.7, previous.choice.person)
    const pair = findSalient(article, at, until, spoken)
    if (pair.type === 'tied') {
      const startOf = (person: Person) => lastMentionBefore(person, at)?.start ?? 0
      const people = [...pair.people].sort((a, b) => startOf(a) - startOf(b))
      const name = people.map((person) => person.name).join(joint(article))
      return sure({ name, role: null, kind: 'person' }, 'together', 0.7)
    }
    const subject = lastSubject(article, at)
    return subject ? sure(asSpeaker(article, subject, null), how, 0.5, subject) : NOBODY
  }
  const isTold = (person: Person) =>
    quoted.some(({ start, end }) => (lastMentionBefore(person, end)?.start ?? -1) >= start)
  return fromSalient(article, findSalient(article, at, until, spoken, [], isTold, gender), how)
}

/** "It": the body or paper that spoke last, if nobody else did since. */
export function chooseBody(spoken: readonly Spoken[]): Choice {
  const last = spoken.at(-1)?.choice
  const isThing = last?.speaker?.kind === 'organization' || last?.speaker?.kind === 'document'
  return last && isThing ? { ...last, how: 'pronoun', certainty: 0.85 } : NOBODY
}
