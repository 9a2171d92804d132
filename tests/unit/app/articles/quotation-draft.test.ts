import { describe, expect, it } from 'vitest'
import {
  emptyDraft,
  previewDraft,
  toDraft,
  toSaveInput,
} from '@/app/(workbench)/articles/[id]/_components/quotation-draft'
import { SaveQuotationInput } from '@/lib/schemas/quotation'
import type { QuotationView } from '@/lib/server/quotations/quotation-view'

const text = '"Air sudah surut," kata Lestari, Selasa. "Warga boleh pulang."'
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const id = '0190a000-0000-7000-8000-000000000001'
const target = { articleVersionId: id, requestId: id }

const stored: QuotationView = {
  id,
  articleVersionId: id,
  version: 3,
  kind: 'DIRECT',
  state: 'SUGGESTED',
  origin: 'MACHINE',
  text: 'Air sudah surut,',
  contentSpans: [span('Air sudah surut,')],
  cueSpan: span('kata'),
  sourceSpan: span('Lestari'),
  speaker: { id, name: 'Lestari', kind: 'PERSON', role: 'Lurah' },
  speakerRole: 'Lurah Kampung Uji',
  via: ['Kabar Uji', 'Radio Uji'],
  saidOn: '2026-03-03',
  confidence: 0.9,
  suggestion: null,
  createdAt: new Date(0),
  updatedAt: new Date(0),
  updatedBy: null,
}

describe('toSaveInput', () => {
  it('names words by what they are, in a shape that the door takes', () => {
    const input = toSaveInput(text, toDraft(stored), { quotationId: id, version: 3 })
    expect(SaveQuotationInput.parse(input)).toMatchObject({
      quotationId: id,
      version: 3,
      content: [{ quote: { exact: 'Air sudah surut,' } }],
      cue: { quote: { exact: 'kata' } },
      speaker: { speakerId: id },
      via: ['Kabar Uji', 'Radio Uji'],
      saidOn: '2026-03-03',
    })
  })

  it('takes a typed name as a new speaker and blanks as nothing', () => {
    const draft = { ...emptyDraft([span('Warga boleh pulang.')]), speakerName: ' Sulastri ', via: ' , ' }
    expect(SaveQuotationInput.parse(toSaveInput(text, draft, target))).toMatchObject({
      speaker: { name: 'Sulastri', kind: 'PERSON' },
      speakerRole: null,
      saidOn: null,
      via: [],
    })
  })

  it('is null without words', () => {
    expect(toSaveInput(text, emptyDraft([]), target)).toBeNull()
    expect(toSaveInput(text, emptyDraft([{ start: 4, end: 5 }]), target)).toBeNull()
  })
})

describe('previewDraft', () => {
  it('shows what will be saved without touching what the machine said', () => {
    const content = [span('Air sudah surut,'), span('Warga boleh pulang.')]
    const preview = previewDraft(text, stored, { ...toDraft(stored), content, speakerName: '' })
    expect(preview.text).toBe('Air sudah surut, Warga boleh pulang.')
    expect(preview.speaker).toBeNull()
    expect(preview.version).toBe(3)
  })
})
