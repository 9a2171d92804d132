import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAll } from '@/lib/selectors/find-all'
import { reAnchorer } from '@/lib/selectors/re-anchor'

const SENTENCE = 'Kami akan membuka pintu air malam ini juga'
const OLD = [
  'Air sungai naik sejak pagi dan merendam dua kampung di hilir.',
  `“${SENTENCE},” kata Camat Rina Wardhani di posko, Selasa.`,
  'Warga mulai mengungsi ke balai desa membawa barang seadanya.',
].join('\n')
const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length }
}
const find = (newText: string, words = SENTENCE, oldText = OLD) => {
  const found = reAnchorer(oldText, newText)(spanOf(oldText, words))
  return { ...found, words: found.span && newText.slice(found.span.start, found.span.end) }
}

describe('what became of a passage', () => {
  it.each([
    ['text before and after it', `Berita terkini.\n${OLD}\nDemikian.`],
    [
      'other paragraphs around it',
      OLD.replace('Air sungai naik', 'Sungai meluap').replace('Warga mulai', 'Penduduk mulai'),
    ],
    ['other quotation marks and spaces', OLD.replaceAll('“', '"').replaceAll('”', '"').replaceAll(' ', '  ')],
    ['its paragraph moved to the end', OLD.split('\n').reverse().join('\n')],
  ])('is the same with %s', (_, newText) => {
    const found = find(newText)
    expect(found.status).toBe('same')
    expect(found.words?.replace(/\s+/g, ' ')).toBe(SENTENCE)
  })

  it('is altered where a few of its words are others', () => {
    expect(find(OLD.replace('malam ini', 'malam itu'))).toMatchObject({
      ...{ status: 'altered', words: 'Kami akan membuka pintu air malam itu juga' },
    })
  })

  it('is gone where nothing like it stands', () => {
    expect(find(OLD.replace(SENTENCE, 'Tidak ada yang perlu dicemaskan warga'))).toMatchObject({ status: 'gone' })
    expect(find('')).toMatchObject({ status: 'gone' })
  })

  it('is not told where it stands twice alike', () => {
    const twice = `Seorang petugas berkata: ${SENTENCE}.\nSeorang warga berkata: ${SENTENCE}.`
    expect(find(twice)).toMatchObject({ status: 'moved', span: null })
  })

  it('is not mistaken for its lookalike: of two equal sentences only the one whose surroundings are there', () => {
    const two = `${OLD}\nSementara itu di hulu petugas lain berseru: ${SENTENCE} sebelum hujan turun lagi.`
    const [first = { start: 0, end: 0 }, second = { start: 0, end: 0 }] = findAll(two, SENTENCE, 3)
    const withoutFirst = two.replace(
      `“${SENTENCE},” kata Camat Rina Wardhani di posko, Selasa.`,
      'Camat belum berbicara.',
    )
    const reAnchor = reAnchorer(two, withoutFirst)
    expect(reAnchor(second)).toMatchObject({ status: 'same' })
    expect(reAnchor(first).span).toBeNull()
  })

  it('is not told of short words whose surroundings are gone', () => {
    expect(find('Camat berdiri di posko lain kota itu.', 'di posko')).toMatchObject({ status: 'moved', span: null })
  })
})

describe('for any two texts', () => {
  const word = fc.constantFrom(
    'banjir',
    'kota',
    '“kami',
    'siap”',
    'Rp4,5',
    'a\u0301',
    '👩‍👩‍👧',
    'air\u00a0',
    '\ud800',
    '…',
    'kota',
  )
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '))
  it('answers an exact place of the new text, whose words are these but for typesetting, or none', () => {
    fc.assert(
      fc.property(text, text, fc.nat(60), fc.integer({ min: 1, max: 30 }), (before, after, start, length) => {
        const span = { start: Math.min(start, before.length), end: Math.min(start + length, before.length) }
        const { status, span: found } = reAnchorer(before, after)(span)
        if (found === null) {
          expect(['moved', 'gone']).toContain(status)
          return
        }
        expect(found.start).toBeLessThan(found.end)
        expect(found.end).toBeLessThanOrEqual(after.length)
        if (status === 'same') expect(findAll(before, after.slice(found.start, found.end), 1)).toHaveLength(1)
      }),
      { numRuns: 500 },
    )
  })

  it('finds every passage of a text in the same text', () => {
    fc.assert(
      fc.property(text, fc.nat(60), fc.integer({ min: 1, max: 30 }), (given, start, length) => {
        const span = { start: Math.min(start, given.length), end: Math.min(start + length, given.length) }
        const { span: found } = reAnchorer(given, given)(span)
        // Null only for what repeats itself beyond any surroundings, or holds nothing but space.
        if (found !== null)
          expect(given.slice(found.start, found.end)).toContain(given.slice(span.start, span.end).trim())
      }),
      { numRuns: 300 },
    )
  })
})
