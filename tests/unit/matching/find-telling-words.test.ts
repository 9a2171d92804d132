import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTellingWords } from '@/lib/matching/find-telling-words'
import { anyText } from '@/tests/factories/any-text'

const OTHERS = Array.from({ length: 60 }, (_, n) => `Warga kampung ${n} menunggu bantuan pemerintah di balai desa.`)
const OWN = [
  'Bendungan itu dibangun pemerintah dengan dana daerah.',
  'Kami membangun Bendungan baru, dan bendungan lama diperbaiki.',
  'Tanpa bendungan, sawah warga tidak mendapat air.',
  'Bendungan tidak boleh mengering karena sawah.',
  'Pemerintah membuka bendungan pekan depan.',
]

describe('findTellingWords', () => {
  it('finds what somebody speaks of more than others do, once a text', () => {
    expect(findTellingWords(OWN, OTHERS)).toEqual([{ word: 'Bendungan', count: 5 }])
    expect(findTellingWords([...OWN, ...OWN], OTHERS).map(({ word }) => word)).toEqual(['Bendungan', 'sawah'])
  })

  it('finds nothing where all speak alike, where there is nobody to compare with, and in words of grammar', () => {
    expect(findTellingWords(OTHERS.slice(0, 20), OTHERS.slice(20))).toEqual([])
    expect(findTellingWords(OWN, [])).toEqual([])
    expect(findTellingWords([], OTHERS)).toEqual([])
    expect(findTellingWords(Array(20).fill('Yang dengan karena tetapi tidak.'), OTHERS)).toEqual([])
  })

  it('keeps to the number asked for and is total', () => {
    const many = Array.from({ length: 30 }, () => 'bendungan irigasi kemarau palawija embung pompa')
    expect(findTellingWords(many, OTHERS, 3)).toHaveLength(3)
    fc.assert(
      fc.property(fc.array(anyText(60), { maxLength: 8 }), fc.array(anyText(60), { maxLength: 8 }), (own, others) => {
        for (const { count } of findTellingWords(own, others)) expect(count).toBeGreaterThan(1)
      }),
    )
  })
})
