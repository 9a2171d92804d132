import { describe, expect, it } from 'vitest'
import { tokenise } from '@/lib/text/tokens'

const words = (text: string) => tokenise(text, { start: 0, end: text.length }).map((token) => token.text)

describe('tokenise', () => {
  it.each([
    ['degrees and initials', 'Rina, S.H., M.Si.', ['Rina', ',', 'S.H', '.', ',', 'M.Si', '.']],
    ['sites', 'Harian.com dan TEMPAT.CO', ['Harian.com', 'dan', 'TEMPAT.CO']],
    ['numbers and dates', 'Rp 4.500,75 (18/6/2025)', ['Rp', '4.500,75', '(', '18/6/2025', ')']],
    ['hyphens and apostrophes', 'ke-13 Ma’ruf', ['ke-13', 'Ma’ruf']],
    ['a lost space between sentences', 'serius.Pasca', ['serius', '.', 'Pasca']],
    ['a lost space behind a short name', 'kata Eva.Eva pergi', ['kata', 'Eva', '.', 'Eva', 'pergi']],
    ['degrees with stops inside', 'S.Sos M.Kes Sp.OG', ['S.Sos', 'M.Kes', 'Sp.OG']],
    ['marks', '"Ya," kata', ['"', 'Ya', ',', '"', 'kata']],
  ])('%s', (_name, text, expected) => expect(words(text)).toEqual(expected))

  it('reads only its range and knows where spaces stood', () => {
    const [first, second] = tokenise('aa bb(cc', { start: 3, end: 8 })
    expect([first?.text, first?.isSpaced, second?.text, second?.isSpaced]).toEqual(['bb', true, '(', false])
  })

  it('takes lone surrogates and characters without a class', () => {
    expect(words('\ud83d a \u0000')).toEqual(['\ud83d', 'a', '\u0000'])
  })
})
