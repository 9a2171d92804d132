import type { Draft, Ledger } from '@/lib/quotation/draft'
import type { Language } from '@/lib/quotation/language'
import { sourceBehind, type MarksAttribution } from '@/lib/quotation/marks-attribution'
import { canSpeak, mentionEnd, type TokenRange } from '@/lib/quotation/mention'
import type { Paragraph } from '@/lib/quotation/reading'
import { leadingMention } from '@/lib/quotation/subject'
import type { QuotedPassage } from '@/lib/text/quoted-passages'
import type { Sentence } from '@/lib/text/sentences'

/** A quoted passage that is being read, and where it stands. */
export interface PassageCase {
  readonly paragraph: Paragraph
  readonly index: number
  readonly ledger: Ledger
  readonly language: Language
  readonly passage: QuotedPassage
  readonly order: number
  readonly holder: Sentence
  readonly sentence: number
}

/** Keeps a passage with the attribution beside it. */
export function keepAttributed(
  { paragraph, index, ledger, order, sentence }: PassageCase,
  content: TokenRange,
  found: MarksAttribution,
): void {
  ledger.usedPassages.add(order)
  const holder = [sentence, sentence - 1, sentence + 1].find((at) => holds(paragraph.sentences[at], found.cue.first))
  const draft: Draft = {
    kind: 'direct',
    paragraph: index,
    sentence: holder ?? sentence,
    content: [content],
    cue: found.cue,
    source: found.source,
    rule: found.rule,
    certainty: found.certainty,
    notes: [],
  }
  ledger.drafts.push(draft)
  ledger.byCue.set(found.cue.first, draft)
}

/** A passage whose comma inside the closing mark announces an attribution, but no cue follows. */
export function keepUncued(
  { paragraph, passage, index, ledger, language, order, sentence, holder }: PassageCase,
  content: TokenRange,
): void {
  ledger.usedPassages.add(order)
  ledger.drafts.push({
    kind: 'direct',
    paragraph: index,
    sentence,
    content: [content],
    cue: null,
    source: sourceBehind(paragraph.tokens, passage.close, holder.last, language),
    rule: 'marks+no-cue',
    certainty: 0.85,
    notes: [],
  })
}

/** A passage without a cue joins the quotation that its own attribution broke, or continues the speaker before it. */
export function keepStanding(given: PassageCase, content: TokenRange): void {
  const { paragraph, index, ledger, order, sentence } = given
  ledger.usedPassages.add(order)
  const last = ledger.drafts.at(-1)
  const behind = last?.content.at(-1)
  const isBroken =
    last !== undefined &&
    behind !== undefined &&
    last.kind === 'direct' &&
    last.paragraph === index &&
    (last.cue === null || last.cue.first >= behind.last || last.content.length > 1) &&
    follows(paragraph, last.cue?.first ?? behind.last - 1, sentence)
  if (isBroken) {
    last.content.push(content)
    return
  }
  const source = namedBeforeColon(given)
  ledger.drafts.push({
    kind: 'direct',
    paragraph: index,
    sentence,
    content: [content],
    cue: null,
    source,
    rule: source ? 'marks+colon' : 'marks+continued',
    certainty: 0.95,
    notes: [],
  })
}

/** Who stands alone before a colon: *Rina: "Air sudah surut."*. */
function namedBeforeColon({ paragraph, passage, holder, language }: PassageCase): TokenRange | null {
  const colon = passage.open - 1
  if (paragraph.tokens[colon]?.text !== ':') return null
  const source = { first: holder.first, last: colon }
  const isMention = mentionEnd(paragraph.tokens, holder.first, colon, language, false) === colon
  if (isMention && canSpeak(paragraph.tokens, source, language, true)) return source
  // "Her brother Nadim disagreed: “…”": whoever opens the sentence, not whoever spoke before.
  const subject = language.isSubjectNearest ? leadingMention(paragraph.tokens, holder.first, colon, language) : null
  return subject && canSpeak(paragraph.tokens, subject, language, true) ? subject : null
}

/** Whether no other sentence stands between the token and the sentence. */
function follows({ sentences }: Paragraph, token: number, sentence: number): boolean {
  return holds(sentences[sentence - 1], token) || holds(sentences[sentence], token)
}

const holds = (sentence: Sentence | undefined, token: number): boolean =>
  sentence !== undefined && token >= sentence.first && token < sentence.last
