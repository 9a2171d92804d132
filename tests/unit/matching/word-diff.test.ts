import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffPassages, diffVersions, type DiffPiece } from '@/lib/matching/word-diff'

const side = (pieces: readonly DiffPiece[], without: DiffPiece['kind']) =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')
const sentence = (words: number, step: number) =>
  Array.from({ length: words }, (_, n) => `kata${(n * step) % 977}`).join(' ')

describe('diffPassages', () => {
  it('shows words and numbers whole, and neighbours as one change', () => {
    expect(diffPassages('sebesar Rp4,5 miliar pada minggu depan', 'sebesar Rp7,2 miliar pada bulan lalu')).toEqual([
      { kind: 'same', text: 'sebesar ' },
      { kind: 'removed', text: 'Rp4,5' },
      { kind: 'added', text: 'Rp7,2' },
      { kind: 'same', text: ' miliar pada ' },
      { kind: 'removed', text: 'minggu depan' },
      { kind: 'added', text: 'bulan lalu' },
    ])
  })

  it('holds both passages, character by character, whatever they are', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('a', 'b', ' ', '\n', '👩‍👧', '-')).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffPassages(before, after)
        expect(side(pieces, 'added')).toBe(before)
        expect(side(pieces, 'removed')).toBe(after)
        if (before === after) expect(pieces.every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })

  it('says of passages with too many differences only that one took the place of the other', () => {
    const [before, after] = [sentence(20_000, 7), sentence(20_000, 13)]
    expect(diffPassages(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ])
  })
})

describe('diffVersions', () => {
  it('sets beside each other the paragraph that was changed and what it became', () => {
    const rows = diffVersions(
      ['Pembuka berita.', 'Kami mulai bekerja minggu depan, kata wali kota.', 'Penutup berita.'],
      [
        'Pembuka berita.',
        'Paragraf yang sama sekali baru.',
        'Kami mulai bekerja bulan depan, kata wali kota.',
        'Penutup berita.',
      ],
    )
    expect(rows.map(({ kind }) => kind)).toEqual(['same', 'added', 'changed', 'same'])
    expect(rows[2]?.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'minggu' },
      { kind: 'added', text: 'bulan' },
    ])
  })

  it('loses and invents no paragraph, whatever the versions are', () => {
    const paragraphs = fc.array(fc.constantFrom('a b c', 'a b d', 'x', 'y z', '', 'p q r s', 'p q r t'), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(paragraphs, paragraphs, (before, after) => {
        const rows = diffVersions(before, after)
        const of = (absent: string, without: DiffPiece['kind']) =>
          rows.filter(({ kind }) => kind !== absent).map(({ pieces }) => side(pieces, without))
        expect(of('added', 'added')).toEqual(before)
        expect(of('removed', 'removed')).toEqual(after)
      }),
    )
  })
})
