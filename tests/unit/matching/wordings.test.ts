import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Version } from '@/lib/matching/classify-drift'
import { describeWording } from '@/lib/matching/describe-wording'
import { findFullest } from '@/lib/matching/find-fullest'
import { groupWordings } from '@/lib/matching/group-wordings'
import { mostSeriousDrift } from '@/lib/matching/most-serious-drift'

const said = (text: string, kind: Version['kind'] = 'direct'): Version => ({ text, kind })
const LONG = 'Kami kirim 200 paket beras ke lembah besok pagi. Jalan sudah dibuka'
const LONGER = `${LONG} sejak kemarin sore`

describe('describeWording', () => {
  it('sets off what differs, and what is missing', () => {
    const pieces = describeWording(said(LONG), said('Kami kirim 350 paket beras ke lembah besok pagi,'))
    expect(pieces).toEqual([
      { text: 'Kami kirim ', was: null, drift: null },
      { text: '350', was: '200', drift: 'number' },
      { text: ' paket beras ke lembah besok pagi', was: null, drift: null },
      { text: '', was: 'Jalan sudah dibuka', drift: 'truncation' },
      { text: ',', was: null, drift: null },
    ])
  })

  it('leaves a reporter’s wording alone, but not what it says', () => {
    const reported = (text: string) =>
      describeWording(said(LONG), said(text, 'indirect')).flatMap(({ drift }) => drift ?? [])
    expect(reported('mereka mengirim 200 paket beras ke lembah besok pagi')).toEqual([])
    expect(reported('mereka mengirim 350 paket beras ke lembah besok pagi')).toEqual(['number'])
  })

  it('does not take an editor’s words in brackets for the speaker’s', () => {
    expect(
      describeWording(said('Dia akan datang besok pagi'), said('Dia (bupati) akan datang besok pagi')),
    ).toHaveLength(1)
  })

  it('is the version’s own text, whatever the two are', () => {
    const words = fc.array(fc.constantFrom('harga', 'Beras', 'tidak', '12', 'naik', 'dan.', '—', '😀', '(lalu)'), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(words, words, (left, right) => {
        const text = right.join(' ')
        expect(
          describeWording(said(left.join(' ')), said(text))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

describe('groupWordings', () => {
  it('gathers who shares a wording, the fullest first and then the most serious', () => {
    const versions = [
      said('Kami kirim 200 paket beras ke lembah besok pagi'),
      said(LONGER),
      said('kami kirim 200 paket beras ke lembah besok pagi,'),
      said('Kami tidak kirim 200 paket beras ke lembah besok pagi. Jalan sudah dibuka'),
    ]
    expect(
      groupWordings(versions).map(({ versions: those, drifts, isFullest }) => [those.length, drifts, isFullest]),
    ).toEqual([
      [1, [], true],
      [1, ['negation', 'truncation'], false],
      [2, ['truncation'], false],
    ])
    expect(mostSeriousDrift(versions)).toBe('negation')
    expect(mostSeriousDrift([said(LONG), said(LONG)])).toBeNull()
    expect(groupWordings([])).toEqual([])
  })

  it('takes quoted words for fuller than reported ones, however long', () => {
    const quoted = said('Kami kirim 200 paket')
    expect(findFullest([said(LONG, 'indirect'), quoted])).toBe(quoted)
    expect(findFullest([])).toBeNull()
  })
})
