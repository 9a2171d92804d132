import { describe, expect, it } from 'vitest'
import { ENGLISH } from '@/lib/quotation/en/english'
import { readAttributions } from '../read-attributions'

const cases: readonly (readonly [rule: string, text: string, ...expected: string[]])[] = [
  ['a trailing subject', 'The wall is old, officials said.', 'indirect: The wall is old | said | officials'],
  ['without the conjunction', 'But the wall is old, officials said.', 'indirect: the wall is old | said | officials'],
  [
    'inverted, with an apposition',
    'The wall is old, said Rosa Quill, a hydrologist from Alder.',
    'indirect: The wall is old | said | Rosa Quill',
  ],
  ['in the middle', 'The wall, Rosa Quill said, is old.', 'indirect: The wall … is old | said | Rosa Quill'],
  [
    'with a participle behind it',
    'The wall is old, Rosa Quill said, looking at the river.',
    'indirect: The wall is old | said | Rosa Quill',
  ],
  ['with "as"', 'The wall is old, as Rosa Quill put it.', 'indirect: The wall is old | put it | Rosa Quill'],
  [
    'around another cue',
    'The mayor had told police that the wall was old, an engineer added.',
    'indirect: The mayor had told police that the wall was old | added | an engineer',
  ],
  [
    'according to, trailing',
    'The wall is old, according to the river office, a state agency.',
    'indirect: The wall is old | according to | the river office',
  ],
  [
    'according to, in the middle',
    'The wall, according to the river office, is old.',
    'indirect: The wall … is old | according to | the river office',
  ],
  [
    'according to, in front',
    'According to a report filed by the river office, the wall is old.',
    'indirect: the wall is old | According to | a report',
  ],
  ['beside marks', '“The wall is old,” Rosa Quill said.', 'direct: The wall is old, | said | Rosa Quill'],
  [
    'between two sentences in marks',
    '“The wall is old,” said Rosa Quill. “It will break.”',
    'direct: The wall is old, … It will break. | said | Rosa Quill',
  ],
  [
    'inside one sentence in marks',
    '“The wall,” Rosa Quill said, “is old.”',
    'direct: The wall, … is old. | said | Rosa Quill',
  ],
  ['behind a question', '“Who built it?” Rosa Quill asked.', 'direct: Who built it? | asked | Rosa Quill'],
  [
    'behind marks that finish a sentence',
    'The wall is “a ruin of its own making,” Rosa Quill said.',
    'mixed: The wall is “a ruin of its own making,” | said | Rosa Quill',
  ],
  [
    'a participle before marks',
    'Rosa Quill closed the gate, saying, “The wall is old.”',
    'direct: The wall is old. | saying | Rosa Quill',
  ],
  ['a second verb before marks', 'She laughed and said, “The wall is old.”', 'direct: The wall is old. | said | She'],
  [
    'a title is no quotation',
    'In her book, “Walls and Rivers,” Rosa Quill writes that walls break.',
    'indirect: that walls break | writes | Rosa Quill',
  ],
  [
    'a participle behind it that reports more',
    '“The wall is old,” Rosa Quill said, adding that it could break.',
    'direct: The wall is old, | said | Rosa Quill',
    'indirect: that it could break | adding | Rosa Quill',
  ],
]

it('reads the complementiser behind a place of several names', () => {
  const text = 'Rosa Quill says at a stop in Elm Falls, Ohio, that the wall is old.'
  expect(readAttributions(text, ENGLISH)).toEqual(['indirect: that the wall is old | says | Rosa Quill'])
})

describe('English attributions that stand behind or inside their content', () => {
  it.each(cases)('%s', (_rule, text, ...expected) => {
    expect(readAttributions(text, ENGLISH)).toEqual(expected)
  })
})
