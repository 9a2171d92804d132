import { has, isDegree, readMentionWords, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import { findNameRange } from '@/lib/quotation/speakers/name-range'
import { officeIn, phraseOf } from '@/lib/quotation/speakers/roles'
import { Label, ROLE, type WordLabels } from '@/lib/quotation/speakers/word-labels'
import type { Span } from '@/lib/schemas/span'

/** What a source mention says by itself, before the rest of the article is asked. */
export type SourceReading =
  | { readonly type: 'pronoun'; readonly isPlural: boolean }
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

type NameTest = (lower: string) => boolean

/** Reads one source mention: a pronoun, a name with or without its office, or a description. */
export function readSource(text: string, span: Span, labels: WordLabels, isShortName: NameTest): SourceReading | null {
  const isPaper = has(
    readMentionWords(text, span.start, Math.min(span.end, span.start + 40), labels)[0],
    Label.document,
  )
  const end = Math.min(isPaper ? span.end : extendedEnd(text, span, labels), span.start + 600)
  const words = mentionOnly(withoutRelay(withoutLead(readMentionWords(text, span.start, end, labels))), isShortName)
  const first = words[0]
  if (!first) return null
  // "Mendengar itu, ia": a pronoun behind a comma is the whole source.
  const last = words.at(-1) ?? first
  if ((words.length === 1 || last.afterComma) && has(last, Label.singular | Label.plural)) {
    return { type: 'pronoun', isPlural: has(last, Label.plural) }
  }
  const isDefinite = has(words.at(-1), Label.demonstrative) || has(first, Label.article)
  const core = trimmed(words)
  if (core.length === 0) return null
  const head = core.find((word) => !has(word, Label.indefinite)) ?? core[0]
  const isDocument = has(head, Label.document) && !has(head, Label.given)
  if (!isDocument) {
    const named = readNamed(text, core, labels, isShortName, has(first, Label.indefinite), isDefinite)
    if (named) return named
  }
  const told = speakingSegment(core)
  return {
    type: 'described',
    words: told,
    phrase: phraseOf(text, told === core && (isDefinite || has(first, Label.article)) ? words : told),
    as: isDocument ? 'document' : describedAs(told),
    isDefinite,
    isIndefinite: has(first, Label.indefinite),
  }
}

const AUTHOR = Label.office | Label.group | Label.organization | Label.person | Label.indefinite

/**
 * Where a mention really ends when more of it follows: "pria | yang akrab disapa Nangoi", "pernyataan | yang dirilis oleh
 * kementerian". Only a few words are looked at.
 */
function extendedEnd(text: string, span: Span, labels: WordLabels): number {
  if (text[span.end] !== ' ') return span.end
  const window = text.slice(span.end, span.end + 110)
  const line = window.indexOf('\n')
  const next = readMentionWords(text, span.end, Math.min(text.length, span.end + 16), labels)[0]
  if (!has(next, Label.opener | Label.naming)) return span.end
  const words = readMentionWords(text, span.end, span.end + (line < 0 ? window.length : line), labels)
  const agents = labels.lexicon.agentWords
  if (has(words[0], Label.opener) && has(words[1], Label.opener)) {
    // "musisi | yang juga pentolan Dewa 19 itu"
    const pointer = words.slice(0, 10).find((word) => has(word, Label.demonstrative))
    if (pointer) return pointer.end
  }
  let at = words.findIndex((word) => has(word, Label.naming) || agents.includes(word.lower))
  if (at < 0 || at > 3) return span.end
  const isAgent = agents.includes(words[at]?.lower ?? '')
  while (at + 1 < words.length && has(words[at + 1], Label.naming | Label.opener)) at++
  let end = span.end
  for (at++; at < words.length; at++) {
    const word = words[at]
    if (!word || word.afterComma || (isAgent ? has(word, Label.clause) : !word.isCapital)) break
    if (
      /[.!?"”]/u.test(
        text
          .slice(words[at - 1]?.end ?? 0, word.start)
          .trim()
          .slice(0, 1),
      ) &&
      word.start > end + 1
    )
      break
    end = word.end
  }
  return end
}

/** Drops what a finder may have left behind a name: "Dony | di Hutan Kota", "Baggio | kala itu". */
function mentionOnly(words: readonly MentionWord[], isShortName: NameTest): readonly MentionWord[] {
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      !word.isCapital &&
      !word.isBracketed &&
      !has(word, Label.naming | Label.conjunction | Label.particle),
  )
  if (at < 1 || words.slice(0, at + 1).some((word) => word.afterComma) || !words[0]?.isCapital) return words
  const name = findNameRange(words.slice(0, at), isShortName)
  if (!name || (name.from > 0 && has(words[at], Label.demonstrative))) return words
  const isSure = words.slice(name.from, name.to).some((word) => has(word, Label.given) || isShortName(word.lower))
  const isTail =
    has(words[at], Label.clause | Label.link | Label.function) &&
    (name.from === 0 || !words.some((word) => word.afterComma))
  return isSure || isTail || (name.from === 0 && words.length - at < 3) ? words.slice(0, at) : words
}

