import { expect, test } from 'vitest'
import { oncePerPassage } from '@/lib/matching/once-per-passage'
import { oncePerText } from '@/lib/matching/once-per-text'

const counted = () => {
  const asked: string[] = []
  const read = (text: string): string => {
    asked.push(text)
    return text.toUpperCase()
  }
  return { asked, read }
}

test('a short text is read once, a long one each time, and both answer alike', () => {
  const { asked, read } = counted()
  const once = oncePerText(read, 5)
  expect([once('kata'), once('kata'), once('panjang'), once('panjang')]).toEqual(['KATA', 'KATA', 'PANJANG', 'PANJANG'])
  expect(asked).toEqual(['kata', 'panjang', 'panjang'])
})

test('what is kept has a bound, and what was forgotten is read again', () => {
  const { asked, read } = counted()
  const once = oncePerText(read)
  once('pertama')
  for (let number = 0; number < 60_000; number++) once(String(number))
  const before = asked.length
  expect(once('pertama')).toBe('PERTAMA')
  expect(asked.length).toBe(before + 1)
})

test('a passage is read once, another one with the same words by itself', () => {
  const asked: object[] = []
  const once = oncePerPassage((passage: { text: string }) => {
    asked.push(passage)
    return passage.text === '' ? null : passage.text
  })
  const [first, second] = [{ text: '' }, { text: '' }]
  expect([once(first), once(first), once(second)]).toEqual([null, null, null])
  expect(asked).toEqual([first, second])
})
