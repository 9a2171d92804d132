import { describe, expect, it } from 'vitest'
import { ENGLISH } from '@/lib/quotation/en/english'
import { readAttributions } from '../read-attributions'

const cases: readonly (readonly [rule: string, text: string, ...expected: string[]])[] = [
  [
    'behind a possessor’s noun',
    'The mayor rejected Rosa Quill’s claim that the wall was old.',
    'indirect: that the wall was old | claim | Rosa Quill’s',
  ],
  [
    'a question',
    'Rosa Quill wondered whether the wall was old.',
    'indirect: whether the wall was old | wondered | Rosa Quill',
  ],
  [
    'a participle behind a preposition',
    'Rosa Quill began by saying the wall was old.',
    'indirect: the wall was old | saying | Rosa Quill',
  ],
  ['a promise', 'Rosa Quill pledged to mend the wall.', 'indirect: to mend the wall | pledged | Rosa Quill'],
  [
    'behind a preposition',
    'Rosa Quill called for mending the wall by June.',
    'indirect: mending the wall by June | called for | Rosa Quill',
  ],
  [
    'a request with its addressee',
    'Rosa Quill urged the mayor to mend the wall.',
    'indirect: the mayor to mend the wall | urged | Rosa Quill',
  ],
  [
    'a listener',
    'Rosa Quill told reporters that the wall was old.',
    'indirect: that the wall was old | told | Rosa Quill',
  ],
  [
    'a programme as listener',
    'Rosa Quill told NBC’s “Morning Desk” on Friday that the wall was old.',
    'indirect: that the wall was old | told | Rosa Quill',
  ],
  [
    'who is told to do something',
    'Rosa Quill told her deputies to mend the wall.',
    'indirect: her deputies to mend the wall | told | Rosa Quill',
  ],
  [
    'a listener who may be missing',
    'Rosa Quill warned farmers that the wall was old.',
    'indirect: that the wall was old | warned | Rosa Quill',
  ],
  ['no listener', 'Rosa Quill warned the wall was old.', 'indirect: the wall was old | warned | Rosa Quill'],
  [
    'a phrase of place before "that"',
    'Rosa Quill said at a meeting in Alder that the wall was old.',
    'indirect: that the wall was old | said | Rosa Quill',
  ],
  [
    'a phrase of manner before "that"',
    'Rosa Quill says on her website that the wall is old.',
    'indirect: that the wall is old | says | Rosa Quill',
  ],
  [
    'up to a semicolon',
    'Rosa Quill said the wall was old; the mayor slept.',
    'indirect: the wall was old | said | Rosa Quill',
  ],
  [
    'a fronted clause',
    'When Rosa Quill said the wall was old, the mayor slept.',
    'indirect: the wall was old | said | Rosa Quill',
  ],
  [
    'a fragment in marks',
    'Rosa Quill said the wall was “a ruin of its own making” and had to go.',
    'mixed: the wall was “a ruin of its own making” and had to go | said | Rosa Quill',
  ],
  [
    'marks behind "that"',
    'Rosa Quill said that “the wall is old.”',
    'mixed: that “the wall is old.” | said | Rosa Quill',
  ],
]

describe('what an English cue reports', () => {
  it.each(cases)('%s', (_rule, text, ...expected) => {
    expect(readAttributions(text, ENGLISH)).toEqual(expected)
  })
})
