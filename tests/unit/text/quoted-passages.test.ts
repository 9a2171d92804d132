import { describe, expect, it } from 'vitest'
import { pairMarks } from '@/lib/text/quoted-passages'
import { tokenise } from '@/lib/text/tokens'

const passages = (text: string) => {
  const tokens = tokenise(text, { start: 0, end: text.length })
  return pairMarks(tokens).map(({ open, close }) =>
    text.slice(tokens[open]?.end ?? 0, tokens[close]?.start ?? text.length).trim(),
  )
}

describe('pairMarks', () => {
  it.each([
    ['straight', '"a b" c "d"', ['a b', 'd']],
    ['two closing marks', 'x ”a b,” c', ['a b,']],
    ['mismatched', 'x “a b," c', ['a b,']],
    ['nested of the same kind', '"a "b" c" d', ['a "b" c']],
    ['single marks outside double ones', "x 'a b' y \"c 'd' e\"", ['a b', "c 'd' e"]],
    ['apostrophes', "Ma'ruf dan Livin' baik", []],
    ['no closing mark', 'x "a b', ['a b']],
    ['no opening mark', 'a b," c', ['a b,']],
    ['a closing mark lost before the next opening', '"a b, c. "D e," f', ['a b, c.', 'D e,']],
    ['spaces on the wrong side', 'x.” A b, ”kata', ['A b,']],
    ['inches', 'layar 15" dan', []],
  ])('%s', (_name, text, expected) => expect(passages(text)).toEqual(expected))
})
