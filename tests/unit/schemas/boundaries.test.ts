import { describe, expect, it } from 'vitest'
import { AddEvidenceInput, ClaimFilter } from '@/lib/schemas/claim'
import { SaveQuotationInput } from '@/lib/schemas/quotation'
import { DecideReviewInput } from '@/lib/schemas/review'
import { cleanTyping, LineField } from '@/lib/schemas/text-field'

const ID = '0198b1c2-0000-7000-8000-000000000001'

describe('typing', () => {
  it('is cleaned of what cannot be stored, and one line stays one line', () => {
    expect(cleanTyping(' a\u0000b\r\nc\ud83c \u0007')).toBe('ab\nc\ufffd')
    expect(cleanTyping('e\u0301')).toBe('\u00e9')
    expect(LineField(20).parse(' satu \n\t dua ')).toBe('satu dua')
    expect(LineField(20).safeParse(' \u0000 ').success).toBe(false)
    expect(LineField(5).safeParse('enam66').success).toBe(false)
  })
})

describe('filters out of an address', () => {
  it('take one value, several or none', () => {
    expect(ClaimFilter.parse({ status: 'OPEN', verdict: ['benar', 'salah'], q: '  ', speakerId: '' })).toMatchObject({
      status: ['OPEN'],
      verdict: ['benar', 'salah'],
      q: null,
      speakerId: null,
    })
    expect(ClaimFilter.parse({})).toEqual({})
    expect(ClaimFilter.safeParse({ status: 'SELESAI' }).success).toBe(false)
  })
})

describe('evidence', () => {
  it('is an address of the web, never a script', () => {
    const evidence = { claimId: ID, title: 'Arsip', excerpt: 'Isi.', stance: 'CONTEXT' }
    expect(AddEvidenceInput.safeParse({ ...evidence, url: ' https://arsip.contoh.id/a?b=1 ' }).success).toBe(true)
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'ftp://x.id/', 'arsip', '//arsip.id']) {
      expect(AddEvidenceInput.safeParse({ ...evidence, url }).success, url).toBe(false)
    }
  })
})

describe('a returned verdict', () => {
  it('says why', () => {
    const input = { reviewId: ID, claimVersion: 1, decision: 'RETURNED' }
    expect(DecideReviewInput.safeParse(input).success).toBe(false)
    expect(DecideReviewInput.safeParse({ ...input, note: ' ' }).success).toBe(false)
    expect(DecideReviewInput.safeParse({ ...input, note: 'Sumber kedua?' }).success).toBe(true)
    expect(DecideReviewInput.safeParse({ ...input, decision: 'SIGNED_OFF' }).success).toBe(true)
  })
})

describe('a quotation', () => {
  it('is added to an article version, or corrected by its key and version, never half of both', () => {
    const quote = { type: 'TextQuoteSelector', exact: 'Air', prefix: '', suffix: '' }
    const words = {
      kind: 'DIRECT',
      content: [{ quote, position: { type: 'TextPositionSelector', start: 0, end: 3 } }],
      ...{ cue: null, source: null, speaker: null, speakerRole: '', via: [], saidOn: '' },
    }
    expect(SaveQuotationInput.parse({ ...words, articleVersionId: ID })).toMatchObject({
      speakerRole: null,
      saidOn: null,
    })
    expect(SaveQuotationInput.parse({ ...words, quotationId: ID, version: 2 })).toMatchObject({ version: 2 })
    expect(SaveQuotationInput.safeParse({ ...words, quotationId: ID }).success).toBe(false)
    expect(SaveQuotationInput.safeParse({ ...words, articleVersionId: ID, content: [] }).success).toBe(false)
  })
})
