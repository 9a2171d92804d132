import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toSafePath } from '@/app/_lib/to-safe-path'

it('keeps a path of our own with its search', () => {
  expect(toSafePath('/articles/1?q=beras&page=2')).toBe('/articles/1?q=beras&page=2')
  expect(toSafePath('/')).toBe('/')
})

it.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  '/./\\evil.example',
  '/\t/evil.example',
  '\\\\evil.example',
  'javascript:alert(1)',
  'articles',
  '',
  null,
  undefined,
  ['/articles'],
  { toString: () => '/articles' },
])('leads nowhere else: %j', (next) => {
  expect(toSafePath(next)).toBe('/')
})

it('answers a path that a browser resolves to our own site, whatever is asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const path = toSafePath(`/${text}`)
      expect(new URL(path, 'https://kutip.example').origin).toBe('https://kutip.example')
    }),
  )
})
