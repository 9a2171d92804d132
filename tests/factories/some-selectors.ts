import type { Selectors } from '@/lib/schemas/selectors'
import { describeSpan } from '@/lib/selectors/describe-span'

/** As a browser describes the first place at which these words stand. */
export const someSelectors = (text: string, words: string): Selectors => {
  const start = text.indexOf(words)
  const selectors = start < 0 ? null : describeSpan(text, { start, end: start + words.length })
  if (selectors === null) throw new Error(`these words do not stand there: ${words}`)
  return selectors
}
