import type { Gender } from '@/lib/quotation/speakers/gender-lexicon'
import { asSpeaker, fromSalient, joint, sure } from '@/lib/quotation/speakers/choose-speaker'
import { lastMentionBefore, type Person } from '@/lib/quotation/speakers/people'
import { findSalient, lastGroup, lastSubject } from '@/lib/quotation/speakers/salience'
import { NOBODY, type Article, type Choice, type Spoken } from '@/lib/quotation/speakers/speaker-choice'
import type { Span } from '@/lib/schemas/span'

const GROUP_REACH = 400
/** A fronted phrase is looked for no farther back than this, in UTF-16 units. */
const FRONT_REACH = 160

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
    // One person is no "they".
    const isMany = previous?.choice.speaker?.kind !== 'person' || previous.choice.how === 'together'
    if (previous?.choice.speaker && isMany) return sure(previous.choice.speaker, how, 0.7, previous.choice.person)
    const pair = findSalient(article, at, until, spoken)
    if (pair.type === 'tied') {
      const startOf = (person: Person) => lastMentionBefore(person, at)?.start ?? 0
      const people = [...pair.people].sort((a, b) => startOf(a) - startOf(b))
      const name = people.map((person) => person.name).join(joint(article))
      return sure({ name, role: null, kind: 'person' }, 'together', 0.7)
    }
    if (previous?.choice.speaker) return NOBODY
    const subject = lastSubject(article, at)
    return subject && !subject.isPerson ? sure(asSpeaker(article, subject, null), how, 0.5, subject) : NOBODY
  }
  const isTold = (person: Person) =>
    quoted.some(({ start, end }) => (lastMentionBefore(person, end)?.start ?? -1) >= start)
  const choice = fromSalient(article, findSalient(article, at, until, spoken, [], isTold, gender), how)
  const front = apartFrom(article, at)
  const mention = choice.person && front !== null ? lastMentionBefore(choice.person, at) : null
  return mention && mention.start >= (front ?? at) ? NOBODY : choice
}

/** Where a phrase about somebody else begins right before the pronoun at `at`: "Kepada Rina, ia …"; null without one. */
function apartFrom({ text, labels }: Article, at: number): number | null {
  const before = text.slice(Math.max(0, at - FRONT_REACH), at)
  if (!before.endsWith(', ')) return null
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1
  const opener = before.slice(start).trimStart().split(' ', 1)[0] ?? ''
  return (labels.lexicon.apartWords ?? []).includes(opener.toLowerCase()) ? at - before.length + start : null
}

/** "It": the body or paper that spoke last, if nobody else did since. */
export function chooseBody(spoken: readonly Spoken[]): Choice {
  const last = spoken.at(-1)?.choice
  const isThing = last?.speaker?.kind === 'organization' || last?.speaker?.kind === 'document'
  return last && isThing ? { ...last, how: 'pronoun', certainty: 0.85 } : NOBODY
}
