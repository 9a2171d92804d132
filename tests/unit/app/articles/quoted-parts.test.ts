import { describe, expect, it } from 'vitest'
import { quotedParts } from '@/app/(workbench)/articles/[id]/_components/quoted-parts'

const parts = (text: string) => quotedParts(text, { start: 0, end: text.length }).map((s) => text.slice(s.start, s.end))

describe('quotedParts', () => {
  it('finds the words in marks inside a reported clause', () => {
    expect(parts('jalan itu “sudah tidak layak” dan akan “segera diperbaiki”')).toEqual([
      '“sudah tidak layak”',
      '“segera diperbaiki”',
    ])
  })

  it('takes a mark without its partner to the end', () => {
    expect(parts('mereka “belum siap')).toEqual(['“belum siap'])
  })

  it('finds none where there are none', () => {
    expect(parts('tanpa tanda kutip')).toEqual([])
  })
})
