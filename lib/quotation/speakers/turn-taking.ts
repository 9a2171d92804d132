import { endOf, type Attribution } from '@/lib/quotation/attribution'
import { NOBODY, type Article, type Choice } from '@/lib/quotation/speakers/speaker-choice'

const ASKING = /\?["”]?$/u

/**
 * Who speaks an uncued paragraph of a dialogue: a question behind an answer is not the answerer's, and what follows
 * such a question is not the asker's. Null where the words go on with the speaker before; nobody where the one who
 * asks is not known.
 */
export function takeTurn(
  article: Article,
  attributions: readonly Attribution[],
  index: number,
  choices: readonly Choice[],
): Choice | null {
  const own = attributions[index]
  const before = attributions[index - 1]
  const answerer = choices[index - 1]
  if (!own || !before || !answerer || own.cue !== null || own.kind !== 'direct') return null
  const isApart = article.text.slice(endOf(before), own.content[0]?.start ?? 0).includes('\n')
  if (!isApart) return null
  if (asks(article.text, own)) return isAnswer(article, before) ? other(article, attributions, index, choices) : null
  return answerer.how === 'turn' ? other(article, attributions, index, choices) : null
}

/** Whoever spoke the paragraph before the last, if another and one of the two asked. */
function other(
  article: Article,
  attributions: readonly Attribution[],
  index: number,
  choices: readonly Choice[],
): Choice {
  const asker = attributions[index - 2]
  const choice = choices[index - 2]
  const last = choices[index - 1]
  const isAsked = last?.how === 'turn' || (asker !== undefined && asks(article.text, asker))
  if (!choice?.speaker || !isAsked || choice.speaker.name === last?.speaker?.name) return { ...NOBODY, how: 'turn' }
  return { ...choice, how: 'turn', certainty: 0.7 }
}

function asks(text: string, { content }: Attribution): boolean {
  const last = content.at(-1)
  return last !== undefined && ASKING.test(text.slice(Math.max(last.start, last.end - 2), last.end))
}

function isAnswer({ text, labels }: Article, { cue }: Attribution): boolean {
  return cue !== null && (labels.lexicon.answers ?? []).includes(text.slice(cue.start, cue.end).toLowerCase())
}
