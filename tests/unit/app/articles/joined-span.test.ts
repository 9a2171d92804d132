import { describe, expect, it } from 'vitest'
import { joinedSpan } from '@/app/(workbench)/articles/[id]/_components/joined-span'
import type { QuotationView } from '@/lib/server/quotations/quotation-view'

const quotation = {
  contentSpans: [
    { start: 10, end: 20 },
    { start: 60, end: 70 },
  ],
  cueSpan: { start: 22, end: 26 },
  sourceSpan: { start: 27, end: 35 },
} as unknown as QuotationView

describe('joinedSpan', () => {
  it('reaches from the first to the last part within a paragraph', () => {
    expect(joinedSpan({ start: 0, end: 50 }, quotation)).toEqual({ start: 10, end: 35 })
    expect(joinedSpan({ start: 50, end: 65 }, quotation)).toEqual({ start: 60, end: 65 })
  })

  it('is null where the paragraph holds none of it', () => {
    expect(joinedSpan({ start: 36, end: 60 }, quotation)).toBeNull()
  })
})
