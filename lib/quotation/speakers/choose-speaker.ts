import type { Attribution } from '@/lib/quotation/attribution'
import { findExpansions } from '@/lib/quotation/speakers/bodies'
import { holdsOtherOffice, isOtherOffice, isThing } from '@/lib/quotation/speakers/cannot-mean'
import { has, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import { lastMentionBefore, type Person } from '@/lib/quotation/speakers/people'
import type { SourceReading } from '@/lib/quotation/speakers/read-source'
import { officeIn, phraseOf, roleAt, roleOf } from '@/lib/quotation/speakers/roles'
import { officeOfServed } from '@/lib/quotation/speakers/serves-another'
import { findSalient, type Salient } from '@/lib/quotation/speakers/salience'
import { findNamed } from '@/lib/quotation/speakers/short-names'
import { lastAnonymous, lastOfKind } from '@/lib/quotation/speakers/spoken-before'
import { NOBODY, type Article, type Choice, type Spoken } from '@/lib/quotation/speakers/speaker-choice'
import { Label } from '@/lib/quotation/speakers/word-labels'
import type { ExtractedSpeaker } from '@/lib/schemas/extraction'

export const sure = (
  speaker: ExtractedSpeaker,
  how: string,
  certainty: number,
  person: Person | null = null,
): Choice => ({
  speaker,
  candidates: [],
  person,
  how,
  certainty,
})

/** The speaker as printed: the fullest name with the role the article gives. */
export function asSpeaker(article: Article, person: Person, role: string | null): ExtractedSpeaker {
  const known = article.roles.get(person)
  const given = known === undefined ? roleOf(article.text, person, article.labels) : known
  if (known === undefined) article.roles.set(person, given)
  const best = fuller(role, given)
  if (best !== given) article.roles.set(person, best)
  return { name: person.name, role: best, kind: kindOf(article, person) }
}

const MOST_LOOKED_AT = 12
const SIGN_REACH = 16

/** A person, unless nothing says so and the article names it where only bodies and places are named: "di Laladrive". */
function kindOf(article: Article, person: Person): ExtractedSpeaker['kind'] {
  const known = article.kinds.get(person)
  if (known !== undefined) return known
  const signs = article.labels.lexicon.bodySigns ?? []
  const isNamedAsBody = ({ runStart }: Person['mentions'][number]) => {
    const before = article.text.slice(Math.max(0, runStart - SIGN_REACH), runStart)
    return signs.includes(/(?:^|\s)(\p{Ll}+) $/u.exec(before)?.[1] ?? '')
  }
  const isBody = !person.isPerson && person.mentions.slice(0, MOST_LOOKED_AT).some(isNamedAsBody)
  const kind = isBody ? 'organization' : 'person'
  article.kinds.set(person, kind)
  return kind
}

/** The office in the mention itself, unless the article says the same more fully elsewhere. */
const fuller = (own: string | null, elsewhere: string | null): string | null =>
  own === null || (elsewhere !== null && isFuller(elsewhere, own)) ? elsewhere : own

/** "Perdana Menteri Hungaria" says more than "PM", and than "Menteri". */
const isFuller = (elsewhere: string, own: string) =>
  elsewhere.toLowerCase().includes(own.toLowerCase()) || (!own.includes(' ') && elsewhere.includes(' '))

/** The outcome for whoever is in mind. */
export function fromSalient(article: Article, salient: Salient, how: string): Choice {
  if (salient.type === 'spoken') return { ...salient.spoken.choice, how, certainty: salient.certainty }
  if (salient.type === 'person')
    return sure(asSpeaker(article, salient.person, null), how, salient.certainty, salient.person)
  if (salient.type === 'unnamed') {
    return sure({ name: salient.phrase, role: null, kind: 'anonymous' }, how, salient.certainty)
  }
  if (salient.type === 'tied') {
    return { ...NOBODY, candidates: salient.people.map((person) => asSpeaker(article, person, null)), how: 'tied' }
  }
  return NOBODY
}

/** The speaker that a named mention means. */
export function chooseNamed(article: Article, reading: Extract<SourceReading, { type: 'named' }>, at: number): Choice {
  const found = findNamed(article.people, reading.name, at)
  if (found.tied.length > 1) {
    return { ...NOBODY, candidates: found.tied.map((person) => asSpeaker(article, person, null)), how: 'tied' }
  }
  const written = reading.name.map((word) => word.text).join(' ')
  if (!found.person) {
    const kind = reading.isBody ? 'organization' : 'person'
    return sure({ name: written, role: reading.role, kind }, 'as-written', 0.85)
  }
  const { person } = found
  if (reading.isBody) article.kinds.set(person, 'organization')
  const served = officeOfServed(article, person, reading.role)
  if (served !== null) {
    article.roles.set(person, served)
    return sure({ name: `${reading.role} ${written}`, role: null, kind: 'anonymous' }, 'as-written', 0.8)
  }
  const speaker = asSpeaker(article, person, reading.role)
  if (reading.others.length > 0) {
    const others = reading.others.map(
      (name) => findNamed(article.people, name, at).person?.name ?? name.map((word) => word.text).join(' '),
    )
    return sure({ ...speaker, name: [speaker.name, ...others].join(joint(article)) }, 'together', 0.85)
  }
  const isFull = reading.name.length > 1
  return sure(
    speaker,
    found.isVariant ? 'spelling-variant' : isFull ? 'full-name' : 'short-name',
    isFull ? 0.98 : 0.95,
    person,
  )
}

/** The word between two names, spaces beside it. */
export const joint = (article: Article) => ` ${article.labels.lexicon.conjunctions[0] ?? '&'} `

/** The speaker that a description means: somebody known by that office, whoever it points back to, or as written. */
export function chooseDescribed(
  article: Article,
  reading: Extract<SourceReading, { type: 'described' }>,
  at: number,
  until: number,
  spoken: readonly Spoken[],
): Choice {
  const called = calledSmall(article, reading.words, at) ?? calledAlone(article, reading, at)
  if (called) return called
  if (reading.as === 'document' || reading.as === 'organization') {
    if (reading.isDefinite) {
      const before = lastOfKind(article.labels, spoken, reading.as, reading.words)
      if (before) return { ...before.choice, how: 'description', certainty: 0.75 }
    }
    return sure({ name: bodyName(article, reading), role: null, kind: reading.as }, 'as-written', 0.92)
  }
  if (reading.isIndefinite) return sure({ name: reading.phrase, role: null, kind: 'anonymous' }, 'as-written', 0.9)
  const anonymous = lastAnonymous(spoken, reading.words)
  if (anonymous) return { ...anonymous.choice, how: 'description', certainty: 0.85 }
  const holder = findHolder(article, reading.words, at, spoken)
  if (holder) return sure(asSpeaker(article, holder, null), 'office', 0.85, holder)
  // "kata pentolan Band 77": too particular to be anybody else.
  const isParticular =
    reading.as === 'office' &&
    !reading.words.some((word) => has(word, Label.person)) &&
    reading.words.length > 1 &&
    reading.words.some((word) => word.isCapital || /^\d/u.test(word.text))
  if ((reading.isDefinite || isParticular) && !isThing(article.labels, reading.words)) {
    const others = behindRelatives(article, spoken)
    const salient = fromSalient(article, findSalient(article, at, until, others, reading.words), 'description')
    // "kata pedagang itu" is no account and no poster.
    const isPerson = salient.speaker !== null && salient.speaker.kind !== 'document'
    if (isPerson && !holdsOtherOffice(article.labels, reading.words, salient.speaker?.role ?? null))
      return withOffice(article, salient, reading)
  }
  return sure({ name: reading.phrase, role: null, kind: 'anonymous' }, 'as-written', 0.8)
}

/** "pria kelahiran Arum itu" behind the words of "mendiang ayahnya" is whose father he was. */
function behindRelatives({ labels }: Article, spoken: readonly Spoken[]): readonly Spoken[] {
  const last = spoken.at(-1)?.choice.speaker
  const isRelative =
    last?.kind === 'anonymous' && labels.lexicon.cueSuffixes.some((ending) => last.name.endsWith(ending))
  return isRelative ? spoken.slice(0, -1) : spoken
}

/** "Kompol komang", "kata komang": a name in small letters where the article knows its bearer. */
function calledSmall(article: Article, words: readonly MentionWord[], at: number): Choice | null {
  const name = words.at(-1)
  const isRanked = words.length > 1 && words.slice(0, -1).every((word) => has(word, Label.rank | Label.honorific))
  if (!name || name.isCapital || !(isRanked || (words.length === 1 && has(name, Label.given)))) return null
  if (has(name, Label.office | Label.person | Label.place | Label.document | Label.group)) return null
  const { person, isVariant } = findNamed(article.people, [name], at)
  if (!person?.isPerson || isVariant || !person.words.includes(name.lower)) return null
  return sure(asSpeaker(article, person, null), 'short-name', 0.9, person)
}

/** One word that is somebody's short form or a slip of their name: "BHY", "hNDra". */
function calledAlone(
  article: Article,
  reading: Extract<SourceReading, { type: 'described' }>,
  at: number,
): Choice | null {
  const word = reading.words[0]
  if (!word || reading.words.length > 1 || !/\p{Lu}/u.test(word.text)) return null
  const isOther = has(word, Label.office | Label.person | Label.place | Label.document | Label.group)
  if (isOther || (has(word, Label.organization) && !article.people.byWord.has(word.lower))) return null
  const { person, isVariant } = findNamed(article.people, [word], at)
  if (!person || (isVariant && word.isAcronym)) return null
  return sure(asSpeaker(article, person, null), isVariant ? 'spelling-variant' : 'short-name', 0.93, person)
}

/** A body by its fullest form in the article: the words behind a short form, without brackets and second names. */
function bodyName(article: Article, reading: Extract<SourceReading, { type: 'described' }>): string {
  const { words } = reading
  const only = words.length === 1 ? words[0] : undefined
  if (only?.isCapital) {
    article.bodies ??= readBodies(article)
    const full = article.bodies.get(only.lower)
    if (full && only.isAcronym === (only.text === only.text.toUpperCase())) return full
  }
  if (reading.as === 'document') return reading.phrase
  // "media asal Prancis, AFP": the words before the comma only say what AFP is.
  const apposed = words.findIndex((word, at) => at > 0 && word.afterComma)
  if (apposed > 0 && !words[0]?.isCapital && words.slice(apposed).every((word) => word.isCapital)) {
    return phraseOf(article.text, words.slice(apposed))
  }
  const end = words.findIndex((word, at) => at > 0 && (word.isBracketed || (!word.isCapital && has(word, Label.alias))))
  // "Pemerintah Kabupaten (Pemkab) Rimba": a short form in the middle of a name does not end it.
  const behind = words.slice(end).find((word) => !word.isBracketed)
  if (end > 0 && words[end]?.isBracketed && behind?.isCapital && !behind.afterComma) return reading.phrase
  const kept = end > 0 ? words.slice(0, end) : words
  const last = kept.at(-1)
  const first = kept[0]
  return first && last && end > 0 ? article.text.slice(first.start, last.end).replace(/\s+/gu, ' ') : reading.phrase
}

/** Short forms that the article writes out in brackets, and those that readers know and it writes out elsewhere. */
function readBodies({ text, paragraphs, labels }: Article): ReadonlyMap<string, string> {
  const bodies = findExpansions(text, paragraphs, labels)
  for (const [short, full] of labels.lexicon.fullForms) {
    if (!bodies.has(short) && text.includes(full)) bodies.set(short, full)
  }
  return bodies
}

/**
 * Whoever holds an office with these words, the last one named before the position or the first one behind it; those
 * who spoke lately before others.
 */
function findHolder(
  article: Article,
  words: readonly MentionWord[],
  at: number,
  spoken: readonly Spoken[],
): Person | null {
  const lately = new Set(spoken.slice(-LATELY).map(({ choice }) => choice.person))
  article.offices ??= readOffices(article)
  let best: Person | null = null
  let bestScore = 0
  const head = words.find((word) => has(word, Label.office))
  for (const person of article.offices.get(head?.lower ?? '') ?? []) {
    // "mantan suami Maya itu" is not Maya.
    if (words.some((word) => word.isCapital && person.words.includes(word.lower))) continue
    const role = (article.roles.get(person) ?? '').toLowerCase()
    if (isOtherOffice(article.labels, words, role)) continue
    const shared = words.filter((word) => role.includes(word.lower)).length / words.length
    const mention = lastMentionBefore(person, at)
    const nearness = mention ? 1 / (2 + (at - mention.start) / 200) : 0.1 / (1 + (person.mentions[0]?.start ?? 0))
    // Whoever a sentence was about since the last words is more in mind than the one who spoke them.
    const isTopic =
      article.labels.lexicon.headsLast && mention?.isSubject && mention.start >= (spoken.at(-1)?.end ?? at)
    const score = shared < 0.5 ? 0 : shared + nearness + (isTopic ? 0.6 : lately.has(person) ? 0.4 : 0)
    if (score > bestScore) {
      best = person
      bestScore = score
    }
  }
  return best
}

/** "pentolan Band 77 itu": a description is the office of somebody for whom the article gives none. */
function withOffice(article: Article, choice: Choice, reading: Extract<SourceReading, { type: 'described' }>): Choice {
  const { speaker, person } = choice
  if (!speaker || !person || speaker.role !== null || reading.as !== 'office') return choice
  const role = officeIn(article.text, reading.words, article.labels)
  const isKin = !reading.words.some((word) => has(word, Label.office) && !has(word, Label.person))
  if (role === null || isKin || reading.words.length < 2) return choice
  article.roles.set(person, role)
  return { ...choice, speaker: { ...speaker, role } }
}

const MOST_HOLDERS = 24
const LATELY = 6

function readOffices(article: Article): Map<string, Person[]> {
  const offices = new Map<string, Person[]>()
  for (const person of article.people.all) {
    const first = person.mentions[0]
    if (!first || !(person.isPerson || person.words.length > 1)) continue
    const role =
      article.roles.get(person) ??
      roleAt(article.text, first, article.labels) ??
      roleOf(article.text, person, article.labels)
    article.roles.set(person, role)
    for (const word of new Set((role ?? '').toLowerCase().split(/[^\p{L}\p{N}-]+/u))) {
      if (((article.labels.bits.get(word) ?? 0) & Label.office) === 0) continue
      const holders = offices.get(word)
      if (!holders) offices.set(word, [person])
      else if (holders.length < MOST_HOLDERS) holders.push(person)
    }
  }
  return offices
}

/** Where an attribution begins in the text: its first content, cue or source. */
export function startOf(attribution: Attribution): number {
  const content = attribution.content[0]?.start ?? 0
  return Math.min(content, attribution.cue?.start ?? content, attribution.source?.start ?? content)
}
