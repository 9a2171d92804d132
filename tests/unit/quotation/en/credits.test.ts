import { describe, expect, it } from 'vitest'
import { ENGLISH } from '@/lib/quotation/en/english'
import { extractQuotations } from '@/lib/quotation/extract-quotations'
import { layoutOf } from '../read-attributions'

// A Thursday.
const PUBLISHED = '2016-10-06T10:00:00Z'

const firstOf = (text: string, publishedAt: string | null = PUBLISHED) => {
  const layout = layoutOf(text)
  return extractQuotations(text, { ...layout, facts: { ...layout.facts, publishedAt } }, ENGLISH)[0]
}

describe('through whom English words came', () => {
  it.each([
    ['Rosa Quill told Reuters that the dam would hold.', ['Reuters']],
    ['Rosa Quill told MSNBC’s morning show that the dam would hold.', ['MSNBC']],
    ['“The wall is old,” Rosa Quill said in an interview with CNN.', ['CNN']],
    ['Rosa Quill told farmers in Alder that the dam would hold.', []],
    ['The wall is old, according to Rosa Quill.', []],
  ])('%s', (text, via) => {
    expect(firstOf(text)?.via).toEqual(via)
  })

  it('knows a written statement', () => {
    expect(firstOf('The gate is shut, the river office said in a statement.')?.isRelease).toBe(true)
  })
})

describe('when English words were said', () => {
  it.each([
    ['Rosa Quill said on Tuesday that the dam would hold.', '2016-10-04'],
    ['“The wall is old,” Rosa Quill said Monday.', '2016-10-03'],
    ['“The wall is old,” Rosa Quill said yesterday.', '2016-10-05'],
    ['“The wall is old,” Rosa Quill said.', null],
  ])('%s', (text, day) => {
    expect(firstOf(text)?.saidOn).toBe(day)
  })

  it('names no day without a date of publication', () => {
    expect(firstOf('Rosa Quill said on Tuesday that the dam would hold.', null)?.saidOn).toBeNull()
  })
})

describe('who speaks in English', () => {
  it.each([
    ['Sen. Rosa Quill (D-Mo.) said the dam would hold.', 'Rosa Quill', 'person'],
    ['Harbor campaign spokesman Jack Oake said the dam would hold.', 'Jack Oake', 'person'],
    ['Rosa Quill’s deputy, Jack Oake, said the dam would hold.', 'Jack Oake', 'person'],
    ['State officials said the dam would hold.', 'State officials', 'anonymous'],
    ['The river commission said the dam would hold.', 'The river commission', 'organization'],
    ['The report said the dam would hold.', 'The report', 'document'],
    ['Rosa Quill closed the gate. She said the dam would hold.', 'Rosa Quill', 'person'],
  ])('%s', (text, name, kind) => {
    expect(firstOf(text)?.speaker).toMatchObject({ name, kind })
  })
})

describe('confidence in English', () => {
  const confidenceOf = (text: string) => firstOf(text)?.confidence ?? 0

  it('is highest where marks show what was said', () => {
    const direct = confidenceOf('“The wall is old,” Rosa Quill said.')
    const reported = confidenceOf('Rosa Quill said that the wall was old.')
    const voiced = confidenceOf('Rosa Quill criticized the plan.')
    expect(direct).toBeGreaterThanOrEqual(0.9)
    expect(reported).toBeLessThan(0.9)
    expect(reported).toBeGreaterThan(voiced)
  })
})
