import { mendName, type NameEvidence } from '@/lib/quotation/speakers/mend-name'
import { mentionWords, trimmed, type NameTest } from '@/lib/quotation/speakers/mention-bounds'
import { segmentsOf, speakingSegment, SPEAKS } from '@/lib/quotation/speakers/mention-segments'
import { has, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import { findNameRange } from '@/lib/quotation/speakers/name-range'
import { officeIn, phraseOf } from '@/lib/quotation/speakers/roles'
import { Label, type WordLabels } from '@/lib/quotation/speakers/word-labels'
import type { Span } from '@/lib/schemas/span'

const PERSONAL = Label.office | Label.part | Label.rank | Label.honorific | Label.given | Label.person

/** What a source mention says by itself, before the rest of the article is asked. */
export type SourceReading =
  | { readonly type: 'pronoun'; readonly word: string; readonly isPlural: boolean }
  | {
      readonly type: 'named'
      readonly name: readonly MentionWord[]
      /** Further names tied by "dan": two speakers together. */
      readonly others: readonly (readonly MentionWord[])[]
      readonly role: string | null
      readonly isBody: boolean
    }
  | {
      readonly type: 'described'
      readonly words: readonly MentionWord[]
      readonly phrase: string
      readonly as: 'person' | 'office' | 'organization' | 'document'
      /** Points back: "politikus itu", "laporan tersebut", "sang menteri". */
      readonly isDefinite: boolean
      readonly isIndefinite: boolean
    }

/** Reads one source mention: a pronoun, a name with or without its office, or a description. */
export function readSource(
  text: string,
  span: Span,
  labels: WordLabels,
  isShortName: NameTest,
  evidence: NameEvidence,
): SourceReading | null {
  const words = mentionWords(text, span, labels, isShortName, (lower) => evidence.inside.has(lower))
  const first = words[0]
  if (!first) return null
  // "Mendengar itu, ia": a pronoun behind a comma is the whole source.
  const last = words.at(-1) ?? first
  if ((words.length === 1 || last.afterComma) && has(last, Label.singular | Label.plural)) {
    return { type: 'pronoun', word: last.lower, isPlural: has(last, Label.plural) }
  }
  const isDefinite = has(words.at(-1), Label.demonstrative) || has(first, Label.article)
  const isIndefinite = has(first, Label.indefinite) || isPlural(first.lower)
  const core = trimmed(words)
  if (core.length === 0) return null
  const head = headOf(core, labels)
  const isDocument = has(head, Label.document) && !has(head, Label.given)
  if (!isDocument) {
    const named = readNamed(text, core, labels, isShortName, isIndefinite, isDefinite)
    if (named?.type === 'named') return mended(named, text, labels, isShortName, evidence)
  }
  const told = isForeignBody(core) ? core : labels.lexicon.headsLast ? nounOf(core) : speakingSegment(core)
  return {
    type: 'described',
    words: told,
    phrase: phraseOf(
      text,
      told[0] === core[0] && has(first, Label.article) ? [first, ...told] : told === core && isDefinite ? words : told,
    ),
    as: isDocument ? 'document' : isForeignBody(core) ? 'organization' : describedAs(told, labels),
    isDefinite,
    isIndefinite,
  }
}

/** "A former employee, | who feared reprisals": the stretch with the noun, where heads stand last. */
function nounOf(words: readonly MentionWord[]): readonly MentionWord[] {
  const found = segmentsOf(words).find(holdsSpeaker)
  return found && found.length < words.length ? found : words
}

const holdsSpeaker = (words: readonly MentionWord[]) =>
  words.some((word) => has(word, SPEAKS) && !has(word, Label.clause))

/** "kader-kader", "pedagang-pedagang": a noun said twice is many. */
const isPlural = (word: string) => {
  const half = (word.length - 1) / 2
  return word[half] === '-' && word.slice(0, half) === word.slice(half + 1)
}

/** The reading with its name as the rest of the article shows it. */
function mended(
  reading: Extract<SourceReading, { type: 'named' }>,
  text: string,
  labels: WordLabels,
  isShortName: NameTest,
  evidence: NameEvidence,
): Extract<SourceReading, { type: 'named' }> {
  const { name, body } = mendName(reading.name, reading.role !== null, evidence, labels, isShortName)
  const role = body.length > 0 && reading.role !== null ? `${reading.role} ${phraseOf(text, body)}` : reading.role
  return { ...reading, name, role }
}

/** "Tools for Health", "Corriere dello Sport": a name with a foreign small word inside is a body's. */
function isForeignBody(words: readonly MentionWord[]): boolean {
  const at = words.findIndex((word) => !word.isCapital && !word.isBracketed)
  const [first] = words
  if (at < 1 || !has(words[at], Label.joiner) || !words[at + 1]?.isCapital) return false
  return !words.some((word, index) => word.afterComma && index > 0) && !has(first, PERSONAL)
}

/** The noun that says what is described: the first one, or the last before "of" and the like where heads come last. */
function headOf(words: readonly MentionWord[], labels: WordLabels): MentionWord | undefined {
  const first = words.find((word) => !has(word, Label.indefinite)) ?? words[0]
  if (!labels.lexicon.headsLast) return first
  const end = words.findIndex(
    (word, at) =>
      at > 0 && (word.afterComma || (!word.isCapital && has(word, Label.link | Label.clause | Label.opener))),
  )
  const last = words[(end < 0 ? words.length : end) - 1]
  if (has(last, Label.office | Label.person | Label.group | Label.document)) return last
  // "Police Chief Ann Lee": the office before the name says what she is.
  const office = words.slice(0, end < 0 ? words.length : end).findLast((word) => has(word, Label.office))
  return office ?? first
}

function describedAs(words: readonly MentionWord[], labels: WordLabels): 'person' | 'office' | 'organization' {
  const head = headOf(words, labels)
  if (!head) return 'person'
  if (head.isAcronym && !has(head, Label.office)) return 'organization'
  if (has(head, Label.office) && !has(head, Label.indefinite)) {
    return has(head, Label.group) && !has(head, Label.person) ? 'organization' : 'office'
  }
  if (has(head, Label.group | Label.organization | Label.place | Label.placeHead)) return 'organization'
  if (has(head, Label.person) || !head.isCapital) return 'person'
  return words.some((word) => has(word, Label.organization | Label.group | Label.part)) ? 'organization' : 'person'
}

/** "Analyst Joan Petrov | at Cobalt Research": behind a given name what ties it to a place is no part of it. */
function upToPlace(words: readonly MentionWord[]): readonly MentionWord[] {
  const at = words.findIndex(
    (word, index) => index > 1 && !word.isCapital && has(word, Label.link) && !has(word, Label.conjunction),
  )
  const isNamed = words[at - 1]?.isCapital === true && has(words[at - 2], Label.given)
  return at > 0 && isNamed ? words.slice(0, at) : words
}

/** The words up to "alias" or "atau", or behind "bernama" or "disapa": where the name stands in a naming phrase. */
function announced(
  words: readonly MentionWord[],
  isShortName: NameTest,
): { name: readonly MentionWord[]; before: readonly MentionWord[] } | null {
  const at = words.findIndex((word, index) => index > 0 && !word.isCapital && has(word, Label.naming))
  if (at < 0) return null
  const named = words.slice(0, at)
  if (has(words[at], Label.alias) && findNameRange(named, isShortName)) return { name: named, before: [] }
  let behind = at
  while (behind < words.length && !words[behind]?.isCapital) behind++
  if (behind === words.length) return null
  let before = at
  while (before > 0 && has(words[before - 1], Label.opener | Label.clause | Label.naming)) before--
  let end = behind
  while (words[end]?.isCapital || has(words[end], Label.particle)) end++
  return { name: words.slice(behind, end), before: words.slice(0, before) }
}

function readNamed(
  text: string,
  core: readonly MentionWord[],
  labels: WordLabels,
  isShortName: NameTest,
  isVague: boolean,
  isDefinite: boolean,
): SourceReading | null {
  // "Tim kuasa hukum Bunga" is the team, not Bunga.
  const isTeam = has(headOf(core, labels), Label.group | Label.organization) || isForeignBody(core)
  if (isTeam && !core.some((word) => word.afterComma || has(word, Label.rank | Label.honorific | Label.naming)))
    return null
  const naming = announced(core, isShortName)
  const aged = naming ? null : nameWithAge(core, isShortName)
  if (aged) {
    const role = officeIn(text, core.slice(aged.to + 1), labels)
    return { type: 'named', name: core.slice(aged.from, aged.to), others: [], role, isBody: false }
  }
  const words = naming ? naming.name : core
  const segments = labels.lexicon.headsLast ? segmentsOf(words).map(upToPlace) : segmentsOf(words)
  const pureAt = segments.length > 1 ? purest(segments, isShortName) : -1
  const pure = segments[pureAt]
  // "The" opens the first stretch alone: "the club's chairman, retired surgeon Milan Dorsk".
  const points = (at: number) => isDefinite && !naming && (at === 0 || !labels.lexicon.headsLast)
  const chosen =
    pure ??
    segments.find((segment, at) => isTitled(segment, isShortName, true, points(at))) ??
    segments.find((segment, at) => isTitled(segment, isShortName, isVague && !naming, points(at)))
  if (!chosen) return null
  const [first, ...others] = splitJoint(chosen)
  const range = first ? findNameRange(first, isShortName) : null
  if (!first || !range) return null
  const name = first.slice(range.from, range.to)
  const rest = pureAt > 0 ? segments.slice(0, pureAt).flat() : pure ? segments.slice(1).flat() : []
  const roleWords =
    naming && naming.before.length > 0 ? naming.before : pure && rest.length > 0 ? rest : first.slice(0, range.from)
  const opening = roleWords.find((word) => !has(word, Label.indefinite))
  const isBody =
    has(opening, Label.group) &&
    !has(labels.lexicon.headsLast ? headOf(roleWords, labels) : opening, Label.person | Label.office) &&
    !name.some((word) => has(word, Label.given))
  const names = others.flatMap((other) => {
    const found = findNameRange(other, isShortName)
    return found ? [other.slice(found.from, found.to)] : []
  })
  const told = roleWords.filter((word) => !has(word, Label.indefinite) || has(word, Label.office))
  const role = isBody ? phraseOf(text, told) : officeIn(text, told, labels)
  return { type: 'named', name, others: names.length === others.length ? names : [], role, isBody }
}

/** "Yuni (31) warga Cempaka": the words before an age in brackets are the name, whatever place follows. */
function nameWithAge(words: readonly MentionWord[], isShortName: NameTest): { from: number; to: number } | null {
  const to = words.findIndex((word) => word.isBracketed && /^\d{1,3}$/u.test(word.text))
  const behind = words[to + 1]
  if (to < 1 || !behind || behind.afterComma || behind.isCapital || !words[to - 1]?.isCapital) return null
  const range = findNameRange(words.slice(0, to), isShortName)
  return range && range.to === to ? range : null
}

/** The stretch that is nothing but a name ("Pieter Vos" in "Sekretaris Jenderal Liga, Pieter Vos"), the likeliest first. */
function purest(segments: readonly (readonly MentionWord[])[], isShortName: NameTest): number {
  let best = -1
  let bestScore = 0
  segments.forEach((segment, at) => {
    const plain = segment.filter((word) => !word.isBracketed)
    const range = findNameRange(plain, isShortName)
    if (!range || !plain.every((word) => word.isCapital || has(word, Label.particle | Label.honorific))) return
    const isPure = plain.slice(0, range.from).every((word) => has(word, Label.rank | Label.honorific))
    if (!isPure) return
    const name = plain.slice(range.from, range.to)
    const score =
      1 + (name.some((word) => has(word, Label.given)) ? 2 : 0) + (name.some((word) => isShortName(word.lower)) ? 2 : 0)
    if (score > bestScore) {
      best = at
      bestScore = score
    }
  })
  return best
}

/** Whether a stretch holds a name behind an office, or is one; "seorang warga Sukamaju" is not called Sukamaju. */
function isTitled(
  segment: readonly MentionWord[],
  isShortName: NameTest,
  isVague: boolean,
  isDefinite: boolean,
): boolean {
  const joint = splitJoint(segment)[0] ?? segment
  const range = findNameRange(joint, isShortName)
  if (!range) return false
  const name = joint.slice(range.from, range.to)
  const isSure = name.some((word) => has(word, Label.given) || isShortName(word.lower))
  if (isVague && !isSure) return false
  if (isKinOf(joint, range.from)) return false
  // "ayah Al Hakam itu" is somebody else, "pelatih Persisam itu" not called Persisam.
  if (isDefinite && range.from > 0) return false
  const before = joint[range.from - 1]
  return isSure || !before || before.isCapital || !has(before, Label.link)
}

/** "istri Budi" is not Budi, "istrinya Ani" is Ani, and so is "Putri Ani". */
function isKinOf(words: readonly MentionWord[], at: number): boolean {
  const kin = words[at - 1]
  // "dokter spesialis anak Budi" is a doctor.
  if (!has(kin, Label.kin) || (at > 1 && !has(words[at - 2], Label.former))) return false
  return kin?.isCapital === false || (at === 1 && !has(kin, Label.nameLike | Label.given))
}

/** "Budi dan Ani" as two; a "dan" inside an office ("Kelautan dan Perikanan") parts nothing. */
function splitJoint(words: readonly MentionWord[]): readonly (readonly MentionWord[])[] {
  const at = words.findIndex((word, index) => index > 0 && !word.isCapital && has(word, Label.conjunction))
  if (at < 0) return [words]
  const left = words.slice(0, at)
  const right = words.slice(at + 1)
  const isName = (part: readonly MentionWord[]) => {
    const range = findNameRange(part, () => false)
    return range !== null && part.slice(range.from, range.to).some((word) => has(word, Label.given))
  }
  return isName(left) && isName(right) ? [left, right] : [words]
}
