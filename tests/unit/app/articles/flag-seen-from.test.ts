import { describe, expect, it } from 'vitest'
import { flagSeenFrom } from '@/app/(workbench)/articles/[id]/_components/flag-seen-from'
import type { FlagView } from '@/lib/server/flags/flag-view'

const article = (id: string) => ({ id, headline: id, outlet: { id, name: id } })
const flag = {
  left: { label: 'number', text: '78' },
  right: { label: 'number', text: '87' },
  quotation: { id: 'warta' },
  article: article('Warta'),
  other: { id: 'lentera', article: article('Lentera') },
} as unknown as FlagView

describe('a finding between two quotations', () => {
  it('says of each beside itself that it is here', () => {
    expect(flagSeenFrom(flag, 'warta')).toBe(flag)
    const seen = flagSeenFrom(flag, 'lentera')
    expect([seen.left.text, seen.right.text]).toEqual(['87', '78'])
    expect(seen.article.id).toBe('Lentera')
    expect(seen.other).toMatchObject({ id: 'warta', article: { id: 'Warta' } })
  })

  it('stays as it is where there is no second one, or none is chosen', () => {
    const alone = { ...flag, other: null }
    expect(flagSeenFrom(alone, 'lentera')).toBe(alone)
    expect(flagSeenFrom(flag, undefined)).toBe(flag)
  })
})
