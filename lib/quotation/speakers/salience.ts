import type { Article, Spoken } from '@/lib/quotation/speakers/speaker-choice'
import type { MentionWord } from '@/lib/quotation/speakers/mention-words'
import type { NameMention } from '@/lib/quotation/speakers/find-names'
import type { Person } from '@/lib/quotation/speakers/people'

/** Whom the reader has in mind at a position. */
export type Salient =
  | { readonly type: 'spoken'; readonly spoken: Spoken; readonly certainty: number }
  | { readonly type: 'person'; readonly person: Person; readonly certainty: number }
  | { readonly type: 'tied'; readonly people: readonly Person[] }
  | { readonly type: 'none' }

interface Event {
  readonly person: Person
  readonly mention: NameMention
}

const MOST_STEPS = 40

/**
 * Whom a pronoun or a definite description at `at` stands for: the subject named last since somebody spoke, else the
 * last speaker, else whoever was named last. Two subjects joined by "dan" are a tie.
 */
export function findSalient(
  article: Article,
  at: number,
  spoken: readonly Spoken[],
  description: readonly MentionWord[] = [],
): Salient {
  const previous = spoken.at(-1)
  const since = previous?.end ?? -1
  const named = new Set(description.map((word) => word.lower))
  const isExcluded = (person: Person) => person.words.some((word) => named.has(word))
  const events = eventsBefore(article, at)
  const subject = events.find(
    ({ person, mention }) => mention.start >= since && mention.isSubject && isHuman(person) && !isExcluded(person),
  )
  if (subject) {
    const partner = partnerOf(article, events, subject)
    if (partner) return { type: 'tied', people: [partner.person, subject.person] }
    return { type: 'person', person: subject.person, certainty: 0.85 }
  }
  const speaker = lastPerson(spoken) ?? previous
  const person = speaker?.choice.person
  if (speaker && !(person && isExcluded(person))) {
    return { type: 'spoken', spoken: speaker, certainty: speaker === previous ? 0.93 : 0.75 }
  }
  const last = events.find((event) => isHuman(event.person) && !isExcluded(event.person))
  if (last) return { type: 'person', person: last.person, certainty: 0.75 }
  const nearest = events.find((event) => event.person.words.length > 1 && !isExcluded(event.person))
  if (nearest) return { type: 'person', person: nearest.person, certainty: 0.55 }
  const timeline = article.people.timeline.slice(0, MOST_STEPS)
  const first =
    timeline.find((event) => isHuman(event.person) && !isExcluded(event.person)) ??
    timeline.find((event) => event.mention.isSubject && event.person.words.length > 1 && !isExcluded(event.person))
  return first ? { type: 'person', person: first.person, certainty: 0.6 } : { type: 'none' }
}

const FAR = 3

/** The last speaker who is a person; a body or paper that spoke since hands "he" and "she" back to them. */
function lastPerson(spoken: readonly Spoken[]): Spoken | undefined {
  for (let at = spoken.length - 1; at >= Math.max(0, spoken.length - FAR); at--) {
    const kind = spoken[at]?.choice.speaker?.kind
    if (kind === 'person' || kind === 'anonymous') return spoken[at]
  }
  return undefined
}

const isHuman = (person: Person) => person.isPerson

/** The mentions before the position, the nearest first. */
function eventsBefore(article: Article, at: number): readonly Event[] {
  const { timeline } = article.people
  let low = 0
  let high = timeline.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((timeline[middle]?.mention.start ?? Infinity) < at) low = middle + 1
    else high = middle
  }
  return timeline.slice(Math.max(0, low - MOST_STEPS), low).reverse()
}

function partnerOf(article: Article, events: readonly Event[], subject: Event): Event | null {
  const words = article.labels.lexicon.conjunctions
  for (const event of events) {
    if (event.person === subject.person || !isHuman(event.person)) continue
    const [first, second] = event.mention.start < subject.mention.start ? [event, subject] : [subject, event]
    const gap = article.text.slice(first.mention.end, second.mention.runStart).trim()
    if (words.includes(gap)) return event
  }
  return null
}
