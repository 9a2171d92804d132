import type { Attribution } from '@/lib/quotation/attribution'
import { asSpeaker, sure } from '@/lib/quotation/speakers/choose-speaker'
import { has, readMentionWords, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import type { Person } from '@/lib/quotation/speakers/people'
import { NOBODY, type Article, type Choice, type Spoken } from '@/lib/quotation/speakers/speaker-choice'
import { Label, labelOf, type WordLabels } from '@/lib/quotation/speakers/word-labels'
import type { Span } from '@/lib/schemas/span'
import { lowerBound } from '@/lib/text/lower-bound'

const REACH = 300
const COLON = /:\s*["“”„«]?\s?$/u
const LONGEST_GAP = 6

/**
 * Who speaks words without a source of their own that other words lead up to: *Akun @arum menulis, "…"*, *Di grup warga
 * beredar pesan: "…"*. The subject of those words or nobody: the speaker before does not go on across them. `'pronoun'`
 * where they name one, null where nothing leads up to the words.
 */
export function readLeadIn(
  article: Article,
  attribution: Attribution,
  spoken: readonly Spoken[],
): Choice | 'pronoun' | null {
  const span = leadInOf(article.text, attribution)
  // *"Air surut," kata Rina seperti dikutip Antara. "Aman."*: she spoke in the same sentence already.
  if (!span || (spoken.at(-1)?.end ?? -1) > span.start) return null
  const words = readMentionWords(article.text, span.start, span.end, article.labels)
  if (words.every((word) => isJoint(word))) return null
  if (words.some((word) => has(word, Label.singular))) return 'pronoun'
  const subject = subjectIn(article, span)
  if (subject) return sure(asSpeaker(article, subject, null), 'subject', 0.85, subject)
  return attribution.cue || words.some((word) => isPaper(word, article.labels)) ? NOBODY : null
}

/** The words between the beginning of the sentence and the cue before the content, or the colon where there is no cue. */
function leadInOf(text: string, { kind, cue, content, sentence }: Attribution): Span | null {
  const start = content[0]?.start ?? 0
  if (kind !== 'direct') return null
  if (cue) return cue.end <= start && cue.start > sentence.start ? { start: sentence.start, end: cue.start } : null
  const gap = COLON.exec(text.slice(Math.max(0, start - LONGEST_GAP), start))
  if (!gap) return null
  const end = start - gap[0].length
  const before = text.slice(Math.max(0, end - REACH), end)
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('" '))
  return { start: end - before.length + from + 1, end }
}

const isJoint = (word: MentionWord) => has(word, Label.conjunction) || (!word.isCapital && has(word, Label.clause))

/** "pesan berantai", "postingannya": papers, posts and what they say. */
function isPaper(word: MentionWord, labels: WordLabels): boolean {
  const suffix = labels.lexicon.cueSuffixes.find((ending) => word.lower.endsWith(ending))
  const stem = suffix ? labelOf(labels, word.lower.slice(0, -suffix.length)) : 0
  return has(word, Label.document | Label.relay) || (stem & (Label.document | Label.relay)) !== 0
}

/**
 * Who is named behind a quoted paragraph by a sentence that points back at it: *"Saya bertahan." ¶ Kalimat itu
 * diucapkan Rina.* Null where none does.
 */
export function readAfterthought(article: Article, { kind, cue, content }: Attribution): Choice | null {
  const end = content.at(-1)?.end ?? 0
  if (kind !== 'direct' || cue) return null
  const behind = article.text.slice(end, end + REACH)
  const opening = behind.search(/\p{L}/u)
  if (opening < 0 || !behind.slice(0, opening).includes('\n')) return null
  const line = behind.slice(opening).search(/[.!?]\s|\n/u)
  const span = { start: end + opening, end: end + (line < 0 ? behind.length : opening + line) }
  const [noun, pointer] = readMentionWords(article.text, span.start, span.end, article.labels)
  const isPointing = has(pointer, Label.demonstrative) && article.labels.lexicon.wordNouns?.includes(noun?.lower ?? '')
  const speaker = isPointing ? subjectIn(article, span) : null
  return speaker ? sure(asSpeaker(article, speaker, null), 'subject', 0.85, speaker) : null
}

function subjectIn({ people: { timeline } }: Article, { start, end }: Span): Person | null {
  const first = lowerBound(timeline.length, (at) => timeline[at]?.mention.start ?? 0, start)
  for (let at = first; at < timeline.length; at++) {
    const event = timeline[at]
    if (!event || event.mention.start >= end) return null
    if (event.mention.isSubject && event.person.isPerson) return event.person
  }
  return null
}
