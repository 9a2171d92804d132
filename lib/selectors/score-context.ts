import type { TextQuoteSelector } from '@/lib/schemas/selectors'
import type { Span } from '@/lib/schemas/span'

const runBefore = (text: string, end: number, words: string): number => {
  let run = 0
  while (run < words.length && run < end && text[end - 1 - run] === words[words.length - 1 - run]) run += 1
  return run
}

const runAfter = (text: string, start: number, words: string): number => {
  let run = 0
  while (run < words.length && start + run < text.length && text[start + run] === words[run]) run += 1
  return run
}

/** How much of the context stands around a place, counted outwards from the words until the first difference. */
export interface ContextScore {
  /** UTF-16 units that agree, both sides together. */
  readonly units: number
  /** The better side's share of its context, 0..1; 1 where no context was given. */
  readonly share: number
}

export const scoreContext = (text: string, span: Span, { prefix, suffix }: TextQuoteSelector): ContextScore => {
  const before = runBefore(text, span.start, prefix)
  const after = runAfter(text, span.end, suffix)
  const shares = [prefix === '' ? 0 : before / prefix.length, suffix === '' ? 0 : after / suffix.length]
  return { units: before + after, share: prefix === '' && suffix === '' ? 1 : Math.max(...shares) }
}
