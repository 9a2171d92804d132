import { describe, expect, it } from 'vitest'
import { checkQuotedAfterDeath } from '@/lib/checks/check-quoted-after-death'
import { checkSaidDate } from '@/lib/checks/check-said-date'
import { toPublicationDays } from '@/lib/checks/publication-days'
import { NO_SAID_WORDS } from '@/lib/checks/said-words'

describe('checkSaidDate', () => {
  const check = (saidOn: string | null, publishedOn: string | null, fitsWeekday: boolean | null = null) =>
    checkSaidDate({ saidOn, publishedOn, beside: { ...NO_SAID_WORDS, fitsWeekday } })

  it('flags a statement after publication and one whose year is a slip', () => {
    expect(check('2024-03-09', '2024-03-06')).toMatchObject({ check: 'said-after-publication', certainty: 'certain' })
    expect(check('2024-03-07', '2024-03-06')).toMatchObject({ check: 'said-after-publication', certainty: 'likely' })
    expect(check('2023-03-06', '2024-03-06')).toMatchObject({ check: 'said-long-before', certainty: 'likely' })
    expect(check('2022-12-30', '2024-01-04', false)).toMatchObject({ check: 'said-long-before' })
  })

  it.each([
    ['2024-03-06', '2024-03-06'],
    ['2024-01-06', '2024-03-06'],
    // Background, quoted on purpose: only the year of a recent day is taken for a slip.
    ['2022-10-16', '2024-03-06'],
    ['2023-03-20', '2024-03-06'],
    // Without a weekday the very last days of the year before, and of no earlier one.
    ['2023-02-28', '2024-03-06'],
    ['2014-03-06', '2024-03-06'],
    [null, '2024-03-06'],
    ['2024-03-06', null],
    ['kemarin', '2024-03-06'],
  ])('is silent for %s and %s', (saidOn, publishedOn) => expect(check(saidOn, publishedOn)).toBeNull())

  it('is silent where the weekday fits the year that is written, and where the article tells of another time', () => {
    expect(check('2023-03-06', '2024-03-06', true)).toBeNull()
    const beside = { ...NO_SAID_WORDS, isRecalled: true }
    expect(checkSaidDate({ saidOn: '2023-03-06', publishedOn: '2024-03-06', beside })).toBeNull()
  })

  it('is silent for a day that had begun somewhere, unless its weekday is wrong as well', () => {
    const facts = { saidOn: '2024-03-07', publishedOn: '2024-03-06', latestDay: '2024-03-07' }
    expect(checkSaidDate(facts)).toBeNull()
    expect(checkSaidDate({ ...facts, beside: { ...NO_SAID_WORDS, fitsWeekday: false } })).not.toBeNull()
    expect(checkSaidDate({ ...facts, saidOn: '2024-03-08' })?.certainty).toBe('certain')
  })
})

describe('toPublicationDays', () => {
  it.each([
    ['2024-03-06T08:00:00+07:00', 'id', '2024-03-06', '2024-03-06'],
    ['2024-03-06T23:30:00+07:00', 'id', '2024-03-06', '2024-03-07'],
    ['2024-03-05T20:00:00Z', 'id', '2024-03-06', '2024-03-06'],
    ['2024-03-05T20:00:00Z', 'en', '2024-03-05', '2024-03-06'],
    ['2024-12-31T17:30:00Z', 'id', '2025-01-01', '2025-01-01'],
  ])('%s (%s) is %s, and %s where days begin first', (at, language, publishedOn, latestDay) =>
    expect(toPublicationDays(new Date(at), language)).toEqual({ publishedOn, latestDay }),
  )
})

describe('checkQuotedAfterDeath', () => {
  it('flags words said after death', () => {
    expect(checkQuotedAfterDeath({ diedOn: '2020-01-02', saidOn: '2024-03-06' })?.certainty).toBe('certain')
    expect(checkQuotedAfterDeath({ diedOn: '2020-01-02', saidOn: '2020-01-03' })?.certainty).toBe('likely')
  })

  it('is silent before it, on the day, without a day, and for words that were kept', () => {
    expect(checkQuotedAfterDeath({ diedOn: '2020-01-02', saidOn: '2019-12-31' })).toBeNull()
    expect(checkQuotedAfterDeath({ diedOn: '2020-01-02', saidOn: '2020-01-02' })).toBeNull()
    expect(checkQuotedAfterDeath({ diedOn: '2020-01-02', saidOn: null })).toBeNull()
    const beside = { ...NO_SAID_WORDS, isPosthumous: true }
    expect(checkQuotedAfterDeath({ diedOn: '2020-01-02', saidOn: '2024-03-06', beside })).toBeNull()
  })
})
