import { describe, expect, it } from 'vitest'
import { withQuery } from '@/app/_lib/with-query'

describe('withQuery', () => {
  const query = { q: 'tanggul laut', status: ['OPEN', 'VERIFIED'], cursor: 'abc', empty: '' }

  it('keeps a filter and starts its list from the beginning', () => {
    expect(withQuery('/claims', query, {})).toBe('/claims?q=tanggul+laut&status=OPEN&status=VERIFIED')
  })

  it('changes, takes away and adds', () => {
    expect(withQuery('/claims', query, { q: null, cursor: 'def' })).toBe(
      '/claims?status=OPEN&status=VERIFIED&cursor=def',
    )
    expect(withQuery('/claims', query, { status: null, q: null })).toBe('/claims')
  })
})
