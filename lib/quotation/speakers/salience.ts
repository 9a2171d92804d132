import type { Article, Spoken } from '@/lib/quotation/speakers/speaker-choice'
import type { MentionWord } from '@/lib/quotation/speakers/mention-words'
import type { NameMention } from '@/lib/quotation/speakers/find-names'
import type { Person } from '@/lib/quotation/speakers/people'
import { addressesOther, contradicts, contradictsSpeaker, genderOf } from '@/lib/quotation/speakers/gender'
import type { Gender } from '@/lib/quotation/speakers/gender-lexicon'
import { findUnnamed, type Unnamed } from '@/lib/quotation/speakers/unnamed'

/** Whom the reader has in mind at a position. */
export type Salient =
  | { readonly type: 'spoken'; readonly spoken: Spoken; readonly certainty: number }
  | { readonly type: 'person'; readonly person: Person; readonly certainty: number }
  | { readonly type: 'unnamed'; readonly phrase: string; readonly certainty: number }
  | { readonly type: 'tied'; readonly people: readonly Person[] }
  | { readonly type: 'none' }

interface Event {
  readonly person: Person
  readonly mention: NameMention
}

const MOST_STEPS = 40
// Whoever was named farther back than a few paragraphs is not in mind any more.
const OTHER_REACH = 500

/**
 * Whom a pronoun or a definite description at `at` stands for: the subject named last since somebody spoke, else the
 * last speaker, else whoever was brought in last, else somebody named in the same sentence, which ends at `until`: a
 * pronoun means nobody whom a later sentence names first. Two subjects joined by "dan" are a tie. `isTold` says whom the
 * quoted words themselves name: nobody speaks of themselves like that.
 */
export function findSalient(
  article: Article,
  at: number,
  until: number,
  spoken: readonly Spoken[],
  description: readonly MentionWord[] = [],
  isTold: (person: Person) => boolean = () => false,
  gender: Gender | null = null,
): Salient {
  const previous = spoken.at(-1)
  const since = previous?.end ?? -1
  const named = new Set(description.map((word) => word.lower))
  const isExcluded = (person: Person) =>
    person.words.some((word) => named.has(word)) || contradicts(article, gender, person)
  const events = eventsBefore(article, at).map((event) => meantBy(article, gender, event))
  const subject = events.find(
    ({ person, mention }) =>
      mention.start >= since && mention.isSubject && isHuman(person) && !isExcluded(person) && !isTold(person),
  )
  if (subject) {
    const partner = partnerOf(article, events, subject)
    if (partner) return { type: 'tied', people: [partner.person, subject.person] }
    return { type: 'person', person: subject.person, certainty: 0.85 }
  }
  const speaker = lastPerson(article, at, spoken) ?? previous
  const person = speaker?.choice.person
  if (speaker && contradictsSpeaker(article, gender, speaker.choice)) {
    // The last speaker is a man and the pronoun "she": whoever was named last and may be meant.
    const other = events.find(
      ({ person, mention }) =>
        at - mention.start < OTHER_REACH &&
        (isHuman(person) || genderOf(article, person) === gender) &&
        !isExcluded(person) &&
        !isTold(person),
    )
    return other ? { type: 'person', person: other.person, certainty: 0.6 } : { type: 'none' }
  }
  if (speaker && !(person && isExcluded(person))) {
    return { type: 'spoken', spoken: speaker, certainty: speaker === previous ? 0.93 : 0.75 }
  }
  const last = events.find((event) => isHuman(event.person) && !isExcluded(event.person))
  const stranger = lastUnnamed(article, at, description)
  if (stranger && stranger.start > (last?.mention.start ?? -1)) {
    return { type: 'unnamed', phrase: stranger.phrase, certainty: 0.8 }
  }
  if (last) return { type: 'person', person: last.person, certainty: 0.75 }
  const isFull = ({ person }: Event) => person.words.length > 1 && !isExcluded(person)
  const nearest = events.find((event) => isFull(event) && event.mention.isSubject) ?? events.find(isFull)
  if (nearest) return { type: 'person', person: nearest.person, certainty: 0.55 }
  const ahead = eventsIn(article, at, until).filter((event) => !isExcluded(event.person))
  const first =
    ahead.find((event) => isHuman(event.person)) ??
    ahead.find((event) => event.mention.isSubject && event.person.words.length > 1)
  return first ? { type: 'person', person: first.person, certainty: 0.6 } : { type: 'none' }
}

