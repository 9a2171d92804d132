import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidateKeys } from '@/lib/matching/candidate-keys'
import { groupUtterances } from '@/lib/matching/group-utterances'
import type { MatchedQuotation } from '@/lib/matching/match-quotations'

const FIRST = 'Jembatan gantung di Desa Sukamaju kami targetkan selesai sebelum musim hujan tiba,'
const SECOND = 'Anggaran perbaikan jalan kabupaten tahun depan naik karena usulan warga lembah,'
const quote = (id: string, text: string, articleId = `article ${id}`): MatchedQuotation => ({ id, articleId, text })

describe('groupUtterances', () => {
  it('joins copies, excerpts and joined quotations, and leaves others alone', () => {
    const { utterances } = groupUtterances([
      quote('a', FIRST),
      quote('b', FIRST),
      quote('c', `Kemarin kami rapat sampai malam. ${FIRST}`),
      quote('d', SECOND),
    ])
    expect(utterances).toEqual([['a', 'b', 'c'], ['d']])
  })

  it('keeps a rejected pair apart, also through a third', () => {
    const all = [quote('a', FIRST), quote('b', `${FIRST} kata dia`), quote('c', FIRST)]
    const { utterances } = groupUtterances(all, {
      decisions: [
        { a: 'a', b: 'b', isSame: false },
        { a: 'b', b: 'c', isSame: false },
      ],
    })
    expect(utterances).toEqual([['a', 'c'], ['b']])
    const rejectedOnce = groupUtterances(all, { decisions: [{ a: 'a', b: 'c', isSame: false }] }).utterances
    expect(rejectedOnce.some((group) => group.includes('a') && group.includes('c'))).toBe(false)
  })

  it('joins what a person confirmed, whatever the words', () => {
    const decisions = [{ a: 'a', b: 'd', isSame: true }]
    expect(groupUtterances([quote('a', FIRST), quote('d', SECOND)], { decisions }).utterances).toEqual([['a', 'd']])
  })

  it('does not chain two numbers through a version without one', () => {
    const { utterances } = groupUtterances([
      quote('a', 'Kami akan membagikan 200 paket beras untuk warga lembah yang terdampak banjir'),
      quote('b', 'Kami akan membagikan paket beras untuk warga lembah yang terdampak banjir'),
      quote('c', 'Kami akan membagikan 350 paket beras untuk warga lembah yang terdampak banjir'),
    ])
    expect(utterances.some((group) => group.includes('a') && group.includes('c'))).toBe(false)
  })

  it('puts every quotation in exactly one group', () => {
    const texts = fc.array(fc.constantFrom(FIRST, SECOND, 'Terima kasih', '', '…'), { maxLength: 12 })
    fc.assert(
      fc.property(texts, (all) => {
        const ids = all.map((_, index) => String(index))
        const { utterances } = groupUtterances(all.map((text, index) => quote(String(index), text)))
        expect(utterances.flat().sort()).toEqual(ids.sort())
      }),
    )
  })
})

describe('candidateKeys', () => {
  it('shares a key between a passage and the text that holds it', () => {
    const keys = new Set(candidateKeys(`Kemarin kami rapat sampai malam. ${FIRST} ${SECOND}`))
    expect(candidateKeys(FIRST).some((key) => keys.has(key))).toBe(true)
  })

  it('gives few keys of 32 bits, the same each time', () => {
    const keys = candidateKeys(Array.from({ length: 5000 }, (_, i) => `kata${i}`).join(' '))
    expect(keys.length).toBeLessThanOrEqual(64)
    expect(keys.every((key) => Number.isInteger(key) && Math.abs(key) <= 2 ** 31)).toBe(true)
    expect(candidateKeys(FIRST)).toEqual(candidateKeys(FIRST))
    expect(candidateKeys(' … ')).toEqual([])
  })
})
