import { describe, expect, it } from 'vitest'
import { pairMarks } from '@/lib/text/quoted-passages'
import { splitSentences } from '@/lib/text/sentences'
import { tokenise } from '@/lib/text/tokens'

const sentences = (text: string) => {
  const tokens = tokenise(text, { start: 0, end: text.length })
  return splitSentences(tokens, pairMarks(tokens), new Set(['dr', 'no'])).map(({ first, last }) =>
    text.slice(tokens[first]?.start, tokens[last - 1]?.end),
  )
}

describe('splitSentences', () => {
  it.each([
    [
      'full stops, questions, exclamations',
      'Air surut. Benarkah? Ya! Lega.',
      ['Air surut.', 'Benarkah?', 'Ya!', 'Lega.'],
    ],
    [
      'abbreviations and initials',
      'Kata dr. Rina S. Putri di Jalan No. 5. Ia lega.',
      ['Kata dr. Rina S. Putri di Jalan No. 5.', 'Ia lega.'],
    ],
    ['degrees', 'Rina, M.Sc. (K), datang. Ia lega.', ['Rina, M.Sc. (K), datang.', 'Ia lega.']],
    ['a letter that is no initial', 'Ia butuh vitamin C. Ia lega.', ['Ia butuh vitamin C.', 'Ia lega.']],
    [
      'inside quotation marks',
      '"Air surut. Kami lega," kata Rina. Ia pulang.',
      ['"Air surut. Kami lega," kata Rina.', 'Ia pulang.'],
    ],
    ['behind quotation marks', 'Ia berkata, "Air surut." Ia pulang.', ['Ia berkata, "Air surut."', 'Ia pulang.']],
    ['an attribution behind a full stop', '"Air surut." kata Rina.', ['"Air surut." kata Rina.']],
    ['numbers', 'Harga 4.500. Naik 2,5 persen.', ['Harga 4.500.', 'Naik 2,5 persen.']],
    ['a lost space', 'Lukanya serius.Ia dirawat.', ['Lukanya serius.', 'Ia dirawat.']],
  ])('%s', (_name, text, expected) => expect(sentences(text)).toEqual(expected))
})