const FAR = 3

/** The last speaker who is a person; a body or paper that spoke since hands "he" and "she" back to them. */
function lastPerson(article: Article, position: number, spoken: readonly Spoken[]): Spoken | undefined {
  for (let at = spoken.length - 1; at >= Math.max(0, spoken.length - FAR); at--) {
    const one = spoken[at]
    const kind = one?.choice.speaker?.kind
    if (kind === 'person') return one
    if (one && kind === 'anonymous') return teller(article.text, position, one, spoken[at - 1]) ?? one
  }
  return undefined
}

/**
 * "Darto mengatakan bus oleng. Namun perawat meminta penumpang duduk": a bare noun inside somebody's account is part of
 * what they tell, and the next paragraph goes on with them.
 */
function teller(text: string, position: number, minor: Spoken, before: Spoken | undefined): Spoken | null {
  if (before?.choice.speaker?.kind !== 'person' || !/^\p{Ll}[\p{L}-]*$/u.test(minor.choice.speaker?.name ?? ''))
    return null
  const isOneParagraph = !text.slice(before.end, minor.end).includes('\n')
  return isOneParagraph && text.slice(minor.end, position).includes('\n') ? before : null
}

/** The pronoun says which of two namesakes a name alone meant: "told Colby. 'Yes,' he said". */
function meantBy(article: Article, gender: Gender | null, event: Event): Event {
  const { person, mention } = event
  if (gender === null || person.words.length < 2) return event
  if (!contradicts(article, gender, person) && !addressesOther(article, person, mention)) return event
  const name = article.text.slice(mention.start, mention.end).toLowerCase()
  const namesakes = (article.people.byWord.get(name) ?? []).filter((one) => genderOf(article, one) === gender)
  const [only] = namesakes
  return only && namesakes.length === 1 ? { person: only, mention } : event
}

const isHuman = (person: Person) => person.isPerson

/** The mentions before the position, the nearest first. */
function eventsBefore(article: Article, at: number): readonly Event[] {
  const end = eventAt(article, at)
  return article.people.timeline.slice(Math.max(0, end - MOST_STEPS), end).reverse()
}

/** The mentions from the position on that begin before `until`, the nearest first. */
function eventsIn(article: Article, at: number, until: number): readonly Event[] {
  const first = eventAt(article, at)
  const ahead = article.people.timeline.slice(first, first + MOST_STEPS)
  return ahead.filter(({ mention }) => mention.start < until)
}

/** Index of the first mention that does not begin before the position. */
function eventAt({ people: { timeline } }: Article, at: number): number {
  let low = 0
  let high = timeline.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((timeline[middle]?.mention.start ?? Infinity) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Whoever was brought in last without a name, as the description calls them where there is one. */
function lastUnnamed(article: Article, at: number, description: readonly MentionWord[]): Unnamed | undefined {
  const openers = article.labels.lexicon.soleIndefinites ?? []
  article.unnamed ??= findUnnamed(article.text, article.paragraphs, article.labels, openers)
  const fits = ({ start, head }: Unnamed) =>
    start < at && (description.length === 0 || description.some((word) => word.lower === head))
  return article.unnamed.findLast(fits)
}

/** Whom "they" at the position may mean, brought in without a name since `since`; null when nobody was. */
export function lastGroup(article: Article, at: number, since: number): string | null {
  const openers = article.labels.lexicon.groupIndefinites ?? []
  article.groups ??= findUnnamed(article.text, article.paragraphs, article.labels, openers)
  return article.groups.findLast(({ start }) => start < at && start >= since)?.phrase ?? null
}

/** The subject named last before the position, whoever or whatever it is. */
export function lastSubject(article: Article, at: number): Person | null {
  return eventsBefore(article, at).find(({ mention }) => mention.isSubject)?.person ?? null
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
