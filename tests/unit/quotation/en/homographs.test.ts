import { describe, expect, it } from 'vitest'
import { ENGLISH } from '@/lib/quotation/en/english'
import { readAttributions } from '../read-attributions'

const cases: readonly (readonly [rule: string, text: string, ...expected: string[]])[] = [
  ['nobody’s words', 'It is worth noting that the wall is old.'],
  ['a set phrase', 'It goes without saying that the wall is old.'],
  ['a passive', 'The wall is reported to be old.'],
  ['a participle behind its noun', 'The farmers accused of theft left the town.'],
  ['an adjective', 'The alleged thief was old and tired.'],
  ['a noun behind an adjective', 'She had a strong claim that was never tested.'],
  ['a noun behind a noun', 'A media request was rejected by the court.'],
  ['a custom', 'The holiday is observed as a day of rest.'],
  ['how something is done', 'By asking neighbors to help, the town saved the wall.'],
]

describe('words that only look like English cues', () => {
  it.each(cases)('%s', (_rule, text, ...expected) => {
    expect(readAttributions(text, ENGLISH)).toEqual(expected)
  })
})
