import { describe, expect, it } from 'vitest'
import { ENGLISH } from '@/lib/quotation/en/english'
import { readAttributions } from '../read-attributions'

const cases: readonly (readonly [rule: string, text: string, ...expected: string[]])[] = [
  [
    'a fragment in single marks makes a clause mixed',
    "Rosa Quill said that she was 'gobsmacked' by it.",
    "mixed: that she was 'gobsmacked' by it | said | Rosa Quill",
  ],
  [
    'what leans on the first cue has its subject and ends its words',
    "The party leader, Sir Owen Frayne, called on Pell to 'come clean', adding: 'People want beds.'",
    "mixed: Pell to 'come clean' | called on | The party leader, Sir Owen Frayne",
    'direct: People want beds. | adding | The party leader, Sir Owen Frayne',
  ],
  [
    'the name of a programme is a listener, no day',
    'Rosa Quill told the Today programme that the dam would hold.',
    'indirect: that the dam would hold | told | Rosa Quill',
  ],
  [
    'a wish to stay unnamed is no quotation',
    "'It was a mess,' said one nurse, who asked not to be named.",
    'direct: It was a mess, | said | one nurse',
  ],
  [
    'the saying is the cue of somebody quoted as saying',
    'One email quotes Ridley as saying that the donor “must be kept happy.”',
    'mixed: that the donor “must be kept happy.” | saying | Ridley',
  ],
]

describe('British marks and phrases', () => {
  it.each(cases.map(([rule, text, ...expected]) => ({ rule, text, expected })))('$rule', ({ text, expected }) => {
    expect(readAttributions(text, ENGLISH)).toEqual(expected)
  })
})