/** "Menurut dokter", "Sebelumnya, polisi": words that open a sentence are no part of who speaks. */
function withoutLead(words: readonly MentionWord[]): readonly MentionWord[] {
  let from = 0
  while (from < words.length - 1 && isLead(words[from])) from++
  return words.slice(from)
}

const isLead = (word: MentionWord | undefined) =>
  has(word, Label.function | Label.clause) &&
  !has(
    word,
    ROLE | Label.given | Label.indefinite | Label.person | Label.group | Label.document | Label.relay | Label.article,
  )

/** "keterangan resmi dari Astro", "pernyataan Garda Revolusi": the author speaks. */
function withoutRelay(words: readonly MentionWord[]): readonly MentionWord[] {
  if (!has(words[0], Label.relay)) return words
  const author = words.findIndex((word, at) => at > 0 && (word.isCapital || has(word, AUTHOR)))
  return author > 0 ? words.slice(author) : words
}

const LOOSE = Label.demonstrative | Label.opener | Label.link | Label.clause

function trimmed(words: readonly MentionWord[]): readonly MentionWord[] {
  let from = 0
  let to = words.length
  while (to > 1 && !words[to - 1]?.isCapital && has(words[to - 1], LOOSE)) to--
  while (from < to - 1 && has(words[from], Label.article) && !has(words[from], Label.given)) from++
  return words.slice(from, to)
}

function describedAs(words: readonly MentionWord[]): 'person' | 'office' | 'organization' {
  const head = words.find((word) => !has(word, Label.indefinite)) ?? words[0]
  if (!head) return 'person'
  if (head.isAcronym && !has(head, Label.office)) return 'organization'
  if (has(head, Label.office) && !has(head, Label.indefinite)) {
    return has(head, Label.group) && !has(head, Label.person) ? 'organization' : 'office'
  }
  if (has(head, Label.group | Label.organization | Label.place | Label.placeHead)) return 'organization'
  if (has(head, Label.person) || !head.isCapital) return 'person'
  return words.some((word) => has(word, Label.organization | Label.group | Label.part)) ? 'organization' : 'person'
}

const SPEAKS = Label.office | Label.person | Label.group | Label.organization | Label.document

/** Behind words that cannot speak ("Pukul 10.44 WIB, pengelola bandara") the stretch that can. */
function speakingSegment(words: readonly MentionWord[]): readonly MentionWord[] {
  const segments = segmentsOf(words)
  if (segments.length < 2) return words
  const opens = (segment: readonly MentionWord[]) =>
    has(
      segment.find((word) => !has(word, Label.indefinite)),
      SPEAKS,
    )
  const first = segments[0]
  if (!first || opens(first) || first[0]?.isAcronym) return words
  return segments.slice(1).find(opens) ?? words
}

/** Stretches between commas; a stretch of degrees alone ("S.H.", "M.Si") belongs to the name before it. */
function segmentsOf(words: readonly MentionWord[]): readonly (readonly MentionWord[])[] {
  const segments: MentionWord[][] = []
  for (const word of words) {
    const last = segments.at(-1)
    if (!last || (word.afterComma && !word.isBracketed)) segments.push([word])
    else last.push(word)
  }
  return segments.filter(
    (segment, at) =>
      at === 0 || !segment.every((word) => isDegree(word) || has(word, Label.degree) || word.isBracketed),
  )
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
  return { name: words.slice(behind), before: words.slice(0, before) }
}

function readNamed(
  text: string,
  core: readonly MentionWord[],
  labels: WordLabels,
  isShortName: NameTest,
  isVague: boolean,
  isDefinite: boolean,
): SourceReading | null {
  // "Tim kuasa hukum Brigita" is the team, not Brigita.
  const isTeam = has(
    core.find((word) => !has(word, Label.indefinite)),
    Label.group | Label.organization,
  )
  if (isTeam && !core.some((word) => word.afterComma || has(word, Label.rank | Label.honorific | Label.naming)))
    return null
  const naming = announced(core, isShortName)
  const words = naming ? naming.name : core
  const segments = segmentsOf(words)
  const pureAt = segments.length > 1 ? purest(segments, isShortName) : -1
  const pure = segments[pureAt]
  const chosen =
    pure ?? segments.find((segment) => isTitled(segment, isShortName, isVague && !naming, isDefinite && !naming))
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
    !has(opening, Label.person | Label.office) &&
    !name.some((word) => has(word, Label.given))
  const names = others.flatMap((other) => {
    const found = findNameRange(other, isShortName)
    return found ? [other.slice(found.from, found.to)] : []
  })
  const told = roleWords.filter((word) => !has(word, Label.indefinite) || has(word, Label.office))
  const role = isBody ? phraseOf(text, told) : officeIn(text, told, labels)
  return { type: 'named', name, others: names.length === others.length ? names : [], role, isBody }
}

/** The stretch that is nothing but a name ("Mark Rutte" in "Sekretaris Jenderal NATO, Mark Rutte"), the likeliest first. */
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

/** Whether a stretch holds a name behind an office, or is one; "seorang warga Cisarua" is not called Cisarua. */
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
  // "ayah Al Ghazali itu" is somebody else, "pelatih Persib itu" not called Persib.
  if (isDefinite && range.from > 0) return false
  const before = joint[range.from - 1]
  return isSure || !before || before.isCapital || !has(before, Label.link)
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
