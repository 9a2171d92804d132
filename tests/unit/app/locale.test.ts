import { describe, expect, it } from 'vitest'
import { chooseLocale } from '@/app/_lib/i18n/locale'

describe('chooseLocale', () => {
  it.each([
    ['en', 'id', 'en'],
    [undefined, 'en-GB,en;q=0.9,id;q=0.8', 'en'],
    [undefined, 'fr-FR, id;q=0.5, en;q=0.7', 'en'],
    [undefined, 'en;q=0, id', 'id'],
    ['xx', 'fr', 'id'],
    [undefined, null, 'id'],
    [undefined, ';;q=,,,', 'id'],
    [undefined, 'q'.repeat(100_000), 'id'],
  ] as const)('chosen %s, browser %s: %s', (chosen, header, locale) => {
    expect(chooseLocale(chosen, header)).toBe(locale)
  })
})
