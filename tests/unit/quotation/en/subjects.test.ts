import { describe, expect, it } from 'vitest'
import { ENGLISH } from '@/lib/quotation/en/english'
import { readAttributions } from '../read-attributions'

const cases: readonly (readonly [rule: string, text: string, ...expected: string[]])[] = [
  [
    'that stays in the content',
    'Rosa Quill said that the dam would hold.',
    'indirect: that the dam would hold | said | Rosa Quill',
  ],
  ['a clause alone', 'Rosa Quill said the dam would hold.', 'indirect: the dam would hold | said | Rosa Quill'],
  ['an age', 'Rosa Quill, 41, said the dam would hold.', 'indirect: the dam would hold | said | Rosa Quill, 41'],
  [
    'an apposition',
    'Rosa Quill, the head of the river office, said the dam would hold.',
    'indirect: the dam would hold | said | Rosa Quill, the head of the river office',
  ],
  [
    'a participle’s phrase',
    'Quill, speaking to farmers in Alder, said she would resign.',
    'indirect: she would resign | said | Quill, speaking to farmers in Alder',
  ],
  [
    'a pronoun behind the verb begins the content',
    'Even Norland, the oldest member of the club, said it was against the plan.',
    'indirect: it was against the plan | said | Norland, the oldest member of the club',
  ],
  [
    'party and state in brackets',
    'Sen. Rosa Quill (D-Mo.) said the dam would hold.',
    'indirect: the dam would hold | said | Sen. Rosa Quill (D-Mo.)',
  ],
  [
    'an aside between dashes',
    'Rosa Quill -- a hydrologist who built it -- said the dam would hold.',
    'indirect: the dam would hold | said | Rosa Quill -- a hydrologist who built it',
  ],
  [
    'a noun phrase with "and" inside',
    'Experts on dams and floods say the wall is old.',
    'indirect: the wall is old | say | Experts on dams and floods',
  ],
  ['a share of people', 'However, 63 percent said the wall was old.', 'indirect: the wall was old | said | 63 percent'],
  [
    'two people',
    'Both Ms. Quill and Mr. Oake say the wall is old.',
    'indirect: the wall is old | say | Ms. Quill and Mr. Oake',
  ],
  [
    'a relative clause',
    'A woman who said she lived there wept.',
    'indirect: she lived there wept | said | A woman who',
  ],
  [
    'the progressive',
    'Rosa Quill is warning that the wall is old.',
    'indirect: that the wall is old | warning | Rosa Quill',
  ],
  [
    'a leaning participle',
    'In May, the river office closed the gate, saying the wall was old.',
    'indirect: the wall was old | saying | the river office',
  ],
  [
    'a second verb',
    'Rosa Quill closed the gate and said the wall was old.',
    'indirect: the wall was old | said | Rosa Quill',
  ],
  [
    'a second cue',
    'Rosa Quill said the wall was old and warned that it could break.',
    'indirect: the wall was old | said | Rosa Quill',
    'indirect: that it could break | warned | Rosa Quill',
  ],
  [
    'a new subject behind "and"',
    'The engineers said the wall was old and Rosa Quill accused the mayor of hiding it.',
    'indirect: the wall was old | said | The engineers',
    'indirect: the mayor of hiding it | accused | Rosa Quill',
  ],
  ['not in a question', 'Did Rosa Quill say the wall was old?'],
  ['not what was not said', 'Rosa Quill did not say the wall was old.'],
]

describe('the subject of an English cue', () => {
  it.each(cases)('%s', (_rule, text, ...expected) => {
    expect(readAttributions(text, ENGLISH)).toEqual(expected)
  })
})
